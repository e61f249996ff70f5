"""The same activations by gpt2c's interpreter and by TransformerLens: values and time.

python -m benchmarks.transformerlens (needs pip install transformer-lens)

Both run the bundled model on the same text: by cache (keep some activations), and by hooks (edit a
head and a neuron). TransformerLens (4, through its bridge to transformers) does not process the
weights, and the interpreter runs the lifted program, so that activations are comparable.
"""

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

RESULTS = Path(__file__).parent / "results" / "transformerlens.json"
BATCH, LENGTH, REPEATS = 8, 128, 5
HEAD, NEURON = (1, 3), (2, 17)  # layer and index


def kept(layers: int) -> list[str]:
    """The activations that are compared, by their names in TransformerLens."""
    names = ("hook_resid_pre", "attn.hook_pattern", "attn.hook_z", "mlp.hook_post")
    each = [f"blocks.{layer}.{name}" for layer in range(layers) for name in names]
    return [*each, f"blocks.{layers - 1}.hook_resid_post"]


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """The result, and the least processor seconds of some repetitions."""
    result, seconds = work(), []
    for _ in range(REPEATS):
        begun = time.process_time()
        work()
        seconds.append(time.process_time() - begun)
    return result, min(seconds)


def hooked_model(checkpoint: Path) -> Any:
    """TransformerLens's model with the weights of a checkpoint."""
    from transformer_lens.model_bridge import TransformerBridge
    from transformers import GPT2LMHeadModel

    original = GPT2LMHeadModel.from_pretrained(
        checkpoint, attn_implementation="eager", dtype=torch.float32
    )
    model = TransformerBridge.boot_transformers(str(checkpoint), hf_model=original, device="cpu")
    model.enable_compatibility_mode(no_processing=True)
    return model.eval()


def measure() -> dict[str, Any]:
    """Time and largest difference, by cache and by hooks."""
    from gpt2c.data.texts import load_split
    from gpt2c.frontend.checkpoint import BUNDLED, load_checkpoint
    from gpt2c.frontend.lift import lift
    from gpt2c.interpreter import Interpreter

    torch.set_num_threads(1)
    source = load_checkpoint(BUNDLED)
    interpreter, hooked = Interpreter(lift(source)), hooked_model(source.path)
    texts = [ids for ids in load_split("validation").documents if len(ids) >= LENGTH][:BATCH]
    ids = torch.tensor([list(map(int, each[:LENGTH])) for each in texts])
    names = kept(source.config.layers)
    (layer, head), (place, neuron) = HEAD, NEURON

    def zero_head(value: Any, hook: Any) -> Any:
        value[:, :, head] = 0
        return value

    def zero_neuron(value: Any, hook: Any) -> Any:
        value[..., neuron] = 0
        return value

    hooks = [
        (f"blocks.{layer}.attn.hook_z", zero_head),
        (f"blocks.{place}.mlp.hook_post", zero_neuron),
    ]
    edits = {
        f"L{layer}H{head}.moved": torch.zeros_like,
        f"L{place}N{neuron}": torch.zeros_like,
    }
    with torch.inference_mode():
        by_cache = timed(lambda: interpreter(ids, keep=names).activations)
        in_cache = timed(lambda: hooked.run_with_cache(ids, names_filter=names)[1])
        by_edit = timed(lambda: interpreter(ids, edits=edits).logits)
        in_hook = timed(lambda: hooked.run_with_hooks(ids, fwd_hooks=hooks))
        plain = timed(lambda: interpreter(ids).logits)
        in_plain = timed(lambda: hooked(ids))
    apart = max(float((by_cache[0][name] - in_cache[0][name]).abs().max()) for name in names)
    return {
        "tokens": ids.numel(),
        "activations": len(names),
        "plain": _row(plain, in_plain, _difference(plain[0], in_plain[0])),
        "cache": _row(by_cache, in_cache, apart),
        "hooks": _row(by_edit, in_hook, _difference(by_edit[0], in_hook[0])),
        "edit_changes": _difference(by_edit[0], plain[0]),
    }


def _difference(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one - other).abs().max())


def _row(
    interpreter: tuple[Any, float], hooked: tuple[Any, float], apart: float
) -> dict[str, float]:
    return {
        "gpt2c_seconds": round(interpreter[1], 4),
        "transformerlens_seconds": round(hooked[1], 4),
        "ratio": round(hooked[1] / interpreter[1], 2),
        "largest_difference": float(f"{apart:.2g}"),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", "--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    result = measure()
    options.output.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
