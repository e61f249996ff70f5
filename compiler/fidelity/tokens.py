"""The original's tokenizer, run by the `tokenizers` library, which knows nothing of gpt2c's own.

Texts that it splits otherwise than the program does are reported.
"""

from collections.abc import Callable, Sequence

from ..errors import Gpt2cError
from ..frontend.tokenizers.vocabulary import reference_tokenizer
from ..ir import Vocabulary


def encoder(vocabulary: Vocabulary) -> Callable[[str], list[int]]:
    """A function from text to ids. For a vocabulary without text, ids are written as numbers."""
    if vocabulary.kind == "ids":
        return _numbers
    library = reference_tokenizer(vocabulary)

    def encode(text: str) -> list[int]:
        try:
            ids: list[int] = library.encode(text, add_special_tokens=False).ids
        except Exception as error:  # the library raises nothing more special
            raise Gpt2cError(
                f"the text has a word that the model does not know ({error})"
            ) from None
        return ids

    return encode


def decoder(vocabulary: Vocabulary) -> Callable[[Sequence[int]], str]:
    """A function from ids to text: words with a space between, or ids as numbers."""
    if vocabulary.kind == "ids":
        return lambda ids: " ".join(str(token) for token in ids)
    if vocabulary.kind == "words":
        return lambda ids: " ".join(vocabulary.tokens[token] for token in ids)
    library = reference_tokenizer(vocabulary)
    # The library drops ids that it has no token for, as a program does with their empty text.
    return lambda ids: str(library.decode(list(ids), skip_special_tokens=False))


def _numbers(text: str) -> list[int]:
    try:
        return [int(word) for word in text.split()]
    except ValueError:
        raise Gpt2cError(
            "the model has no text: its prompts are token ids",
            hint="Write the ids as whole numbers with spaces between.",
        ) from None
