"""The commands, by what they are for; logic is elsewhere."""
