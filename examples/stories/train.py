"""Trains the bundled model: python -m examples.stories.train --minutes 90 (or --steps N)

Rates rise over WARMUP steps and then fall to zero, linearly, where the steps end. With --minutes
the end is where the time will be up at the speed measured, and moves if the speed changes;
run/plan.json records it all, and --plan repeats it: the same plan gives the same weights on the
same machine. A run that was stopped goes on from its last checkpoint. Weight matrices are trained
by Muon (Jordan et al. 2024), everything else by AdamW. Set MALLOC_MMAP_MAX_=0 and
MALLOC_TRIM_THRESHOLD_=10000000000 for speed.
"""

from __future__ import annotations

import csv
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import torch.nn.functional as F
import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from .corpus import DATA, HERE, KINDS, MODEL
from .measure import cross_entropy
from .network import Network

RUN = HERE / "run"
WARMUP = 100
HEADER = ["step", "minutes", "train", *KINDS]


@dataclass
class Plan:
    """All training settings. *knots*: (step, share of the full rates), linearly interpolated."""

    knots: list[tuple[int, float]]
    seed: int = 1
    batch: int = 12
    context: int = 256
    muon_rate: float = 0.005
    adam_rate: float = 0.004
    weight_decay: float = 0.1
    mix: tuple[float, ...] = (0.20, 0.50, 0.30)  # shares of KINDS

    @property
    def steps(self) -> int:
        return self.knots[-1][0]

    def scale(self, step: int) -> float:
        steps, scales = zip(*self.knots)
        return min((step + 1) / WARMUP, 1.0) * float(np.interp(step, steps, scales))


class Windows:
    """Training sequences of one kind: every token once an epoch, in an order fixed by seed.

    Half of the windows are moved on to where a document (a verse, in the Bible) begins, some with
    the end of text before it, so that the model can be prompted with a beginning.
    """

    def __init__(self, stream: np.ndarray, kind: int, plan: Plan, line: int, end: int) -> None:
        self.stream, self.kind, self.plan = stream.astype(np.int64), kind, plan
        breaks = (stream == end) | ((stream == line) & (KINDS[kind] == "bible"))
        self.breaks = np.flatnonzero(breaks)
        self.count = len(stream) // plan.context - 3

    def window(self, number: int) -> np.ndarray:
        """context + 1 ids."""
        epoch, place = divmod(number, self.count)
        if getattr(self, "epoch", None) != epoch:
            self.epoch = epoch
            chance = np.random.default_rng((self.plan.seed, self.kind, epoch))
            self.starts = chance.permutation(self.count) * self.plan.context
            self.starts += chance.integers(self.plan.context)
            moved = self.breaks[
                np.searchsorted(self.breaks, self.starts).clip(max=len(self.breaks) - 1)
            ]
            moved = moved + chance.integers(0, 2, self.count)
            near = (moved - self.starts < self.plan.context) & (chance.random(self.count) < 0.5)
            self.starts = np.where(near, moved, self.starts)
        start = self.starts[place]
        return self.stream[start : start + self.plan.context + 1]


def batches(plan: Plan, data: Path = DATA, model: Path = MODEL) -> Any:
    """A function step -> ids [batch, context + 1]."""
    vocabulary = json.loads((model / "vocab.json").read_text(encoding="utf-8"))
    line, end = vocabulary["Ċ"], vocabulary["<|endoftext|>"]
    sources = [
        Windows(np.load(data / f"train-{kind}.npy"), i, plan, line, end)
        for i, kind in enumerate(KINDS)
    ]

    def batch(step: int) -> torch.Tensor:
        rows = []
        for share, source in zip(plan.mix, sources):
            first, last = (round(share * plan.batch * s) for s in (step, step + 1))
            rows += [source.window(number) for number in range(first, last)]
        return torch.from_numpy(np.stack(rows))

    return batch


