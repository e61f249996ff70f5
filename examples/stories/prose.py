"""Real prose from two Debian packages: WordNet's glosses and examples, and the King James Bible."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from gpt2c.errors import Gpt2cError

WORDNET = Path("/usr/share/wordnet")
PARTS = {"noun": "noun", "verb": "verb", "adj": "adjective", "adv": "adverb"}
MARKER = re.compile(r"\((a|p|ip)\)$")  # where an adjective may stand: not text


def wordnet(folder: Path = WORDNET) -> Iterator[tuple[str, str]]:
    """(key, text) of every entry: 'refreshment (noun): activity that refreshes ...; "time for
    rest"'.

    Names (of people, places, species) are left out: the entries whose first word has a capital or a
    digit. They are lists of names more than prose.

    Raises:
        Gpt2cError: WordNet's data files are not there.
    """
    for part, name in PARTS.items():
        path = folder / f"data.{part}"
        if not path.is_file():
            raise Gpt2cError(
                "WordNet's data files are missing",
                where=path,
                hint="Install the Debian package wordnet-base.",
            )
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):  # the licence
                continue
            entry, _, gloss = line.partition(" | ")
            fields = entry.split(" ")
            word = MARKER.sub("", fields[4]).replace("_", " ")
            if word == word.lower() and not any(c.isdigit() for c in word):
                yield f"{part}:{fields[0]}", f"{word} ({name}): {' '.join(gloss.split())}"


def bible(command: str = "bible") -> Iterator[tuple[str, str]]:
    """(key, text) of every chapter, its verses a line each, without numbers.

    Raises:
        Gpt2cError: the reader of Debian's text is not there.
    """
    if shutil.which(command) is None:
        raise Gpt2cError(
            "the King James Bible is missing",
            where=command,
            hint="Install the Debian packages bible-kjv and bible-kjv-text.",
        )
    run = subprocess.run(
        [command, "-f", "gen1:1-rev22:21"], capture_output=True, text=True, check=True
    )
    verses = (line.partition(" ") for line in run.stdout.splitlines() if line)
    for chapter, lines in groupby(verses, key=lambda verse: verse[0].partition(":")[0]):
        yield f"bible:{chapter}", "\n".join(text.strip() for _, _, text in lines)
