"""What the templates are given: a program's parts in the words of the generated source."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from textwrap import wrap

from ..errors import Gpt2cError
from ..ir import OV, QK, Constant, Graph, Head, Mlp, Neuron, Program, Ref
from .heads import details, grouped, sentence, short
from .named_reads import constant_name, entry, kept, kept_values, read_source, said
from .names import INLINE_ROWS, function_name, neuron_name, place_in_layer
from .neurons import comment, inline_rows
from .predicates import Sets, activation_source, label_of, pattern_source
from .text import literal, plural, prose

BLOCK_COMMENTS = {
    "qk": "[{0} heads, query and key, {2}, {3}]",
    "ov": "[{0} heads, value and output, {2}, {3}]",
    "query_bias": "[{0} heads, {1}] what each head looks for whatever it reads",
    "key_bias": "[{0} heads, {1}]",
    "value_bias": "[{0} heads, {1}]",
    "attention_constant": "[{0}] what the heads write whatever they read",
    "mlp_constant": "[{0}] what the neurons write whatever they read",
}
OWN_COMMENTS = {  # of a head whose weights are tensors of its own
    "qk": "[query and key, {1}, {2}]",
    "ov": "[value and output, {1}, {2}]",
    "query_bias": "[{0}] what it looks for whatever it reads",
    "attention_constant": BLOCK_COMMENTS["attention_constant"],
    "mlp_constant": BLOCK_COMMENTS["mlp_constant"],
}


@dataclass(frozen=True)
class LayerView:
    """One layer for ``layer.py.jinja``."""

    index: int
    summary: str
    pruned: list[str]
    reading: str
    blocks: list[dict[str, str]]
    heads: list[dict[str, object]]
    has_attention: bool
    attention_norm: str | None
    attention_terms: list[str]
    neurons: dict[str, object] | None
    mlp_constant: str | None


def layer_views(program: Program) -> list[LayerView]:
    """A view of each layer, in order."""
    wanted = kept_values(program)
    return [_layer(program, index, wanted) for index in range(program.shape.layers)]


def _layer(program: Program, index: int, wanted: Set[str]) -> LayerView:
    core = program.core
    heads, mlp = grouped(core.layer_heads(index)), core.layer_mlp(index)
    attention = core.layer_constant(index, "attention")
    after = core.layer_constant(index, "mlp")
    for head in heads:
        _refuse_rules(head)
    read = {head.name: read_source(program, head) for head in heads}
    shared = next((read[head.name] for head in heads if head.reads is None), None)
    terms = [
        kept(program, head, _called(program, head, read[head.name], shared), wanted)
        for head in heads
    ]
    if (constant := _constant(program, attention, wanted)) is not None:
        terms.append(constant)
    return LayerView(
        index=index,
        summary=_summary(program, index),
        pruned=_pruned(program, index),
        reading=_reading(program, heads),
        blocks=_blocks(program, heads, mlp, attention, after),
        heads=[_head(program, head) for head in heads],
        has_attention=bool(terms),
        attention_norm=shared,
        attention_terms=terms,
        neurons=_neurons(program, mlp, after, wanted) if mlp else None,
        mlp_constant=_constant(program, after, wanted) if not mlp else None,
    )


def _called(program: Program, head: Head, read: str, shared: str | None) -> str:
    """A head at work: on the stream as the layer's heads read it, or on reads of its own."""
    return f"{function_name(program, head)}({'n' if read == shared else read}, run)"


def _refuse_rules(head: Head) -> None:
    if not isinstance(head.ov, OV):
        raise Gpt2cError(
            "a rule that moves cannot be generated among weights", where=f"%{head.name}"
        )


def _summary(program: Program, index: int) -> str:
    """How many heads and neurons there are; of how many, where it is known what was pruned."""
    heads, neurons = (len(names) for names in _parts(program.core, index))
    if program.fallback is None:
        return f"{plural(heads, 'head')}, {plural(neurons, 'neuron')}."
    of_heads, of_neurons = (len(names) for names in _parts(program.fallback, index))
    what = (
        f"{heads} of {plural(of_heads, 'head')} and {neurons:,} of {plural(of_neurons, 'neuron')}"
    )
    return f"{what} are in the core."


