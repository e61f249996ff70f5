"""The core, the fallback, and the rule that chooses between them at each token."""
