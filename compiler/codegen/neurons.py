"""What is known about neurons: lines of a layer's source, or of a table."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from ..ir import Evidence, Mlp, Neuron, Program
from ..labels.exchange import is_imported, own_score, shown_label
from ..predicates.kinds import kind_of
from .names import TOKEN_SIGNS, changed_by, kl_shown, neuron_name, read_label, tokens_shown
from .text import literal, markdown, plural, prose

WIDTH = 100  # columns of a line with a neuron
UNEXPLAINED = "unexplained"
FOREMOST = 3  # neurons named of each kind
IN_WORDS = "said in words only"
IMPORTED = "said in imported words only"


@dataclass(frozen=True)
class Row:
    """A neuron's entry: its row in the blocks, and lines about it.

    ``heading`` stands before the first of several neurons that belong together.
    """

    name: str
    index: int
    comment: str
    more: tuple[str, ...] = ()
    heading: str | None = None


def are_labelled(program: Program) -> bool:
    """Whether it was looked for what neurons respond to."""
    return any(row.evidence.label is not None for row in _all(program))


def are_told(program: Program) -> bool:
    """Whether it is known, of any neuron, which tokens it promotes."""
    return any(row.evidence.promotes or row.evidence.suppresses for row in _all(program))


def _all(program: Program) -> Iterator[Neuron]:
    return (row for mlp in program.core.of(Mlp) for row in mlp.rows)


def inline_rows(program: Program, mlp: Mlp) -> list[Row]:
    """The neurons of a layer as entries of its source, those that belong together in a group."""
    labelled = are_labelled(program)
    if not labelled:
        return [
            Row(literal(neuron_name(program, row)), index, "; ".join(_facts(program, row.evidence)))
            for index, row in enumerate(mlp.rows)
        ]
    found = []
    for family, members in _families(program, mlp):
        heading: str | None = f"{family} ({plural(len(members), 'neuron')})"
        for index in members:
            row = mlp.rows[index]
            comment, more = _lines(program, row, index)
            found.append(
                Row(literal(neuron_name(program, row)), index, comment, tuple(more), heading)
            )
            heading = None
    return found


def table(program: Program, mlp: Mlp) -> bytes:
    """Tab-separated, a line a neuron; what is known of none has no column."""
    labelled = are_labelled(program)
    order = list(range(len(mlp.rows)))
    if labelled:
        order = [index for _, members in _families(program, mlp) for index in members]
    rows = [_columns(program, mlp.rows[index], index, labelled) for index in order]
    told = [name for name in rows[0] if any(row[name] for row in rows)] if rows else []
    told = list(dict.fromkeys(["neuron", "row", *told]))
    lines = ["\t".join(told), *("\t".join(row[key] for key in told) for row in rows)]
    return ("\n".join(lines) + "\n").encode()


def comment(program: Program, name: str) -> list[str]:
    """What the table called ``name`` holds, as lines of a comment."""
    text = f"{name} has a line for each neuron: its row in the blocks below"
    if are_labelled(program):
        text += ", how well its label predicts it on text that the label was not chosen on, what a"
        text += " token costs without it (KL, nats), and the label"
    if any(is_imported(row.evidence) for row in _all(program)):
        text += (
            " (what is imported says it in somebody else's words, which nothing here has checked)"
        )
    if are_told(program):
        signs = TOKEN_SIGNS.get(program.vocabulary.kind)
        text += ", and the tokens that it raises and lowers most when it fires"
        text += f" ({signs})" if signs else ""
    return wrap(f"{text}. Without its line a neuron is off.", 96)


def families(program: Program) -> list[dict[str, str]]:
    """For each kind of thing that neurons respond to: how many do, their effect, the foremost.

    The kind with the most effect comes first; empty where nothing was labelled.
    """
    found: dict[str, list[Neuron]] = defaultdict(list)
    for row in _all(program) if are_labelled(program) else ():
        found[family_of(program, row.evidence)].append(row)
    rows = []
    for family, members in found.items():
        members.sort(key=lambda row: -(row.evidence.effect or 0.0))
        total = sum(row.evidence.effect or 0.0 for row in members)
        measured = any(row.evidence.effect is not None for row in members)
        foremost = [f"`{neuron_name(program, row)}`" for row in members[:FOREMOST]]
        rows.append((total, family, len(members), measured, foremost))
    rows.sort(key=lambda row: (row[1] == UNEXPLAINED, -row[0], row[1]))
    return [
        {
            "family": markdown(family),
            "count": f"{count:,}",
            "effect": kl_shown(total) if measured else "",
            "foremost": ", ".join(foremost),
        }
        for total, family, count, measured, foremost in rows
    ]


def _columns(program: Program, row: Neuron, index: int, labelled: bool) -> dict[str, str]:
    evidence = row.evidence
    label = shown_label(evidence) or (UNEXPLAINED if labelled else "")
    return {
        "neuron": neuron_name(program, row),
        "row": str(index),
        "score": _score(evidence),
        "effect": "" if evidence.effect is None else kl_shown(evidence.effect),
        "drift": f"{evidence.drift:.2f}" if evidence.drift else "",
        "label": prose(label),
        "promotes": tokens_shown(program, evidence.promotes),
        "suppresses": tokens_shown(program, evidence.suppresses),
    }


def _lines(program: Program, row: Neuron, index: int) -> tuple[str, list[str]]:
    """The comment beside a labelled neuron, and the lines below it."""
    evidence = row.evidence
    figures = [score] if (score := _score(evidence)) else []
    figures += [] if evidence.effect is None else [f"KL {kl_shown(evidence.effect)}"]
    label = prose(shown_label(evidence) or UNEXPLAINED)
    beside = ", ".join(figures)
    whole = f"{beside}: {label}" if beside else label
    facts = "; ".join(_facts(program, evidence))
    if len(f'    "{neuron_name(program, row)}": {index},  # {whole}') <= WIDTH:
        return whole, _below(facts)
    return beside, _below(label) + _below(facts)


def _score(evidence: Evidence) -> str:
    return "" if (score := own_score(evidence)) is None else f"{score:.2f}"


def _below(text: str) -> list[str]:
    return wrap(text, WIDTH - 10, initial_indent="  ", subsequent_indent="    ") if text else []


def _facts(program: Program, evidence: Evidence) -> Iterator[str]:
    if evidence.promotes:
        yield f"promotes {tokens_shown(program, evidence.promotes)}"
    if evidence.suppresses:
        yield f"suppresses {tokens_shown(program, evidence.suppresses)}"
    if evidence.drift:
        yield f"{changed_by(evidence)}, {evidence.drift:.2f} from what was lifted"


def _families(program: Program, mlp: Mlp) -> list[tuple[str, list[int]]]:
    """Neurons that respond to the same kind of thing: the family with the most effect first."""
    found: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(mlp.rows):
        found[family_of(program, row.evidence)].append(index)

    def effect(index: int) -> float:
        return mlp.rows[index].evidence.effect or 0.0

    for members in found.values():
        members.sort(key=lambda index: (-effect(index), index))
    return sorted(
        found.items(),
        key=lambda item: (item[0] == UNEXPLAINED, -sum(map(effect, item[1])), item[0]),
    )


def family_of(program: Program, evidence: Evidence) -> str:
    """What kind of thing a neuron responds to most: by the strongest condition of its label."""
    if evidence.label is None:
        return UNEXPLAINED
    if is_imported(evidence):
        return IMPORTED
    if evidence.family is not None:
        return evidence.family
    label = read_label(program, evidence)
    return IN_WORDS if label is None else kind_of(label)
