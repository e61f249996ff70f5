"""Roles of positions in words, the same for all phrasings."""

from collections import defaultdict
from collections.abc import Callable

from .encoded import Encoded

LAST, ANSWER, CONTEXT = "last token", "answer", "context"
SUBJECT, SUBJECT_LAST = "subject", "subject's last token"

Token = Callable[[int], str]


def words_of(
    prompts: Encoded, token: Token, subjects: set[tuple[str, int]] | None = None
) -> list[list[str]]:
    """For each prompt, the role of each position in words.

    The last token of the prompt; tokens of the answer; the subject (the gap of the template whose
    content goes with the variable) and its last token; template tokens, quoted; the context.
    ``subjects``: the gaps of subjects (see :func:`subject_gaps`), where others were looked at too.
    """
    subjects = subject_gaps(prompts) if subjects is None else subjects
    result = []
    for i, item in enumerate(prompts.items):
        row = []
        for place in range(len(item.text)):
            if place == len(item.ids) - 1:
                row.append(LAST)
            elif place >= len(item.ids):
                row.append(ANSWER)
            elif (number := int(prompts.role[i, place])) >= len(prompts.roles):
                row.append(CONTEXT)
            else:
                phrasing, kind, index, distance = prompts.roles[number]
                if kind == "template":
                    row.append(f"“{token(item.ids[place])}”")
                elif (phrasing, index) in subjects:
                    row.append(SUBJECT if distance else SUBJECT_LAST)
                else:
                    row.append(CONTEXT)
        result.append(row)
    return result


def example_of(prompts: Encoded, token: Token) -> tuple[tuple[str, str], ...]:
    """The shortest prompt with an answer: each token's text and the role of its position."""
    answered = [i for i, item in enumerate(prompts.items) if not item.null]
    if not answered:
        return ()
    shortest = min(answered, key=lambda i: (len(prompts.items[i].ids), i))
    one = prompts.select([shortest])
    ids = prompts.items[shortest].text
    subjects = subject_gaps(prompts)
    return tuple(zip(map(token, ids), words_of(one, token, subjects)[0], strict=True))


def subject_gaps(prompts: Encoded) -> set[tuple[str, int]]:
    """Gaps with one content for each variable, and another for each other variable."""
    content: dict[tuple[str, int], dict[str, set[tuple[int, ...]]]]
    content = defaultdict(lambda: defaultdict(set))
    for i, item in enumerate(prompts.items):
        if item.null or int(prompts.role[i, 0]) >= len(prompts.roles):
            continue
        gaps: dict[tuple[str, int], list[int]] = defaultdict(list)
        for place, id_ in enumerate(item.ids):
            phrasing, kind, index, _ = prompts.roles[int(prompts.role[i, place])]
            if kind == "gap":
                gaps[phrasing, index].append(id_)
        for gap, ids in gaps.items():
            content[gap][item.prompt.variable].add(tuple(ids))
    result = set()
    for gap, by_variable in content.items():
        single = sum(len(each) == 1 for each in by_variable.values())
        distinct = len({next(iter(each)) for each in by_variable.values() if len(each) == 1})
        if single > 0.9 * len(by_variable) and distinct > 0.9 * single and distinct > 1:
            result.add(gap)
    return result
