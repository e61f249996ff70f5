"""What rules are made of: functions of the tokens seen so far, oldest first, the current one last."""


def count(seen, token):
    """How often a token was seen."""
    return seen.count(token)


def previous(seen):
    """The token before the current one; None at the first."""
    return seen[-2] if len(seen) > 1 else None


def back(seen, steps):
    """The token so many steps back, 0 being the current one; None where there is none."""
    return seen[-1 - steps] if steps < len(seen) else None


def nth(seen, index):
    """The token at an index, from 0; None where there is none yet."""
    return seen[index] if index < len(seen) else None


def before(seen, mark):
    """The tokens between the first of all and the mark: all that came, while there was no mark."""
    end = seen.index(mark) if mark in seen else len(seen)
    return seen[1:end]


def after(seen, mark):
    """The tokens behind the mark; none while there was no mark."""
    return seen[seen.index(mark) + 1 :] if mark in seen else []


def every(tokens, step, start):
    """Every so many of the tokens, beginning with the one at index start."""
    return tokens[start::step]


def most_common(tokens):
    """The most frequent token, of several the first in the alphabet; None where there is no token."""
    return min(sorted(set(tokens)), key=lambda token: -tokens.count(token), default=None)


def shifted(seen):
    """For each token, the token that stood before it; None for the first."""
    return [None, *seen[:-1]]


def latest(tokens, marks, wanted):
    """The last of the tokens whose mark, in the list beside it, is the wanted one; None if none is."""
    for token, mark in zip(reversed(tokens), reversed(marks)):
        if mark == wanted:
            return token
    return None


def earliest(tokens, marks, wanted):
    """The first of the tokens whose mark, in the list beside it, is the wanted one; None if none is."""
    for token, mark in zip(tokens, marks):
        if mark == wanted:
            return token
    return None


def in_step(seen, period):
    """The tokens that stand a multiple of the period before the current one, which is among them."""
    return seen[::-1][::period][::-1]


def is_number(token):
    """Whether a token is written in digits."""
    return token.isascii() and token.isdigit()


def successor(token):
    """The number after a number; None for a token that is no number."""
    return str(int(token) + 1) if is_number(token) else None


def next_greater(tokens, token):
    """The smallest number among the tokens above a token; the smallest of all for what is no number."""
    least = int(token) if is_number(token) else -1
    above = [int(other) for other in tokens if is_number(other) and int(other) > least]
    return str(min(above)) if above else None


def greater(tokens, token):
    """The numbers among the tokens that are above a token; none are above what is no number."""
    return [
        other
        for other in tokens
        if is_number(token) and is_number(other) and int(other) > int(token)
    ]


def less(tokens, token):
    """The numbers among the tokens that are below a token; none are below what is no number."""
    return [
        other
        for other in tokens
        if is_number(token) and is_number(other) and int(other) < int(token)
    ]
