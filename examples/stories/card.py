"""Render the model card, model/README.md: python -m examples.stories.card."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jinja2
from safetensors import safe_open

from . import lexicon as lex
from .measure import MODEL

ABOUT = {
    "stories": "generated: stories, dialogues, lists, questions, facts",
    "wordnet": "WordNet 3.0: one entry a document, a definition and examples",
    "bible": "King James Bible: one chapter a document, one verse a line",
}
MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|])")


def quoted(text: str) -> str:
    """Text as Markdown shows it unchanged, its lines joined by a sign."""
    return MARKDOWN.sub(r"\\\1", text).replace("\n", " ⏎ ")


def nats(loss: dict[str, float]) -> str:
    return f"{loss['value']:.3f} ({loss['low']:.3f} to {loss['high']:.3f})"


def parameters() -> int:
    with safe_open(MODEL / "model.safetensors", "np") as file:
        return sum(file.get_tensor(name).size for name in file.keys())  # noqa: SIM118


def render(evaluation: dict[str, Any]) -> str:
    training = evaluation["training"]
    plan = training["plan"]
    tokens = training["steps"] * plan["batch"] * plan["context"]
    epochs = {
        kind: f"{share * tokens / splits['train']['tokens']:.1f}"
        for share, (kind, splits) in zip(plan["mix"], evaluation["corpus"].items())
    }
    forms = {quoted(name): share for name, share in evaluation["facts"].items() if name != "all"}
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, keep_trailing_newline=True)
    template = environment.from_string((Path(__file__).parent / "card.md.jinja").read_text())
    return template.render(
        evaluation,
        about=ABOUT,
        all_facts=evaluation["facts"]["all"],
        count=lambda n: f"{n:,}",
        epochs=epochs,
        facts=len(lex.FACTS),
        forms=forms,
        millions=lambda n: f"{n / 1e6:.1f}",
        minutes=round(training["minutes"]),
        nats=nats,
        parameters=f"{parameters() / 1e6:.1f}M",
        percent=lambda share: f"{100 * share:.0f} %",
        percent1=lambda share: f"{100 * share:.1f} %",
        plan=plan,
        quoted=quoted,
        tokens=tokens,
    )


def main() -> None:
    evaluation = json.loads((MODEL / "evaluation.json").read_text())
    (MODEL / "README.md").write_text(render(evaluation), encoding="utf-8")


if __name__ == "__main__":
    main()
