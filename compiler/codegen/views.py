"""The values of layer.py.jinja: the parts of each layer as generated source."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from textwrap import wrap

from ..errors import Gpt2cError
from ..ir import OV, QK, Constant, Graph, Head, Mlp, Neuron, Program, Ref
from .heads import details, group_by_role, in_short, summary
from .named_reads import (
    constant_name,
    describe_reads,
    entry,
    keep_source,
    nodes_read_by_name,
    read_source,
)
from .names import INLINE_ROWS, function_name, neuron_name, place_in_layer
from .neurons import comment, inline_rows
from .predicates import Sets, activation_source, label_of, pattern_source
from .roles import SHARE, SHARE_HELP, has_clear_label
from .rule_modules import has_rule_module, rule_module
from .text import literal, plural, prose

BLOCK_COMMENTS = {
    "qk": "[{0} heads, query and key, {2}, {3}]",
    "ov": "[{0} heads, value and output, {2}, {3}]",
    "query_bias": "[{0} heads, {1}] query biases",
    "key_bias": "[{0} heads, {1}] key biases",
    "value_bias": "[{0} heads, {1}] value biases",
    "attention_constant": "[{0}] constant output of the attention sublayer",
    "mlp_constant": "[{0}] constant output of the MLP sublayer",
    "ov_mean": "[{0} heads, {1}] mean attended values",
}
OWN_COMMENTS = {  # for a head whose weights are separate tensors
    "qk": "[query and key, {1}, {2}]",
    "ov": "[value and output, {1}, {2}]",
    "query_bias": "[{0}] query bias",
    "attention_constant": BLOCK_COMMENTS["attention_constant"],
    "mlp_constant": BLOCK_COMMENTS["mlp_constant"],
    "ov_mean": "[{0}] mean attended values",
}

USES_HELP = (
    "In the tables of heads: answer, by how much what the head writes raises the logit of the"
    " answer directly, above the mean of the behaviour's answers; lead, by how much the answer's"
    " lead over all other tokens falls without the head; right, answers without it, of those with"
    " it. All are of the behaviour's slice on test prompts."
)


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
    """The view of each layer, in order."""
    stored = nodes_read_by_name(program)
    return [_layer(program, index, stored) for index in range(program.shape.layers)]


def _layer(program: Program, index: int, stored: Set[str]) -> LayerView:
    core = program.core
    heads, mlp = group_by_role(core.layer_heads(index)), core.layer_mlp(index)
    attention_constant = core.layer_constant(index, "attention")
    mlp_constant = core.layer_constant(index, "mlp")
    for head in heads:
        _refuse_rules(head)
    inputs = {head.name: read_source(program, head) for head in heads}
    shared = next((inputs[head.name] for head in heads if head.reads is None), None)
    terms = [
        keep_source(program, head, _call(program, head, inputs[head.name], shared), stored)
        for head in heads
    ]
    if (constant := _constant(program, attention_constant, stored)) is not None:
        terms.append(constant)
    return LayerView(
        index=index,
        summary=_summary(program, index),
        pruned=_pruned(program, index),
        reading=_reading(program, heads),
        blocks=_blocks(program, heads, mlp, attention_constant, mlp_constant),
        heads=[_head(program, head) for head in heads],
        has_attention=bool(terms),
        attention_norm=shared,
        attention_terms=terms,
        neurons=_neurons(program, mlp, mlp_constant, stored) if mlp else None,
        mlp_constant=_constant(program, mlp_constant, stored) if not mlp else None,
    )


def _call(program: Program, head: Head, source: str, shared: str | None) -> str:
    """The call of a head: on ``n``, the shared input of the layer, or on its own reads."""
    return f"{function_name(program, head)}({'n' if source == shared else source}, run)"


def _refuse_rules(head: Head) -> None:
    if not isinstance(head.ov, OV):
        raise Gpt2cError("expected OV weights in a head, got a rule", where=f"%{head.name}")


def _summary(program: Program, index: int) -> str:
    """The number of heads and neurons, and out of how many if the original is known."""
    heads, neurons = (len(names) for names in _parts(program.core, index))
    if program.fallback is None:
        return f"{plural(heads, 'head')}, {plural(neurons, 'neuron')}."
    of_heads, of_neurons = (len(names) for names in _parts(program.fallback, index))
    kept = f"{heads} of {plural(of_heads, 'head')}, {neurons:,} of {plural(of_neurons, 'neuron')}"
    return f"{kept} are in the core."


def _parts(graph: Graph, index: int) -> tuple[list[str], list[str]]:
    """Names of the heads and of the neurons of a layer."""
    mlp = graph.layer_mlp(index)
    heads = [head.name for head in graph.layer_heads(index)]
    return heads, [] if mlp is None else [row.name for row in mlp.rows]


def _pruned(program: Program, index: int) -> list[str]:
    """The parts of the layer that were pruned, and the constants that replace them."""
    if program.fallback is None:
        return _pruned_by_name(program, index)
    kept, before = _parts(program.core, index), _parts(program.fallback, index)
    heads, neurons = ([n for n in old if n not in set(new)] for old, new in zip(before, kept))
    pruned, means = [], []
    if heads:
        word = "head" if len(heads) == 1 else "heads"
        pruned.append(f"{word} {', '.join(map(place_in_layer, heads))}")
        means.append(program.core.layer_constant(index, "attention"))
    if neurons:
        pruned.append(plural(len(neurons), "neuron"))
        means.append(program.core.layer_constant(index, "mlp"))
    if not pruned:
        return []
    text = f"Pruned: {'; '.join(pruned)}."
    constants = [entry(constant.vector) for constant in means if constant is not None]
    if constants:
        verb = "holds" if len(constants) == 1 else "hold"
        text += f" {' and '.join(constants)} {verb} their mean outputs."
    return wrap(text, 98)


def _pruned_by_name(program: Program, index: int) -> list[str]:
    """The pruned parts of a core without fallback, from the names of those that remain."""
    removed = (step for step in program.history if step.parts_after < step.parts_before)
    if not any(step.lossy for step in removed):
        return []
    heads, neurons = _parts(program.core, index)
    pruned = [str(h) for h in range(program.shape.heads) if f"L{index}H{h}" not in heads]
    words = f"heads {', '.join(pruned)}, and " if pruned else ""
    return wrap(f"Pruned: {words}all neurons except {len(neurons)}.", 98)


def _reading(program: Program, heads: Sequence[Head]) -> str:
    """A line for each head with a clear role, one for all others, and what the numbers are."""
    clear = [h for h in heads if h.evidence.uses or has_clear_label(h.evidence)]
    lines = [
        line
        for head in clear
        for line in wrap(
            f"- {function_name(program, head)} {in_short(head)}", 98, subsequent_indent="  "
        )
    ]
    others = [function_name(program, head) for head in heads if head not in clear]
    if others:
        lines += wrap(f"- {', '.join(others)}: no clear role", 98, subsequent_indent="  ")
    if any(head.evidence.uses for head in heads):
        lines += ["", *wrap(USES_HELP, 98)]
    if any(SHARE in (head.evidence.label or "") for head in heads):
        lines += ["", *wrap(SHARE_HELP, 98)]
    return "\n".join(lines) if lines else "All heads are pruned."


def _head(program: Program, head: Head) -> dict[str, object]:
    assert isinstance(head.ov, OV)
    selector, ov = head.selector, head.ov
    arguments, sets, pattern = [entry(ov.weights)], Sets(program, head.name), None
    biases = [("value_bias", ov.bias), ("mean", ov.mean)]
    if isinstance(selector, QK):
        arguments.insert(0, entry(selector.weights))
        biases[:0] = [("query_bias", selector.query_bias), ("key_bias", selector.key_bias)]
    else:
        label = label_of(program, head.name, selector)
        pattern = pattern_source(label, sets, f"%{head.name}")
    for key, ref in biases:
        if ref is not None:
            arguments.append(f"{key}={entry(ref)}")
    if isinstance(selector, QK) and selector.scale != 1.0:
        arguments.append(f"scale={selector.scale!r}")
    name = function_name(program, head)
    return {
        "pattern": pattern,
        "sets": sets.constants,
        "function": name,
        "function_literal": literal(name),
        "summary": "\n    ".join(wrap(summary(program, head), 96)),
        "details": details(program, head),
        "arguments": ", ".join(arguments),
    }


def _blocks(
    program: Program,
    heads: Sequence[Head],
    mlp: Mlp | None,
    *constants: Constant | None,
) -> list[dict[str, str]]:
    """The weight blocks loaded at the top of a layer's file: all except those of neurons."""
    refs: list[Ref] = []
    for head in heads:
        assert isinstance(head.ov, OV)
        refs += _present(head.norm.gain, head.norm.bias)
        if isinstance(head.selector, QK):
            refs += _present(head.selector.weights)
            refs += _present(head.selector.query_bias, head.selector.key_bias)
        refs += _present(head.ov.weights, head.ov.bias, head.ov.mean)
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


