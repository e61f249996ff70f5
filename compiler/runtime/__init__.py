"""Generated programs in processes of their own."""
