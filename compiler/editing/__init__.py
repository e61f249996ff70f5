"""Edits of programs: facts as neurons, rules on scores, scaled parts. Program → Program."""