def _constant(program: Program, constant: Constant | None, stored: Set[str]) -> str | None:
    return (
        None if constant is None else keep_source(program, constant, entry(constant.vector), stored)
    )


def _neurons(
    program: Program, mlp: Mlp, constant: Constant | None, stored: Set[str]
) -> dict[str, object]:
    module = rule_module(mlp) if has_rule_module(mlp) else None
    ruled = [] if module else [(i, row) for i, row in enumerate(mlp.rows) if row.rule]
    rules = [_rule(program, row, index) for index, row in ruled]
    mlp = without_rules(mlp)
    inline = len(mlp.rows) <= INLINE_ROWS
    outputs = ["by_rule @ RULES_W_OUT"] if rules or module else []
    outputs += ["active @ W_OUT"] if mlp.rows or not outputs else []
    output = " + ".join(outputs)
    return {
        "name": mlp.name,
        "count": f"{len(mlp.rows):,}",
        "rules": rules,
        "rule_module": module,
        "weights": bool(mlp.rows) or not outputs[0].startswith("by_rule"),
        "rows": inline_rows(program, mlp) if inline else [],
        "file": None if inline else literal(neuron_file(mlp)),
        "comment": comment(program, "NEURONS" if inline else neuron_file(mlp)),
        "w_in": literal(mlp.w_in.name),
        "bias": literal(mlp.bias.name),
        "w_out": literal(mlp.w_out.name),
        "mean": None if mlp.mean is None else literal(mlp.mean.name),
        "activation": mlp.activation,
        "norm": read_source(program, mlp),
        "reads": _reads(program, mlp),
        "output": keep_source(program, mlp, output, stored),
        "constant": _constant(program, constant, stored),
    }


