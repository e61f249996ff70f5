"""Tokenizers: their files, their settings, and the vocabulary."""
