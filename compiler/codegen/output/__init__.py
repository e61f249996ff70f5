"""The folder or archive of a program: staged, written, replaced."""
