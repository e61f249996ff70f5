"""The version of gpt2c, in one place; the distribution reads it from here."""

__version__ = "0.2.0"
