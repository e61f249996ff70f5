"""The Unicode classes of GPT-2's pre-tokenizer, as the `tokenizers` library defines them.

Python's `re` has no such classes, and `unicodedata` depends on the Python version, so generated
programs contain a table. Regenerate it after an update of `tokenizers`:

    python -m gpt2c.codegen.unicode_classes
"""

from importlib.resources import files
from pathlib import Path
from textwrap import wrap

from tokenizers import Regex
from tokenizers.pre_tokenizers import Split

TABLE = "unicode_classes.txt"
CLASSES = {"letters": r"\p{L}+", "numbers": r"\p{N}+", "spaces": r"\s+"}
SURROGATES = range(0xD800, 0xE000)


def table() -> str:
    """Lines of class names with hexadecimal ranges: `letters 41-5a 61-7a aa ...`."""
    lines: list[str] = []
    for name, pattern in CLASSES.items():
        text = " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in ranges(pattern))
        lines += (f"{name} {line}" for line in wrap(text, 90, break_on_hyphens=False))
    return "\n".join(lines) + "\n"


def ranges(pattern: str) -> list[tuple[int, int]]:
    """The first and last code point of every run of characters that match the pattern."""
    everything = "".join(chr(code) for code in range(0x110000) if code not in SURROGATES)
    runs = Split(Regex(pattern), "removed", invert=True).pre_tokenize_str(everything)
    return [(ord(run[0]), ord(run[-1])) for run, _ in runs]


if __name__ == "__main__":
    path = Path(str(files("gpt2c.templates") / "program" / TABLE))
    path.write_text(table(), "utf-8")
    print(path)
