"""The rule language: its expressions, its primitives, and the primitives' attention matrices."""
