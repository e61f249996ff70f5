"""The 4 layers of stories."""
