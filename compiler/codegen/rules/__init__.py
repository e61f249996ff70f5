"""Source of programs that consist of rules."""
