"""Search for rules: hypotheses, fits, and interventions that test them."""
