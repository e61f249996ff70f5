"""The fields of fidelity.json: what each holds, and a check of files that somebody changed.

``docs/reference/files.md`` is rendered from FIELDS.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..frontend.checks import (
    Check,
    Problem,
    any_object,
    by_name,
    count,
    fields,
    items,
    number,
    optional,
    require,
    text,
    together,
    truth,
)


@dataclass(frozen=True)
class Field:
    """A field of fidelity.json: its name, what it holds, and its check."""

    name: str
    meaning: str
    check: Check


MEASURE = optional(
    together(
        fields(
            {"value": optional(number)},
            {"low": optional(number), "high": optional(number), "n": count},
        ),
        "low",
        "high",
    )
)


def effect(value: Any) -> Problem:
    """What an edit did, by kind of prompt: how many of n were right; "example" is texts."""
    counted = fields({"right": count, "n": count})
    return by_name(lambda each: items(text)(each) if isinstance(each, list) else counted(each))(
        value
    )


EDIT = fields(
    {"text": text},
    {
        "number": count,
        "predicted": optional(effect),
        "measured": optional(effect),
        "seconds": number,
    },
)
LENGTHS = fields(
    {
        "least": count,
        "most": count,
        "inputs": count,
        "agree": count,
        "strays": count,
        "original": optional(count),
        "rules": optional(count),
    }
)
SHARES = {
    "agreement": "positions at which core and original have the same next token",
    "core_share": "tokens that the core decides without the fallback, free-running",
    "core_share_forced": "the same, teacher-forced",
    "delta_ce": "cross entropy on the text, core minus original, in nats per token",
    "explained_share": "1 - KL(original, explanations) / KL(original, bigrams)",
    "explained_share_faithful": "the same, with replacements held at their mean",
    "explained_share_ngrams": "the same of an n-gram table as large as the core",
    "explained_share_ngrams_unlimited": "the same of an n-gram table of any size",
    "explained_share_shuffled": "the same, with explanations exchanged within layers",
    "kl": "KL(original, core) in nats per token",
    "label_lift": "label score above that of a model with shuffled weights",
    "label_score": "correlation of the labels' predicted activations with the real ones",
    "lookup_share": "tokens that an n-gram table with as many numbers as the core decides",
    "match": "prompts on which all answers agree",
    "wer": "word error rate of the program against the original, greedy",
    "wer_core": "word error rate of the core alone",
}
FIELDS = (
    *(Field(name, f"measure: {meaning}", MEASURE) for name, meaning in SHARES.items()),
    Field(
        "exact",
        "whether all tokens and logits equal the original's: value (null: not claimed), ties",
        optional(
            fields(
                {"value": optional(truth)},
                {
                    "n": count,
                    "ties": count,
                    "tokens": optional(truth),
                    "logits": optional(truth),
                    "tolerance": optional(number),
                },
            )
        ),
    ),
    Field("max_logit_difference", "largest logit difference", optional(number)),
    Field(
        "interchange",
        "interchange accuracy of a rule program: mean (value) and least over its values",
        fields({"value": number, "least": number}, {"n": count}),
    ),
    Field(
        "drift",
        "relative change of the core's parts: median (value), largest, parts that changed",
        fields({"value": number, "largest": number}, {"n": count, "changed": count}),
    ),
    Field("kinds", "measures by kind of text", by_name(by_name(MEASURE))),
    Field(
        "verification",
        "how the measures were taken: prompts, their source, the seed, the new tokens",
        fields(
            {"prompts": count, "source": text},
            {"warning": optional(text), "seed": count, "n": count, "readout": text},
        ),
    ),
    Field("recorded", "measures against the recorded outputs (golden.jsonl)", any_object),
    Field("golden_matches", "recorded inputs on which a rule program agrees", count),
    Field("by_length", "agreement of a rule program by input length", items(LENGTHS)),
    Field(
        "parts",
        "the core's parts beside the original's: correlation and drift, and how many are replaced",
        fields(
            {
                "n": count,
                "replacements": count,
                "near": count,
                "median_correlation": number,
                "median_drift": optional(number),
            },
            {"compared": by_name(text)},
        ),
    ),
    Field(
        "claims",
        "what the program claims: lossless, the passes that were lossy, the loader's assumptions",
        fields(
            {},
            {
                "lossless": truth,
                "equality": truth,
                "lossy": items(text),
                "assumptions": items(text),
            },
        ),
    ),
    Field(
        "opaque_numbers",
        "stored numbers in the core's heads and neurons, in the fallback, in embeddings",
        fields({"core": count, "fallback": count, "embeddings": count}),
    ),
    Field(
        "size",
        "parts, parts that are rules, numbers, lines of code to read",
        fields({"parts": count, "lines": count}, {"rules": count, "numbers": count}),
    ),
    Field(
        "budget",
        "the budget that was asked for, the core's numbers, and of how many",
        optional(
            together(
                fields({}, {"asked": optional(text), "numbers": count, "of": count}),
                "numbers",
                "of",
            )
        ),
    ),
    Field(
        "original",
        "the checkpoint: name, format, dtype, hash of its weights, options of the loader",
        fields(
            {},
            {
                "name": text,
                "format": text,
                "dtype": text,
                "fingerprint": text,
                "options": optional(any_object),
            },
        ),
    ),
    Field("pipeline", "the passes that were asked for", text),
    Field("repeat", "the passes that were run; -p with this text repeats them", text),
    Field("request", "hashes of the inputs of the compilation, to resume it", any_object),
    Field("seeds", "the seeds of the compilation and of the measurement", by_name(count)),
    Field("versions", "versions of Python and of packages", by_name(text)),
    Field("files", "SHA-256 of each source and table", by_name(text)),
    Field("blocks", "SHA-256 of each block of weights", by_name(text)),
    Field("edits", "what was predicted and measured of each edit, by its number", by_name(EDIT)),
    Field(
        "facts",
        "what the program says, by behaviour and subject (see facts.py)",
        by_name(by_name(fields({"answer": text}))),
    ),
)
_BY_NAME = {field.name: field for field in FIELDS}


def check_fidelity(content: Mapping[str, Any], where: object) -> None:
    """Raise Gpt2cError if a field is not what FIELDS says; unknown fields are ignored."""
    hint = "Compile or verify the program again."
    for name, value in content.items():
        if name in _BY_NAME:
            require(_BY_NAME[name].check, value, where, name, hint)
