"""Text of a model on one line of a terminal."""

import re


def one_line(text: str) -> str:
    """Text without new lines and terminal control characters."""
    text = text.replace("\n", "↵").replace("\t", "⇥")
    return re.sub(r"[^\x20-\U0010ffff]|[\x7f-\x9f\u2028\u2029]", "�", text)