def _parts(graph: Graph, index: int) -> tuple[list[str], list[str]]:
    """Names of the heads and of the neurons of a layer."""
    mlp = graph.layer_mlp(index)
    heads = [head.name for head in graph.layer_heads(index)]
    return heads, [] if mlp is None else [row.name for row in mlp.rows]


def _pruned(program: Program, index: int) -> list[str]:
    """What the original has in this layer and the core has not, and what stands for it."""
    if program.fallback is None:
        return _left_out(program, index)
    kept, before = _parts(program.core, index), _parts(program.fallback, index)
    heads, neurons = ([n for n in old if n not in set(new)] for old, new in zip(before, kept))
    gone, means = [], []
    if heads:
        word = "head" if len(heads) == 1 else "heads"
        gone.append(f"{word} {', '.join(map(place_in_layer, heads))}")
        means.append(program.core.layer_constant(index, "attention"))
    if neurons:
        gone.append(plural(len(neurons), "neuron"))
        means.append(program.core.layer_constant(index, "mlp"))
    if not gone:
        return []
    text = f"Pruned: {'; '.join(gone)}."
    places = [entry(constant.vector) for constant in means if constant is not None]
    if places:
        text += f" What they wrote on average is in {' and '.join(places)}."
    return wrap(text, 98)


def _left_out(program: Program, index: int) -> list[str]:
    """What a pruned core without its fallback lacks, as far as names tell."""
    if not any(step.name.partition("{")[0] == "prune" for step in program.history):
        return []
    heads, neurons = _parts(program.core, index)
    gone = [str(h) for h in range(program.shape.heads) if f"L{index}H{h}" not in heads]
    words = f"heads {', '.join(gone)}, and " if gone else ""
    return wrap(f"Pruned: {words}all neurons but {len(neurons)}.", 98)


def _reading(program: Program, heads: Sequence[Head]) -> str:
    """A line for each head that has a role, and one for all others."""
    lines = [
        line
        for head in heads
        if head.evidence.label
        for line in wrap(
            f"- {function_name(program, head)} {short(head)}", 98, subsequent_indent="  "
        )
    ]
    others = [function_name(program, head) for head in heads if not head.evidence.label]
    if others:
        lines += wrap(f"- {', '.join(others)}: no role that we know of", 98, subsequent_indent="  ")
    return "\n".join(lines) if lines else "No head is left."


def _head(program: Program, head: Head) -> dict[str, object]:
    assert isinstance(head.ov, OV)
    selector, ov = head.selector, head.ov
    arguments, sets, looks = [entry(ov.weights)], Sets(program, head.name), None
    biases = [("value_bias", ov.bias)]
    if isinstance(selector, QK):
        arguments.insert(0, entry(selector.weights))
        biases[:0] = [("query_bias", selector.query_bias), ("key_bias", selector.key_bias)]
    else:
        label = label_of(program, head.name, selector)
        looks = pattern_source(label, sets, f"%{head.name}")
    for key, ref in biases:
        if ref is not None:
            arguments.append(f"{key}={entry(ref)}")
    if isinstance(selector, QK) and selector.scale != 1.0:
        arguments.append(f"scale={selector.scale!r}")
    name = function_name(program, head)
    return {
        "looks": looks,
        "sets": sets.constants,
        "function": name,
        "function_literal": literal(name),
        "sentence": "\n    ".join(wrap(sentence(head), 96)),
        "details": details(program, head),
        "arguments": ", ".join(arguments),
    }


