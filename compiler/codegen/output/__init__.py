"""Writes, reads and replaces the folder or archive of a program."""
