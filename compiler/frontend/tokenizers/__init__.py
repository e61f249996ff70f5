"""Tokenizer files and vocabularies."""
