"""Source of programs that are made of rules."""
