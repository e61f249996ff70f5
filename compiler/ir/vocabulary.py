"""The vocabulary of a program: all that its tokenizer needs."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Vocabulary:
    """The data of a program's tokenizer.

    Attributes:
        kind: "bytes" (GPT-2's byte-level BPE), "characters" (a token is one character), "words"
            (split on white space) or "ids" (there is no text: ids are the tokens).
        tokens: by id, one for every id of the model: "" where the tokenizer has none for an id,
            which decodes to nothing. Byte-level tokens are in GPT-2's printable alphabet, as in
            vocab.json. Empty if kind is "ids".
        merges: pairs of byte-level tokens, in the order in which they were learnt.
        specials: added tokens, (content, id), matched before anything else: at each place the
            longest, from the left. They are in `tokens` too.
        unknown: the id of words, or of bytes, that have no token. None: such a word or character
            is an error, such a byte is dropped.
        add_prefix_space: byte-level text, after every special token too, begins with a space.
    """

    kind: str
    tokens: tuple[str, ...]
    merges: tuple[tuple[str, str], ...] = ()
    specials: tuple[tuple[str, int], ...] = ()
    unknown: int | None = None
    add_prefix_space: bool = False

    @property
    def is_text(self) -> bool:
        """Whether tokens are pieces of running text, rather than words of their own."""
        return self.kind in ("bytes", "characters")

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        """Cached, since lookups in caches hash up to 50,000 tokens each time."""
        rest = (self.specials, self.unknown, self.add_prefix_space)
        return hash((self.kind, self.tokens, self.merges, rest))


@dataclass(frozen=True)
class AbsentVocabulary(Vocabulary):
    """A vocabulary of which only kind and hash are known: the text was parsed without the rest."""

    digest: str = ""
