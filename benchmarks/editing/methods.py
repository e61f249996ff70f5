"""The methods, each from facts to a checkpoint in transformers."""

import copy
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Protocol

from gpt2c.editing.apply import apply_fact, interpreter_of, pool_of
from gpt2c.editing.requests import FactRequest
from gpt2c.editing.resolve import Fact, resolve
from gpt2c.editing.scope import Prompt
from gpt2c.editing.text import Texts
from gpt2c.export import export_checkpoint
from gpt2c.ir import Program
from transformers import GPT2LMHeadModel

from . import finetune, rome
from .facts import relations

SPLITS = ("calibration",)


class Method(Protocol):
    """Changes facts of one model."""

    settings: dict[str, object]

    def edited(self, facts: Sequence[Fact]) -> tuple[GPT2LMHeadModel, float]:
        """The edited model, and the processor seconds that the edits took."""


class Source:
    """The bundled model as a program and as a checkpoint, and the prompts of facts."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.texts = Texts(program)
        self.pool = pool_of(self.texts)
        self.rows = [
            Prompt(b.name, p.variable, p.prompt, p.answer, p.split)
            for b in relations()
            for p in b.prompts
        ]
        self.original = exported(program)
        self.interpreter = interpreter_of(program)
        self.seconds: dict[str, float] = {}

    def resolve(self, request: FactRequest) -> Fact:
        """The prompts that methods see: calibration prompts alone."""
        start = time.process_time()
        fact = resolve(request, self.interpreter, self.texts, self.rows, SPLITS)
        self.seconds[request.text] = time.process_time() - start
        return fact

    def recorded(self, request: FactRequest) -> tuple[int, ...] | None:
        """The answer that the corpus has; None for a new subject."""
        key = request.behaviour, request.variable
        answers = [r.answer for r in self.rows if (r.behaviour, r.variable) == key and r.answer]
        return self.texts.encode(answers[0]) if answers else None


def exported(program: Program) -> GPT2LMHeadModel:
    """A program as a checkpoint that transformers loads."""
    with tempfile.TemporaryDirectory() as folder:
        export_checkpoint(program, Path(folder))
        return GPT2LMHeadModel.from_pretrained(folder).eval()


class Neurons:
    """``gpt2c edit``: gated neurons in the last layer."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.settings: dict[str, object] = {}

    def edited(self, facts: Sequence[Fact]) -> tuple[GPT2LMHeadModel, float]:
        """See :class:`Method`. The time includes that of collecting prompts.

        As on the command line, each fact is resolved on the program with the facts before it.
        """
        source, program = self.source, self.source.program
        start = time.process_time()
        for number, fact in enumerate(facts):
            if number:
                run = interpreter_of(program)
                fact = resolve(fact.request, run, source.texts, source.rows, SPLITS)
            program = apply_fact(program, fact, source.pool)
        seconds = time.process_time() - start + source.seconds[facts[0].request.text]
        return exported(program), seconds


class RankOne:
    """ROME, one fact after another."""

    def __init__(self, source: Source, settings: rome.Settings) -> None:
        self.source, self.settings = source, asdict(settings)
        self.rome = rome.Rome(source.original, source.texts, settings)

    def edited(self, facts: Sequence[Fact]) -> tuple[GPT2LMHeadModel, float]:
        """See :class:`Method`."""
        start, model = time.process_time(), copy.deepcopy(self.source.original)
        for fact in facts:
            self.rome.apply(model, fact)
        return model, time.process_time() - start


class FineTuned:
    """Constrained fine-tuning on all facts at once."""

    def __init__(self, source: Source, settings: finetune.Settings) -> None:
        self.source, self.settings = source, asdict(settings)
        self.chosen = settings

    def edited(self, facts: Sequence[Fact]) -> tuple[GPT2LMHeadModel, float]:
        """See :class:`Method`."""
        start, model = time.process_time(), copy.deepcopy(self.source.original)
        finetune.finetune(model, facts, self.chosen)
        return model, time.process_time() - start
