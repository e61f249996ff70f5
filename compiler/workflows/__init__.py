"""What each command does, as a function: compile, label, sweep, benchmark."""
