"""The bundled model: a Hugging Face folder, installed as package data."""
