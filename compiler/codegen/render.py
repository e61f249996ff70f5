"""Program → source files: jinja2 renders, libcst drops unused code, black formats."""

import inspect
from textwrap import wrap

import black

from ..ir import Head, Mlp, PositionEmbedding, Program, TokenEmbedding, claims_equality
from ..predicates.classes import NAMES
from ..predicates.hard import HARD
from ..predicates.text import BAGS, COUNTS, TOKENS
from ..rules import primitives
from .edits import edit_values
from .fallback import fallback_values
from .fused import fused_values
from .heads import in_short
from .named_reads import (
    constant_name,
    has_named_reads,
    keep_source,
    read_source,
    unembed_values,
)
from .names import INLINE_ROWS, format_token
from .neurons import table
from .predicates import class_constants, has_rules
from .roles import has_clear_label
from .rule_modules import has_rule_module, render_rule_module, rule_module
from .rules.source import is_rule_program, rule_values
from .shake import attributes_of, drop_unused, imported_from
from .templates import template
from .text import literal, plural, prose
from .tokenizer import render_tokenizer
from .views import features, layer_views, neuron_file, without_rules

MODE = black.Mode(line_length=100)
FEATURES = sorted(
    {*TOKENS, *COUNTS, "inside_quotation", "seen_before", "earlier", "begin"}
    | {"after", "earlier_pair", "capitalised_indices"}
    | {"same_token", "follows_same_token", "follows_previous"}
    | {name.upper() for name in NAMES}
)  # what a layer may import from features.py
ALL = None  # roots of test files, in which nothing is dropped

# Names that other files and users import from a module.
PUBLIC = {
    "program.py": {"encode", "decode", "Run", "logits", "answer", "generate", "tokens", "READOUT"}
    | {"BOS", "EOS", "CONTEXT", "Generation", "ContextError", "decisions", "ENDS"}
    | {"adjusted", "core_decides", "NoLogits", "generate_many", "logits_many"},
    "layer": {"attention", "neurons"},
    "attribution.py": {"explain"},
    "fallback.py": {"original", "sure"},
    "fused.py": {"applies", "read_text", "unchanged"},
}


def render_sources(program: Program) -> dict[str, bytes]:
    """Return all sources and tables of a program's folder by relative name. Deterministic."""
    if is_rule_program(program):
        return _render_rules(program)
    views = layer_views(program)
    shared = _shared(program)
    layers = {
        f"layers/layer_{view.index}.py": _python(
            "layer.py.jinja", PUBLIC["layer"], layer=view, **shared
        )
        for view in views
    }
    sources = {
        "program.py": _python("program.py.jinja", PUBLIC["program.py"], **shared),
        "attribution.py": _python("attribution.py.jinja", PUBLIC["attribution.py"], **shared),
        "__main__.py": _python("main.py.jinja", {"main"}, **shared),
        "test_program.py": _python("test_program.py.jinja", ALL, **shared),
        "layers/__init__.py": f'"""The layers of {prose(program.name)}."""\n',
        **layers,
    }
    if program.fallback is not None:
        values = shared | {"fallback": fallback_values(program)}
        roots = PUBLIC["fallback.py"] | imported_from(sources["attribution.py"], "fallback")
        sources["fallback.py"] = _python("fallback.py.jinja", roots, **values)
    modules = {
        f"layers/{rule_module(mlp)}.py": render_rule_module(program, mlp)
        for mlp in program.core.of(Mlp)
        if has_rule_module(mlp)
    }
    if shared["fused"]:
        roots = PUBLIC["fused.py"] | attributes_of(sources["program.py"], "fused")
        sources["fused.py"] = _python("fused.py.jinja", roots, **shared)
    sources["edits.py"] = _python("edits.py.jinja", ALL, **shared, **edit_values(program))
    if program.edits:
        sources["edit_kinds.py"] = _python("edit_kinds.py.jinja", ALL, **shared)
    roots = set().union(*(imported_from(text, "integrity") for text in sources.values()))
    sources["integrity.py"] = _python("integrity.py.jinja", roots, **shared)
    if shared["ruled"]:
        values = shared | {"classes": class_constants(program)}
        roots = set().union(*(imported_from(text, "features") for text in layers.values()))
        if modules:
            read = set().union(*(imported_from(text, "predicates") for text in modules.values()))
            sources["predicates.py"] = _predicates(read, shared)
            roots |= attributes_of(sources["predicates.py"], "features")
        if roots:
            sources["features.py"] = _python("features.py.jinja", roots, **values)
    roots = {"Run"}.union(*(imported_from(text, "numerics") for text in sources.values()))
    sources["numerics.py"] = _python("numerics.py.jinja", roots, **shared)
    rendered = {name: text.encode() for name, text in (sources | modules).items()}
    for mlp in map(without_rules, program.core.of(Mlp)):
        if len(mlp.rows) > INLINE_ROWS:
            rendered[f"layers/{neuron_file(mlp)}"] = table(program, mlp)
    return dict(sorted((rendered | render_tokenizer(program.vocabulary)).items()))


