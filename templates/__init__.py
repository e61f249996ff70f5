"""Jinja2 templates of what gpt2c writes."""
