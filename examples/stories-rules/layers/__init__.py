"""The layers of stories."""
