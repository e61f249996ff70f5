"""The original: a checkpoint's stored weights, computed in fp32 by the transformers library.

Generated programs are measured against it. The library's GPT-2 runs on the weights in memory
without a copy, batched over prompts, with eager attention, which is faster on CPU for short
prompts.
"""

import copy
import inspect
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch

from ..errors import Gpt2cError
from ..frontend.checkpoint import Checkpoint
from ..frontend.config import Config, Stop

_LOGITS_AT_ONCE = 64_000_000  # numbers per batch, 256 MB
_ROWS_AT_ONCE = 64  # larger batches are not faster per row on CPU
# The library computes the same formula in one pass, several times faster than in eight.
_ACTIVATIONS = {"gelu_new": "gelu_pytorch_tanh"}
_SMALL = 20_000_000  # parameters below which one thread is faster than several


@dataclass(frozen=True)
class Continuation:
    """A greedy continuation.

    ids: the new tokens, including an end-of-text token at the end.
    margins: for each token, the best logit minus the second best, in nats.
    """

    ids: tuple[int, ...]
    margins: tuple[float, ...]


class TokenSequence(Protocol):
    """Token ids and the position id of the first token."""

    @property
    def ids(self) -> Sequence[int]: ...
    @property
    def offset(self) -> int: ...


@dataclass(frozen=True)
class Tokens:
    """Token ids [t] from position `offset` on."""

    ids: Sequence[int]
    offset: int = 0


def room(config_context: int, length: int, offset: int, max_new_tokens: int) -> int:
    """Return the number of new tokens for a prompt: offset + length + new <= context.

    The model can therefore read the complete text, including the last new token.
    """
    return max(0, min(max_new_tokens, config_context - offset - length))