class Trainer:
    """Two replicas of the network, a thread each, share their weights and halve every batch.

    On a CPU that is faster than two threads inside each operation: they meet once a step, so that
    neither waits for the other where the machine has other things to do.
    """

    def __init__(self, plan: Plan, data: Path = DATA) -> None:
        torch.manual_seed(plan.seed)
        self.plan = plan
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        if self.device.type == "cpu":
            torch.set_num_threads(1)
        self.network = Network().to(self.device)
        self.replica = Network().to(self.device)
        for parameter, copy in zip(self.network.parameters(), self.replica.parameters()):
            copy.data = parameter.data
        named = list(self.network.named_parameters())
        inner = [p for name, p in named if p.dim() == 2 and name.startswith("layers")]
        tables = [p for name, p in named if p.dim() == 2 and not name.startswith("layers")]
        vectors = [p for _, p in named if p.dim() == 1]
        decay = plan.weight_decay
        self.optimizers: list[torch.optim.Optimizer] = [
            torch.optim.Muon(
                inner[half::2],
                lr=plan.muon_rate,
                weight_decay=decay,
                adjust_lr_fn="match_rms_adamw",
            )
            for half in (0, 1)
        ]
        adam = [{"params": tables, "weight_decay": 0.01}, {"params": vectors, "weight_decay": 0.0}]
        self.optimizers.append(
            torch.optim.AdamW(adam, lr=plan.adam_rate, betas=(0.9, 0.95), fused=True)
        )
        self.rates = [plan.muon_rate, plan.muon_rate, plan.adam_rate]
        self.batch = batches(plan, data)
        self.pool = ThreadPoolExecutor(2)
        self.step = 0
        self.seconds = self.marked = 0.0  # in all, and when the schedule was last looked at
        self.pace: float | None = None  # seconds per step

    def _gradients(self, network: Network, ids: torch.Tensor) -> torch.Tensor:
        with torch.autocast(self.device.type, torch.bfloat16):
            logits = network(ids[:, :-1])
        loss = F.cross_entropy(logits.flatten(0, 1).float(), ids[:, 1:].flatten())
        loss.backward()
        return loss.detach()

    def advance(self) -> float:
        """One step; returns the loss."""
        started = time.perf_counter()
        scale = self.plan.scale(self.step)
        for optimizer, rate in zip(self.optimizers, self.rates):
            for group in optimizer.param_groups:
                group["lr"] = rate * scale
        halves = self.batch(self.step).to(self.device).chunk(2)
        loss = sum(self.pool.map(self._gradients, (self.network, self.replica), halves)) / 2
        for parameter, copy in zip(self.network.parameters(), self.replica.parameters()):
            parameter.grad.add_(copy.grad).div_(2)
            copy.grad = None
        list(self.pool.map(lambda optimizer: optimizer.step(), self.optimizers))
        self.network.zero_grad()
        self.step += 1
        self.seconds += time.perf_counter() - started
        return float(loss)

    def save(self, path: Path) -> None:
        state = {
            "plan": asdict(self.plan),
            "step": self.step,
            "seconds": self.seconds,
            "network": self.network.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
        }
        torch.save(state, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)

    def load(self, path: Path) -> None:
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["network"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"]):
            optimizer.load_state_dict(saved)
        self.step, self.seconds = state["step"], state["seconds"]
        self.marked = self.seconds


def main(
    minutes: Annotated[float | None, typer.Option(help="Wall time of the whole run.")] = None,
    steps: Annotated[int | None, typer.Option(help="Steps; instead of --minutes.")] = None,
    run: Annotated[Path, typer.Option(help="Folder of checkpoints and logs.")] = RUN,
    every: Annotated[int, typer.Option(help="Steps between evaluations.")] = 200,
    plan: Annotated[
        Path | None, typer.Option(help="Repeat the run of this plan.json or evaluation.json.")
    ] = None,
) -> None:
    run.mkdir(parents=True, exist_ok=True)
    plan_path, checkpoint, log = run / "plan.json", run / "checkpoint.pt", run / "log.csv"
    source = plan_path if plan_path.exists() else plan
    if source is not None:
        settings = json.loads(source.read_text())
        settings = settings.get("training", {}).get("plan", settings)  # of an evaluation.json
        the_plan = Plan(**settings | {"knots": [tuple(knot) for knot in settings["knots"]]})
    elif steps is not None or minutes is not None:
        the_plan = Plan(knots=[(0, 1.0), (steps or 10_000, 0.0)])
    else:
        raise typer.BadParameter("give --minutes, --steps or --plan")
    trainer = Trainer(the_plan)
    if checkpoint.exists():
        trainer.load(checkpoint)
    if not log.exists():
        log.write_text(",".join(HEADER) + "\n")

    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[at]}"),
    )
    losses: list[float] = []
    with Progress(*columns) as progress:
        task = progress.add_task("train", total=the_plan.steps, completed=trainer.step, at="")
        while trainer.step < the_plan.steps:
            losses.append(trainer.advance())
            progress.update(task, completed=trainer.step, total=the_plan.steps)
            if trainer.step % every and trainer.step < the_plan.steps:
                continue
            row = evaluate(trainer, losses)
            if minutes is not None:
                replan(trainer, minutes * 60, len(losses))
            losses = []
            plan_path.write_text(json.dumps(asdict(the_plan), indent=2) + "\n")
            trainer.save(checkpoint)
            with log.open("a", newline="") as file:
                csv.writer(file).writerow([trainer.step, *(f"{x:.4f}" for x in row)])
            progress.update(task, at=" ".join(f"{k} {x:.3f}" for k, x in zip(KINDS, row[2:])))


def evaluate(trainer: Trainer, losses: list[float]) -> list[float]:
    """Minutes so far, training loss since the last time, validation loss by kind."""
    started = time.perf_counter()
    tensors = {name: t.half().cpu() for name, t in trainer.network.exported().items()}
    losses_by_kind = cross_entropy(tensors, "validation", tokens=8_000)
    trainer.seconds += time.perf_counter() - started
    return [
        trainer.seconds / 60,
        sum(losses) / len(losses),
        *(losses_by_kind[kind] for kind in KINDS),
    ]


def replan(trainer: Trainer, seconds: float, since: int) -> None:
    """Moves the end of the schedule to where the time will be up, at the speed of late.

    The rates go on from where they are, to zero at the new end; the knots record it.
    """
    plan, step = trainer.plan, trainer.step
    if step >= plan.steps:
        return
    speed = (trainer.seconds - trainer.marked) / since
    trainer.marked = trainer.seconds
    trainer.pace = speed if trainer.pace is None else 0.7 * trainer.pace + 0.3 * speed
    left = max(int((seconds - trainer.seconds) / trainer.pace), 1)
    scale = float(np.interp(step, *zip(*plan.knots)))
    plan.knots = [knot for knot in plan.knots if knot[0] < step] + [
        (step, scale),
        (step + left, 0.0),
    ]


if __name__ == "__main__":
    typer.run(main)
