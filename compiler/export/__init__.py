"""The way back: Program → Hugging Face checkpoint."""

from .write import Exported, export_checkpoint

__all__ = ["Exported", "export_checkpoint"]
