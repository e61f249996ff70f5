"""What the templates are given: a program's parts in the words of the generated source."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from ..analysis.attention import SELECTOR_WORDS, describe_selector
from ..errors import Gpt2cError
from ..ir import OV, QK, Constant, Head, Mlp, Norm, Program, Ref
from .text import identifier, literal, plural, prose, text_of_bytes

INLINE_ROWS = 200  # neurons listed in source; more are a table in a file of its own

MOVER_ROLES = ("copying", "copy_suppression")  # what a head brings; other roles say where it looks
# How tokens are shown, by kind of vocabulary, where it has to be said.
TOKEN_SIGNS = {"bytes": "\u2423 is a space, \u21b5 a new line", "ids": "#5 is the token with id 5"}

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
    reading: str
    blocks: list[dict[str, str]]
    heads: list[dict[str, object]]
    has_attention: bool
    attention_norm: str
    attention_terms: list[str]
    neurons: dict[str, object] | None
    mlp_constant: str | None


def layer_views(program: Program) -> list[LayerView]:
    """A view of each layer, in order."""
    return [_layer(program, index) for index in range(program.shape.layers)]


def function_name(head: Head) -> str:
    """``L1H3_induction``: place and, where it has one, best selector role."""
    roles = [role for role, _ in head.evidence.roles]
    role = next((r for r in roles if r not in MOVER_ROLES), None)
    return head.name if role is None else f"{head.name}_{identifier(role)}"


def constant_name(ref: Ref) -> str:
    """A tensor's name as a Python constant: ``L0.query_bias`` → ``QUERY_BIAS``."""
    place, _, rest = ref.name.partition(".")
    return identifier(rest if place.startswith("L") and place[1:].isdigit() else ref.name).upper()


def entry(ref: Ref) -> str:
    """The source of a reference: ``QK[3]``."""
    return constant_name(ref) + ("" if ref.index is None else f"[{ref.index}]")


def norm_source(norm: Norm) -> str:
    """The source of a norm of the stream ``x``."""
    if norm.mode != "stream":
        raise Gpt2cError(f"norm={norm.mode} cannot be generated yet", where="code generation")
    if norm.gain is None and norm.bias is None and not norm.centre:
        return "norm(x)"
    if norm.gain is None or norm.bias is None or not norm.centre:
        raise Gpt2cError(
            "a norm that is folded by half cannot be generated", where="code generation"
        )
    return f"layer_norm(x, {entry(norm.gain)}, {entry(norm.bias)})"


def neuron_rows(program: Program, mlp: Mlp) -> Iterator[dict[str, object]]:
    """For each neuron: name, row, and what it promotes and suppresses, where that is known."""
    for index, row in enumerate(mlp.rows):
        evidence = row.evidence
        yield {
            "name": literal(row.name),
            "plain": row.name,
            "index": index,
            "comment": "; ".join(_neuron_facts(program, evidence.promotes, evidence.suppresses)),
            "promotes": _tokens(program, evidence.promotes),
            "suppresses": _tokens(program, evidence.suppresses),
        }


def _neuron_facts(
    program: Program, promotes: tuple[int, ...], suppresses: tuple[int, ...]
) -> Iterator[str]:
    if promotes:
        yield f"promotes {_tokens(program, promotes)}"
    if suppresses:
        yield f"suppresses {_tokens(program, suppresses)}"


def _tokens(program: Program, ids: tuple[int, ...]) -> str:
    return " ".join(token_shown(program, ident) for ident in ids)


def token_shown(program: Program, ident: int) -> str:
    """A token for people, on one line and without spaces: see TOKEN_SIGNS."""
    vocabulary = program.vocabulary
    if not vocabulary.tokens or not vocabulary.tokens[ident]:
        return f"#{ident}"
    text = vocabulary.tokens[ident]
    if vocabulary.kind == "bytes":
        text = text_of_bytes(text)
    return prose(text.replace(" ", "\u2423").replace("\n", "\u21b5"))


def _layer(program: Program, index: int) -> LayerView:
    core = program.core
    heads, mlp = core.layer_heads(index), core.layer_mlp(index)
    attention = core.layer_constant(index, "attention")
    after = core.layer_constant(index, "mlp")
    for head in heads:
        _refuse_rules(head, heads[0].norm)
    terms = [f"{function_name(head)}(n, run)" for head in heads]
    if attention is not None:
        terms.append(entry(attention.vector))
    return LayerView(
        index=index,
        summary=_summary(len(heads), len(mlp.rows) if mlp else 0),
        reading=_reading(heads),
        blocks=_blocks(program, heads, mlp, attention, after),
        heads=[_head(head) for head in heads],
        has_attention=bool(terms),
        attention_norm=norm_source(heads[0].norm) if heads else "",
        attention_terms=terms,
        neurons=_neurons(program, mlp, after) if mlp else None,
        mlp_constant=entry(after.vector) if after and not mlp else None,
    )


def _refuse_rules(head: Head, norm: Norm) -> None:
    if head.norm != norm:
        raise Gpt2cError(
            "heads of one layer that read through different norms cannot be generated yet",
            where=f"%{head.name}",
        )
    weights = isinstance(head.selector, QK) and isinstance(head.mover, OV)
    if not weights or head.reads is not None:
        raise Gpt2cError(
            "rules and named reads cannot be generated yet, only weights that read the stream",
            where=f"%{head.name}",
        )


