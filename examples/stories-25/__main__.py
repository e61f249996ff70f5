"""python stories "prompt": continues a text, one token at a time."""

import argparse
import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

from edits import edited


def main():
    parser = argparse.ArgumentParser(
        prog="stories", description="stories continues text, one token after another."
    )
    parser.add_argument("prompt", help="the text to continue")
    parser.add_argument("-n", "--max-new-tokens", type=int, default=32, help="up to N (32)")
    parser.add_argument("--offset", type=int, default=0, help="position id of the first token (0)")
    parser.add_argument("--trace", action="store_true", help="which parts decided each token")
    parser.add_argument(
        "--answer",
        action="store_true",
        help="print the likeliest next token after each token, instead of continuing",
    )
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--core", action="store_true", help="the core alone: never ask the fallback")
    who.add_argument("--fallback", action="store_true", help="let the core ask it even if edited")
    options = parser.parse_args()
    if (options.max_new_tokens or 0) < 0:
        parser.error("--max-new-tokens must not be negative")
    try:
        for name in edited():
            print(f"note: {name} was edited; the figures in README.md are stale", file=sys.stderr)
        options.ask = True if options.fallback else False if options.core else None
        run(options)
    except BrokenPipeError:  # whoever read this has gone away; what is left to print goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def run(options):
    import program  # not before: what is wrong with its files is to be one line, too

    ids = program.encode(options.prompt)
    if not ids and program.BOS is not None:
        ids = [program.BOS]  # an empty prompt: what a text begins with
    if options.trace:
        print_trace(ids, options)
    elif options.answer:
        print_answers(program.answer(ids, options.offset), ids, options.offset)
    else:
        new = program.tokens(ids, options.max_new_tokens, options.offset, program.EOS, options.ask)
        print_text(options.prompt, new)
    sys.stdout.flush()


def print_text(prompt, new):
    """The prompt and what follows it, as it comes."""
    from tokenizer import stream

    pieces = stream(new)
    first = next(pieces, "")  # before anything is printed: it may be an error
    print(prompt, end="")
    print(first, end="", flush=True)
    for text in pieces:
        print(text, end="", flush=True)
    print()


def print_answers(answers, ids, offset):
    """A line for each position: its id, its token, the answer after it."""
    from tokenizer import token_text

    for position, (token, found) in enumerate(zip(ids, answers), offset):
        shown = token_text(found)
        print(f"{position}\t{token_text(token)}\t{shown}")


def print_trace(ids, options):
    from attribution import explain

    for line in explain(ids, options.max_new_tokens, options.offset, options.ask):
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
