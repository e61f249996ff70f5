"""Program → canonical text: one line per node and neuron, with sorted attributes."""

import hashlib
import json
from collections.abc import Iterator

from .edits import show_edit
from .nodes import Mlp, Neuron
from .program import Graph, Program, Step
from .schema import present, show_neuron, show_node
from .text import Attributes, Value, Word, show_attributes
from .vocabulary import AbsentVocabulary, Vocabulary

INLINE_VOCABULARY = 300  # tokens; larger vocabularies are printed as a hash


def print_program(program: Program, *, fold: int | None = None) -> str:
    """The canonical text of a program; :func:`~.parser.parse_program` reads it back.

    ``fold``: print only so many neurons of each MLP, and so many weights, for human readers.
    Folded text can't be parsed.
    """
    lines = [f"program @{program.name} {{"]
    lines += [f"  {line}" for line in _head(program, fold)]
    lines.append("} core {")
    lines += [f"  {line}" for line in _graph(program.core, fold)]
    if program.fallback is not None:
        lines.append("} fallback {")
        lines += [f"  {line}" for line in _graph(program.fallback, fold)]
    lines.append("}")
    if program.guard is not None:
        guard = {key: getattr(program.guard, key) for key in program.guard.__dataclass_fields__}
        lines[-1] += f" guard {show_attributes(present(**guard))}"
    return "\n".join(lines) + "\n"


def vocabulary_digest(vocabulary: Vocabulary) -> str:
    """The first 16 hex digits of the SHA-256 of a vocabulary."""
    if isinstance(vocabulary, AbsentVocabulary):
        return vocabulary.digest
    return hashlib.sha256(json.dumps(vocabulary_fields(vocabulary)).encode()).hexdigest()[:16]


def vocabulary_fields(vocabulary: Vocabulary) -> dict[str, object]:
    """A vocabulary as plain lists, strings and numbers."""
    return {
        "kind": vocabulary.kind,
        "tokens": list(vocabulary.tokens),
        "merges": [list(pair) for pair in vocabulary.merges],
        "specials": [list(pair) for pair in vocabulary.specials],
        "unknown": vocabulary.unknown,
        "add_prefix_space": vocabulary.add_prefix_space,
    }


def _head(program: Program, fold: int | None) -> Iterator[str]:
    shape = {name: getattr(program.shape, name) for name in program.shape.__dataclass_fields__}
    shape["ends"] = list(program.shape.ends) or None
    yield f"shape {show_attributes(present(**shape))}"
    source = program.source
    yield "source " + show_attributes(
        present(
            format=Word(source.format), dtype=Word(source.dtype), fingerprint=source.fingerprint
        )
    )
    yield f"vocabulary {show_attributes(_vocabulary(program.vocabulary))}"
    for step in program.history:
        yield f"step {show_attributes(_step(step))}"
    for edit in program.edits:
        yield f"edit {show_attributes(show_edit(edit))}"
    for file in program.files:
        yield f"file {show_attributes({'name': file.name, 'sha256': file.sha256})}"
    for number, (name, tensor) in enumerate(program.weights.items()):
        if fold is not None and number >= fold:
            yield f"... {len(program.weights) - fold} more weights"
            break
        sizes: list[Value] = list(tensor.shape)
        yield f"weight @{name} " + show_attributes({"hash": tensor.digest, "shape": sizes})


def _step(step: Step) -> Attributes:
    return present(**{key: getattr(step, key) for key in step.__dataclass_fields__})


def _vocabulary(vocabulary: Vocabulary) -> Attributes:
    kind = Word(vocabulary.kind)
    absent = isinstance(vocabulary, AbsentVocabulary)
    if absent or len(vocabulary.tokens) > INLINE_VOCABULARY or vocabulary.merges:
        return {"kind": kind, "hash": vocabulary_digest(vocabulary)}
    tokens: list[Value] = list(vocabulary.tokens)
    specials: list[Value] = [[content, ident] for content, ident in vocabulary.specials]
    space = vocabulary.add_prefix_space or None
    return present(
        kind=kind,
        tokens=tokens,
        specials=specials,
        unknown=vocabulary.unknown,
        add_prefix_space=space,
    )


def _graph(graph: Graph, fold: int | None) -> Iterator[str]:
    for node in graph:
        keyword, attributes = show_node(node)
        line = f"%{node.name} = {keyword} {show_attributes(attributes)}"
        if not isinstance(node, Mlp):
            yield line
            continue
        yield line + " {"
        shown = node.rows if fold is None else node.rows[:fold]
        for row in shown:
            yield f"  {print_neuron(row)}"
        if len(shown) < len(node.rows):
            yield f"  ... {len(node.rows) - len(shown)} more neurons"
        yield "}"


def print_neuron(neuron: Neuron) -> str:
    """The line of one neuron."""
    return f"{neuron.name} {show_attributes(show_neuron(neuron))}"
