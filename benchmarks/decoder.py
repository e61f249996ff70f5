"""A process that decoding.py times: it reads jobs as lines of JSON and answers one line per job.

The first line of output reports that it is ready. {"ids", "new"} generates new tokens;
{"memory": threads} measures the speed of memory.
"""

import json
import sys
import time
from collections.abc import Callable
from inspect import signature
from itertools import pairwise
from pathlib import Path
from typing import Any

OnToken = Callable[[int], None]  # called with each new token
Decode = Callable[[list[int], int, OnToken], None]


def program_decoder(place: str) -> tuple[Decode, dict[str, Any]]:
    """A generated program."""
    sys.path.insert(0, place)
    import program

    def decode(ids: list[int], new: int, on_token: OnToken) -> None:
        for token in program.tokens(ids, new):
            on_token(token)

    return decode, {"vocab": len(program.TOKEN), "blas": blas()}


def generate_decoder(place: str) -> tuple[Decode, dict[str, Any]]:
    """transformers' ``generate``: greedy, with its own cache."""
    model, torch = _model(place)

    class Streamer:
        def __init__(self, on_token: OnToken) -> None:
            self.on_token, self.prompt = on_token, True

        def put(self, value: Any) -> None:
            if not self.prompt:
                self.on_token(int(value))
            self.prompt = False  # generate hands over the prompt first

        def end(self) -> None:
            return

    def decode(ids: list[int], new: int, on_token: OnToken) -> None:
        prompt = torch.tensor([ids])
        model.generate(
            prompt,
            attention_mask=torch.ones_like(prompt),
            max_new_tokens=new,
            do_sample=False,
            eos_token_id=None,
            pad_token_id=0,
            streamer=Streamer(on_token),
        )

    return decode, {}


def forward_decoder(place: str) -> tuple[Decode, dict[str, Any]]:
    """transformers' model with its cache, without ``generate``: the least that gives the tokens."""
    model, torch = _model(place)
    # The library renamed the cache's argument and field.
    name = "cache" if "cache" in signature(model.forward).parameters else "past_key_values"

    def decode(ids: list[int], new: int, on_token: OnToken) -> None:
        unread, cache = torch.tensor([ids]), None
        for _ in range(new):
            out = model(unread, use_cache=True, logits_to_keep=1, **{name: cache})
            cache = getattr(out, name)
            unread = out.logits[:, -1].argmax(-1, keepdim=True)
            on_token(int(unread))

    return decode, {}


def _model(place: str) -> tuple[Any, Any]:
    import torch
    from transformers import GPT2LMHeadModel, logging

    logging.disable_progress_bar()
    torch.set_grad_enabled(False)
    return GPT2LMHeadModel.from_pretrained(place).eval(), torch


DECODERS = {
    "program": program_decoder,
    "generate": generate_decoder,
    "forward": forward_decoder,
}


def timed(decode: Decode, ids: list[int], new: int) -> dict[str, Any]:
    """Seconds to the first new token, and to each that follows; and the tokens."""
    marks: list[float] = []
    tokens: list[int] = []

    def on_token(token: int) -> None:
        marks.append(time.perf_counter())
        tokens.append(token)

    start = time.perf_counter()
    decode(ids, new, on_token)
    spans = [after - before for before, after in pairwise(marks)]
    return {"prefill": marks[0] - start, "tokens": spans, "ids": tokens}


def memory(threads: int) -> dict[str, Any]:
    """How fast the weights that a token needs can be read at all: the best of a few plain readings.

    All but the embeddings, of which a token needs a row. Read by ``max``, which is as fast as
    memory is, spread over so many threads.
    """
    from concurrent.futures import ThreadPoolExecutor

    import numpy as np
    import program

    files = sorted(Path(str(program.__file__)).parent.glob("weights/*.npy"))
    blocks = {path.stem: np.load(path, mmap_mode="r").view(np.ndarray) for path in files}
    rows = {"position"} if program.UNEMBED is program.TOKEN else {"position", "token"}
    read = [block.reshape(-1) for name, block in blocks.items() if name not in rows]
    parts = [part for block in read for part in np.array_split(block, threads)]
    best = float("inf")
    with ThreadPoolExecutor(threads) as pool:
        for _ in range(9):
            start = time.perf_counter()
            list(pool.map(np.max, parts))
            best = min(best, time.perf_counter() - start)
    size = sum(block.nbytes for block in read)
    return {"weights_mb": round(size / 2**20, 1), "seconds": best}


def blas() -> str:
    """The library and the kernels that numpy computes with."""
    try:
        from threadpoolctl import threadpool_info
    except ImportError:
        return "unknown (threadpoolctl is not installed)"
    return ", ".join(
        f"{each['internal_api']} {each['version']}, kernels for {each.get('architecture', '?')}"
        for each in threadpool_info()
        if each["user_api"] == "blas"
    )


def main(kind: str, place: str) -> None:
    start = time.perf_counter()
    decode, facts = DECODERS[kind](place)
    answer = {**facts, "load_seconds": time.perf_counter() - start}
    while True:
        print(json.dumps(answer), flush=True)
        line = sys.stdin.readline()
        if not line:
            return
        job = json.loads(line)
        answer = memory(job["memory"]) if "memory" in job else timed(decode, job["ids"], job["new"])


if __name__ == "__main__":
    main(*sys.argv[1:])
