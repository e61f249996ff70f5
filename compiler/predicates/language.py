"""The syntax tree of the predicate language: executable labels of neurons and heads.

A neuron's label is a sum of coefficients, each of a condition on the tokens so far, passed through
an activation. A head's label is the softmax over keys of such a sum, whose conditions refer to the
query, the key, or both::

    gelu(-0.8 + 2.4*(token in {" he", " she"} and previous in {" said"}) + 1.1*inside_quotation)
    softmax(2.1*(offset == 1) + 1.5*(key.token in punctuation) - 0.02*distance)
"""

from collections.abc import Iterator
from dataclasses import dataclass

ACTIVATIONS = ("gelu", "relu", "linear")
PAIRS: dict[str, str] = {
    "same_token": "the same token",
    "follows_same_token": "what followed the same token",
    "follows_previous": "what followed the token before",
    "same_sentence": "the same sentence",
    "same_word": "the same word",
    "itself": "itself",
    "latest_same_token": "the latest place of the same token",
    "latest_follower": "what followed the same token when it was last seen",
    "latest_pair_follower": "what followed the same two tokens when they were last seen",
    "at_last_capitalised": "the last capitalised token",
    "at_other_capitalised": "the last capitalised token but one, another one",
    "at_sentence_start": "the first token of the sentence",
}  # relations between a key and a query
SLOPES: dict[str, str] = {
    "distance": "how far back",
    "log_distance": "how far back (logarithm)",
}  # numeric features of a pair of query and key
SIDES = ("", "query", "key")


@dataclass(frozen=True, slots=True)
class In:
    """A token feature (in TOKENS) or a bag (in BAGS) contains one of these tokens."""

    feature: str
    tokens: tuple[int, ...]
    side: str = ""


@dataclass(frozen=True, slots=True)
class InClass:
    """A token feature belongs to a named class."""

    feature: str
    name: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class Below:
    """A count is below a number."""

    feature: str
    limit: int
    side: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag in FLAGS holds, or a relation in PAIRS."""

    name: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class Offset:
    """The key is ``back`` tokens before the query, or fewer than that (``below``)."""

    back: int
    below: bool = False


@dataclass(frozen=True, slots=True)
class Slope:
    """A number in SLOPES, used in place of a condition."""

    name: str


@dataclass(frozen=True, slots=True)
class Not:
    inner: "Condition"


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple["Condition", ...]


Condition = In | InClass | Below | Flag | Offset | Slope | Not | And | Or


@dataclass(frozen=True, slots=True)
class Term:
    coefficient: float
    condition: Condition


@dataclass(frozen=True, slots=True)
class Formula:
    """A neuron's label: ``activation(intercept + sum of coefficients whose condition holds)``."""

    intercept: float
    terms: tuple[Term, ...]
    activation: str = "gelu"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A head's label: softmax over keys of the sum of coefficients whose condition holds."""

    terms: tuple[Term, ...]


Label = Formula | Pattern


def walk(condition: Condition, *, negated: bool = True) -> Iterator[Condition]:
    """The leaves of a condition; ``negated=False`` skips those under a Not."""
    match condition:
        case Not(inner):
            if negated:
                yield from walk(inner)
        case And(parts) | Or(parts):
            for part in parts:
                yield from walk(part, negated=negated)
        case _:
            yield condition
