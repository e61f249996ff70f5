"""Finds rules: hypotheses, fits, and the interventions that put them to the test."""
