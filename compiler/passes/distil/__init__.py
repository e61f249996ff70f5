"""Training of cores that are rules: what reads and what writes, against the original."""