def _render_rules(program: Program) -> dict[str, bytes]:
    """The sources of a program of rules, which has no layers, numerics or weights."""
    shared = _interface(program) | rule_values(program)
    sources = {
        "program.py": _python("rules_program.py.jinja", PUBLIC["program.py"], **shared),
        "__main__.py": _python("main.py.jinja", {"main"}, **shared),
        "test_program.py": _python("rules_test_program.py.jinja", ALL, **shared),
    }
    roots = imported_from(sources["program.py"], "runtime")
    sources["runtime.py"] = _python("rules_runtime.py.jinja", roots, **shared)
    if roots := imported_from(sources["program.py"], "rules"):
        text = drop_unused(inspect.getsource(primitives), roots)
        sources["rules.py"] = black.format_str(text, mode=MODE)
    rendered = {name: text.encode() for name, text in sources.items()}
    return dict(sorted((rendered | render_tokenizer(program.vocabulary)).items()))


def _python(template_name: str, roots: set[str] | None, **values: object) -> str:
    source = template(template_name).render(**values)
    return black.format_str(source if roots is None else drop_unused(source, roots), mode=MODE)


def _predicates(read: set[str], shared: dict[str, object]) -> str:
    """predicates.py with what the rule modules read of it."""
    values = {
        "token_features": [name for name in TOKENS if name in read],
        "number_features": [name for name in COUNTS if name in read],
        "bags": list(BAGS.items()),
        "classes": [name.upper() for name in NAMES if name.upper() in read],
        "sets_help": "Sets are texts with blanks between; ␣ is a space, ↵ a new line."
        if shared["kind"] == "bytes"
        else "Sets are token ids.",
    }
    return _python("predicates.py.jinja", read | {"Neurons"}, **(shared | values))


def describe(program: Program) -> str:
    """What the model does, as the predicate of a sentence."""
    if program.core.unembed.readout == "multilabel":
        return "predicts the set of legal next tokens after each token of a sequence."
    if program.vocabulary.is_text:
        return "continues text, one token at a time."
    return "continues sequences of tokens with the most likely next token."


def _interface(program: Program) -> dict[str, object]:
    """Values that programs of weights and of rules share: names, readout, prompts."""
    shape, kind = program.shape, program.vocabulary.kind
    multilabel = program.core.unembed.readout == "multilabel"
    name = prose(program.name)
    first = None if shape.bos is None else format_token(program, shape.bos)
    return {
        "name": name,
        "title": f"{name}: {describe(program)}",
        "description": literal(f"{program.name} {describe(program)}"),
        "first_token": first or "the first token of the text",
        "function": "legal_next" if multilabel else "next_token",
        "vocab": f"{shape.vocab:,}",
        "vocab_size": shape.vocab,
        "kind": kind,
        "joins": not program.vocabulary.is_text,
        "rules": is_rule_program(program),
        "lossy": not claims_equality(program),
        "has_fallback": program.fallback is not None,
        "context": shape.context,
        "bos": literal(shape.bos),
        "eos": literal(shape.eos),
        "ends": literal(shape.ends) if shape.ends else None,
        "readout": program.core.unembed.readout,
        "readout_comment": "an answer is the set of tokens with a logit above 0"
        if multilabel
        else "an answer is the token with the largest logit",
        "answer_doc": "Return the set of legal next tokens (logit > 0) at each position."
        if multilabel
        else "Return the most likely next token at each position.",
        "answer_help": "print the legal next tokens at each position instead of continuing"
        if multilabel
        else "print the most likely next token at each position instead of continuing",
        "prompt_help": {
            "bytes": "the text to continue",
            "characters": "the text to continue",
            "words": "the tokens to continue, separated by spaces",
            "ids": "the token ids to continue, separated by spaces",
        }[kind],
        "main_summary": "print the legal next tokens." if multilabel else "continue a text.",
    }


