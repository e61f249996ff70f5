"""A tiny model of another corpus: towns, their metals and songs.

python tests/support/second_corpus.py trains it anew into tests/data/second_corpus (a minute of
one core); the tests read what is committed there.
"""

import json
import random
from pathlib import Path

import torch
from gpt2c.editing.scope import Prompt
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import GPT2Config, GPT2LMHeadModel

TOWNS = [
    "Tavik",
    "Orsun",
    "Belph",
    "Kirna",
    "Mosto",
    "Yarrel",
    "Dunvo",
    "Hesk",
    "Polm",
    "Quint",
    "Ravo",
    "Sarn",
]
METALS = ["iron", "tin", "gold", "lead", "zinc", "copper"]
SONGS = ["old river", "red moon", "long road", "cold rain", "lost ship"]
FORMS = {
    "metal": (
        "the metal of {} is",
        "in {} they mine",
        "ask in {} : which metal ? it is",
    ),
    "song": (
        "the song of {} is",
        "in {} they sing",
        "ask in {} : which song ? it is",
    ),
}
LEADS = ("", "we went home . ", "it was late and we ate bread . ", "he saw the sea . ")
UNSEEN = 2  # the phrasing that no edit is fitted on: the question
STEPS = 450
BATCH = 56
FOLDER = Path(__file__).parents[1] / "data" / "second_corpus"


def answer(relation: str, town: str) -> str:
    """The answer that the corpus has."""
    number = TOWNS.index(town)
    return METALS[number % 6] if relation == "metal" else SONGS[number % 5]


def prompts() -> list[Prompt]:
    """All prompts, split by phrasing and context."""
    rows = []
    for relation, forms in FORMS.items():
        for town in TOWNS:
            for number, form in enumerate(forms):
                for lead in LEADS:
                    split = "test" if number == UNSEEN else "calibration"
                    if split == "calibration" and lead == LEADS[-1]:
                        split = "validation"
                    text = lead + form.format(town)
                    rows.append(Prompt(relation, town, text, answer(relation, town), split))
    return rows


def lines() -> list[str]:
    """The prompts in the schema of behaviours, one JSON object a line."""
    rows = []
    for row in prompts():
        forms = FORMS[row.behaviour]
        number = next(i for i, form in enumerate(forms) if form.format(row.variable) in row.prompt)
        fields = {"behaviour": row.behaviour, "phrasing": forms[number], "variable": row.variable}
        fields |= {"prompt": row.prompt, "answer": row.answer, "split": row.split}
        rows.append(json.dumps({**fields, "contrast": None}))
    return rows


def documents() -> list[str]:
    """Unrelated sentences."""
    draws = random.Random(0)
    words = sorted({word for lead in LEADS for word in lead.split()})
    return [" ".join(draws.choices(words, k=12)) for _ in range(60)]


def make(folder: Path) -> None:
    """Train the model and write it as a checkpoint."""
    sentences = [f"{row.prompt} {row.answer} ." for row in prompts()] + documents()
    vocabulary = sorted({word for text in sentences for word in text.split()})
    ids = {"<eos>": 0, **{word: i for i, word in enumerate(vocabulary, 1)}}
    rows = [[ids[word] for word in text.split()] + [0] for text in sentences]
    length = max(map(len, rows))
    batch = torch.tensor([row + [0] * (length - len(row)) for row in rows])
    labels = batch.clone()
    for row, each in zip(labels, rows, strict=True):
        row[len(each) :] = -100
    torch.manual_seed(0)
    config = GPT2Config(
        vocab_size=len(ids),
        n_positions=40,
        n_embd=64,
        n_layer=2,
        n_head=4,
        eos_token_id=0,
        bos_token_id=0,
        resid_pdrop=0.0,
        embd_pdrop=0.0,
        attn_pdrop=0.0,
    )
    model = GPT2LMHeadModel(config)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.1)
    draws = torch.Generator().manual_seed(0)
    for step in range(STEPS):
        for group in optimizer.param_groups:
            group["lr"] = 4e-3 * (1 - step / STEPS)
        chosen = torch.randint(len(batch), (BATCH,), generator=draws)
        optimizer.zero_grad()
        model(batch[chosen], labels=labels[chosen]).loss.backward()
        optimizer.step()
    model.half()
    model.save_pretrained(folder)
    tokenizer = Tokenizer(models.WordLevel(ids, unk_token="<eos>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<eos>"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    make(FOLDER)
