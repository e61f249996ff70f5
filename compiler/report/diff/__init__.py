"""Two programs compared: parts, measures, sources, answers."""
