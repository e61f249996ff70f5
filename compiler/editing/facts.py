"""What a model says about the subjects of its behaviours, as data, and edits of that data."""

import ast
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import Gpt2cError
from ..frontend.files import show
from ..ir import Program
from .answers import Answers
from .requests import FactRequest
from .scope import Prompt
from .text import Texts

ASKED = 4  # prompts for each subject; the answer to most of them counts
Facts = dict[str, dict[str, str]]  # behaviour → subject → answer


@dataclass(frozen=True)
class Said:
    """The answer about a subject, and one prompt that it follows, as token ids."""

    answer: str
    prompt: tuple[int, ...]
    tokens: tuple[int, ...]


def said_facts(
    program: Program, run: Answers, texts: Texts, rows: Sequence[Prompt]
) -> dict[str, dict[str, Said]]:
    """What a program answers to calibration prompts, by behaviour and subject.

    A behaviour holds facts if each of its subjects has one answer, not all of them the same, and
    prompts name the subject. Subjects whose prompts get no known answer, or none more often than
    all others together, are left out.
    """
    facts = {}
    edited = {texts.decode(edit.answer): edit.answer for edit in program.edits if edit.answer}
    for behaviour, own in _tables(rows).items():
        known = {answer: texts.encode(answer) for answer in {str(row.answer) for row in own}}
        known |= edited
        longest = max(map(len, known.values()))
        asked: dict[str, list[tuple[int, ...]]] = defaultdict(list)
        room = program.shape.context - longest
        for row in own:
            ids = texts.encode(row.prompt)
            if len(asked[row.variable]) < ASKED and 0 < len(ids) <= room:
                asked[row.variable].append(ids)
        pairs = [(variable, ids) for variable, prompts in asked.items() for ids in prompts]
        new = run.continued([ids for _, ids in pairs], longest)
        by_subject: dict[str, list[Said]] = defaultdict(list)
        for (variable, ids), continuation in zip(pairs, new, strict=True):
            answer = _answer(continuation, known)
            if answer is not None:
                by_subject[variable].append(Said(answer.strip(), ids, known[answer]))
        chosen = {
            variable: _majority(each, len(asked[variable])) for variable, each in by_subject.items()
        }
        facts[behaviour] = {name: best for name, best in sorted(chosen.items()) if best}
    return {behaviour: each for behaviour, each in facts.items() if each}


def read_facts(path: Path) -> Facts:
    """The dictionary FACTS of facts.py, which is read and not run.

    Raises:
        Gpt2cError: there is no file, or FACTS is not a dictionary of dictionaries of text.
    """
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        hint = f"gpt2c behaviours {path.parent} --facts writes it."
        raise Gpt2cError(f"has no {path.name}", where=path.parent, hint=hint) from None
    except (SyntaxError, ValueError) as error:
        raise Gpt2cError(f"expected Python, got {error}", where=path) from None
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "FACTS":
            try:
                value = ast.literal_eval(node.value)
            except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
                value = None
            if _is_facts(value):
                return {name: dict(each) for name, each in value.items()}
    raise Gpt2cError("expected FACTS: behaviour → subject → answer, all of them text", where=path)


def changed_facts(old: Mapping[str, Mapping[str, str]], new: Facts) -> list[FactRequest]:
    """The edits that lead from old facts to new ones: changed, added and removed lines.

    Raises:
        Gpt2cError: nothing was changed, or a behaviour is unknown.
    """
    unknown = sorted(set(new) - set(old))
    if unknown:
        raise Gpt2cError(
            f"expected a behaviour, got {show(unknown[0])}",
            where="--from-facts",
            hint=f"Behaviours: {', '.join(old)}.",
        )
    requests = []
    for name, before in old.items():
        after = new.get(name, {})
        for subject in (*before, *(each for each in after if each not in before)):
            answer = after.get(subject)
            if answer is None:
                requests.append(FactRequest("forget", f"{name}: {subject}", name, subject))
            elif answer != before.get(subject):
                kind, text = "fact" if subject in before else "add", f"{name}: {subject} = {answer}"
                requests.append(FactRequest(kind, text, name, subject, None, answer.strip()))
    if not requests:
        raise Gpt2cError(
            "expected a changed value in facts.py, got none",
            where="--from-facts",
            hint="Change, add or remove lines of facts.py first.",
        )
    return requests


def _tables(rows: Sequence[Prompt]) -> dict[str, list[Prompt]]:
    """Calibration prompts of the behaviours whose subjects have one answer each."""
    answers: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    usable: dict[str, list[Prompt]] = defaultdict(list)
    named: dict[str, bool] = defaultdict(lambda: True)
    for row in rows:
        if row.answer is not None:
            answers[row.behaviour][row.variable].add(row.answer)
            named[row.behaviour] &= row.variable in row.prompt
            if row.split == "calibration":
                usable[row.behaviour].append(row)
    return {
        name: usable[name]
        for name, by_subject in answers.items()
        if named[name]
        and usable[name]
        and all(len(each) == 1 for each in by_subject.values())
        and len({answer for each in by_subject.values() for answer in each}) > 1
    }


def _answer(continuation: tuple[int, ...], known: Mapping[str, tuple[int, ...]]) -> str | None:
    """The longest known answer that a continuation begins with."""
    fitting = [a for a, ids in known.items() if continuation[: len(ids)] == ids]
    return max(fitting, key=lambda answer: len(known[answer]), default=None)


def _majority(answers: Sequence[Said], asked: int) -> Said | None:
    answer, count = Counter(each.answer for each in answers).most_common(1)[0]
    if 2 * count <= asked:
        return None
    return next(each for each in answers if each.answer == answer)


def _is_facts(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(name, str)
        and isinstance(each, dict)
        and all(isinstance(k, str) and isinstance(v, str) and v.strip() for k, v in each.items())
        for name, each in value.items()
    )
