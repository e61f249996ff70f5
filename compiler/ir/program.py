"""A program: a core, an optional fallback with a guard, the weights, and the history."""

import ast
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar

import numpy as np

from .edits import Edit
from .nodes import Constant, Evidence, Head, Mlp, Node, Ref, Rule, Unembed, Value, refs_of
from .vocabulary import Vocabulary
from .weights import Weights

INLINE = 16  # entries of a set that do not count as a table
AnyNode = TypeVar("AnyNode", bound=Node)


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes that all nodes share, and the special token ids (None if there are none).

    ``ends`` lists all end tokens, ``eos`` first, if there are several; else it is empty.
    """

    layers: int
    heads: int
    width: int
    vocab: int
    context: int
    epsilon: float
    bos: int | None = None
    eos: int | None = None
    ends: tuple[int, ...] = ()

    @property
    def stop(self) -> int | tuple[int, ...] | None:
        """The token, or tokens, after which generation ends."""
        return self.ends or self.eos


@dataclass(frozen=True, slots=True)
class Source:
    """The lifted checkpoint: its format, stored dtype and SHA-256 fingerprint."""

    format: str
    dtype: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Step:
    """One pass of the history, and its effect on size and error.

    ``kl`` (nats per token) and ``max_logit`` (largest |Δlogit|) compare with the program before the
    pass on validation samples; None if not measured. ``error``: KL(original ‖ core) after the pass,
    for programs with a fallback. ``lossy``: whether the step changed what the core computes by more
    than rounding; None if unknown, which counts as lossy. ``tested``, ``equal``: the number of
    unseen inputs on which rules were accepted, and of those with all of the original's answers.
    """

    name: str
    parts_before: int
    parts_after: int
    numbers_before: int
    numbers_after: int
    kl: float | None = None
    max_logit: float | None = None
    note: str | None = None
    error: float | None = None
    lossy: bool | None = None
    tested: int | None = None
    equal: int | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file beside the program that was measured of it, and the SHA-256 of its content."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Guard:
    """The condition under which the core decides without the fallback.

    The core's margin (best minus second logit) must be at least ``margin`` nats, plus the output of
    the error predictor if there is one: relu neurons, [h, w + 3]. A row has a neuron's weights for
    the unembedding's normalized input [w] and for the margin, its bias, and its output in nats.
    ``max_wer``: the limit on the word error rate for which the margin was calibrated.
    """

    margin: float
    error_predictor: Ref | None = None
    max_wer: float | None = None


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes in topological order: every read refers to an earlier node."""

    nodes: tuple[Node, ...]

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)

    def __getitem__(self, name: str) -> Node:
        for node in self.nodes:
            if node.name == name:
                return node
        raise KeyError(name)

    def of(self, kind: type[AnyNode]) -> tuple[AnyNode, ...]:
        """The nodes of one kind, in order."""
        return tuple(node for node in self.nodes if isinstance(node, kind))

    def layer_heads(self, layer: int) -> tuple[Head, ...]:
        return tuple(head for head in self.of(Head) if head.layer == layer)

    def layer_mlp(self, layer: int) -> Mlp | None:
        return next((mlp for mlp in self.of(Mlp) if mlp.layer == layer), None)

    def layer_constant(self, layer: int, sublayer: str) -> Constant | None:
        for constant in self.of(Constant):
            if constant.layer == layer and constant.sublayer == sublayer:
                return constant
        return None

    @property
    def unembed(self) -> Unembed:
        return self.of(Unembed)[-1]


@dataclass(frozen=True)
class Program:
    """An immutable program. Passes are functions from Program to Program."""

    name: str
    shape: Shape
    source: Source
    vocabulary: Vocabulary
    core: Graph
    weights: Weights
    fallback: Graph | None = None
    guard: Guard | None = None
    history: tuple[Step, ...] = ()
    edits: tuple[Edit, ...] = ()
    files: tuple[File, ...] = ()

    def array(self, ref: Ref) -> np.ndarray:
        """The array that a reference names."""
        array = self.weights[ref.name].array
        return array if ref.index is None else array[ref.index]

    def extent(self, ref: Ref) -> tuple[int, ...]:
        """The shape of the array that a reference names; known without the weights."""
        shape = self.weights[ref.name].shape
        return shape if ref.index is None else shape[1:]

    def rewritten(self, nodes: tuple[Node, ...], arrays: dict[str, np.ndarray]) -> "Program":
        """The program with a new core and changed tensors; unused tensors are dropped."""
        new = replace(self, core=Graph(nodes), weights=self.weights.updated(arrays))
        return replace(new, weights=new.weights.only(used_weights(new)))


