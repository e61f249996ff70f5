"""A request for a fact → token ids: what is in its scope and what is not, by split."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import Gpt2cError
from ..frontend.files import show
from ..interpreter import Interpreter
from .answers import InMemory
from .earlier import edited_answers, edited_variables
from .requests import FactRequest
from .scope import Prompt, Prompts, made_up_prompts, of_variable
from .states import Row, continue_greedily
from .substitutes import after_text, contrast_prompts, in_contexts, named, rarest_word
from .text import Texts

SPLITS = ("calibration", "validation", "test")
UNRECORDED = 2  # tokens of an answer that no file records
FORGOTTEN = 60  # prompts about subjects that do not exist


@dataclass(frozen=True)
class Cases:
    """Prompts of one split with answers: in scope the new one, elsewhere the program's own."""

    inside: tuple[Row, ...]
    neighbours: tuple[Row, ...]
    related: tuple[Row, ...]


@dataclass(frozen=True)
class Fact:
    """A fact, resolved: ``subject`` are the token sequences that name it."""

    request: FactRequest
    answer: tuple[int, ...]
    subject: tuple[tuple[int, ...], ...]
    cases: dict[str, Cases]


def resolve(
    request: FactRequest,
    interpreter: Interpreter,
    texts: Texts,
    rows: Sequence[Prompt],
    splits: Sequence[str] = SPLITS,
) -> Fact:
    """Collect the prompts of a fact.

    Args:
        splits: which prompts; the edit itself needs those of ``calibration`` alone.

    Raises:
        Gpt2cError: the behaviour, the subject or the answer is unknown, or no prompt is left.
    """
    if request.prompt is not None:
        return _of_prompt(request, interpreter, texts, splits)
    assert request.behaviour is not None and request.variable is not None
    name, variable = request.behaviour, request.variable
    edited = edited_variables(interpreter.program, name)
    prompts = of_variable(rows, name, variable, new=request.kind == "add", edited=edited)
    own = [row for row in rows if row.behaviour == name and row.answer]
    old = Counter(row.answer for row in own if row.variable == variable)
    if request.answer is None:
        now = edited[variable].answer if variable in edited else None
        answer = _unknown_answer(request, interpreter, texts, rows, old, now)
    else:
        spaced = bool(own) and str(own[0].answer).startswith(" ")
        answer = texts.encode((" " if spaced else "") + request.answer)
    _check_answer(request, answer)
    for text in (variable, request.answer or ""):
        _check_spelling(texts, text, request.text)
    # Of an edited subject, the program need not say what the file says.
    right = bool(old) and variable not in edited
    cases = {
        split: _cases(prompts[split], answer, interpreter, texts, right=right) for split in splits
    }
    return _checked(Fact(request, answer, named(texts, variable), cases))


def _of_prompt(
    request: FactRequest, interpreter: Interpreter, texts: Texts, splits: Sequence[str]
) -> Fact:
    assert request.prompt is not None and request.answer is not None
    program = interpreter.program
    answer = texts.encode(request.answer)
    _check_answer(request, answer)
    for text in (request.prompt, request.answer):
        _check_spelling(texts, text, request.text)
    own = texts.encode(request.prompt)
    if not _usable(interpreter, [own], max(len(answer), UNRECORDED)):
        raise Gpt2cError(
            f"expected a prompt of 1 to {program.shape.context - len(answer)} tokens, "
            f"got {len(own)}",
            where=request.text,
        )
    cases = {}
    for split in splits:
        contrasts = contrast_prompts(texts, program, request.prompt, split)
        inside = in_contexts(interpreter, texts, request.prompt, split, contrasts)
        others = [texts.encode(text) for text in contrasts]
        others += after_text(texts, contrasts[::2], split)
        others = _usable(interpreter, [ids for ids in others if ids != own], UNRECORDED)
        answers = continue_greedily(interpreter, [own, *others], UNRECORDED)
        near = [
            Row(ids, each)
            for ids, each in zip(others, answers[1:], strict=True)
            if each != answers[0]
        ]
        usable = _usable(interpreter, inside, len(answer))
        cases[split] = Cases(tuple(Row(ids, answer) for ids in usable), tuple(near), ())
    return _checked(Fact(request, answer, rarest_word(texts, request.prompt), cases))


