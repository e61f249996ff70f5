"""Recorded outputs of the original, against which a program tests itself."""