def _reads(program: Program, mlp: Mlp) -> list[str]:
    """The named reads of a layer's neurons as lines of a docstring; none for the whole stream."""
    reads = describe_reads(program, mlp)
    return [] if reads is None else wrap(f"They read {reads}.", 92)


def without_rules(mlp: Mlp) -> Mlp:
    """The block without the neurons that are rules."""
    return replace(mlp, rows=tuple(row for row in mlp.rows if row.rule is None))


def _rule(program: Program, row: Neuron, index: int) -> dict[str, object]:
    """The function of a neuron that is a rule."""
    assert row.rule is not None
    sets, name = Sets(program, row.name), neuron_name(program, row)
    label = label_of(program, row.name, row.rule)
    words = prose(row.evidence.label or "see its rule")
    return {
        "function": name,
        "function_literal": literal(name),
        "row": index,
        "source": activation_source(label, sets, f"%{row.name}"),
        "sets": sets.constants,
        "words": f"Return the activation [t]: {words}.",
    }


def neuron_file(mlp: Mlp) -> str:
    return f"layer_{mlp.layer}.neurons.tsv"


def features(program: Program) -> set[str]:
    """The optional arguments that the heads of a program use."""
    used: set[str] = set()
    for head in program.core.of(Head):
        if isinstance(head.selector, QK):
            used |= {"query_bias"} if head.selector.query_bias else set()
            used |= {"key_bias"} if head.selector.key_bias else set()
            used |= {"scale"} if head.selector.scale != 1.0 else set()
        if isinstance(head.ov, OV):
            used |= {"value_bias"} if head.ov.bias else set()
            used |= {"mean"} if head.ov.mean else set()
    return used
