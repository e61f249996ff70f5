"""Renders the tokenizer of a generated program: plain Python and its data files."""

import dataclasses
import json
from pathlib import Path
from textwrap import wrap

import black

from ..errors import Gpt2cError
from ..frontend.files import plain_file, read_json
from ..frontend.tokenizers.files import ALPHABET, as_object
from ..ir import Vocabulary
from .templates import read, template
from .unicode_classes import TABLE

FOLDER = "tokenizer"
DATA = "vocabulary.json"
WORDS_LIMIT = 300  # words in source; longer vocabularies are data files
MODE = black.Mode(line_length=100)


def render_tokenizer(vocabulary: Vocabulary) -> dict[str, bytes]:
    """Return tokenizer.py and its data files by relative name.

    The module needs only Python and offers encode(text) -> ids, decode(ids) -> text, stream(ids) ->
    chunks of text, and token_text(id) -> printable token. encode and decode equal the original's.
    """
    data = vocabulary.kind != "ids" and not _fits_source(vocabulary)
    text = "" if data else " ".join(vocabulary.tokens)
    files: dict[str, str] = {}
    if data:
        files[f"{FOLDER}/{DATA}"] = _json(vocabulary)
    if vocabulary.kind == "bytes":
        files[f"{FOLDER}/{TABLE}"] = read(TABLE)
    source = template(f"tokenizer_{vocabulary.kind}.py.jinja").render(
        vocabulary=vocabulary,
        data=data,
        specials=[content for content, _ in vocabulary.specials],
        lines=wrap(text, 90, break_long_words=False, break_on_hyphens=False),
        # Bytes without a token; tokens with characters outside the byte alphabet.
        incomplete=not ALPHABET.issubset(vocabulary.tokens),
        foreign=any(not ALPHABET.issuperset(token) for token in vocabulary.tokens),
    )
    files["tokenizer.py"] = black.format_str(source, mode=MODE)
    return {name: text.encode("utf-8") for name, text in sorted(files.items())}


def load_rendered_vocabulary(folder: Path) -> Vocabulary | None:
    """Read the vocabulary file of a program's folder; None if the vocabulary is in source.

    Raises:
        Gpt2cError: the file is not a vocabulary that gpt2c wrote.
    """
    path = plain_file(folder / FOLDER, DATA)
    if path is None:
        return None
    fields = as_object(read_json(path), "the file", path)
    try:
        return Vocabulary(
            kind=fields["kind"],
            tokens=tuple(fields["tokens"]),
            merges=tuple((left, right) for left, right in fields["merges"]),
            specials=tuple((content, number) for content, number in fields["specials"]),
            unknown=fields["unknown"],
            add_prefix_space=fields["add_prefix_space"],
        )
    except (KeyError, TypeError, ValueError) as error:
        hint = "Compile the program again."
        raise Gpt2cError("expected a vocabulary that gpt2c wrote", where=path, hint=hint) from error


def _fits_source(vocabulary: Vocabulary) -> bool:
    """Whether the tokens can be one string in source, split at spaces."""
    tokens = list(vocabulary.tokens)
    return (
        vocabulary.kind == "words"
        and len(tokens) <= WORDS_LIMIT
        and " ".join(tokens).split() == tokens
        and all(token.isprintable() for token in tokens)
    )


def _json(vocabulary: Vocabulary) -> str:
    """A vocabulary as JSON with one token or merge per line."""
    lines = []
    for field in dataclasses.fields(vocabulary):
        value = getattr(vocabulary, field.name)
        text = json.dumps(value)
        if isinstance(value, tuple) and value:
            items = (json.dumps(item, ensure_ascii=False) for item in value)
            text = "[\n" + ",\n".join(items) + "\n]"
        lines.append(f'"{field.name}": {text}')
    return "{\n" + ",\n".join(lines) + "\n}\n"
