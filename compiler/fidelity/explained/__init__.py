"""How much of the original the explanations and a lookup table account for."""
