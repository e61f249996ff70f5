"""Rules: primitives that run, their language, and their matrices."""
