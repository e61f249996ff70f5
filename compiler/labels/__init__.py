"""Labels of parts: fitting predicates to activations, evidence, and exchange with other tools."""
