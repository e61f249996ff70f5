"""Tokenizers: from the files of an untrusted folder to the few facts that a program needs."""

from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from ...errors import Gpt2cError
from ...ir.vocabulary import Vocabulary
from ..files import show
from .files import ALPHABET, Added, Found, find_tokenizer, unsupported
from .settings import added_tokens, prefix_space

LARGEST_VOCABULARY = 10_000_000
PAIRS_LIMIT = 10_000


def load_vocabulary(folder: Path, vocab_size: int) -> Vocabulary:
    """Reads the tokenizer of a checkpoint's folder.

    Supported: tokenizer.json with GPT-2's byte-level BPE, or with WordLevel and WhitespaceSplit;
    vocab.json with merges.txt; none of these, where ids are the tokens. tokenizer_config.json and
    special_tokens_map.json add special tokens and settings as they do in transformers. Truncation
    and padding are left aside, as transformers does.

    Args:
        vocab_size: number of ids of the model; the tokenizer may have fewer.

    Raises:
        Gpt2cError: a file is malformed, contradicts another or the model's size, or describes a
            tokenizer that gpt2c doesn't support.
    """
    if vocab_size > LARGEST_VOCABULARY:
        what = f"a vocabulary of {show(vocab_size)} tokens: more than {LARGEST_VOCABULARY}"
        raise Gpt2cError(what, where=folder)
    found = find_tokenizer(folder, vocab_size)
    if found is None:
        return Vocabulary("ids", ())
    added = added_tokens(folder, found)
    _check_matching(added, found.path)
    _check_bytes(added, found)
    tokens = [""] * vocab_size
    for token, number in found.ids.items():
        tokens[number] = token
    for special in added:
        tokens[special.id] = special.content
    return Vocabulary(
        kind=found.kind,
        tokens=tuple(tokens),
        merges=found.merges,
        specials=tuple(sorted(((token.content, token.id) for token in added), key=lambda s: s[1])),
        unknown=found.unknown,
        add_prefix_space=prefix_space(folder, found),
    )


def _check_matching(added: tuple[Added, ...], where: Path) -> None:
    """Added tokens are matched in two rounds, which is the same as one unless they overlap."""
    first = [token.content for token in added if not token.normalized]
    second = [token.content for token in added if token.normalized]
    if len(first) * len(second) > PAIRS_LIMIT or (second and max(map(len, first + second)) > 256):
        raise unsupported(where, "many or long added tokens, some of them normalized")
    for one in first:
        for other in second:
            if _overlap(one, other) or _overlap(other, one):
                raise unsupported(
                    where, f"added tokens that overlap, {show(one)} and {show(other)} (normalized)"
                )


def _overlap(one: str, other: str) -> bool:
    """Whether some text has both, in this order, with a character in common."""
    starts = range(len(one))
    return other in one or any(other.startswith(one[start:]) for start in starts)


def _check_bytes(added: tuple[Added, ...], found: Found) -> None:
    """A byte without a token must not get one that was added for a character."""
    for token in added:
        if found.kind == "bytes" and token.content in ALPHABET - found.ids.keys():
            what = f"an added token, {show(token.content)}, that stands for a byte"
            raise unsupported(found.path, what)


def reference_tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """The same tokenizer in the `tokenizers` library: the reference for the generated one.

    Raises:
        ValueError: the vocabulary has no tokens, only ids.
    """
    if vocabulary.kind == "ids":
        raise ValueError("ids have no tokenizer")
    ids = {token: number for number, token in enumerate(vocabulary.tokens) if token}
    unknown = None if vocabulary.unknown is None else vocabulary.tokens[vocabulary.unknown]
    if vocabulary.kind == "words":
        # The library wants a name even where there is no such token.
        tokenizer = Tokenizer(models.WordLevel(ids, unk_token=unknown or "".join(ids) + "?"))
        tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
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
