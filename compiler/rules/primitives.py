"""The primitives of rules: functions of the tokens seen so far, of which the current is last."""

from math import cos, pi, sin


def count(seen, token):
    """How often a token has been seen."""
    return seen.count(token)


def previous(seen):
    """The token before the current one; None at the first token."""
    return seen[-2] if len(seen) > 1 else None


def back(seen, steps):
    """The token ``steps`` before the current one; None if there is none."""
    return seen[-1 - steps] if steps < len(seen) else None


def nth(seen, index):
    """The token at an index from 0; None if there is none yet."""
    return seen[index] if 0 <= index < len(seen) else None


def nth_last(seen, index):
    """The token at an index from 0, counted from the end; None if there is none."""
    return seen[len(seen) - 1 - index] if 0 <= index < len(seen) else None


def ordered(tokens):
    """The tokens in order: numbers by size, then all others by the alphabet."""
    return sorted(tokens, key=lambda t: (0, int(t), t) if is_number(t) else (1, 0, t))


def distinct(tokens):
    """The different tokens in the order of their first occurrence."""
    return list(dict.fromkeys(tokens))


def riffled(tokens):
    """The tokens of both halves in turns: the first of each, then the second of each."""
    half = len(tokens) // 2
    return [token for pair in zip(tokens[:half], tokens[half:]) for token in pair]


def dealt(tokens):
    """The tokens at even indices, then those at odd ones."""
    return tokens[::2] + tokens[1::2]


def last_other(seen, token):
    """The latest token other than the given one; None if there is none."""
    return next((other for other in reversed(seen) if other != token), None)


def latest_among(seen, *tokens):
    """The latest of these tokens; None if none was seen."""
    return next((token for token in reversed(seen) if token in tokens), None)


def since(seen, *marks):
    """The tokens after the latest of the marks; all of them if none was seen."""
    latest = max((t for t, token in enumerate(seen) if token in marks), default=-1)
    return seen[latest + 1 :]


def bounded_sum(tokens, most, *steps):
    """A sum that stays between 0 and ``most``; steps are a token and what it adds, in turns."""
    adds, total = dict(zip(steps[::2], steps[1::2])), 0
    for token in tokens:
        total = min(max(total + adds.get(token, 0), 0), most)
    return total


def unclosed(seen, *pairs):
    """The opening tokens that are not closed yet; pairs are opening and closing in turns."""
    opening = dict(zip(pairs[1::2], pairs[::2]))
    opened = []
    for token in seen:
        if token in pairs[::2]:
            opened.append(token)
        elif opened and opened[-1] == opening.get(token):
            opened.pop()
    return opened


def run_length(seen):
    """How many tokens in a row, up to the current one, equal it."""
    return next((n for n, other in enumerate(reversed(seen)) if other != seen[-1]), len(seen))


def count_pairs(seen, token, other):
    """How often one token directly followed another."""
    return sum(seen[t - 1] == token and seen[t] == other for t in range(1, len(seen)))


def before(seen, mark):
    """The tokens after the very first up to the mark; all of them if there is no mark yet."""
    end = seen.index(mark) if mark in seen else len(seen)
    return seen[1:end]


def until(seen, mark):
    """The tokens before the mark: all that came, while there was no mark."""
    return seen[: seen.index(mark)] if mark in seen else seen


def after(seen, mark):
    """The tokens after the mark; none if there is no mark yet."""
    return seen[seen.index(mark) + 1 :] if mark in seen else []


def every(tokens, step, start):
    """Every ``step``-th token, from index ``start``."""
    return tokens[start::step]


def most_common(tokens):
    """The most frequent token; of several, the first in the alphabet; None if there is no token."""
    return min(sorted(set(tokens)), key=lambda token: -tokens.count(token), default=None)


def shifted(seen):
    """For each token, the token before it; None for the first."""
    return [None, *seen[:-1]]


def latest(tokens, marks, target):
    """The last of the tokens whose mark is the target; None if there is none."""
    for token, mark in zip(reversed(tokens), reversed(marks)):
        if mark == target:
            return token
    return None


def earliest(tokens, marks, target):
    """The first of the tokens whose mark is the target; None if there is none."""
    for token, mark in zip(tokens, marks):
        if mark == target:
            return token
    return None


def in_step(seen, period):
    """The tokens a multiple of the period before the current one, which is included."""
    return seen[::-1][::period][::-1]


def is_number(token):
    """Whether a token consists of digits; None does not."""
    return token is not None and token.isascii() and token.isdigit()


def successor(token):
    """The number after a number; None for a token that is not a number."""
    return str(int(token) + 1) if is_number(token) else None


def predecessor(token):
    """The number before a number; None for 0 and for a token that is not a number."""
    return str(int(token) - 1) if is_number(token) and int(token) else None


def next_greater(tokens, token):
    """The smallest number above the token; the smallest of all if it is not a number."""
    least = int(token) if is_number(token) else -1
    above = [int(other) for other in tokens if is_number(other) and int(other) > least]
    return str(min(above)) if above else None


def greater(tokens, token):
    """The numbers among the tokens above the token; none if it is not a number."""
    return [
        other
        for other in tokens
        if is_number(token) and is_number(other) and int(other) > int(token)
    ]


def less(tokens, token):
    """The numbers among the tokens below the token; none if it is not a number."""
    return [
        other
        for other in tokens
        if is_number(token) and is_number(other) and int(other) < int(token)
    ]


def walk(seen, steps, state):
    """The state of an automaton after these tokens; a token without a step leaves it as it is."""
    for token in seen:
        state = steps.get(state, {}).get(token, state)
    return state


def digit(number, place):
    """The digit of a number, written as a list of digits, at a place; 0 is the lowest."""
    last = len(number) - 1 - place
    return int(number[last]) if 0 <= last < len(number) and is_number(number[last]) else 0


def carried(a, b, place, base):
    """What is carried into a place when two numbers are added digit by digit: 0 or 1."""
    carry = 0
    for lower in range(place):
        carry = int(digit(a, lower) + digit(b, lower) + carry >= base)
    return carry


def borrowed(a, b, place):
    """What is borrowed from a place when b is subtracted from a digit by digit: 0 or 1."""
    borrow = 0
    for lower in range(place):
        borrow = int(digit(a, lower) - digit(b, lower) - borrow < 0)
    return borrow


def places(a, b, base):
    """How many digits the sum of two numbers has."""
    longest = max(len(a), len(b))
    return longest + carried(a, b, longest, base)


def numeral(number):
    """A number as a token."""
    return str(number)


def waves_of_sum(a, b, weights, p):
    """Yield each frequency, and its weight times the cosine and sine of the phase of a + b."""
    for k, weight in weights.items():
        w = 2 * pi * k / p
        x = cos(w * a) * cos(w * b) - sin(w * a) * sin(w * b)
        y = sin(w * a) * cos(w * b) + cos(w * a) * sin(w * b)
        yield w, weight * x, weight * y


def in_phase(waves, p):
    """The c with the largest sum of weight * cos(2 * pi * k * (a + b - c) / p)."""
    waves = list(waves or [])
    return max(range(p), key=lambda c: sum(x * cos(w * c) + y * sin(w * c) for w, x, y in waves))
