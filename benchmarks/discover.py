"""python -m benchmarks.discover: how many of the bundled behaviours `--discover` finds.

Clusters are found on calibration text and scored on test text, at the positions where the
generator's ground truth says that a behaviour's rule wrote the next token (its first token). The
ground truth is read here alone. A behaviour is found if some cluster has precision of at least 0.8
(of all its positions in test text, of all kinds) and recall of at least 0.5 (of all positions of
the behaviour, whether the model is sure there or not); matches are one to one. The baseline's
clusters are the most frequent last three tokens.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from gpt2c.behaviour.clusters import MOST, find_clusters
from gpt2c.behaviour.positions import Positions, sure_positions
from gpt2c.data.texts import load_split, load_truth
from gpt2c.workflows.discover import endings_of, program_of, text_means
from scipy.optimize import linear_sum_assignment

PRECISION, RECALL = 0.8, 0.5
RULES: Mapping[str, tuple[str, str]] = {  # behaviour → rule of the generator, and what it is about
    "capital": ("fact", "capital:"),
    "flag": ("fact", "flag:"),
    "job": ("fact", "job:"),
    "home": ("fact", "home:"),
    "mother": ("fact", "mother:"),
    "father": ("fact", "father:"),
    "month after": ("next_month", ""),
    "day after": ("next_day", ""),
    "opposite": ("opposite", ""),
    "counting": ("counting", ""),
    "sum": ("sum", ""),
    "copy a name": ("copy_name", ""),
    "receiver": ("receiver", ""),
    "he or she": ("pronoun", ""),
    "was or were": ("agreement", ""),
}
Truth = dict[tuple[int, int], str]


def truth_of(split: str) -> Truth:
    """By text and place of the last token read, the behaviour that the next token is of."""
    documents, truth = load_split(split), load_truth(split)
    stories = np.flatnonzero(documents.kind == documents.kinds.index("stories"))
    places: Truth = {}
    for number, rules, about in zip(stories.tolist(), truth.rules, truth.about, strict=True):
        before = None
        for place, current in enumerate(zip(rules, about, strict=True)):
            if current[0] and current != before and place:
                for name, (rule, subject) in RULES.items():
                    if current[0] == rule and current[1].startswith(subject):
                        places[number, place - 1] = name
            before = current
    return places


def score(label: Sequence[int], keys: Sequence[tuple[int, int]], truth: Truth) -> dict[str, object]:
    """Matches of clusters (label of each position, -1 for none) and behaviours."""
    names, total = list(RULES), Counter(truth.values())
    sizes = Counter(int(c) for c in label if c >= 0)
    clusters = sorted(sizes)
    both = Counter((int(c), truth[key]) for c, key in zip(label, keys) if c >= 0 and key in truth)
    precision = np.array([[both[c, n] / sizes[c] for c in clusters] for n in names])
    recall = np.array([[both[c, n] / max(total[n], 1) for c in clusters] for n in names])
    good = (precision >= PRECISION) & (recall >= RECALL)
    rows, columns = linear_sum_assignment(-good.astype(float)) if clusters else ((), ())
    matches = {names[r]: clusters[c] for r, c in zip(rows, columns) if good[r, c]}
    harmonic = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    best = harmonic.argmax(1) if clusters else np.zeros(len(names), int)
    return {
        "found": sorted(matches),
        "of": len(names),
        "clusters": len(clusters),
        "best": {
            n: [*(round(float(table[i, best[i]]), 3) for table in (precision, recall)), total[n]]
            for i, n in enumerate(names)
            if clusters
        },
    }


def trigrams(
    texts: Sequence[Sequence[int]], positions: Positions, known: Sequence[tuple[int, ...]]
) -> list[int]:
    """The baseline: positions by last three tokens, if these are among the most frequent."""
    numbers = {ending: i for i, (ending, _) in enumerate(Counter(known).most_common(MOST))}
    return [numbers.get(ending, -1) for ending in endings_of(texts, positions)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="test", help="split to score on (default: test)")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    started = time.process_time()
    program, texts = (
        program_of("stories"),
        [d.tolist() for d in load_split("calibration").documents],
    )
    means = text_means(program, texts)
    positions = sure_positions(program, texts, means=means)
    known = endings_of(texts, positions)
    clusters = find_clusters(positions, known, seed=arguments.seed)
    seconds = time.process_time() - started
    held_out = [d.tolist() for d in load_split(arguments.split).documents]
    tested = sure_positions(program, held_out, means=means)
    keys = list(zip(tested.text.tolist(), tested.place.tolist(), strict=True))
    truth = truth_of(arguments.split)
    print(
        json.dumps(
            {
                "split": arguments.split,
                "positions": [len(positions), len(tested)],
                "discover": score(clusters.assign(tested).tolist(), keys, truth),
                "last three tokens": score(trigrams(held_out, tested, known), keys, truth),
                "processor seconds": round(seconds, 1),
            },
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
