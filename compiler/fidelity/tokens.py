"""The original's tokenizer, run by the `tokenizers` library, independently of gpt2c's own.

Texts that the program's tokenizer encodes differently are reported.
"""

from collections.abc import Callable, Sequence

from ..errors import Gpt2cError
from ..frontend.tokenizers.vocabulary import encode_text, reference_tokenizer
from ..ir import Vocabulary


def encoder(vocabulary: Vocabulary) -> Callable[[str], list[int]]:
    """Return a function from text to ids; without text, ids are numbers in the text."""
    if vocabulary.kind == "ids":
        return _numbers
    return lambda text: encode_text(vocabulary, text)


def decoder(vocabulary: Vocabulary) -> Callable[[Sequence[int]], str]:
    """Return a function from ids to text: words separated by spaces, or ids as numbers."""
    if vocabulary.kind == "ids":
        return lambda ids: " ".join(str(token) for token in ids)
    if vocabulary.kind == "words":
        return lambda ids: " ".join(vocabulary.tokens[token] for token in ids)
    library = reference_tokenizer(vocabulary)
    # The library drops ids without a token, as programs do.
    return lambda ids: str(library.decode(list(ids), skip_special_tokens=False))


def _numbers(text: str) -> list[int]:
    try:
        return [int(word) for word in text.split()]
    except ValueError:
        raise Gpt2cError(
            f"expected token ids as the prompt, got {text[:40]!r}",
            hint="Write the ids as integers separated by spaces.",
        ) from None
