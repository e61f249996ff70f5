"""The settings of tokenizer_config.json and special_tokens_map.json."""

import re
from pathlib import Path
from typing import Any

from ...errors import Gpt2cError
from ..files import plain_file, read_json, show
from .files import SpecialToken, TokenizerFiles, as_content, as_object, check_flags, unsupported

# Classes of transformers that use tokenizer.json unchanged; others set GPT-2's defaults.
GENERIC = ("PreTrainedTokenizerFast", "TokenizersBackend")
GPT2 = ("GPT2Tokenizer", "GPT2TokenizerFast")
NAMED = ("bos", "eos", "unk", "sep", "pad", "cls", "mask")
LISTED = ("additional_special_tokens", "extra_special_tokens")
# The default special token of GPT-2's tokenizer.
END_OF_TEXT = "<|endoftext|>"


def prefix_space(folder: Path, files: TokenizerFiles) -> bool:
    """Whether the tokenizer prepends a space to the text.

    Raises:
        Gpt2cError: tokenizer.json and tokenizer_config.json disagree; which of them counts depends
            on the version of the library.
    """
    settings = _read(folder, "tokenizer_config.json")
    where = folder / "tokenizer_config.json"
    default = files.add_prefix_space if settings.get("tokenizer_class") in GENERIC else False
    space = settings.get("add_prefix_space", default) or False
    if not isinstance(space, bool):
        raise Gpt2cError(
            f"add_prefix_space: expected true or false, got {show(space)}", where=where
        )
    if files.kind == "bytes" and files.add_prefix_space not in (None, space):
        raise Gpt2cError(
            f"add_prefix_space is {show(space)}, but {show(not space)} in {files.path.name}",
            where=where,
            hint="Set it in both files to the value that the model was trained with.",
        )
    return files.kind == "bytes" and space


def added_tokens(folder: Path, files: TokenizerFiles) -> tuple[SpecialToken, ...]:
    """All added tokens: those of `files`, and those that the settings name.

    Raises:
        Gpt2cError: a setting is unsupported, or names a token that doesn't exist.
    """
    added = {token.content: token for token in files.added}
    for name in ("tokenizer_config.json", "special_tokens_map.json"):
        where, settings = folder / name, _read(folder, name)
        _refuse_unsupported(settings, where)
        for content, number in _named_tokens(settings, where):
            if content in files.beyond:
                continue
            known = added[content].id if content in added else files.ids.get(content)
            if known is None or number not in (None, known):
                problem = "lacks it" if known is None else f"has it with the id {known}"
                raise Gpt2cError(
                    f"names the special token {show(content)}, but {files.path.name} {problem}",
                    where=where,
                    hint="Save the tokenizer again with save_pretrained.",
                )
            added.setdefault(content, SpecialToken(content, known))
    generic = _read(folder, "tokenizer_config.json").get("tokenizer_class") in GENERIC
    if files.kind == "bytes" and not generic and END_OF_TEXT in files.ids:
        added.setdefault(END_OF_TEXT, SpecialToken(END_OF_TEXT, files.ids[END_OF_TEXT]))
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


def _named_tokens(settings: dict[str, Any], where: Path) -> list[tuple[str, int | None]]:
    """The special tokens that the settings name, with their ids if stated."""
    tokens: list[tuple[object, str | None]] = []
    decoder = as_object(settings.get("added_tokens_decoder") or {}, "added_tokens_decoder", where)
    tokens += [(token, number) for number, token in decoder.items()]
    tokens += [(settings.get(f"{name}_token"), None) for name in NAMED]
    for key in LISTED:
        value = settings.get(key) or []
        if not isinstance(value, list | dict):
            raise Gpt2cError(f"{key}: expected a list, got {show(value)}", where=where)
        tokens += [(t, None) for t in (value.values() if isinstance(value, dict) else value)]
    named = []
    for token, number in tokens:
        if token is None:
            continue
        if isinstance(token, dict):
            check_flags(token, where)
            token = token.get("content")
        if number is not None and not re.fullmatch("[0-9]{1,10}", number):
            raise Gpt2cError(
                f"added_tokens_decoder: expected an id, got {show(number)}", where=where
            )
        named.append((as_content(token, where), None if number is None else int(number)))
    return named
