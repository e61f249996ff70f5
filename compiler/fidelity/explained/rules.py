"""Explained share of a program of rules, whose explanations are the rules themselves.

It is 1 − KL(original ‖ rules) / KL(original ‖ bigrams), as for programs of weights. Rules answer
and give no chances, so what they answer gets, of each position, the chance that the original gave
to it on average on calibration inputs, one number for all positions (with a multilabel readout two,
of what is legal and what is not); what is left is shared out as the bigrams say. A rule that is
right where the original is sure, and unsure where it is not, would be worth more: that much these
figures keep quiet about.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import expit, softmax

from ...frontend.checkpoint import Checkpoint
from ...frontend.inputs import Input, read_inputs, split_inputs
from ...ir import Program
from ...rules.run import rule_answers, token_names
from ..original import Original, Tokens
from ..statistics import Measure, ratio

FITTED, TESTED = 400, 300  # inputs
_LEAST = 1e-9  # a chance
_SMOOTH = 1.0  # how many times a row of bigrams counts the mean over all tokens


@dataclass(frozen=True)
class _Answered:
    """Scored positions of an input: the token read [n], the original's chances [n, v], and whether
    the rules answer each token [n, v]."""

    tokens: np.ndarray
    chances: np.ndarray
    answered: np.ndarray


def explained_by_rules(
    program: Program, source: Checkpoint, original: Original, *, seed: int = 0
) -> Measure | None:
    """The explained share on the test part of a checkpoint's inputs; None where it has no inputs.

    Its interval is over inputs.
    """
    if source.inputs is None:
        return None
    known = read_inputs(source.inputs, source.config)
    parts = [
        [each for each in split_inputs(known, part) if each.scored][:most]
        for part, most in (("validation", FITTED), ("test", TESTED))
    ]
    if not all(parts):
        return None
    fitted, tested = (_answered(program, original, part) for part in parts)
    return share_of(fitted, tested, program.core.unembed.readout == "multilabel", seed)


def share_of(
    fitted: Sequence[_Answered], tested: Sequence[_Answered], multilabel: bool, seed: int
) -> Measure:
    """The share on ``tested``, with probabilities that are fitted on ``fitted``."""
    bigrams = _bigrams(fitted)
    answered = np.concatenate([each.answered for each in fitted])
    chances = np.concatenate([each.chances for each in fitted])
    yes = float(chances[answered].mean()) if answered.any() else 0.5
    no = float(chances[~answered].mean()) if not answered.all() else 0.5
    gain, of = [], []
    for each in tested:
        table = bigrams[each.tokens]
        predicted = (
            np.where(each.answered, yes, no)
            if multilabel
            else _with_answer(each.answered, table, yes)
        )
        by_rules, by_bigrams = (_kl(each.chances, q, multilabel) for q in (predicted, table))
        gain.append(by_bigrams - by_rules)
        of.append(by_bigrams)
    return ratio(gain, of, seed=seed, bounded=False)


def _answered(program: Program, original: Original, inputs: Sequence[Input]) -> list[_Answered]:
    names = token_names(program)
    place = {name: index for index, name in enumerate(names)}
    multilabel = program.core.unembed.readout == "multilabel"
    answers = []
    logits = original.logits_many([Tokens(each.ids, each.offset) for each in inputs])
    for each, rows in zip(inputs, logits, strict=True):
        scored = list(each.scored)
        x = rows[scored].astype(np.float64)
        answered = np.zeros(x.shape, dtype=bool)
        words_read = [names[i] for i in each.ids]
        by_rules = rule_answers(program, words_read, scored, each.offset)
        for row, answer in zip(answered, by_rules, strict=True):
            words = answer if isinstance(answer, frozenset) else {answer}
            row[[place[word] for word in words if word in place]] = True
        answers.append(_Answered(np.asarray(each.ids)[scored], _chances(x, multilabel), answered))
    return answers


def _chances(logits: np.ndarray, multilabel: bool) -> np.ndarray:
    chances: np.ndarray = expit(logits) if multilabel else softmax(logits, axis=-1)
    return chances


def _bigrams(fitted: Sequence[_Answered]) -> np.ndarray:
    """The original's mean chances after each token [v, v], smoothed by those after any."""
    tokens = np.concatenate([each.tokens for each in fitted])
    chances = np.concatenate([each.chances for each in fitted])
    v = chances.shape[1]
    total, count = np.zeros((v, v)), np.zeros(v)
    np.add.at(total, tokens, chances)
    np.add.at(count, tokens, 1)
    smoothed: np.ndarray = (total + _SMOOTH * chances.mean(0)) / (count[:, None] + _SMOOTH)
    return smoothed


def _with_answer(answered: np.ndarray, table: np.ndarray, yes: float) -> np.ndarray:
    """The answer with probability ``yes``; the other tokens share the rest as in the table.

    Without an answer, the distribution of the table.
    """
    others = np.where(answered, 0.0, np.maximum(table, _LEAST))
    rest = others / np.maximum(others.sum(-1, keepdims=True), _LEAST)
    return np.where(
        answered.any(-1, keepdims=True), np.where(answered, yes, (1 - yes) * rest), table
    )


def _kl(p: np.ndarray, q: np.ndarray, multilabel: bool) -> float:
    """KL(p ‖ q) in nats, summed over positions."""
    q = np.clip(q, _LEAST, 1 - _LEAST if multilabel else 1.0)
    p = np.clip(p, _LEAST, 1 - _LEAST if multilabel else 1.0)
    total = p * np.log(p / q)
    if multilabel:
        total += (1 - p) * np.log((1 - p) / (1 - q))
    return float(total.sum())
