"""Label files as other tools write them."""

import gzip
import json
from pathlib import Path
from typing import Any

from gpt2c.ir import Evidence, Mlp, Program


def neuron_id(layer: int, index: int) -> dict[str, Any]:
    return {"dataclass_name": "NeuronId", "layer_index": layer, "neuron_index": index}


def openai(layer: int, index: int, *explanations: tuple[object, object]) -> dict[str, Any]:
    """A record as OpenAI's tools write it, with what was simulated on a sequence."""
    scored = [
        {
            "dataclass_name": "ScoredExplanation",
            "explanation": words,
            "scored_simulation": {
                "dataclass_name": "ScoredSimulation",
                "scored_sequence_simulations": [{"ev_correlation_score": 0.99}],
                "ev_correlation_score": score,
                "rsquared_score": 0.1,
            },
        }
        for words, score in explanations
    ]
    return {
        "dataclass_name": "NeuronSimulationResults",
        "neuron_id": neuron_id(layer, index),
        "scored_explanations": scored,
    }


def record(layer: int, index: int) -> dict[str, Any]:
    activations = [{"tokens": ["a", " b"], "activations": [0.0, 1.5]}]
    return {
        "neuron_id": neuron_id(layer, index),
        "most_positive_activation_records": activations,
        "random_sample": [],
    }


def neuronpedia(layer: object, index: object, words: str, *scores: float) -> dict[str, Any]:
    return {
        "modelId": "gpt2-small",
        "layer": layer,
        "index": index,
        "description": words,
        "typeName": "oai_token-act-pair",
        "explanationModelName": "gpt-4o-mini",
        "embedding": "[0.1,0.2]",
        "scores": [{"value": v, "explanationScoreTypeName": "recall_alt"} for v in scores],
    }


def written(path: Path, *records: object) -> Path:
    """Records a line each; gzipped where the name says so."""
    lines = "".join(f"{json.dumps(each)}\n" for each in records).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(lines) if path.suffix == ".gz" else lines)
    return path


def neurons(program: Program) -> dict[str, Evidence]:
    return {row.name: row.evidence for mlp in program.core.of(Mlp) for row in mlp.rows}
