"""Program → the text files of its folder: jinja2 renders, libcst drops, black formats."""

import inspect
from textwrap import wrap

import black

from ..ir import Head, Mlp, PositionEmbedding, Program, TokenEmbedding
from ..predicates.classes import NAMES
from ..predicates.hard import HARD
from ..predicates.text import COUNTS, TOKENS
from ..rules import primitives
from .fallback import fallback_values
from .heads import short
from .named_reads import (
    constant_name,
    has_named_reads,
    has_other_scales,
    kept,
    read_source,
    unembed_values,
)
from .names import INLINE_ROWS, token_shown
from .neurons import table
from .predicates import class_constants, has_rules
from .rules.source import is_rule_program, rule_values
from .shake import drop_unused, imported_from
from .templates import template
from .text import literal, plural, prose
from .tokenizer import render_tokenizer
from .views import features, layer_views, neuron_file, weights_alone

MODE = black.Mode(line_length=100)
LOSSY = frozenset(["prune", "refit", "tune", "factor"])  # passes that give up equality
FEATURES = sorted(
    {*TOKENS, *COUNTS, "inside_quotation", "was_read", "earlier", "begin"}
    | {"same_token", "follows_same_token", "follows_previous"}
    | {name.upper() for name in NAMES}
)  # what a layer may import from features.py
TESTS = None  # roots of a file whose every function is run by pytest

# What other files and people take from a module, beyond what its own code uses.
PUBLIC = {
    "program.py": {"encode", "decode", "Run", "logits", "answer", "generate", "tokens", "READOUT"}
    | {"BOS", "EOS", "CONTEXT", "Generation", "ContextError", "decisions"},
    "layer": {"attention", "neurons"},
    "attribution.py": {"explain"},
    "fallback.py": {"original", "sure"},
    "edits.py": {"edited", "core_was_edited"},
}


def render_sources(program: Program) -> dict[str, bytes]:
    """Every source and table of the program's folder, by relative name. Deterministic."""
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
        "test_program.py": _python("test_program.py.jinja", TESTS, **shared),
        "layers/__init__.py": f'"""The {plural(program.shape.layers, "layer")} of {prose(program.name)}."""\n',
        **layers,
    }
    if program.fallback is not None:
        values = shared | {"fallback": fallback_values(program)}
        roots = PUBLIC["fallback.py"] | imported_from(sources["attribution.py"], "fallback")
        sources["fallback.py"] = _python("fallback.py.jinja", roots, **values)
        sources["edits.py"] = _python("edits.py.jinja", PUBLIC["edits.py"], **shared)
    if shared["ruled"]:
        values = shared | {"classes": class_constants(program)}
        roots = set().union(*(imported_from(text, "features") for text in layers.values()))
        if roots:
            sources["features.py"] = _python("features.py.jinja", roots, **values)
    wanted = {"Run"}.union(*(imported_from(text, "numerics") for text in sources.values()))
    sources["numerics.py"] = _python("numerics.py.jinja", wanted, **shared)
    rendered = {name: text.encode() for name, text in sources.items()}
    for mlp in map(weights_alone, program.core.of(Mlp)):
        if len(mlp.rows) > INLINE_ROWS:
            rendered[f"layers/{neuron_file(mlp)}"] = table(program, mlp)
    return dict(sorted((rendered | render_tokenizer(program.vocabulary)).items()))


def _render_rules(program: Program) -> dict[str, bytes]:
    """The sources of a program of rules: no layers, no numerics, no weights."""
    shared = _interface(program) | rule_values(program)
    sources = {
        "program.py": _python("rules_program.py.jinja", PUBLIC["program.py"], **shared),
        "__main__.py": _python("main.py.jinja", {"main"}, **shared),
        "test_program.py": _python("rules_test_program.py.jinja", TESTS, **shared),
    }
    wanted = imported_from(sources["program.py"], "runtime")
    sources["runtime.py"] = _python("rules_runtime.py.jinja", wanted, **shared)
    if wanted := imported_from(sources["program.py"], "rules"):
        text = drop_unused(inspect.getsource(primitives), wanted)
        sources["rules.py"] = black.format_str(text, mode=MODE)
    rendered = {name: text.encode() for name, text in sources.items()}
    return dict(sorted((rendered | render_tokenizer(program.vocabulary)).items()))


