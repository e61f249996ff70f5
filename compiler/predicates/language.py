"""The language of labels: what a neuron responds to, or where a head looks, as it can be executed.

A neuron's is a sum of coefficients, each of a condition on the tokens so far, through a activation; a head's is
the softmax over keys of such a sum, where conditions may speak of the query, the key, or both::

    gelu(-0.8 + 2.4*(token in {" he", " she"} and previous in {" said"}) + 1.1*inside_quotation)
    softmax(2.1*(offset == 1) + 1.5*(key.token in punctuation) - 0.02*distance)
"""

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
}  # relations of a key to a query
SLOPES: dict[str, str] = {
    "distance": "how far back",
    "log_distance": "how far back (logarithm)",
}  # numbers of a pair that a head may grow or fall with
SIDES = ("", "query", "key")


@dataclass(frozen=True, slots=True)
class In:
    """A token feature (of TOKENS, or a bag of BAGS) is one of some tokens."""

    feature: str
    tokens: tuple[int, ...]
    side: str = ""


@dataclass(frozen=True, slots=True)
class InClass:
    """A token feature is of a named class."""

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
    """A flag of FLAGS holds, or, of a pair, a relation of PAIRS."""

    name: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class Offset:
    """The key is so many tokens before the query: exactly, or fewer (``below``)."""

    back: int
    below: bool = False


@dataclass(frozen=True, slots=True)
class Slope:
    """A number of SLOPES in place of a condition."""

    name: str


@dataclass(frozen=True, slots=True)
class Not:
    inner: "Condition"


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Some:
    parts: tuple["Condition", ...]


Condition = In | InClass | Below | Flag | Offset | Slope | Not | All | Some


@dataclass(frozen=True, slots=True)
class Term:
    coefficient: float
    condition: Condition


@dataclass(frozen=True, slots=True)
class Formula:
    """A neuron's label: ``activation(intercept + sum of the coefficients whose condition holds)``."""

    intercept: float
    terms: tuple[Term, ...]
    activation: str = "gelu"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A head's label: softmax over keys of the sum of the coefficients whose condition holds."""

    terms: tuple[Term, ...]


Label = Formula | Pattern
