"""The commands as functions: compile, label, sweep, benchmark."""
