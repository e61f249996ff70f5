"""Makes the text that cores of the bundled model are tuned on: python -m examples.stories.mixture

Training text of the three kinds in about the shares that the model learned from (see
train.Plan.mix), one file of data/tune/ a kind: `gpt2c compile --text examples/stories/data/tune`.
Calibration text, which is
in the package, is too little for long tuning: a core then learns it by heart.
"""

import numpy as np

from .corpus import DATA, KINDS

TOKENS = {"stories": 1_000_000, "wordnet": 2_250_000, "bible": 1_250_000}  # at most
FOLDER = DATA / "tune"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for kind in KINDS:
        # Documents are in random order: the first are as good as any.
        ids = np.load(DATA / f"train-{kind}.npy")[: TOKENS[kind]]
        np.save(FOLDER / f"{kind}.npy", ids)
        print(f"{kind}: {len(ids):,} tokens")


if __name__ == "__main__":
    main()
