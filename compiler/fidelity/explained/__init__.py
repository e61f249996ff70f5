"""Explained share, label score and lookup share."""
