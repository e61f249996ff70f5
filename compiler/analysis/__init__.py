"""Measurements of a program and its activations: roles, effects, attribution, distances."""