def graphs_of(program: Program) -> tuple[Graph, ...]:
    """The core and, if there is one, the fallback."""
    return (program.core,) if program.fallback is None else (program.core, program.fallback)


def used_weights(program: Program) -> set[str]:
    """The names of the tensors that nodes or the guard use."""
    used = {ref.name for graph in graphs_of(program) for node in graph for ref in refs_of(node)}
    used |= {ref.name for edit in program.edits for ref in edit.saved}
    error_predictor = program.guard.error_predictor if program.guard is not None else None
    return used if error_predictor is None else used | {error_predictor.name}


def claims_equality(program: Program) -> bool:
    """Whether the program claims to equal its original: it is an unedited core alone, and no step
    is lossy.

    This is what the history records, whatever its passes are called.
    """
    lossless = all(step.lossy is False for step in program.history)
    alone = program.fallback is None and not program.edits
    return alone and bool(program.history) and lossless


def same_function(a: Program, b: Program) -> bool:
    """Whether two cores are the same nodes on the same weights, whatever is known about them.

    Evidence and provenance do not count: they do not change what a core computes.
    """
    if a.core is not b.core and function_of(a.core) != function_of(b.core):
        return False
    refs = {ref.name for node in a.core for ref in refs_of(node)}
    return a.weights is b.weights or all(a.weights[name] == b.weights[name] for name in refs)


def content_of(program: Program, graph: Graph) -> tuple[object, ...]:
    """All that the outputs of a graph depend on: nodes, weights by hash, sizes, and vocabulary.

    Evidence and provenance do not count.
    """
    names = sorted({ref.name for node in graph for ref in refs_of(node)})
    weights = [(n, program.weights[n].shape, program.weights[n].digest) for n in names]
    return function_of(graph), weights, program.shape, program.vocabulary


def function_of(graph: Graph) -> list[Node]:
    """The nodes without evidence and provenance."""
    nodes: list[Node] = []
    for node in graph:
        if isinstance(node, Head | Value):
            node = replace(node, evidence=Evidence())
        elif isinstance(node, Constant):
            node = replace(node, provenance="lift")
        elif isinstance(node, Mlp):
            rows = tuple(replace(row, evidence=Evidence()) for row in node.rows)
            node = replace(node, rows=rows)
        nodes.append(node)
    return nodes


def count_parts(graph: Graph) -> int:
    """The number of heads and neurons."""
    return len(graph.of(Head)) + sum(len(mlp.rows) for mlp in graph.of(Mlp))


def count_numbers(program: Program, graph: Graph) -> dict[str, int]:
    """The numbers of a graph: of ``parts`` (heads, neurons, constants) and of ``embeddings``.

    Of a tensor that nodes index, the used entries count. Each set of tokens in a rule counts its
    entries beyond the first 16.
    """
    sizes: dict[str, dict[Ref, int]] = {"parts": {}, "embeddings": {}}
    for node in graph:
        kind = "parts" if isinstance(node, Head | Mlp | Constant) else "embeddings"
        for ref in refs_of(node):
            sizes[kind][ref] = math.prod(program.extent(ref))
    shared = sizes["parts"].keys() & sizes["embeddings"].keys()
    for ref in shared:
        del sizes["parts"][ref]
    counted = {kind: sum(refs.values()) for kind, refs in sizes.items()}
    counted["parts"] += sum(table_entries(rule.text) for rule in _rules(graph))
    return counted


def _rules(graph: Graph) -> Iterator[Rule]:
    """The rules that replace selectors and neurons."""
    for node in graph:
        if isinstance(node, Head) and isinstance(node.selector, Rule):
            yield node.selector
        for row in node.rows if isinstance(node, Mlp) else ():
            if row.rule is not None:
                yield row.rule


@lru_cache(maxsize=1 << 14)
def table_entries(rule: str) -> int:
    """The entries of the sets in a rule beyond 16 each, which make it a table."""
    try:
        tree = ast.parse(rule.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return 0
    sets = (node for node in ast.walk(tree) if isinstance(node, ast.Set))
    return sum(max(0, len(node.elts) - INLINE) for node in sets)