def _shared(program: Program) -> dict[str, object]:
    core, shape = program.core, program.shape
    unembed, heads = core.unembed, core.of(Head)
    assert unembed.table is not None
    position = core.of(PositionEmbedding)
    neurons = sum(len(mlp.rows) for mlp in core.of(Mlp))
    return _interface(program) | {
        "summary": f"{plural(shape.layers, 'layer')} with {plural(len(heads), 'head')} and"
        f" {plural(neurons, 'neuron')} in total, generated by gpt2c.",
        "epsilon": repr(shape.epsilon),
        "ruled": has_rules(program),
        "hard": repr(HARD),
        "features_read": ", ".join(FEATURES) if has_rules(program) else "",
        "features": features(program),
        "width": shape.width,
        "layers": shape.layers,
        "token_file": core.of(TokenEmbedding)[0].table.name,
        "position_file": position[0].table.name if position else None,
        "unembed_file": unembed.table.name,
        "unembed_bias_file": unembed.bias.name if unembed.bias else None,
        "final_norm": "x" if unembed.reads is not None else read_source(program, unembed),
        "final_scale": unembed.norm.scale if unembed.norm.mode == "constant" else None,
        "last_read": None,
        "named": has_named_reads(program),
        **_embeddings(program),
        "final_blocks": [
            {"name": constant_name(ref), "file": literal(ref.name)}
            for ref in (unembed.norm.gain, unembed.norm.bias)
            if ref is not None
        ],
        "final_gain": unembed.norm.gain and constant_name(unembed.norm.gain),
        "layer_modules": [f"layer_{index}" for index in range(shape.layers)],
        "body": [_body(program, index) for index in range(shape.layers)],
        **unembed_values(program),
        **fused_values(program),
    }


def _embeddings(program: Program) -> dict[str, str]:
    """The source of the embeddings, stored by name if any part has named reads."""
    named = has_named_reads(program)
    stored = {node.name for node in program.core} if named else set()
    tokens, positions = program.core.of(TokenEmbedding), program.core.of(PositionEmbedding)
    terms = [keep_source(program, tokens[0], "TOKEN[ids]", stored)]
    terms += [keep_source(program, node, "POSITION[positions]", stored) for node in positions[:1]]
    return {"embedded": " + ".join(terms)}


def _body(program: Program, index: int) -> dict[str, object]:
    heads, mlp = program.core.layer_heads(index), program.core.layer_mlp(index)
    constants = {
        sublayer: program.core.layer_constant(index, sublayer) for sublayer in ("attention", "mlp")
    }
    terms = []
    if heads or constants["attention"]:
        terms.append(f"layer_{index}.attention(x, run)")
    if mlp or constants["mlp"]:
        terms.append(f"layer_{index}.neurons(x, run)")
    described = [h for h in heads if h.evidence.uses or has_clear_label(h.evidence)]
    parts = [f"{head.name} {in_short(head)}" for head in described[:3]]
    if more := len(heads) - len(parts):
        parts.append(plural(more, "more head") if parts else plural(more, "head"))
    parts.append(plural(len(mlp.rows) if mlp else 0, "neuron"))
    return {"comment": wrap(f"Layer {index}: {'; '.join(parts)}.", 92), "terms": terms}
