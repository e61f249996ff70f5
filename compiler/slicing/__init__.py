"""A slice as a small program of its own: the parts that carry a behaviour, and constants."""
