"""Recorded outputs of the original, with which a program tests itself."""
