"""python DIR "prompt": answer a prompt. --table: the answers for all subjects. --check: the test prompts.
--ablate: the test prompts again without each step and each head."""

import argparse
import json
import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))


def main():
    parser = argparse.ArgumentParser(description="capital")
    parser.add_argument("prompt", nargs="?", help="a prompt in one of the forms of README.md")
    parser.add_argument("--table", action="store_true", help="compute the answer for every subject")
    parser.add_argument("--check", action="store_true", help="answer the test prompts and count")
    parser.add_argument("--ablate", action="store_true", help="the same without each step and head")
    args = parser.parse_args()
    from slice import answer

    if args.table:
        for row in rows("subjects.jsonl"):
            got, expected = answer(row["prompt"]).strip(), row["answer"].strip()
            mark = "" if got == expected else f"   wrong: expected {expected}"
            print(f"{row['subject']:20} {got}{mark}")
    elif args.check:
        print(json.dumps(right_answers(answer)))
    elif args.ablate:
        from numerics import OFF

        for name in [
            "L0_heads",
            "L0_neurons",
            "L1_heads",
            "L1_neurons",
            "L2_heads",
            "L2_neurons",
            "L3_heads",
            "L3_neurons",
            "L0H0",
            "L0H1",
            "L0H4",
            "L1H3",
            "L1H6",
            "L2H0",
            "L2H1",
            "L2H2",
            "L2H5",
            "L2H7",
            "L3H0",
            "L3H1",
            "L3H2",
            "L3H3",
            "L3H4",
            "L3H5",
            "L3H6",
            "L3H7",
            "all",
        ]:
            OFF.add(name)
            print(json.dumps({"without": name, **right_answers(answer)}), flush=True)
            OFF.remove(name)
    elif args.prompt:
        try:
            print(answer(args.prompt))
        except ValueError as error:
            sys.exit(f"error: {error}")
    else:
        parser.error("expected a prompt, --table, --check or --ablate")


def right_answers(answer):
    """Count the test prompts that are answered right."""
    tests = rows("tests.jsonl")
    right = sum(answer(row["prompt"]).strip() == row["answer"].strip() for row in tests)
    return {"right": right, "prompts": len(tests)}


def rows(name):
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:  # the reader closed the pipe: discard the rest of the output
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
