"""Rules of heads and neurons → Python source that can be read and edited."""

from dataclasses import dataclass, field

import numpy as np

from ..errors import Gpt2cError
from ..ir import Head, Mlp, Program, Rule
from ..predicates.classes import QUOTES, members
from ..predicates.hard import condition_of
from ..predicates.language import (
    And,
    Below,
    Condition,
    Flag,
    Formula,
    In,
    InClass,
    Label,
    Not,
    Offset,
    Or,
    Pattern,
    Slope,
)
from ..predicates.parser import parse_label
from ..predicates.text import BAGS
from ..predicates.tokens import token_texts
from .names import format_token
from .text import plural

SHOWN = 12  # tokens of a set that its comment lists
NEW = "new"  # indices of the new tokens, at which neurons read features
RELATIONS = {
    "itself": "query == key",
    "same_token": "same_token(run, query, key)",
    "latest_same_token": "earlier(run)[query] == key",
    "latest_follower": "after(earlier(run))[query] == key",
    "latest_pair_follower": "after(earlier_pair(run))[query] == key",
    "at_last_capitalised": "capitalised_indices(run)[0][query] == key",
    "at_other_capitalised": "capitalised_indices(run)[1][query] == key",
    "at_sentence_start": "begin(since_sentence(run))[query] == key",
    "follows_same_token": "follows_same_token(run, query, key)",
    "follows_previous": "follows_previous(run, query, key)",
    "same_sentence": "begin(since_sentence(run))[query] == begin(since_sentence(run))[key]",
    "same_word": "begin(since_word(run))[query] == begin(since_word(run))[key]",
}
SLOPES = {"distance": "(query - key)", "log_distance": "np.log1p(np.maximum(query - key, 0))"}


@dataclass
class Sets:
    """The token sets of a rule: constants above its function."""

    program: Program
    prefix: str
    constants: list[dict[str, str]] = field(default_factory=list)

    def name(self, tokens: tuple[int, ...]) -> str:
        name = f"{self.prefix}_TOKENS" + (f"_{len(self.constants) + 1}" if self.constants else "")
        self.constants.append(
            {"name": name, "ids": repr(list(tokens)), "comment": listed(self.program, tokens)}
        )
        return name


def listed(program: Program, tokens: tuple[int, ...]) -> str:
    """The first tokens of a set, for a comment."""
    shown = " ".join(format_token(program, token) for token in tokens[:SHOWN])
    more = len(tokens) - SHOWN
    return shown + (f" and {more} more" if more > 0 else "")


def has_rules(program: Program) -> bool:
    """Whether any head or neuron of the core is a rule."""
    heads = any(isinstance(head.selector, Rule) for head in program.core.of(Head))
    return heads or any(row.rule for mlp in program.core.of(Mlp) for row in mlp.rows)


def label_of(program: Program, name: str, rule: Rule) -> Label:
    return parse_label(rule.text, program.vocabulary, program.shape.vocab, where=f"%{name}")


def pattern_source(label: Label, sets: Sets, where: str) -> str:
    """The source of a head's attention pattern [t, keys], from ``query`` and ``key``.

    Raises:
        Gpt2cError: the label is not a pattern.
    """
    if not isinstance(label, Pattern):
        raise Gpt2cError("expected softmax(...) as the rule of a head, got a formula", where=where)
    condition = condition_of(label)
    if not label.terms:
        return "uniform_over(key <= query)"
    if condition is not None:
        return f"uniform_over({_condition(condition, sets, '')})"
    terms = [_term(term.coefficient, term.condition, sets, "") for term in label.terms]
    return f"softmax(causal({' '.join(terms).removeprefix('+ ')}))"


def activation_source(label: Label, sets: Sets, where: str) -> str:
    """The source of a neuron's activation [t], at ``new``, the indices of the new tokens.

    Raises:
        Gpt2cError: the label is not a formula.
    """
    if not isinstance(label, Formula):
        raise Gpt2cError("expected a formula as the rule of a neuron, got a pattern", where=where)
    terms = [_term(term.coefficient, term.condition, sets, NEW) for term in label.terms]
    intercept = repr(label.intercept) if label.terms else f"np.full(len(new), {label.intercept!r})"
    total = " ".join([intercept, *terms])
    activation = {"gelu": "gelu_new", "relu": "relu"}.get(label.activation)
    return total if activation is None else f"{activation}({total})"


def _term(coefficient: float, condition: Condition, sets: Sets, side: str) -> str:
    source = _condition(condition, sets, side)
    if not isinstance(condition, Slope):
        source = f"({source})"
    return f"{'-' if coefficient < 0 else '+'} {abs(coefficient)!r} * {source}"


def _condition(condition: Condition, sets: Sets, side: str) -> str:
    match condition:
        case In(feature, tokens, own) if feature in BAGS:
            back = BAGS[feature]
            reach = "" if back is None else f", {back}"
            return f"seen_before(run, {sets.name(tokens)}{reach})[{own or side}]"
        case In(feature, (token,), own):
            return f"{_feature(feature, own or side)} == {token}"
        case In(feature, tokens, own):
            return f"np.isin({_feature(feature, own or side)}, {sets.name(tokens)})"
        case InClass(feature, name, own):
            return f"np.isin({_feature(feature, own or side)}, {name.upper()})"
        case Below(feature, limit, own):
            return f"{_feature(feature, own or side)} < {limit}"
        case Flag("first", own) if own or side:
            return f"{own or side} == 0"
        case Flag("inside_quotation", own) if own or side:
            return f"inside_quotation(run)[{own or side}]"
        case Flag("repeated", own) if own or side:
            return f"earlier(run)[{own or side}] >= 0"
        case Flag(name):
            return RELATIONS[name]
        case Offset(back, below):
            return f"query - key {'<' if below else '=='} {back}"
        case Slope(name):
            return SLOPES[name]
        case Not(inner):
            return f"~({_condition(inner, sets, side)})"
        case And(parts):
            return " & ".join(f"({_condition(part, sets, side)})" for part in parts)
        case Or(parts):
            return " | ".join(f"({_condition(part, sets, side)})" for part in parts)


def _feature(name: str, side: str) -> str:
    return f"{name}(run)[{side}]"


def class_constants(program: Program) -> list[dict[str, str]]:
    """Token classes as constants of features.py; unused ones are dropped later."""
    masks = members(program.vocabulary, program.shape.vocab)
    classes = {name: tuple(map(int, np.flatnonzero(mask))) for name, mask in masks.items()}
    texts = token_texts(program.vocabulary)
    odd = (sum(c in QUOTES for c in text or "") % 2 for text in texts)
    classes["odd_quotes"] = tuple(token for token, is_odd in enumerate(odd) if is_odd)
    return [
        {
            "name": name.upper(),
            "ids": " ".join(map(str, tokens)),
            "comment": f"{plural(len(tokens), 'token')}: {listed(program, tokens)}",
        }
        for name, tokens in classes.items()
    ]