def _blocks(
    program: Program,
    heads: Sequence[Head],
    mlp: Mlp | None,
    *constants: Constant | None,
) -> list[dict[str, str]]:
    """The loads at the top of a layer's file: all but the neuron blocks, which stand below."""
    refs: list[Ref] = []
    for head in heads:
        assert isinstance(head.ov, OV)
        refs += _present(head.norm.gain, head.norm.bias)
        if isinstance(head.selector, QK):
            refs += _present(head.selector.weights)
            refs += _present(head.selector.query_bias, head.selector.key_bias)
        refs += _present(head.ov.weights, head.ov.bias)
    refs += [constant.vector for constant in constants if constant is not None]
    if mlp is not None:
        refs += _present(mlp.norm.gain, mlp.norm.bias)
    names = list(dict.fromkeys(ref.name for ref in refs))
    own = {ref.name for ref in refs if ref.index is None}
    blocks = []
    for name in names:
        shape = program.weights[name].shape
        comments = OWN_COMMENTS if name in own else BLOCK_COMMENTS
        comment = comments.get(name.partition(".")[2], "[{0}]").format(*shape)
        if shape[0] == 1:
            comment = comment.replace("[1 heads", "[1 head")
        blocks.append({"name": constant_name(Ref(name)), "file": literal(name), "comment": comment})
    return blocks


def _present(*refs: Ref | None) -> list[Ref]:
    return [ref for ref in refs if ref is not None]


def _constant(program: Program, constant: Constant | None, wanted: Set[str]) -> str | None:
    return None if constant is None else kept(program, constant, entry(constant.vector), wanted)


def _neurons(
    program: Program, mlp: Mlp, constant: Constant | None, wanted: Set[str]
) -> dict[str, object]:
    ruled = [_ruled(program, row, index) for index, row in enumerate(mlp.rows) if row.rule]
    mlp = weights_alone(mlp)
    inline = len(mlp.rows) <= INLINE_ROWS
    return {
        "name": mlp.name,
        "count": f"{len(mlp.rows):,}",
        "ruled": ruled,
        "rows": inline_rows(program, mlp) if inline else [],
        "file": None if inline else literal(neuron_file(mlp)),
        "comment": comment(program, "NEURONS" if inline else neuron_file(mlp)),
        "w_in": literal(mlp.w_in.name),
        "bias": literal(mlp.bias.name),
        "w_out": literal(mlp.w_out.name),
        "activation": mlp.activation,
        "norm": read_source(program, mlp),
        "reads": _said(program, mlp),
        "written": kept(program, mlp, _written(mlp.name, ruled=bool(ruled)), wanted),
        "constant": _constant(program, constant, wanted),
    }


def _said(program: Program, mlp: Mlp) -> list[str]:
    """What the neurons of a layer read, as lines of a docstring; none where it is the stream."""
    told = said(program, mlp)
    return [] if told is None else wrap(f"They read {told}.", 92)


def _written(name: str, *, ruled: bool) -> str:
    """The source of what the neurons of a layer write."""
    fired = f"run.fired({literal(name)}, active, OUT, NEURONS) @ OUT"
    return f"written + {fired}" if ruled else fired


def weights_alone(mlp: Mlp) -> Mlp:
    """The block with those of its neurons that no rule stands for."""
    return replace(mlp, rows=tuple(row for row in mlp.rows if row.rule is None))


def _ruled(program: Program, row: Neuron, index: int) -> dict[str, object]:
    """A neuron that is a rule, as a function."""
    assert row.rule is not None
    sets, name = Sets(program, row.name), neuron_name(program, row)
    label = label_of(program, row.name, row.rule)
    words = prose(row.evidence.label or "as its rule says")
    return {
        "function": name,
        "function_literal": literal(name),
        "row": index,
        "source": activation_source(label, sets, f"%{row.name}"),
        "sets": sets.constants,
        "words": f"How active it is [t]: {words}.",
    }


def neuron_file(mlp: Mlp) -> str:
    return f"layer_{mlp.layer}.neurons.tsv"


def features(program: Program) -> set[str]:
    """Which optional arguments the heads of a program use."""
    found: set[str] = set()
    for head in program.core.of(Head):
        if isinstance(head.selector, QK):
            found |= {"query_bias"} if head.selector.query_bias else set()
            found |= {"key_bias"} if head.selector.key_bias else set()
            found |= {"scale"} if head.selector.scale != 1.0 else set()
        if isinstance(head.ov, OV) and head.ov.bias:
            found.add("value_bias")
    return found
