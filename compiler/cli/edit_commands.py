"""Commands that change programs and write them back as checkpoints: edit, export."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..errors import Gpt2cError
from .options import AsJson, Folder, Force, app, err, out, print_json

if TYPE_CHECKING:
    from ..editing.outcome import Effects
    from ..editing.requests import Request
    from ..workflows.edit import Result

Texts = list[str] | None


@app.command()
def edit(
    folder: Folder,
    fact: Annotated[
        Texts,
        typer.Option(metavar="FACT", help="Change a fact: 'flag: Arvela = red'. Repeatable."),
    ] = None,
    forget: Annotated[
        Texts,
        typer.Option(metavar="FACT", help="Answer as for an unknown subject: 'flag: Arvela'."),
    ] = None,
    add: Annotated[
        Texts, typer.Option(metavar="FACT", help="Add a new subject: 'flag: Zembla = red'.")
    ] = None,
    prompt: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Change what follows a prompt; see --answer.")
    ] = None,
    answer: Annotated[
        str | None, typer.Option(metavar="TEXT", help="What is to follow --prompt, space included.")
    ] = None,
    never: Annotated[Texts, typer.Option(metavar="TEXT", help="Never generate this text.")] = None,
    scale: Annotated[
        Texts,
        typer.Option(metavar="PART=FACTOR", help="Multiply a head, a neuron or a slice: L3H4=0."),
    ] = None,
    batch: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Read facts from JSON lines.")
    ] = None,
    from_facts: Annotated[
        bool, typer.Option("--from-facts", help="Change what you changed in DIR/facts.py.")
    ] = False,
    undo: Annotated[int | None, typer.Option(metavar="N", help="Take edit N back.")] = None,
    list_edits: Annotated[bool, typer.Option("--list", help="List the edits and exit.")] = False,
    behaviours: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Prompts of behaviours as JSON lines (default: the bundled ones)."
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Predict the effect and write nothing.")
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="DIR2", help="Write a new program (default: DIR)."),
    ] = None,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Change facts or parts of a program; predict the effect, then measure it."""
    from ..editing.requests import FactRequest
    from ..workflows.edit import EditOptions, as_dict, edit_program, prompts_of, undo_edit
    from ..workflows.facts import requests_from_facts

    options = EditOptions(
        output, dry_run, force, progress=lambda text: err.print(text, markup=False, highlight=False)
    )
    if list_edits:
        _list(folder, as_json)
        return
    if undo is not None:
        undo_edit(folder, undo, options)
        return
    requests = _requests(fact, forget, add, prompt, answer, never, scale, batch)
    if from_facts:
        requests = [*requests_from_facts(folder), *requests]
    if not requests:
        raise Gpt2cError("expected an edit, got none", hint="See gpt2c edit --help.")
    needs_rows = any(isinstance(each, FactRequest) and each.behaviour for each in requests)
    rows = prompts_of(folder, behaviours) if needs_rows else []
    results = edit_program(folder, requests, rows, options)
    if as_json:
        print_json([as_dict(result) for result in results])
        return
    for result in results:
        _print(result)
    if not dry_run:
        target = output or folder
        count = len(results)
        what = "1 edit" if count == 1 else f"{count} edits"
        last = results[-1].number
        _say(f"written    {target / 'edits.py'} ({what})   undo: gpt2c edit {target} --undo {last}")


@app.command()
def export(
    folder: Folder,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="CHECKPOINT", help="Create this folder.")
    ],
    fallback: Annotated[
        bool, typer.Option("--fallback", help="Export the fallback instead of the core.")
    ] = False,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Write a program as a Hugging Face checkpoint, and check its logits."""
    from ..workflows.export import export_program

    exported = export_program(folder, output, fallback=fallback, force=force)
    if as_json:
        print_json(asdict(exported) | {"folder": str(exported.folder)})
        return
    err.print(
        f"{exported.folder}: largest logit difference {exported.max_logit:.1e}"
        f" (limit {exported.limit:.1e}) at {exported.positions:,} positions",
        markup=False,
        highlight=False,
    )


def _requests(
    fact: Texts,
    forget: Texts,
    add: Texts,
    prompt: str | None,
    answer: str | None,
    never: Texts,
    scale: Texts,
    batch: Path | None,
) -> "list[Request]":
    from ..editing.requests import (
        NeverRequest,
        parse_fact,
        parse_prompt,
        parse_scale,
        read_batch,
    )

    requests: list[Request] = []
    for option, texts in (("--fact", fact), ("--forget", forget), ("--add", add)):
        requests += [parse_fact(text, option) for text in texts or ()]
    if (prompt is None) != (answer is None):
        missing = "--answer" if answer is None else "--prompt"
        raise Gpt2cError(f"expected --prompt and --answer together, got no {missing}")
    if prompt is not None and answer is not None:
        requests.append(parse_prompt(prompt, answer))
    requests += [] if batch is None else read_batch(batch)
    requests += [NeverRequest(text) for text in never or ()]
    requests += [parse_scale(text) for text in scale or ()]
    return requests


def _list(folder: Path, as_json: bool) -> None:
    from ..codegen.edits import outcome_shown
    from ..codegen.output.folder import load_program

    edits = load_program(folder).edits
    if as_json:
        print_json([asdict(each) for each in edits])
        return
    for each in edits:
        measured = f"   measured: {outcome_shown(each.measured)}" if each.measured else ""
        _say(f"{each.number}  {each.kind}  {each.text!r}{measured}", to_stdout=True)
    if not edits:
        _say("no edits", to_stdout=True)


def _print(result: "Result") -> None:
    for word, effects in (("predicted", result.predicted), ("measured", result.measured)):
        if effects is not None:
            _print_effects(word, effects, result)


def _print_effects(word: str, effects: "Effects", result: "Result") -> None:
    names = {
        "inside": f"{result.text!r}: changed as asked",
        "neighbours": "other subjects: unchanged",
        "related": "same subject, other relations: unchanged",
        "unrelated": "unrelated text: unchanged",
    }
    if effects.example is not None and word == "predicted":
        prompt, old, new = effects.example
        _say(f"{word:<10} {prompt!r}: {old!r} → {new!r}", to_stdout=True)
        word = ""
    for kind, count in effects.counts.items():
        _say(f"{word:<10} {names[kind]} {count.right} of {count.n}", to_stdout=True)
        word = ""


def _say(text: str, to_stdout: bool = False) -> None:
    (out if to_stdout else err).print(text, markup=False, highlight=False)
