"""Predicates: conditions on the tokens so far, and activations that are sums of them.

    gelu(-0.8, 2.4 * (token.among("␣he ␣she") & previous.among("␣said")), 1.1 * inside_quotation, row=17)

is the activation gelu(-0.8 + 2.4 [the token is " he" or " she", after " said"] + 1.1 [inside quotes]) of
the neuron whose output direction is row 17. Sets are texts with blanks between; ␣ is a space, ↵ a new line.
"""

import features
import numpy as np
from numerics import gelu_new
from tokenizer import IDS

VOCAB = 2048
SIGNS = str.maketrans("Ġ\u010aĉ", "␣↵⇥")
BY_TEXT = {text.translate(SIGNS): token_id for text, token_id in IDS.items()}


class Condition:
    """True or false at each token. Combine conditions by ``&``, ``|`` and ``~``; weigh one by a number."""

    def __init__(self, holds):
        self.holds = holds  # (run, indices of tokens) -> bool array

    def __rmul__(self, coefficient):
        return coefficient, self

    def __and__(self, other):
        return Condition(lambda run, at: self.holds(run, at) & other.holds(run, at))

    def __or__(self, other):
        return Condition(lambda run, at: self.holds(run, at) | other.holds(run, at))

    def __invert__(self):
        return Condition(lambda run, at: ~self.holds(run, at))


class Among(Condition):
    """The value of a token feature is one of some tokens."""

    def __init__(self, feature, ids):
        super().__init__(lambda run, at: np.isin(feature(run)[at], ids))
        self.feature, self.ids = feature, ids


class Feature:
    """A function of features.py: one value for each token."""

    def __init__(self, values):
        self.values = values

    def among(self, *tokens):
        """The value is one of these tokens: ids, classes of features.py, or texts."""
        ids = []
        for each in tokens:
            ids += ids_of(each)
        return Among(self.values, np.array(ids, dtype=int))

    def below(self, limit):
        """The value, a number, is smaller."""
        return Condition(lambda run, at: self.values(run)[at] < limit)


def ids_of(tokens):
    """The ids that an id, an array of ids or texts with blanks between stand for."""
    if isinstance(tokens, str):
        return [BY_TEXT[text] for text in tokens.split()]
    return np.atleast_1d(tokens).tolist()


def gelu(intercept, *terms, row):
    """A neuron: gelu of the intercept plus the coefficients whose condition holds."""
    return gelu_new, intercept, terms, row


class Neurons:
    """The activations of many predicates at once.

    Terms that ask for one token feature become a lookup table [vocab + 1, neurons] for each feature,
    whose last row stands for "no token"; the other terms are computed one by one.
    """

    def __init__(self, rules):
        self.names = dict(zip(rules, range(len(rules))))
        self.rows = [row for *_, row in rules.values()]
        self.intercepts = np.array([rule[1] for rule in rules.values()], dtype=np.float32)
        self.groups = {}  # activation function -> columns
        columns, self.others = {}, []
        for column, (activation, _, terms, _) in enumerate(rules.values()):
            self.groups.setdefault(activation, []).append(column)
            for coefficient, condition in terms:
                if isinstance(condition, Among):
                    of_feature = columns.setdefault(condition.feature, {})
                    values = of_feature.setdefault(column, np.zeros(VOCAB + 1, np.float32))
                    values[condition.ids] += np.float32(coefficient)
                else:
                    self.others.append((column, np.float32(coefficient), condition))
        self.lookups = [
            (feature, list(of_feature), np.stack(list(of_feature.values()), 1))
            for feature, of_feature in columns.items()
        ]

    def __call__(self, run, at):
        """Activations [t, neurons] at the indices ``at`` of the text."""
        total = np.repeat(self.intercepts[None], len(at), 0)
        for feature, columns, table in self.lookups:
            total[:, columns] += table[feature(run)[at]]
        for column, coefficient, condition in self.others:
            total[condition.holds(run, at), column] += coefficient
        for activation, columns in self.groups.items():
            total[:, columns] = activation(total[:, columns])
        return total


token = Feature(features.token)
previous = Feature(features.previous)
two_back = Feature(features.two_back)
three_back = Feature(features.three_back)
four_back = Feature(features.four_back)
five_back = Feature(features.five_back)
followed = Feature(features.followed)
word_start = Feature(features.word_start)
previous_word = Feature(features.previous_word)
two_words_back = Feature(features.two_words_back)
sentence_start = Feature(features.sentence_start)
text_start = Feature(features.text_start)
text_second = Feature(features.text_second)
last_capitalised = Feature(features.last_capitalised)
other_capitalised = Feature(features.other_capitalised)
inside_quotation = Condition(lambda run, at: features.inside_quotation(run)[at])
