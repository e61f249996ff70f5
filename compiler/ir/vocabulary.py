"""The vocabulary is part of a program: see :class:`Vocabulary`."""

from ..frontend.vocabulary import Vocabulary

__all__ = ["Vocabulary"]
