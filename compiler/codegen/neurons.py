"""Formats neurons with their evidence: as lines of a layer's source, or as a table."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from ..ir import Evidence, Mlp, Neuron, Program
from ..labels.exchange import is_imported, own_score, shown_label
from ..predicates.kinds import kind_of
from .names import (
    TOKEN_SIGNS,
    format_drift,
    format_effect,
    format_kl,
    format_tokens,
    neuron_name,
    read_label,
)
from .roles import SHARE, SHARE_HELP, behaviours_of, has_clear_label, neuron_words
from .text import literal, markdown, plural

WIDTH = 100  # characters of a line
UNEXPLAINED = "no clear role"
LARGEST = 3  # neurons named per family
IN_WORDS = "label in words only"
IMPORTED = "imported label only"


@dataclass(frozen=True)
class Row:
    """A neuron's entry: its row in the weight blocks, and comments.

    ``heading`` precedes the first neuron of a family.
    """

    name: str
    index: int
    comment: str
    more: tuple[str, ...] = ()
    heading: str | None = None


def are_labelled(program: Program) -> bool:
    """Whether it is known of any neuron what it does."""
    return any(_is_known(row.evidence) for row in _all(program))


def _is_known(evidence: Evidence) -> bool:
    return evidence.label is not None or bool(evidence.uses) or evidence.between is not None


def have_token_effects(program: Program) -> bool:
    """Whether promoted or suppressed tokens are known for any neuron."""
    return any(row.evidence.promotes or row.evidence.suppresses for row in _all(program))


def _all(program: Program) -> Iterator[Neuron]:
    return (row for mlp in program.core.of(Mlp) for row in mlp.rows)


def inline_rows(program: Program, mlp: Mlp) -> list[Row]:
    """The neurons of a layer as entries of its source, grouped by family if labelled."""
    labelled = are_labelled(program)
    if not labelled:
        return [
            Row(literal(neuron_name(program, row)), index, "; ".join(_facts(program, row.evidence)))
            for index, row in enumerate(mlp.rows)
        ]
    rows, measured = [], behaviours_of(program)
    for family, members in _families(program, mlp):
        heading: str | None = f"{family} ({plural(len(members), 'neuron')})"
        for index in members:
            row = mlp.rows[index]
            comment, more = _lines(program, row, index, measured)
            name = literal(neuron_name(program, row))
            rows.append(Row(name, index, comment, tuple(more), heading))
            heading = None
    return rows


def table(program: Program, mlp: Mlp) -> bytes:
    """A tab-separated table with one line per neuron and no empty columns."""
    labelled = are_labelled(program)
    order = list(range(len(mlp.rows)))
    if labelled:
        order = [index for _, members in _families(program, mlp) for index in members]
    measured = behaviours_of(program)
    rows = [_columns(program, mlp.rows[index], index, labelled, measured) for index in order]
    columns = [name for name in rows[0] if any(row[name] for row in rows)] if rows else []
    columns = list(dict.fromkeys(["neuron", "row", *columns]))
    lines = ["\t".join(columns), *("\t".join(row[key] for key in columns) for row in rows)]
    return ("\n".join(lines) + "\n").encode()


def comment(program: Program, name: str) -> list[str]:
    """Explains the columns of the table called ``name``, as lines of a comment."""
    evidence = [row.evidence for row in _all(program)]
    text = f"{name} lists for each neuron its row in the weight blocks"
    if are_labelled(program):
        text += (
            "; its label score (correlation of predicted and actual activation on held-out text)"
        )
    if any(some.effect is not None for some in evidence):
        about = "; about: estimated" if any(some.estimated for some in evidence) else ""
        text += f"; the KL increase, nats per token, if it is ablated (held at its mean{about})"
    if any(some.constancy is not None for some in evidence):
        text += "; always on: its mean in standard deviations"
    if behaviours_of(program):
        text += (
            "; its role in behaviours (lead: by how much the answer's lead over all other tokens"
        )
        text += " falls without it)"
    if are_labelled(program):
        text += "; what it responds to"
    if any(is_imported(some) for some in evidence):
        text += " (imported labels are unchecked)"
    if have_token_effects(program):
        signs = TOKEN_SIGNS.get(program.vocabulary.kind)
        text += "; the tokens that it promotes and suppresses most when active"
        text += f" ({signs})" if signs else ""
    if any(some.drift for some in evidence):
        text += "; its drift, the relative change of its weights from the original's"
    text += ". Delete a line to ablate that neuron"
    if any(mlp.mean is not None for mlp in program.core.of(Mlp)):
        text += (
            ". Each neuron writes its deviation from its mean on calibration text, and the"
            " constant holds the means, so deleting its line costs what is listed"
        )
    text += "."
    if any(SHARE in (some.label or "") for some in evidence):
        text += f" {SHARE_HELP}"
    return wrap(text, 96)


def families(program: Program) -> list[dict[str, str]]:
    """Families of neurons with their size, summed effect and members of largest effect.

    The family with the largest effect comes first. Empty if no neuron is labelled.
    """
    by_family: dict[str, list[Neuron]] = defaultdict(list)
    for row in _all(program) if are_labelled(program) else ():
        by_family[family_of(program, row.evidence)].append(row)
    rows = []
    for family, members in by_family.items():
        members.sort(key=lambda row: -(row.evidence.effect or 0.0))
        total = sum(row.evidence.effect or 0.0 for row in members)
        measured = any(row.evidence.effect is not None for row in members)
        largest = [f"`{neuron_name(program, row)}`" for row in members[:LARGEST]]
        rows.append((total, family, len(members), measured, largest))
    rows.sort(key=lambda row: (row[1] == UNEXPLAINED, -row[0], row[1]))
    return [
        {
            "family": markdown(family),
            "count": f"{count:,}",
            "effect": format_kl(total) if measured else "",
            "largest": ", ".join(largest),
        }
        for total, family, count, measured, largest in rows
    ]


def columns_of(program: Program, mlp: Mlp, row: Neuron) -> dict[str, str]:
    """A neuron's entry of :func:`table` by column, empty ones included."""
    index, measured = mlp.rows.index(row), behaviours_of(program)
    return _columns(program, row, index, are_labelled(program), measured)


