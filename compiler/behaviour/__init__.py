"""Behaviours: prompts with answers, and the slices of a program that carry them."""
