"""python stories "prompt": continue a text."""

import argparse
import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))

from integrity import edited


def main():
    parser = argparse.ArgumentParser(
        prog="stories", description="stories continues text, one token at a time."
    )
    parser.add_argument("prompt", help="the text to continue")
    parser.add_argument(
        "-n",
        "--max-new-tokens",
        type=int,
        default=32,
        help="generate at most N tokens (default: 32)",
    )
    parser.add_argument(
        "--offset", type=int, default=0, help="position id of the first token (default: 0)"
    )
    parser.add_argument(
        "--trace", action="store_true", help="show the parts that contribute most to each token"
    )
    parser.add_argument(
        "--answer",
        action="store_true",
        help="print the most likely next token at each position instead of continuing",
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--core", action="store_true", help="disable the fallback")
    mode.add_argument(
        "--fallback", action="store_true", help="enable the fallback for an edited core"
    )
    options = parser.parse_args()
    if (options.max_new_tokens or 0) < 0:
        parser.error("--max-new-tokens must not be negative")
    try:
        for name in edited():
            print(f"note: {name} was edited; the figures in README.md are stale", file=sys.stderr)
        options.use_fallback = True if options.fallback else False if options.core else None
        run(options)
    except BrokenPipeError:  # the reader closed the pipe: discard the rest of the output
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def run(options):
    import program  # here, so that an error in its files is reported in one line

    ids = program.encode(options.prompt)
    if not ids and program.BOS is not None:
        ids = [program.BOS]  # empty prompt
    if options.trace:
        print_trace(ids, options)
    elif options.answer:
        print_answers(program.answer(ids, options.offset), ids, options.offset)
    else:
        new = program.tokens(
            ids, options.max_new_tokens, options.offset, program.EOS, options.use_fallback
        )
        print_text(options.prompt, new)
    sys.stdout.flush()


def print_text(prompt, new):
    """Print the prompt and the new tokens as they are generated."""
    from tokenizer import stream

    chunks = stream(new)
    first = next(chunks, "")  # may raise: do this before printing
    print(prompt, end="")
    print(first, end="", flush=True)
    for text in chunks:
        print(text, end="", flush=True)
    print()


def print_answers(answers, ids, offset):
    """Print one line per position: position id, token, answer."""
    from tokenizer import token_text

    for position, (token, answer) in enumerate(zip(ids, answers), offset):
        shown = token_text(answer)
        print(f"{position}\t{token_text(token)}\t{shown}")


def print_trace(ids, options):
    from attribution import explain

    for line in explain(ids, options.max_new_tokens, options.offset, options.use_fallback):
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
