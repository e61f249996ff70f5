"""What tokenizer_config.json and special_tokens_map.json change about a tokenizer."""

import re
from pathlib import Path
from typing import Any

from ...errors import Gpt2cError
from ..files import plain_file, read_json, show
from .files import Added, Found, as_content, as_object, check_flags, unsupported

# Classes of transformers that take tokenizer.json as it is; the others set GPT-2's defaults.
GENERIC = ("PreTrainedTokenizerFast", "TokenizersBackend")
GPT2 = ("GPT2Tokenizer", "GPT2TokenizerFast")
NAMED = ("bos", "eos", "unk", "sep", "pad", "cls", "mask")
LISTED = ("additional_special_tokens", "extra_special_tokens")
# What GPT-2's tokenizer takes for its special token where nothing else is said.
END_OF_TEXT = "<|endoftext|>"


def prefix_space(folder: Path, found: Found) -> bool:
    """Whether text begins with a space that wasn't there.

    Raises:
        Gpt2cError: tokenizer.json says otherwise than tokenizer_config.json, where it depends on
            the library, and its version, which of them counts.
    """
    settings = _read(folder, "tokenizer_config.json")
    where = folder / "tokenizer_config.json"
    default = found.add_prefix_space if settings.get("tokenizer_class") in GENERIC else False
    space = settings.get("add_prefix_space", default) or False
    if not isinstance(space, bool):
        raise Gpt2cError(f"add_prefix_space is {show(space)}", where=where)
    if found.kind == "bytes" and found.add_prefix_space not in (None, space):
        raise Gpt2cError(
            f"add_prefix_space is {show(space)}, in {found.path.name} it is {show(not space)}",
            where=where,
            hint="Set add_prefix_space here to what the model was trained with, in both files.",
        )
    return found.kind == "bytes" and space


def added_tokens(folder: Path, found: Found) -> tuple[Added, ...]:
    """All added tokens: those of `found`, and those that the settings name.

    Raises:
        Gpt2cError: the settings ask for what gpt2c doesn't do, or name a token that isn't there.
    """
    added = {token.content: token for token in found.added}
    for name in ("tokenizer_config.json", "special_tokens_map.json"):
        where, settings = folder / name, _read(folder, name)
        _refuse_unsupported(settings, where)
        for content, number in _named(settings, where):
            known = added[content].id if content in added else found.ids.get(content)
            if known is None or number not in (None, known):
                has = "doesn't have it" if known is None else f"gives it the id {known}"
                raise Gpt2cError(
                    f"names the special token {show(content)}, but {found.path.name} {has}",
                    where=where,
                    hint="Save the tokenizer again with save_pretrained.",
                )
            added.setdefault(content, Added(content, known))
    generic = _read(folder, "tokenizer_config.json").get("tokenizer_class") in GENERIC
    if found.kind == "bytes" and not generic and END_OF_TEXT in found.ids:
        added.setdefault(END_OF_TEXT, Added(END_OF_TEXT, found.ids[END_OF_TEXT]))
    return tuple(added.values())


def _read(folder: Path, name: str) -> dict[str, Any]:
    path = plain_file(folder, name)
    return as_object(read_json(path), "the file", path) if path else {}


def _refuse_unsupported(settings: dict[str, Any], where: Path) -> None:
    if settings.get("tokenizer_class") not in (None, *GPT2, *GENERIC):
        raise unsupported(where, f"a tokenizer of class {show(settings['tokenizer_class'])}")
    for option in ("add_bos_token", "add_eos_token", "split_special_tokens", "auto_map"):
        if settings.get(option):
            raise unsupported(where, f"{option} = {show(settings[option])}")


def _named(settings: dict[str, Any], where: Path) -> list[tuple[str, int | None]]:
    """The special tokens that the settings name, with their ids where these are said."""
    tokens: list[tuple[object, str | None]] = []
    decoder = as_object(settings.get("added_tokens_decoder") or {}, "added_tokens_decoder", where)
    tokens += [(token, number) for number, token in decoder.items()]
    tokens += [(settings.get(f"{name}_token"), None) for name in NAMED]
    for key in LISTED:
        value = settings.get(key) or []
        if not isinstance(value, list | dict):
            raise Gpt2cError(f"{key} is {show(value)}, not a list", where=where)
        tokens += [(t, None) for t in (value.values() if isinstance(value, dict) else value)]
    named = []
    for token, number in tokens:
        if token is None:
            continue
        if isinstance(token, dict):
            check_flags(token, where)
            token = token.get("content")
        if number is not None and not re.fullmatch("[0-9]{1,10}", number):
            raise Gpt2cError(f"added_tokens_decoder has the id {show(number)}", where=where)
        named.append((as_content(token, where), None if number is None else int(number)))
    return named
