"""Reads the vocabulary of an untrusted folder, and rebuilds its tokenizer."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

from ...errors import Gpt2cError
from ...ir.vocabulary import Vocabulary
from ..files import listing, show
from .files import ALPHABET, CHARACTER, SpecialToken, TokenizerFiles, find_tokenizer, unsupported
from .settings import added_tokens, prefix_space

LARGEST_VOCABULARY = 10_000_000
PAIRS_LIMIT = 10_000


def _ignore(_: str) -> None:
    return None


def load_vocabulary(
    folder: Path, vocab_size: int, notice: Callable[[str], None] = _ignore
) -> Vocabulary:
    """Read the tokenizer of a checkpoint's folder.

    Supported are tokenizer.json with GPT-2's byte-level BPE, or with WordLevel and a split on white
    space or into characters; vocab.json with merges.txt; and folders without a
    tokenizer, whose tokens are their ids.
    tokenizer_config.json and special_tokens_map.json add special tokens and settings as in
    transformers. Truncation and padding are ignored, as in transformers.

    Args:
        vocab_size: number of token ids of the model; the tokenizer may have fewer. Added tokens
            beyond it are ignored with a notice.

    Raises:
        Gpt2cError: a file is malformed, contradicts another or the model's size, or describes an
            unsupported tokenizer.
    """
    if vocab_size > LARGEST_VOCABULARY:
        what = f"expected at most {LARGEST_VOCABULARY} tokens, got {show(vocab_size)}"
        raise Gpt2cError(what, where=folder)
    files = find_tokenizer(folder, vocab_size)
    if files is None:
        return Vocabulary("ids", ())
    if files.beyond:
        notice(
            f"Ignored tokens that were added to the tokenizer, but not to the model: "
            f"{listing(files.beyond)}."
        )
    added = added_tokens(folder, files)
    _check_matching(added, files.path)
    _check_bytes(added, files)
    tokens = [""] * vocab_size
    for token, number in files.ids.items():
        tokens[number] = token
    for special in added:
        tokens[special.id] = special.content
    if files.kind == "characters":  # one character is the same token, special or not
        added = tuple(token for token in added if len(token.content) > 1)
    return Vocabulary(
        kind=files.kind,
        tokens=tuple(tokens),
        merges=files.merges,
        specials=tuple(sorted(((token.content, token.id) for token in added), key=lambda s: s[1])),
        unknown=files.unknown,
        add_prefix_space=prefix_space(folder, files),
    )


def _check_matching(added: tuple[SpecialToken, ...], where: Path) -> None:
    """Refuse overlapping added tokens: only then do the two rounds of matching differ from one."""
    first = [token.content for token in added if not token.normalized]
    second = [token.content for token in added if token.normalized]
    if len(first) * len(second) > PAIRS_LIMIT or (second and max(map(len, first + second)) > 256):
        raise unsupported(where, "many or long added tokens, some of them normalized")
    for left in first:
        for right in second:
            if _overlap(left, right) or _overlap(right, left):
                raise unsupported(
                    where, f"added tokens that overlap, {show(left)} and {show(right)} (normalized)"
                )


def _overlap(left: str, right: str) -> bool:
    """Whether a text can contain both, in this order, with a character in common."""
    return right in left or any(right.startswith(left[start:]) for start in range(len(left)))


def _check_bytes(added: tuple[SpecialToken, ...], files: TokenizerFiles) -> None:
    """Refuse added tokens that would stand for a byte without a token."""
    for token in added:
        if files.kind == "bytes" and token.content in ALPHABET - files.ids.keys():
            what = f"an added token, {show(token.content)}, that stands for a byte"
            raise unsupported(files.path, what)


def encode_text(vocabulary: Vocabulary, text: str) -> list[int]:
    """The ids of a text, by the reference tokenizer.

    Raises:
        Gpt2cError: the text has a word or a character that the vocabulary lacks.
        ValueError: the vocabulary has no tokens, only ids.
    """
    library = reference_tokenizer(vocabulary)
    try:
        ids: list[int] = library.encode(text, add_special_tokens=False).ids
    except Exception as error:  # the library raises no narrower type
        missing = _missing(vocabulary, text)
        what = f"got {show(missing)}" if missing else f"not this text ({error})"
        kind = "characters" if vocabulary.kind == "characters" else "words"
        raise Gpt2cError(f"expected {kind} of the model's vocabulary, {what}") from None
    return ids


def _missing(vocabulary: Vocabulary, text: str) -> str | None:
    """The first word or character without a token."""
    for content, _ in sorted(vocabulary.specials, key=lambda item: -len(item[0])):
        text = text.replace(content, "" if vocabulary.kind == "characters" else " ")
    known = set(vocabulary.tokens)
    pieces = text if vocabulary.kind == "characters" else text.split()
    return next((piece for piece in pieces if piece not in known), None)


@lru_cache(maxsize=8)
def reference_tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """The tokenizer in the `tokenizers` library: the reference for the generated one.

    Raises:
        ValueError: the vocabulary has no tokens, only ids.
    """
    if vocabulary.kind == "ids":
        raise ValueError("ids have no tokenizer")
    ids = {token: number for number, token in enumerate(vocabulary.tokens) if token}
    unknown = None if vocabulary.unknown is None else vocabulary.tokens[vocabulary.unknown]
    if vocabulary.kind in ("words", "characters"):
        # The library requires a name even if there is no unknown token.
        tokenizer = Tokenizer(models.WordLevel(ids, unk_token=unknown or "".join(ids) + "?"))
        tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
        if vocabulary.kind == "characters":
            tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(CHARACTER), "isolated")
            tokenizer.decoder = decoders.Fuse()
    else:
        merges = list(vocabulary.merges)
        tokenizer = Tokenizer(models.BPE(vocab=ids, merges=merges, unk_token=unknown))
        space = vocabulary.add_prefix_space
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=space)
        tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_tokens(
        [AddedToken(content, special=True, normalized=False) for content, _ in vocabulary.specials]
    )
    return tokenizer
