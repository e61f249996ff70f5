"""Checkpoint formats: each reader turns one into a Source."""
