"""The frontend: reads untrusted checkpoints, from disk or the hub, and lifts them to the IR."""

from ..ir.vocabulary import Vocabulary
from .checkpoint import Checkpoint, load_checkpoint
from .config import Config, read_config
from .inputs import Input, read_inputs
from .tokenizers.vocabulary import load_vocabulary

__all__ = [
    "Checkpoint",
    "Config",
    "Input",
    "Vocabulary",
    "load_checkpoint",
    "load_vocabulary",
    "read_config",
    "read_inputs",
]
