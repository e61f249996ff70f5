"""The original's tokenizer, run by the `tokenizers` library, independently of gpt2c's own.

Texts that the program's tokenizer encodes differently are reported.
"""

from collections.abc import Callable, Sequence
from functools import partial

from tokenizers import Tokenizer

from ..errors import Gpt2cError
from ..frontend.tokenizers.vocabulary import encode_text, reference_tokenizer
from ..ir import Vocabulary


def encoder(vocabulary: Vocabulary) -> Callable[[str], list[int]]:
    """Return a function from text to ids; without text, ids are numbers in the text.

    It can be pickled, as all functions of this module that are returned.
    """
    return _numbers if vocabulary.kind == "ids" else partial(encode_text, vocabulary)


def decoder(vocabulary: Vocabulary) -> Callable[[Sequence[int]], str]:
    """Return a function from ids to text: words separated by spaces, or ids as numbers."""
    if vocabulary.kind == "ids":
        return _as_numbers
    if vocabulary.kind == "words":
        return partial(_as_words, vocabulary.tokens)
    return partial(_decoded, reference_tokenizer(vocabulary))


def token_decoder(vocabulary: Vocabulary) -> Callable[[int], str]:
    """Return a function from an id to its text."""
    return partial(_decoded_token, decoder(vocabulary))


def _as_numbers(ids: Sequence[int]) -> str:
    return " ".join(str(token) for token in ids)


def _as_words(tokens: Sequence[str], ids: Sequence[int]) -> str:
    return " ".join(tokens[token] for token in ids)


def _decoded(library: Tokenizer, ids: Sequence[int]) -> str:
    # The library drops ids without a token, as programs do.
    return str(library.decode(list(ids), skip_special_tokens=False))


def _decoded_token(decode: Callable[[Sequence[int]], str], token: int) -> str:
    return decode([token])


def _numbers(text: str) -> list[int]:
    try:
        return [int(word) for word in text.split()]
    except ValueError:
        raise Gpt2cError(
            f"expected token ids as the prompt, got {text[:40]!r}",
            hint="Write the ids as integers separated by spaces.",
        ) from None
