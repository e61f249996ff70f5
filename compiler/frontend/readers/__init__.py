"""Readers of checkpoint formats; each returns a Source."""
