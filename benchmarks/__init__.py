"""Benchmarks, as commands: see README.md beside this file."""