def _summary(heads: int, neurons: int) -> str:
    return f"{plural(heads, 'head')}, {plural(neurons, 'neuron')}."


def _reading(heads: tuple[Head, ...]) -> str:
    """A line for each head that has a role, and one for all others."""
    lines = [f"- {function_name(head)} {short(head)}" for head in heads if head.evidence.label]
    others = [function_name(head) for head in heads if not head.evidence.label]
    if others:
        lines += wrap(f"- {', '.join(others)}: no role that we know of", 98, subsequent_indent="  ")
    return "\n".join(lines) if lines else "No head is left."


def short(head: Head) -> str:
    """A head's label and score in a few words."""
    if head.evidence.label is None:
        return "has no role that we know of"
    score = "" if head.evidence.score is None else f" ({head.evidence.score:.2f})"
    return prose(head.evidence.label) + score


def _head(head: Head) -> dict[str, object]:
    assert isinstance(head.selector, QK) and isinstance(head.mover, OV)
    selector, mover = head.selector, head.mover
    arguments = [entry(selector.weights), entry(mover.weights)]
    for key, ref in (
        ("query_bias", selector.query_bias),
        ("key_bias", selector.key_bias),
        ("value_bias", mover.bias),
    ):
        if ref is not None:
            arguments.append(f"{key}={entry(ref)}")
    if selector.scale != 1.0:
        arguments.append(f"scale={selector.scale!r}")
    name = function_name(head)
    return {
        "function": name,
        "function_literal": literal(name),
        "sentence": _sentence(head),
        "details": list(_details(head)),
        "arguments": ", ".join(arguments),
    }


def _sentence(head: Head) -> str:
    """Where a head looks, and how well each role says it."""
    roles = {role: score for role, score in head.evidence.roles if role not in MOVER_ROLES}
    if not roles:
        label = head.evidence.label
        return (
            "Looks nowhere that we have a name for."
            if label is None
            else _upper(prose(label)) + "."
        )
    places = [f"{_place(role)} ({score:.2f})" for role, score in roles.items()]
    return f"Looks at {'; at '.join(places)}."


def _place(role: str) -> str:
    """Where a head of that role looks; a role that only a person's edit can have is said as it is."""
    known = role in SELECTOR_WORDS or role.startswith("offset_")
    return prose(describe_selector(role) if known else role.replace("_", " "))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _details(head: Head) -> Iterator[str]:
    roles = dict(head.evidence.roles)
    if (copying := roles.get("copying")) is not None:
        yield f"Raises the logit of the token that it looks at ({copying:+.2f})."
    if (suppression := roles.get("copy_suppression")) is not None:
        yield f"Lowers the logit of the token that it looks at ({-suppression:+.2f})."
    if head.evidence.effect is not None:
        yield f"Without it: KL {head.evidence.effect:+.4f} nats a token."


def _blocks(
    program: Program,
    heads: tuple[Head, ...],
    mlp: Mlp | None,
    *constants: Constant | None,
) -> list[dict[str, str]]:
    """The loads at the top of a layer's file: all but the neuron blocks, which stand below."""
    refs: list[Ref] = []
    for head in heads:
        assert isinstance(head.selector, QK) and isinstance(head.mover, OV)
        refs += _present(head.norm.gain, head.norm.bias, head.selector.weights)
        refs += _present(head.selector.query_bias, head.selector.key_bias)
        refs += _present(head.mover.weights, head.mover.bias)
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


def _neurons(program: Program, mlp: Mlp, constant: Constant | None) -> dict[str, object]:
    if mlp.reads is not None or any(row.rule for row in mlp.rows):
        raise Gpt2cError(
            "rules and named reads cannot be generated yet, only weights that read the stream",
            where=f"%{mlp.name}",
        )
    inline = len(mlp.rows) <= INLINE_ROWS
    return {
        "name": mlp.name,
        "count": f"{len(mlp.rows):,}",
        "rows": list(neuron_rows(program, mlp)) if inline else [],
        "file": None if inline else literal(neuron_file(mlp)),
        "comment": _neurons_comment(program, "NEURONS" if inline else neuron_file(mlp)),
        "into": literal(mlp.into.name),
        "bias": literal(mlp.bias.name),
        "out": literal(mlp.out.name),
        "activation": mlp.activation,
        "norm": norm_source(mlp.norm),
        "constant": None if constant is None else entry(constant.vector),
    }


def _neurons_comment(program: Program, table: str) -> list[str]:
    """What the table of a layer's neurons holds, as lines of a comment."""
    text = f"{table} has a line for each neuron: its row in the blocks below"
    if neurons_are_told(program):
        signs = TOKEN_SIGNS.get(program.vocabulary.kind)
        text += ", and the tokens that it raises and lowers most when it fires"
        text += f" ({signs})" if signs else ""
    return wrap(f"{text}. Without its line a neuron is off.", 96)


def neurons_are_told(program: Program) -> bool:
    """Whether it is known, of any neuron, which tokens it promotes."""
    rows = (row for mlp in program.core.of(Mlp) for row in mlp.rows)
    return any(row.evidence.promotes or row.evidence.suppresses for row in rows)


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
        if isinstance(head.mover, OV) and head.mover.bias:
            found.add("value_bias")
    return found