def _cases(
    prompts: Prompts,
    answer: tuple[int, ...],
    interpreter: Interpreter,
    texts: Texts,
    *,
    right: bool,
) -> Cases:
    """Token ids; in scope only what the program answers as the file says, if ``right``."""
    inside = [(texts.encode(text), old) for text, old in prompts.inside]
    usable = set(_usable(interpreter, [ids for ids, _ in inside], len(answer)))
    inside = [(ids, old) for ids, old in inside if ids in usable]
    if right and inside:
        recorded = Counter(texts.encode(old) for _, old in inside if old)
        expected = recorded.most_common(1)[0][0] if recorded else ()
        answered = InMemory(interpreter).says([Row(ids, expected) for ids, _ in inside])
        inside = [each for each, same in zip(inside, answered, strict=True) if same or not expected]
    return Cases(
        tuple(Row(ids, answer) for ids in dict.fromkeys(ids for ids, _ in inside)),
        _own_answers(prompts.neighbours, interpreter, texts),
        (
            *_own_answers(prompts.related, interpreter, texts),
            *_next_tokens(prompts.null, interpreter, texts),
        ),
    )


def _own_answers(
    prompts: Sequence[tuple[str, str | None]],
    interpreter: Interpreter,
    texts: Texts,
) -> tuple[Row, ...]:
    """Prompts with what the program answers now.

    Those with a recorded answer are left out if it gives neither that nor one of an edit; where
    no answer is recorded, it is the first UNRECORDED tokens that come.
    """
    room = interpreter.program.shape.context
    recorded: list[Row] = []
    others: list[Row] = []
    for text, old in prompts:
        ids, expected = texts.encode(text), texts.encode(old) if old else ()
        if 0 < len(ids) <= room - max(UNRECORDED, len(expected)):
            (recorded if expected else others).append(Row(ids, expected))
    right = InMemory(interpreter).says(recorded)
    continuations = continue_greedily(interpreter, [row.prompt for row in others], UNRECORDED)
    wrong = [row for row, same in zip(recorded, right, strict=True) if not same]
    return (
        *(row for row, same in zip(recorded, right, strict=True) if same),
        *(row for row in edited_answers(interpreter, wrong) if row is not None),
        *(Row(row.prompt, new) for row, new in zip(others, continuations, strict=True)),
    )


def _next_tokens(prompts: Sequence[str], interpreter: Interpreter, texts: Texts) -> list[Row]:
    """Prompts with the one token that comes now: a longer answer might enter the scope."""
    ids = _usable(interpreter, [texts.encode(text) for text in prompts], 1)
    new = continue_greedily(interpreter, ids, 1)
    return [Row(prompt, token) for prompt, token in zip(ids, new, strict=True)]


def _unknown_answer(
    request: FactRequest,
    interpreter: Interpreter,
    texts: Texts,
    rows: Sequence[Prompt],
    old: Counter[str | None],
    now: tuple[int, ...] | None,
) -> tuple[int, ...]:
    """The most frequent answer about subjects that do not exist, other than the one to forget.

    That is ``old``, or ``now`` after an edit of the subject.
    """
    assert request.behaviour is not None
    prompts = made_up_prompts(rows, request.behaviour, "calibration", FORGOTTEN)
    known = {row.answer for row in rows if row.behaviour == request.behaviour and row.answer}
    by_ids = {texts.encode(str(answer)): str(answer) for answer in known}
    tokens = max(map(len, by_ids), default=1)
    ids = _usable(interpreter, [texts.encode(prompt) for prompt in prompts], tokens)
    continuations = continue_greedily(interpreter, ids, tokens)
    counts = Counter(
        answer
        for each in continuations
        for answer in by_ids
        if each[: len(answer)] == answer and by_ids[answer] not in old and answer != now
    )
    if not counts:
        raise Gpt2cError(
            "expected an answer about unknown subjects, got none of the behaviour's",
            where=f"--forget {request.text}",
        )
    best = max(counts.values())
    return min(answer for answer, count in counts.items() if count == best)


def _usable(
    interpreter: Interpreter, prompts: Sequence[tuple[int, ...]], answer: int
) -> list[tuple[int, ...]]:
    """Prompts that leave room for the answer in the context."""
    room = interpreter.program.shape.context - answer
    return [ids for ids in prompts if 0 < len(ids) <= room]


def _check_answer(request: FactRequest, answer: tuple[int, ...]) -> None:
    if not answer:
        raise Gpt2cError("expected an answer of at least one token, got none", where=request.text)


def _check_spelling(texts: Texts, text: str, where: str) -> None:
    """Raise if an unknown token stands for part of a text: the edit would be of that token."""
    spelled = texts.decode(texts.encode(text))
    if "".join(spelled.split()).casefold() != "".join(text.split()).casefold():
        raise Gpt2cError(
            f"expected text that the model's tokens spell, got {show(text)}",
            where=where,
            hint=f"The tokens read it as {show(spelled)}.",
        )


def _checked(fact: Fact) -> Fact:
    for split in fact.cases:
        if not fact.cases[split].inside:
            raise Gpt2cError(
                f"expected prompts in scope, got none that the program answers ({split})",
                where=fact.request.text,
                hint="The program must answer the prompts as the file of behaviours says.",
            )
    return fact
