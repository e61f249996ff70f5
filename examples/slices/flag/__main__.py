"""python DIR "prompt": answer a prompt. --table: the answers for all subjects. --check: the test prompts."""

import argparse
import json
import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER))


def main():
    parser = argparse.ArgumentParser(description="flag")
    parser.add_argument("prompt", nargs="?", help="a prompt in one of the forms of README.md")
    parser.add_argument("--table", action="store_true", help="compute the answer for every subject")
    parser.add_argument("--check", action="store_true", help="answer the test prompts and count")
    args = parser.parse_args()
    from slice import answer

    if args.table:
        for row in rows("subjects.jsonl"):
            print(f"{row['subject']:20} {answer(row['prompt'])}")
    elif args.check:
        tests = rows("tests.jsonl")
        right = sum(answer(row["prompt"]).strip() == row["answer"].strip() for row in tests)
        print(json.dumps({"right": right, "prompts": len(tests)}))
    elif args.prompt:
        try:
            print(answer(args.prompt))
        except ValueError as error:
            sys.exit(f"error: {error}")
    else:
        parser.error("expected a prompt, --table or --check")


def rows(name):
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:  # the reader closed the pipe: discard the rest of the output
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
