"""Sequences of token ids: samples, padded batches, the bundled text."""
