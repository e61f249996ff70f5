"""Numerics of a slice: weights, places of tokens, norm, attention, neurons."""

import json
from functools import cache
from pathlib import Path

import numpy as np
from tokenizer import encode

FOLDER = Path(__file__).resolve().parent
EPSILON = 1e-05  # of LayerNorm
FAR = 3  # distances from the end of a gap beyond this share one role
FORMS = json.loads((FOLDER / "forms.json").read_text(encoding="utf-8"))
ROLES = {tuple(key): number for number, (*key, _) in enumerate(FORMS["roles"])}
PLACE = np.array([place for *_, place in FORMS["roles"]])  # of each role


OFF = set()  # names of parts and steps that add nothing (see --ablate in __main__.py)


@cache
def load(name):
    """Load weights/NAME.npy as float32."""
    return np.load(FOLDER / "weights" / f"{name}.npy").astype(np.float32)


def load_all(kind):
    """Load all weights/KIND.NAME.npy, by NAME."""
    stems = sorted(path.stem for path in (FOLDER / "weights").glob(f"{kind}.*.npy"))
    return {stem.removeprefix(f"{kind}."): load(stem) for stem in stems}


def read(text):
    """Return the form of a prompt, its token ids, and the role of each token."""
    ids = encode(text)
    for form, template in sorted(FORMS["templates"].items(), key=lambda item: -len(item[1])):
        if (role := roles_of(form, template, ids)) is not None:
            return form, ids, role
    raise ValueError(f"expected a prompt in one of the forms {sorted(FORMS['templates'])}")


def roles_of(form, template, ids):
    """Match a prompt from its end with what all prompts of a form have in common; None if it differs."""
    roles, left, distance = [], len(template), 0
    for token in reversed(ids):
        if left and token == template[left - 1]:
            left, distance = left - 1, 0
            roles.append(role_number(form, "template", left, 0))
        else:
            roles.append(role_number(form, "gap", left, min(distance, FAR)))
            distance += 1
    return None if left or None in roles else roles[::-1]


def role_number(form, kind, index, distance):
    """Return the number of a role, or of the nearest known one in the same gap."""
    known = (ROLES.get((form, kind, index, nearer)) for nearer in range(distance, -1, -1))
    return next((number for number in known if number is not None), None)


def next_role(form, count):
    """Return the role of token number count of an answer; None if answers are never so long."""
    return ROLES.get((form, "answer", count, 0))


def norm(x):
    """LayerNorm of x [.., width]; its centring, gain and bias are folded into the weights."""
    return x / np.sqrt(np.mean(x * x, -1, keepdims=True) + EPSILON)


def acts(role, at):
    """Return 1 where a token stands at one of the places, else 0: [t, 1]."""
    return np.isin(PLACE[role], at)[:, None].astype(np.float32)


def attend(head, n, role, at, scale=1.0):
    """Return what a head adds at these places, [t, width]: its deviation from its mean there."""
    if OFF & {head, head.partition("H")[0] + "_heads", "all"}:
        return np.zeros_like(n)
    (query, key), (value, output) = load(f"{head}.qk"), load(f"{head}.ov")
    scores = (n @ query.T + load(f"{head}.query_bias")) @ (n @ key.T).T * scale
    scores = np.where(np.tri(len(n), dtype=bool), scores, -np.inf)  # no token looks ahead
    pattern = np.exp(scores - scores.max(-1, keepdims=True))
    pattern = pattern / pattern.sum(-1, keepdims=True)  # [t, t] attention
    moved = pattern @ (n @ value.T) - load(f"{head}.mean")[role]
    return acts(role, at) * (moved @ output)


class Neurons:
    """The neurons of a layer: name -> (row, places)."""

    def __init__(self, name, table):
        self.name, self.table, rows = name, table, [row for row, _ in table.values()]
        self.w_in, self.b_in, self.w_out = (
            load(f"{name}.{key}")[rows] for key in ("w_in", "b_in", "w_out")
        )
        self.mean = load(f"{name}.mean")[:, rows]

    def __call__(self, n, role):
        """Return what the neurons add, [t, width]: their deviations from their means there."""
        if OFF & {f"{self.name}_neurons", "all"}:
            return np.zeros_like(n)
        active = gelu_new(n @ self.w_in.T + self.b_in) - self.mean[role]
        at = np.concatenate([acts(role, places) for _, places in self.table.values()], -1)
        return (at * active) @ self.w_out


def gelu_new(x):
    """GELU, tanh approximation (Hendrycks and Gimpel, 2016)."""
    return 0.5 * x * (1 + np.tanh(0.7978845608 * x * (1 + 0.044715 * (x * x))))
