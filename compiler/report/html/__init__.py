"""Pages, each a single HTML file."""
