"""Which facts are changed, and the prompts that a change is fitted on and measured on.

Methods see calibration and validation prompts alone. All that is measured, except efficacy, is on
prompts of the test split: contexts that no method saw, phrasings that calibration has none of
(questions among them), and the same after pieces of test stories.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from gpt2c.behaviour.schema import Behaviour, Prompt, bundled_behaviours
from gpt2c.data.texts import load_prompts, load_split
from gpt2c.editing.requests import FactRequest
from gpt2c.editing.states import Row
from gpt2c.editing.text import Texts

RELATIONS = ("capital", "flag", "mother", "father", "home", "job")
SUBJECTS = ({"capital", "flag"}, {"mother", "father", "home", "job"})  # relations of one kind
BEGIN = 2047
Ids = tuple[int, ...]
MOST = {  # prompts of a fact
    "efficacy": 8,
    "contexts": 12,
    "unseen": 12,
    "in a story": 10,
    "as a question": 10,
    "neighbours": 30,
    "related": 30,
    "reversal": 4,
    "negation": 4,
    "unrelated": 30,
}
KINDS = tuple(MOST)
INSIDE = ("contexts", "unseen", "in a story", "as a question")
KEPT = ("neighbours", "related", "unrelated")
REPORTED = ("reversal", "negation")  # nothing is expected of these
REVERSED = {"capital": "Here are some facts. The city of {} is the capital of"}
CONTINUED = 12  # tokens after an unrelated prompt
INVENTED = ("Zembla", "Ordovia", "Pellumar", "Quarnland", "Iskaria", "Uldovia", "Brestonia")
NOBODY = ("Wanda Thorn", "Igor Vale", "Selma Finch", "Otis Bell", "Nadia Stone", "Ravi Park")


@dataclass(frozen=True)
class Kept(Row):
    """A prompt about a fact, relation and subject, that is to stay."""

    about: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Changed:
    """A fact and its new answer, with test prompts by kind; answers of kept ones are the old."""

    request: FactRequest
    rows: dict[str, list[Row]] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str]:
        """Relation and subject."""
        assert self.request.behaviour is not None and self.request.variable is not None
        return self.request.behaviour, self.request.variable


def draw(count: int, seed: int, kind: str = "fact") -> list[FactRequest]:
    """Facts of all relations in turn, each with another answer of its relation."""
    draws = random.Random(seed)
    by_relation = []
    for behaviour in relations():
        answers = {p.variable: p.answer for p in behaviour.prompts if p.answer is not None}
        subjects = sorted(answers)
        if kind == "add":
            subjects = list(INVENTED if behaviour.name in SUBJECTS[0] else NOBODY)
        chosen = draws.sample(subjects, -(-count // len(RELATIONS)))
        requests = []
        for subject in chosen:
            other = sorted({str(a) for a in answers.values() if a != answers.get(subject)})
            new = draws.choice(other).strip()
            name, answer = behaviour.name, None if kind == "forget" else new
            text = f"{name}: {subject}" + ("" if answer is None else f" = {answer}")
            requests.append(FactRequest(kind, text, name, subject, None, answer))
        by_relation.append(requests)
    return [request for group in zip(*by_relation, strict=True) for request in group][:count]


def development(count: int, seed: int, measured: Sequence[FactRequest]) -> list[FactRequest]:
    """Facts for choosing settings: none that is measured."""
    taken = {(r.behaviour, r.variable) for r in measured}
    every = draw(6 * 40, seed + 1000)
    return [r for r in every if (r.behaviour, r.variable) not in taken][:count]


@cache
def relations() -> tuple[Behaviour, ...]:
    """The behaviours of the bundled model that are facts."""
    return tuple(b for b in bundled_behaviours() if b.name in RELATIONS)


def measured_rows(
    request: FactRequest, answer: Ids, texts: Texts, split: str = "test"
) -> dict[str, list[Row]]:
    """Prompts by kind; the answer of a row is the new one in scope, elsewhere the recorded one.

    Args:
        answer: the new answer.
        split: "test", or "validation" for choosing settings.
    """
    draws = random.Random(f"{request.text} {split}")
    name, subject = str(request.behaviour), str(request.variable)
    own = next(b for b in relations() if b.name == name)
    seen = {p.phrasing for p in own.prompts if p.split == "calibration"}

    def scope(prompts: Sequence[Prompt]) -> list[Row]:
        return [Row(texts.encode(text), answer) for text in rewritten(prompts, subject)]

    here = own.of(split)
    unseen = [p for p in here if p.phrasing not in seen]
    contexts = [p for p in here if p.phrasing in seen]
    rows: dict[str, list[Row]] = {
        "contexts": scope(contexts),
        "unseen": scope(unseen),
        "as a question": scope([p for p in unseen if p.phrasing.startswith("questions")]),
        "neighbours": [
            Kept(texts.encode(p.prompt), texts.encode(str(p.answer)), (name, p.variable))
            for p in here
            if p.variable != subject
        ],
        "related": list[Row](related_rows(name, subject, texts, split)),
    }
    rows["in a story"] = in_stories(
        rewritten([*contexts, *unseen], subject),
        answer,
        texts,
        split,
        draws,
    )
    rows["negation"] = [Row((*r.prompt, *texts.encode(" not")), answer) for r in rows["contexts"]]
    if name in REVERSED:
        prompt = texts.encode(REVERSED[name].format(texts.decode(answer).strip()))
        rows["reversal"] = [Row(prompt, texts.encode(f" {subject}"))]
    prompts = [p for p in load_prompts(split) if subject not in p.text]
    rows["unrelated"] = [Kept(p.ids, ()) for p in draws.sample(prompts, MOST["unrelated"])]
    for kind, each in rows.items():
        draws.shuffle(each)
        rows[kind] = [row for row in each if len(row.ids) < 250]
    return rows


def related_rows(name: str, subject: str, texts: Texts, split: str) -> list[Kept]:
    """Prompts of other relations of a subject, with the answers that the corpus has."""
    names = next(group for group in SUBJECTS if name in group) - {name}
    rows = []
    for behaviour in relations():
        if behaviour.name in names:
            known = [p.answer for p in behaviour.prompts if p.variable == subject and p.answer]
            if known:
                answer = texts.encode(known[0])
                prompts = rewritten(behaviour.of(split), subject)
                about = behaviour.name, subject
                rows += [Kept(texts.encode(text), answer, about) for text in prompts]
    return rows


def rewritten(prompts: Sequence[Prompt], subject: str) -> list[str]:
    """The prompts about another subject, where it isn't in the context already."""
    usable = [
        p
        for p in prompts
        if p.variable in p.prompt and (p.variable == subject or subject not in p.prompt)
    ]
    return list(dict.fromkeys(p.prompt.replace(p.variable, subject) for p in usable))


def in_stories(
    prompts: Sequence[str],
    answer: Ids,
    texts: Texts,
    split: str,
    draws: random.Random,
) -> list[Row]:
    """The prompts after pieces of story text."""
    stories = load_split(split).of("stories")
    rows = []
    for prompt in dict.fromkeys(prompts):
        story = tuple(int(i) for i in draws.choice(stories)[: draws.randint(20, 90)])
        rows.append(Row((BEGIN, *story, *texts.encode("\n" + prompt)), answer))
    return rows