class Original:
    """Runs a checkpoint in transformers, fp32, on CPU, without gradients."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self.config: Config = checkpoint.config
        self.name = checkpoint.name
        self._model = _build(checkpoint)
        self._small = sum(tensor.size for tensor in checkpoint.tensors.values()) < _SMALL
        names = inspect.signature(type(self._model).forward).parameters
        # The name of the key-value cache differs between versions of the library.
        self._cache_name = "cache" if "cache" in names else "past_key_values"

    def logits(self, ids: Sequence[int], offset: int = 0) -> np.ndarray:
        """Return logits float32 [len(ids), vocab]; the first id is at position `offset`."""
        return next(self.logits_many([Tokens(ids, offset)]))

    def rounding(self, sequences: Sequence[TokenSequence]) -> float:
        """Return the largest |Δlogit| between the original in float32 and in float64.

        Takes three times the memory of the model.
        """
        double, largest = copy.deepcopy(self._model).double(), 0.0
        single = self.logits_many(sequences)
        for a, b in zip(single, self._logits(double, sequences), strict=True):
            largest = max(largest, float(np.abs(a - b).max()))
        return largest

    def logits_many(self, sequences: Sequence[TokenSequence]) -> Iterator[np.ndarray]:
        """Yield logits float32 [t, vocab] of each sequence, in order.

        Computes one batch of consecutive sequences at a time (at most 256 MB of logits, or a single
        sequence).
        """
        return self._logits(self._model, sequences)

    def _logits(self, model: Any, sequences: Sequence[TokenSequence]) -> Iterator[np.ndarray]:
        for sequence in sequences:
            self._check(sequence)
        for batch in _consecutive_batches([len(s.ids) for s in sequences], self.config.vocab):
            rows = [sequences[i] for i in batch]
            length = max(len(row.ids) for row in rows)
            ids = np.zeros((len(rows), length), dtype=np.int64)
            positions = np.zeros_like(ids)
            for i, row in enumerate(rows):
                ids[i, : len(row.ids)] = row.ids
                positions[i] = row.offset + np.arange(length)
            # Padding follows the text, so causal attention ignores it.
            np.minimum(positions, self.config.context - 1, out=positions)
            with self._running():
                output = model(
                    torch.from_numpy(ids),
                    position_ids=torch.from_numpy(positions),
                    attention_mask=torch.ones(ids.shape, dtype=torch.long),
                    use_cache=False,
                )
            logits = output.logits.numpy()
            for i, row in enumerate(rows):
                yield logits[i, : len(row.ids)]

    def generate(
        self,
        prompts: Sequence[TokenSequence],
        max_new_tokens: int,
        *,
        stop: Stop = None,
        progress: Callable[[int], None] | None = None,
    ) -> list[Continuation]:
        """Return the greedy continuation of each prompt, in order.

        A prompt gets `room(...)` new tokens, or fewer if the token `stop` occurs. Prompts of
        similar length share a batch, padded on the left with a mask: except at numerical ties, the
        tokens are those of each prompt alone. `progress(done)` is called after each batch.

        Raises:
            Gpt2cError: a prompt is empty or beyond the context, or an id outside the vocabulary.
        """
        for prompt in prompts:
            self._check(prompt)
        budgets = [room(self.config.context, len(p.ids), p.offset, max_new_tokens) for p in prompts]
        order = sorted(range(len(prompts)), key=lambda i: (len(prompts[i].ids), i))
        order = [i for i in order if budgets[i]]
        continuations: list[Continuation] = [Continuation((), ())] * len(prompts)
        rows = max(1, min(_ROWS_AT_ONCE, _LOGITS_AT_ONCE // self.config.vocab))
        done = len(prompts) - len(order)
        for start in range(0, len(order), rows):
            batch = order[start : start + rows]
            some = self._generate([prompts[i] for i in batch], [budgets[i] for i in batch], stop)
            for i, continuation in zip(batch, some, strict=True):
                continuations[i] = continuation
            done += len(batch)
            if progress is not None:
                progress(done)
        return continuations

    def _generate(
        self, prompts: list[TokenSequence], budgets: list[int], stop: Stop
    ) -> list[Continuation]:
        """Continue one batch of prompts, each of which has room for a token."""
        longest = max(len(p.ids) for p in prompts)
        ids = torch.zeros(len(prompts), longest, dtype=torch.long)
        mask = torch.zeros_like(ids)
        positions = torch.zeros_like(ids)
        for i, prompt in enumerate(prompts):
            n = len(prompt.ids)
            ids[i, longest - n :] = torch.tensor(list(prompt.ids))
            mask[i, longest - n :] = 1
            positions[i, longest - n :] = torch.arange(prompt.offset, prompt.offset + n)

        ends = stop if isinstance(stop, tuple) else (stop,)
        new: list[list[int]] = [[] for _ in prompts]
        margins: list[list[float]] = [[] for _ in prompts]
        live = list(range(len(prompts)))
        cache = None
        while live:
            with self._running():
                output = self._model(
                    ids,
                    position_ids=positions,
                    attention_mask=mask,
                    use_cache=True,
                    logits_to_keep=1,
                    **{self._cache_name: cache},
                )
                cache = getattr(output, self._cache_name)
                best = output.logits[:, -1].topk(min(2, self.config.vocab))
            for row, i in enumerate(live):
                new[i].append(int(best.indices[row, 0]))
                values = best.values[row].tolist()
                margins[i].append(values[0] - values[1] if len(values) > 1 else float("inf"))
            kept = [
                row
                for row, i in enumerate(live)
                if len(new[i]) < budgets[i] and new[i][-1] not in ends
            ]
            if len(kept) < len(live):
                rows = torch.tensor(kept, dtype=torch.long)
                cache.batch_select_indices(rows)
                positions, mask = positions[rows], mask[rows]
                live = [live[row] for row in kept]
            ids = torch.tensor([[new[i][-1]] for i in live], dtype=torch.long)
            positions = positions[:, -1:] + 1
            mask = torch.cat([mask, torch.ones(len(live), 1, dtype=mask.dtype)], dim=1)
        return [Continuation(tuple(n), tuple(m)) for n, m in zip(new, margins, strict=True)]

    @contextmanager
    def _running(self) -> Iterator[None]:
        """Disable gradients, and use one thread for a small model.

        On a busy machine, sharing small matrix products between threads is 15 times slower.
        """
        threads = torch.get_num_threads()
        try:
            if self._small:
                torch.set_num_threads(1)
            with torch.inference_mode():
                yield
        finally:
            torch.set_num_threads(threads)

    def _check(self, sequence: TokenSequence) -> None:
        ids, offset = sequence.ids, sequence.offset
        if len(ids) == 0:
            raise Gpt2cError("expected at least one token, got none", where=self.name)
        if offset < 0 or offset + len(ids) > self.config.context:
            raise Gpt2cError(
                f"expected positions within 0 to {self.config.context - 1}, got {offset} to "
                f"{offset + len(ids) - 1}",
                where=self.name,
                hint="Shorten the prompt.",
            )
        if not 0 <= min(ids) <= max(ids) < self.config.vocab:
            raise Gpt2cError(
                f"expected token ids within 0 to {self.config.vocab - 1}, got "
                f"{next(i for i in ids if not 0 <= i < self.config.vocab)}",
                where=self.name,
            )


def _consecutive_batches(lengths: Sequence[int], vocab: int) -> Iterator[list[int]]:
    """Split indices into consecutive batches whose padded logits fit in memory."""
    batch: list[int] = []
    longest = 0
    for i, length in enumerate(lengths):
        padded = max(longest, length)
        if batch and (
            len(batch) == _ROWS_AT_ONCE or padded * (len(batch) + 1) * vocab > _LOGITS_AT_ONCE
        ):
            yield batch
            batch, padded = [], length
        batch.append(i)
        longest = padded
    if batch:
        yield batch


def _build(checkpoint: Checkpoint) -> Any:
    """Build a GPT2LMHeadModel that shares the checkpoint's memory."""
    from transformers import GPT2Config, GPT2LMHeadModel

    config = checkpoint.config
    with torch.device("meta"):
        model: Any = GPT2LMHeadModel._from_config(  # type: ignore[no-untyped-call]
            GPT2Config(
                vocab_size=config.vocab,
                n_positions=config.context,
                n_embd=config.width,
                n_layer=config.layers,
                n_head=config.heads,
                n_inner=config.inner,
                activation_function=_ACTIVATIONS.get(config.activation, config.activation),
                layer_norm_epsilon=config.epsilon,
                scale_attn_weights=config.scale_attention,
                scale_attn_by_inverse_layer_idx=config.scale_by_layer,
                tie_word_embeddings=config.tied,
                bos_token_id=None,
                eos_token_id=None,
            ),
            attn_implementation="eager",
        )
    weights = {
        name if name.startswith("lm_head.") else f"transformer.{name}": _shared(tensor)
        for name, tensor in checkpoint.tensors.items()
    }
    bias = weights.pop("lm_head.bias", None)
    if config.tied:
        weights["lm_head.weight"] = weights["transformer.wte.weight"]
    model.load_state_dict(weights, strict=True, assign=True)
    if bias is not None:
        model.lm_head.bias = torch.nn.Parameter(bias, requires_grad=False)
    return model.eval().requires_grad_(False)


def _shared(tensor: np.ndarray) -> torch.Tensor:
    """Share memory with a torch tensor; suppresses torch's warning about read-only arrays."""
    if tensor.flags.writeable:
        return torch.from_numpy(tensor)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="The given NumPy array is not writable")
        return torch.from_numpy(tensor)
