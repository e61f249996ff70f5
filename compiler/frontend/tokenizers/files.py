"""Reads and checks tokenizer.json, or vocab.json and merges.txt."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers.pre_tokenizers import ByteLevel

from ...errors import Gpt2cError
from ..config import LARGEST
from ..files import plain_file, read_json, reason, show

SUPPORTED = (
    "gpt2c supports GPT-2's byte-level BPE, words split on white space (WordLevel with "
    "WhitespaceSplit), characters (WordLevel with Split), and folders without a tokenizer."
)
# Files of unsupported tokenizers.
FOREIGN = ("vocab.txt", "spiece.model", "tokenizer.model", "sentencepiece.bpe.model")
# The characters that stand for the 256 bytes in a byte-level vocabulary.
ALPHABET = frozenset(ByteLevel.alphabet())
# The pattern of one character in a Split pre-tokenizer; "." excludes the newline.
CHARACTER = r"[\s\S]"
SPLIT = {"type": "Split", "pattern": {"Regex": CHARACTER}, "behavior": "Isolated", "invert": False}
MERGES_LIMIT = 64 * 2**20
ADDED_LIMIT = 2_000


@dataclass(frozen=True)
class SpecialToken:
    """An added token, which is matched before the text is split."""

    content: str
    id: int
    normalized: bool = False


@dataclass(frozen=True)
class TokenizerFiles:
    """A tokenizer as its files describe it.

    Attributes:
        path: the file to name in messages.
        kind: "bytes", "words" or "characters".
        ids: the model's own tokens and their ids, each below the model's vocab_size.
        added: in the order of the file, with the ids that the `tokenizers` library assigns.
        unknown: the id of text without a token; None if there is none, or if all text has tokens.
        add_prefix_space: None if these files don't say.
        beyond: added tokens that the model has no id for. transformers loads such a tokenizer too:
            somebody added a token, often for padding, and did not resize the model.
    """

    path: Path
    kind: str
    ids: dict[str, int]
    added: tuple[SpecialToken, ...]
    merges: tuple[tuple[str, str], ...] = ()
    unknown: int | None = None
    add_prefix_space: bool | None = None
    beyond: frozenset[str] = frozenset()


def find_tokenizer(folder: Path, vocab_size: int) -> TokenizerFiles | None:
    """Read the tokenizer of a folder; None if it has none.

    Raises:
        Gpt2cError: a file is malformed, contradicts itself or the model's size, or describes a
            unsupported tokenizer.
    """
    if path := plain_file(folder, "tokenizer.json"):
        return _from_tokenizer_json(path, vocab_size)
    vocab, merges = plain_file(folder, "vocab.json"), plain_file(folder, "merges.txt")
    if vocab and merges:
        return _from_vocab_and_merges(vocab, merges, vocab_size)
    if vocab or merges:
        present, missing = ("vocab.json", "merges.txt") if vocab else ("merges.txt", "vocab.json")
        raise unsupported(folder, f"{present} without {missing}")
    for name in FOREIGN:
        if plain_file(folder, name):
            raise unsupported(folder, f"{name} (WordPiece or SentencePiece)")
    return None


def unsupported(where: Path, feature: str) -> Gpt2cError:
    return Gpt2cError(f"unsupported tokenizer: {feature}", where=where, hint=SUPPORTED)


def as_object(value: object, what: str, where: Path) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Gpt2cError(f"{what}: expected an object, got {show(value)}", where=where)
    return value


def as_content(value: object, where: Path) -> str:
    """The text of a token, which must not be empty or contain lone surrogates."""
    if not isinstance(value, str) or not value:
        raise Gpt2cError(f"expected the text of a token, got {show(value)}", where=where)
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise Gpt2cError(f"the token {show(value)} is not valid Unicode", where=where) from None
    return value


def as_added(
    tokens: Iterable[tuple[object, object, bool]], ids: dict[str, int], vocab_size: int, where: Path
) -> tuple[tuple[SpecialToken, ...], frozenset[str]]:
    """Check added tokens (content, id, normalized) against the model's own tokens.

    Returns:
        Those with an id of the model, and the texts of those beyond it.
    """
    added: dict[str, SpecialToken] = {}
    free, used = len(ids), set(ids.values())
    for value, number, normalized in tokens:
        content = as_content(value, where)
        if content in added:
            raise Gpt2cError(f"the token {show(content)} is added twice", where=where)
        _check_id(content, number, LARGEST, where)
        # `tokenizers` ignores the ids in the file and assigns these.
        expected = ids.get(content, free)
        if number != expected or (content not in ids and number in used):
            raise Gpt2cError(
                f"the added token {show(content)} has the id {number}, but with this vocabulary "
                f"the id is {expected}",
                where=where,
                hint="Save the tokenizer again with save_pretrained.",
            )
        added[content] = SpecialToken(content, expected, normalized)
        free = max(free, expected + 1)
    if len(added) > ADDED_LIMIT:
        raise Gpt2cError(f"{len(added)} added tokens: more than {ADDED_LIMIT}", where=where)
    beyond = frozenset(token.content for token in added.values() if token.id >= vocab_size)
    return tuple(token for token in added.values() if token.content not in beyond), beyond


def check_flags(token: dict[str, Any], where: Path) -> None:
    """Refuse added tokens that match more, or less, than their own text."""
    for flag in ("lstrip", "rstrip", "single_word"):
        if token.get(flag, False) is not False:
            content = show(token.get("content"))
            raise unsupported(where, f"the added token {content} with {flag} = {show(token[flag])}")


def _from_tokenizer_json(path: Path, vocab_size: int) -> TokenizerFiles:
    document = as_object(read_json(path), "the file", path)
    model = as_object(document.get("model"), '"model"', path)
    # Old files name no type; those with merges are BPE.
    name = model.get("type", "BPE" if "merges" in model else None)
    if name not in ("BPE", "WordLevel"):
        raise unsupported(path, f"a model of type {show(name)}")
    byte_level = name == "BPE"
    _check_type(document, "normalizer", (None,), path)
    characters = not byte_level and document.get("pre_tokenizer") == SPLIT
    if not characters:
        splitter = "ByteLevel" if byte_level else "WhitespaceSplit"
        _check_type(document, "pre_tokenizer", (splitter,), path)
    decoder = "ByteLevel" if byte_level else "Fuse" if characters else None
    _check_type(document, "decoder", (decoder,), path)
    # ByteLevel only trims offsets; a template is harmless if it adds nothing.
    _check_type(document, "post_processor", (None, "ByteLevel", "TemplateProcessing"), path)
    _check_template(document.get("post_processor"), path)
    for option, value in model.items():
        if option not in ("type", "vocab", "merges", "unk_token") and value not in (
            None,
            False,
            "",
        ):
            raise unsupported(path, f"{name} with {show(option)} = {show(value)}")

    ids = _ids(model.get("vocab"), vocab_size, path)
    added, beyond = _added_tokens(document.get("added_tokens"), ids, vocab_size, path)
    unknown = model.get("unk_token")
    if not byte_level:
        number = ids.get(as_content(unknown, path))
        kind = "characters" if characters else "words"
        return TokenizerFiles(path, kind, ids, added, unknown=number, beyond=beyond)
    return TokenizerFiles(
        path,
        "bytes",
        ids,
        added,
        merges=_merges(model.get("merges"), ids, path),
        unknown=_unknown_byte(unknown, ids, path),
        add_prefix_space=_prefix_space(document["pre_tokenizer"], path),
        beyond=beyond,
    )


def _from_vocab_and_merges(vocab: Path, merges: Path, vocab_size: int) -> TokenizerFiles:
    ids = _ids(read_json(vocab), vocab_size, vocab)
    added: tuple[SpecialToken, ...] = ()
    beyond: frozenset[str] = frozenset()
    if path := plain_file(vocab.parent, "added_tokens.json"):
        numbers = as_object(read_json(path), "the file", path)
        for content, number in numbers.items():
            _check_id(content, number, LARGEST, path)
        ordered = sorted(numbers.items(), key=lambda item: item[1])
        added, beyond = as_added([(*item, False) for item in ordered], ids, vocab_size, path)
    pairs = _merges(_lines(merges), ids, merges)
    return TokenizerFiles(vocab, "bytes", ids, added, merges=pairs, beyond=beyond)


def _ids(value: object, vocab_size: int, where: Path) -> dict[str, int]:
    ids = as_object(value, "the vocabulary", where)
    names: dict[int, str] = {}
    for token, number in ids.items():
        _check_id(as_content(token, where), number, vocab_size, where)
        if (other := names.setdefault(number, token)) != token:
            what = f"the tokens {show(other)} and {show(token)} have the same id, {number}"
            raise Gpt2cError(what, where=where)
    return ids


def _check_id(token: str, number: object, vocab_size: int, where: Path) -> None:
    if type(number) is not int or number < 0:
        raise Gpt2cError(
            f"the id of {show(token)}: expected an integer, got {show(number)}", where=where
        )
    if number >= vocab_size:
        raise Gpt2cError(
            f"the token {show(token)} has the id {show(number)}, but the model's last id is "
            f"{vocab_size - 1}",
            where=where,
            hint="Remove the token, or use the tokenizer that the model was trained with.",
        )


def _added_tokens(
    value: object, ids: dict[str, int], vocab_size: int, where: Path
) -> tuple[tuple[SpecialToken, ...], frozenset[str]]:
    if value is not None and not isinstance(value, list):
        raise Gpt2cError(f'"added_tokens": expected a list, got {show(value)}', where=where)
    tokens = [as_object(token, "an added token", where) for token in value or []]
    for token in tokens:
        check_flags(token, where)
    triples = [
        (token.get("content"), token.get("id"), bool(token.get("normalized"))) for token in tokens
    ]
    return as_added(triples, ids, vocab_size, where)


def _merges(value: object, ids: dict[str, int], where: Path) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list):
        raise Gpt2cError(f"the merges: expected a list, got {show(value)}", where=where)
    merges = []
    for merge in value:
        pair = merge.split(" ") if isinstance(merge, str) else merge
        match pair:
            case [str(left), str(right)] if left and right and ALPHABET.issuperset(left + right):
                merges.append((left, right))
            case _:
                raise Gpt2cError(f"expected a merge of two tokens, got {show(merge)}", where=where)
        for token in (left, right, left + right):
            if token not in ids:
                what = f"the merge {show(merge)} uses the unknown token {show(token)}"
                raise Gpt2cError(what, where=where)
    return tuple(merges)


def _lines(path: Path) -> list[str]:
    try:
        with open(path, "rb") as file:
            raw = file.read(MERGES_LIMIT + 1)
        if len(raw) > MERGES_LIMIT:
            raise Gpt2cError(f"larger than {MERGES_LIMIT // 2**20} MiB", where=path)
        lines = raw.decode("utf-8").replace("\r\n", "\n").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Gpt2cError(f"can't be read: {reason(error)}", where=path) from error
    return [line for line in lines if line and not line.startswith("#version")]


def _prefix_space(pre_tokenizer: dict[str, Any], where: Path) -> bool:
    if pre_tokenizer.get("use_regex", True) is not True:
        raise unsupported(where, "byte-level BPE without GPT-2's pattern (use_regex is off)")
    space = pre_tokenizer.get("add_prefix_space")
    if not isinstance(space, bool):
        raise Gpt2cError(
            f"add_prefix_space: expected true or false, got {show(space)}", where=where
        )
    return space


def _unknown_byte(name: object, ids: dict[str, int], where: Path) -> int | None:
    if name is None or ids.keys() >= ALPHABET:
        return None
    if as_content(name, where) not in ids:
        raise Gpt2cError(
            f"unk_token names the token {show(name)}, which does not exist", where=where
        )
    return ids[str(name)]


def _check_type(
    document: dict[str, Any], key: str, supported: tuple[str | None, ...], where: Path
) -> None:
    value = document.get(key)
    kind = value.get("type", value) if isinstance(value, dict) else value
    if kind not in supported:
        raise unsupported(where, f"its {key.replace('_', '-')} is {show(kind)}")


def _check_template(post_processor: dict[str, Any] | None, where: Path) -> None:
    if post_processor is None or post_processor["type"] != "TemplateProcessing":
        return
    match post_processor.get("single"):
        case [{"Sequence": {"id": "A"}}]:
            return
    raise unsupported(where, "a post-processor that adds tokens to every text (TemplateProcessing)")
