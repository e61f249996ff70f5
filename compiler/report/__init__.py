"""What people look at before they read a program."""