def _python(template_name: str, roots: set[str] | None, **values: object) -> str:
    source = template(template_name).render(**values)
    return black.format_str(source if roots is None else drop_unused(source, roots), mode=MODE)


def describe(program: Program) -> str:
    """What the model does, for the first sentence of README and docstring."""
    text = program.vocabulary.kind == "bytes"
    if program.core.unembed.readout == "multilabel":
        return "says, after each token of a sequence, which tokens may come next."
    return (
        "continues text, one token after another."
        if text
        else ("continues sequences of tokens with the likeliest next token.")
    )


def claims_equality(program: Program) -> bool:
    """Whether every answer is meant to be the original's: no pass gave any of it up."""
    names = {step.name.partition("{")[0] for step in program.history}
    # symbolize and connect have not only looked, they have replaced
    replaced = has_rules(program) or has_named_reads(program) or has_other_scales(program)
    return program.fallback is None and not names & LOSSY and not replaced


def _interface(program: Program) -> dict[str, object]:
    """What programs of weights and of rules have in common: names, readout, prompts."""
    shape, kind = program.shape, program.vocabulary.kind
    multilabel = program.core.unembed.readout == "multilabel"
    name = prose(program.name)
    first = None if shape.bos is None else token_shown(program, shape.bos)
    return {
        "name": name,
        "title": f"{name}: {describe(program)}",
        "description": literal(f"{program.name} {describe(program)}"),
        "first_token": first or "whatever a text begins with",
        "function": "legal_next" if multilabel else "next_token",
        "vocab": f"{shape.vocab:,}",
        "vocab_size": shape.vocab,
        "kind": kind,
        "joins": kind != "bytes",
        "rules": is_rule_program(program),
        "lossy": not claims_equality(program),
        "has_fallback": program.fallback is not None,
        "context": shape.context,
        "bos": literal(shape.bos),
        "eos": literal(shape.eos),
        "readout": program.core.unembed.readout,
        "readout_comment": "an answer is every token with a logit above 0"
        if multilabel
        else "an answer is the likeliest next token",
        "answer_doc": "For each position, the set of tokens that may come next (logit > 0)."
        if multilabel
        else "For each position, the likeliest next token.",
        "answer_help": "print what may follow each token, instead of continuing"
        if multilabel
        else "print the likeliest next token after each token, instead of continuing",
        "prompt_help": {
            "bytes": "the text to continue",
            "words": "the tokens to continue, with spaces between",
            "ids": "the token ids to continue, with spaces between",
        }[kind],
        "main_summary": "says which tokens may follow each token."
        if multilabel
        else "continues a text, one token at a time.",
    }


def _shared(program: Program) -> dict[str, object]:
    core, shape = program.core, program.shape
    unembed, heads = core.unembed, core.of(Head)
    assert unembed.table is not None
    position = core.of(PositionEmbedding)
    neurons = sum(len(mlp.rows) for mlp in core.of(Mlp))
    return _interface(program) | {
        "summary": f"{plural(shape.layers, 'layer')} with {plural(len(heads), 'head')} and"
        f" {plural(neurons, 'neuron')} in all, generated by gpt2c.",
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
    }


def _embeddings(program: Program) -> dict[str, str]:
    """The sources of what the embeddings write, kept where parts name what they read."""
    named = has_named_reads(program)
    wanted = {node.name for node in program.core} if named else set()
    tokens, positions = program.core.of(TokenEmbedding), program.core.of(PositionEmbedding)
    terms = [kept(program, tokens[0], "TOKEN[ids]", wanted)]
    terms += [kept(program, node, "POSITION[positions]", wanted) for node in positions[:1]]
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
    named = [head for head in heads if head.evidence.label is not None]
    told = [f"{head.name} {short(head)}" for head in named[:3]]
    more = len(heads) - len(told)
    if more:
        told.append(plural(more, "more head") if told else plural(more, "head"))
    told.append(plural(len(mlp.rows) if mlp else 0, "neuron"))
    return {"comment": wrap(f"Layer {index}: {'; '.join(told)}.", 92), "terms": terms}
