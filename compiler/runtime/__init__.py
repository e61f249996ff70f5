"""Generated programs in separate processes."""
