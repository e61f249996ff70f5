"""The README of a generated program."""
