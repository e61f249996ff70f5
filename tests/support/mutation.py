"""Structure-aware mutation of JSON, text and bytes; deterministic for a seed."""

import json
from copy import deepcopy
from random import Random
from typing import Any

HOSTILE: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, -(2**63), 10**40, 0.5, -0.0, 1e308, "", " ", "a",
    "\x00", "\ud800", "\u202e", "../../etc/passwd", "a" * 5000, "%9999999d", "{}", "[]", "\n",
    [], [[]], {}, {"": None}, [None] * 50, ["a", 1, None], {"a": {"b": {"c": []}}},
    list(range(2000)), [[[[[[[[[[]]]]]]]]]],
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of all values within a JSON value."""
    found = [path]
    if isinstance(value, dict):
        for key in value:
            found += places(value[key], (*path, key))
    elif isinstance(value, list):
        for index in range(min(len(value), 40)):
            found += places(value[index], (*path, index))
    return found


def mutated_json(value: Any, random: Random) -> Any:
    """A copy with one to three values replaced, removed, doubled or moved."""
    value = json.loads(json.dumps(value))
    for _ in range(random.randint(1, 3)):
        paths = places(value)
        path = random.choice(paths)
        if not path:
            if random.random() < 0.1:
                return deepcopy(random.choice(HOSTILE))
            continue
        parent = value
        for step in path[:-1]:
            parent = parent[step]
        key = path[-1]
        action = random.randrange(5)
        if action == 0:
            del parent[key]
        elif action == 1 and isinstance(parent, dict):
            parent[random.choice(["", "x", "model_type", "__class__", str(key) + "x"])] = (
                parent.pop(key)
            )
        elif action == 2 and isinstance(parent, list):
            parent.insert(key, parent[key])
        elif action == 3 and isinstance(parent[key], int) and not isinstance(parent[key], bool):
            parent[key] += random.choice([-1, 1, 2**31, -(2**31)])
        else:
            parent[key] = deepcopy(random.choice(HOSTILE))
    return value


def mutated_text(text: str, random: Random) -> str:
    """A copy with pieces cut, doubled, exchanged, or replaced by hostile ones."""
    pieces = text.split(" ") if random.random() < 0.5 else text.split("\n")
    sign = " " if len(pieces) > 1 and " ".join(pieces) == text else "\n"
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(pieces))
        action = random.randrange(5)
        if action == 0 and len(pieces) > 1:
            del pieces[at]
        elif action == 1:
            pieces.insert(at, pieces[random.randrange(len(pieces))])
        elif action == 2:
            other = random.randrange(len(pieces))
            pieces[at], pieces[other] = pieces[other], pieces[at]
        elif action == 3:
            pieces[at] = str(deepcopy(random.choice(HOSTILE))).encode("utf-8", "replace").decode()
        else:
            word = pieces[at]
            cut = random.randrange(len(word) + 1)
            pieces[at] = (
                word[:cut] + random.choice(["", "(", "[", '"', "=", "9" * 400, "\x07"]) + word[cut:]
            )
    return sign.join(pieces)


def mutated_bytes(raw: bytes, random: Random) -> bytes:
    """A copy with bytes changed, cut out, doubled, or the end removed."""
    data = bytearray(raw)
    for _ in range(random.randint(1, 6)):
        if not data:
            break
        at = random.randrange(len(data))
        action = random.randrange(4)
        if action == 0:
            data[at] ^= random.randint(1, 255)
        elif action == 1:
            del data[at : at + random.randint(1, 8)]
        elif action == 2:
            data[at:at] = data[at : at + random.randint(1, 16)]
        else:
            data[at:at] = bytes(random.choices((0, 1, 127, 128, 255), k=random.randint(1, 9)))
    return bytes(data[: random.randint(0, len(data))] if random.random() < 0.1 else data)
