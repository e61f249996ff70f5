"""Labels of components: how predicates are fitted to activations, and label exchange."""