def _columns(
    program: Program, row: Neuron, index: int, labelled: bool, measured: set[str]
) -> dict[str, str]:
    evidence = row.evidence
    words = neuron_words(evidence, shown_label(evidence), measured)
    return {
        "neuron": neuron_name(program, row),
        "row": str(index),
        "score": _score(evidence),
        "effect": "" if evidence.effect is None else format_effect(evidence),
        "drift": f"{evidence.drift:.2f}" if evidence.drift else "",
        "always_on": "" if evidence.constancy is None else f"{evidence.constancy:.3g}",
        "does": "; ".join(words) if labelled and (measured or _is_known(evidence)) else "",
        "promotes": format_tokens(program, evidence.promotes),
        "suppresses": format_tokens(program, evidence.suppresses),
    }


def _lines(program: Program, row: Neuron, index: int, measured: set[str]) -> tuple[str, list[str]]:
    """The comment beside a labelled neuron, and the comment lines below it."""
    evidence = row.evidence
    figures = [score] if (score := _score(evidence)) else []
    figures += [] if evidence.effect is None else [f"KL {format_effect(evidence)}"]
    first, *more = neuron_words(evidence, shown_label(evidence), measured)
    beside = ", ".join(figures)
    whole = f"{beside}: {first}" if beside else first
    below = [line for words in more for line in _below(words)]
    below += _below("; ".join(_facts(program, evidence)))
    if len(f'    "{neuron_name(program, row)}": {index},  # {whole}') <= WIDTH:
        return whole, below
    return beside, _below(first) + below


def _score(evidence: Evidence) -> str:
    return "" if (score := own_score(evidence)) is None else f"{score:.2f}"


def _below(text: str) -> list[str]:
    return wrap(text, WIDTH - 10, initial_indent="  ", subsequent_indent="    ") if text else []


def _facts(program: Program, evidence: Evidence) -> Iterator[str]:
    if evidence.constancy is not None:
        yield f"always on (mean {evidence.constancy:.3g} standard deviations)"
    if evidence.promotes:
        yield f"promotes {format_tokens(program, evidence.promotes)}"
    if evidence.suppresses:
        yield f"suppresses {format_tokens(program, evidence.suppresses)}"
    if evidence.drift:
        yield f"drift {format_drift(evidence)}"


def _families(program: Program, mlp: Mlp) -> list[tuple[str, list[int]]]:
    """Families of a layer with the indices of their rows; the largest effect comes first."""
    by_family: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(mlp.rows):
        by_family[family_of(program, row.evidence)].append(index)

    def effect(index: int) -> float:
        return mlp.rows[index].evidence.effect or 0.0

    for members in by_family.values():
        members.sort(key=lambda index: (-effect(index), index))
    return sorted(
        by_family.items(),
        key=lambda item: (item[0] == UNEXPLAINED, -sum(map(effect, item[1])), item[0]),
    )


def family_of(program: Program, evidence: Evidence) -> str:
    """The family of a neuron: the kind of the strongest condition of its label."""
    if not has_clear_label(evidence):
        return UNEXPLAINED
    if is_imported(evidence):
        return IMPORTED
    if evidence.family is not None:
        return evidence.family
    label = read_label(program, evidence)
    return IN_WORDS if label is None else kind_of(label)
