"""Facts of the bundled model, changed by several methods and measured on the checkpoints."""
