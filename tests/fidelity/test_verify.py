"""Whole verifications of programs written by hand, with errors that are known beforehand."""

import json

import pytest
import torch
from builders import tiny_gpt2
from gpt2c.errors import Gpt2cError, LimitNotMet
from gpt2c.fidelity.golden import records as golden
from gpt2c.fidelity.original import Original
from gpt2c.fidelity.select import select
from gpt2c.fidelity.tokens import decoder
from gpt2c.fidelity.verify import verify
from gpt2c.frontend.checkpoint import load_checkpoint
from programs import write_gpt2
from rich.console import Console
from tokenizers.pre_tokenizers import ByteLevel

# Prompts 10, 20, 30, ... begin with these tokens; flaws hit them alone.
MARKED = list(range(2, 12))

# The first new token of a marked prompt is another one, and what follows is the original's.
FLIP = f"""

right = generate


def generate(ids, max_new_tokens, **options):
    new = right(ids, max_new_tokens, **options)
    if ids[:2] == [0, 0] and ids[2] in {MARKED}:
        new.ids[0] = 39 - new.ids[0]
    return new
"""


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny")
    tiny_gpt2(folder, eos_token_id=None)
    return load_checkpoint(str(folder))


@pytest.fixture(scope="module")
def original(checkpoint):
    return Original(checkpoint)


@pytest.fixture(scope="module")
def prompts(tmp_path_factory):
    """100 prompts of three to eight tokens, every tenth of which is marked by how it begins."""
    file = tmp_path_factory.mktemp("prompts") / "prompts.jsonl"
    random = torch.Generator().manual_seed(0)
    lines = []
    for i in range(100):
        tail = torch.randint(2, 40, (i % 6,), generator=random).tolist()
        head = [0, 0, MARKED[i // 10]] if i % 10 == 0 else [1, i // 3, i % 40]
        lines.append({"ids": head + tail, "offset": i % 5, "kind": "even" if i % 2 else "odd"})
    file.write_text("\n".join(map(json.dumps, lines)))
    return file


def run(folder, checkpoint, original, prompts, **options):
    settings = {"n": 100, "max_new_tokens": 8, "processes": 2} | options
    return verify(folder, checkpoint, original=original, prompts=prompts, **settings)


def test_a_faithful_program(tmp_path, checkpoint, original, prompts):
    stages = []
    report = run(
        write_gpt2(tmp_path / "good", checkpoint),
        checkpoint,
        original,
        prompts,
        progress=lambda *step: stages.append(step),
    )
    assert report.exact["value"]
    assert report.measures["wer"].value == 0
    assert report.measures["agreement"].value == report.measures["match"].value == 1
    assert abs(report.measures["kl"].value) < 1e-6
    assert abs(report.measures["delta_ce"].value) < 1e-5
    assert 0 < report.difference < 1e-4
    assert {m.n for m in report.measures.values()} == {100}
    assert set(report.kinds) == {"even", "odd"}
    assert {m.n for m in report.kinds["odd"].values()} == {50}
    assert report.differences == report.notes == []
    report.require(0.0)
    assert {s for s, _, _ in stages} == {"original", "program", "compare"}
    assert all(0 < done <= total == 100 for _, done, total in stages)


def test_one_word_in_eight_of_every_tenth_prompt(tmp_path, checkpoint, original, prompts):
    folder = write_gpt2(tmp_path / "flipped", checkpoint, FLIP)
    report = run(folder, checkpoint, original, prompts)
    # Ten prompts of a hundred have one substitution in eight words.
    assert report.measures["wer"].value == pytest.approx(0.1 / 8)
    assert report.measures["wer"].low < 0.1 / 8 < report.measures["wer"].high
    assert report.measures["wer_core"] == report.measures["wer"]
    assert report.kinds["odd"]["wer"].value == pytest.approx(0.2 / 8)
    assert report.kinds["even"]["wer"].value == 0
    # Teacher forced, this program is as good as the original.
    assert report.measures["agreement"].value == 1
    assert not report.exact["value"]
    assert len(report.differences) == 10
    assert report.differences[0].where.startswith("prompts.jsonl:")
    with pytest.raises(LimitNotMet, match=r"1\.25 % is above"):
        report.require(0.01)
    report.require(0.02)
    with pytest.raises(LimitNotMet, match="upper"):
        report.require(0.0126, upper=True)

    shown = Console(width=120, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    shown.print(report.table())
    text = shown.export_text()
    assert "1.25 %" in text
    assert f"[{100 * report.measures['wer'].low:.2f} %" in text
    assert "original:" in text


def test_errors_that_only_show_teacher_forced(tmp_path, checkpoint, original, prompts):
    """Answers at the last position of a marked prompt are wrong; so are its logits, by a known KL."""
    flaw = f"""

exact = logits


def logits(ids, offset=0):
    rows = exact(ids, offset)
    if list(ids[:2]) == [0, 0] and ids[2] in {MARKED}:
        rows = -rows
    return rows


def generate(ids, max_new_tokens, offset=0, stop=None):
    new = []
    for _ in range(max_new_tokens):
        new.append(int(exact([*ids, *new], offset)[-1].argmax()))
    return Generation(new, ["core"] * len(new))
"""
    report = run(write_gpt2(tmp_path / "p", checkpoint, flaw), checkpoint, original, prompts)
    assert report.measures["wer"].value == 0
    assert report.measures["match"].value == pytest.approx(0.9)
    assert 0.85 < report.measures["agreement"].value < 0.95
    assert report.measures["kl"].value > 0.1
    assert report.measures["delta_ce"].n == 100  # on the prompts' own tokens
    assert not report.exact["value"]


STALE = {"value": 9.0, "low": 8.0, "high": 10.0, "n": 1}


def test_fidelity_json(tmp_path, checkpoint, original, prompts):
    folder = write_gpt2(tmp_path / "p", checkpoint, FLIP)
    (folder / "fidelity.json").write_text(
        json.dumps({"budget": {"asked": "25%"}, "kl": STALE, "seeds": {"tune": 3}, "kinds": {}})
    )
    report = run(folder, checkpoint, original, prompts, n=30)
    first = (folder / "fidelity.json").read_bytes()
    fidelity = json.loads(first)
    assert set(fidelity["wer"]) == {"value", "low", "high", "n"}
    assert fidelity["wer"]["n"] == 30
    assert fidelity["budget"] == {"asked": "25%"}
    assert fidelity["seeds"] == {"tune": 3, "verify": 0}
    assert fidelity["verification"]["source"] == "prompts.jsonl (100 prompts)"
    assert fidelity["verification"]["against"] == "original"
    assert fidelity["kl"] == report.measures["kl"].as_dict()
    assert str(tmp_path) not in first.decode()
    assert sorted(p.name for p in folder.iterdir()) == [
        "fidelity.json",
        "program.py",
        "weights.npz",
    ]
    run(folder, checkpoint, original, prompts, n=30, processes=1)
    assert (folder / "fidelity.json").read_bytes() == first
    run(folder, checkpoint, original, prompts, n=30, seed=1)
    assert (folder / "fidelity.json").read_bytes() != first


def test_recorded_outputs(tmp_path, checkpoint, original, prompts):
    chosen = select(checkpoint, prompts=prompts, n=20).prompts
    records = golden.record(original, chosen, max_new_tokens=8)
    assert records == golden.record(original, chosen, max_new_tokens=8)

    good = write_gpt2(tmp_path / "good", checkpoint)
    golden.write_records(records, good / golden.NAME)
    assert golden.read_records(good / golden.NAME) == records
    assert (good / golden.NAME).stat().st_size < 20_000
    report = verify(good, processes=2)
    assert report.exact["value"]
    assert (report.measures["wer"].value, report.measures["wer"].n) == (0, 20)
    assert report.measures["agreement"].value == 1
    assert report.difference < 1e-3
    assert "recorded" in report.notes[0]
    assert "kl" not in report.measures

    flipped = write_gpt2(tmp_path / "flipped", checkpoint, FLIP)
    golden.write_records(records, flipped / golden.NAME)
    (flipped / "fidelity.json").write_text(json.dumps({"wer": STALE}))
    marked = sum(p.ids[:2] == (0, 0) for p in chosen)
    assert 0 < marked < 20
    report = verify(flipped, processes=1)
    assert report.measures["wer"].value == pytest.approx(marked / 20 / 8)
    assert not report.exact["value"]
    fidelity = json.loads((flipped / "fidelity.json").read_text())
    assert fidelity["wer"] == STALE  # of the original
    assert fidelity["recorded"]["wer"]["value"] == pytest.approx(marked / 20 / 8, abs=1e-6)


def test_recorded_outputs_that_are_no_good(tmp_path, checkpoint):
    folder = write_gpt2(tmp_path, checkpoint)
    with pytest.raises(Gpt2cError, match=r"expected recorded outputs.*--against"):
        verify(folder)
    (folder / golden.NAME).write_text('{"ids": [1]}\n')
    with pytest.raises(Gpt2cError, match=r"golden\.jsonl:1"):
        verify(folder)
    with pytest.raises(Gpt2cError, match="--against"):
        verify(folder, prompts=tmp_path)


@pytest.mark.parametrize(
    "flaw, words",
    [
        ("raise RuntimeError('boom')", r"p, prompts\.jsonl:\d+.*RuntimeError: boom"),
        ("import os; os._exit(9)", r"p, prompts\.jsonl:\d+.*exited with 9"),
        ("while True: pass", r"p, prompts\.jsonl:\d+.*no answer for 2 seconds"),
    ],
)
def test_a_program_that_fails_names_the_prompt(
    tmp_path, checkpoint, original, prompts, flaw, words
):
    body = f"\n\ndef generate(ids, max_new_tokens, **options):\n    {flaw}\n"
    folder = write_gpt2(tmp_path / "p", checkpoint, body)
    before = (folder / "fidelity.json").read_bytes()
    with pytest.raises(Gpt2cError, match=words):
        run(folder, checkpoint, original, prompts, n=6, timeout=2)
    assert (folder / "fidelity.json").read_bytes() == before


def test_sets(tmp_path):
    tiny_gpt2(tmp_path / "tiny", vocab_size=6, n_layer=1, bos_token_id=0, eos_token_id=1)
    checkpoint = load_checkpoint(str(tmp_path / "tiny"), readout="multilabel")
    inputs = tmp_path / "inputs.jsonl"
    lines = [
        {"input_ids": [0, 2, i % 6, 3], "scored": [1, 2], "expected": [[1], [1, 2]], "offset": i}
        for i in range(20)
    ]
    inputs.write_text("\n".join(map(json.dumps, lines)))
    report = verify(write_gpt2(tmp_path / "good", checkpoint), checkpoint, prompts=inputs)
    assert report.exact["value"]
    assert "wer" not in report.measures
    assert report.as_dict()["wer"] is None
    assert report.measures["agreement"].value == 1
    assert abs(report.measures["delta_ce"].value) < 1e-5
    with pytest.raises(Gpt2cError, match="expected a word error rate"):
        report.require(0.1)

    flaw = "\n\nexact = answer\n\n\ndef answer(ids, offset=0):\n"
    flaw += "    return [a ^ {5} if offset < 5 else a for a in exact(ids, offset)]\n"
    flawed = write_gpt2(tmp_path / "flawed", checkpoint, flaw)
    report = verify(flawed, checkpoint, prompts=inputs)
    assert report.measures["match"].value == 0.75
    records = golden.record(Original(checkpoint), select(checkpoint, prompts=inputs).prompts)
    assert "continuation" not in records[0]
    golden.write_records(records, flawed / golden.NAME)
    assert verify(flawed).measures["match"].value == 0.75


def test_rules_without_logits(tmp_path, checkpoint, original, prompts):
    rules = """

exact = logits


def logits(ids, offset=0):
    raise NoLogits


def answer(ids, offset=0):
    return exact(ids, offset).argmax(-1).tolist()


def generate(ids, max_new_tokens, offset=0, stop=None):
    new = []
    for _ in range(max_new_tokens):
        new.append(answer([*ids, *new], offset)[-1])
    return Generation(new, ["core"] * len(new))
"""
    folder = write_gpt2(tmp_path / "p", checkpoint, rules)
    report = run(folder, checkpoint, original, prompts, n=20)
    assert report.measures["match"].value == 1
    assert report.measures["wer"].value == 0
    assert report.difference is None
    assert not {"kl", "delta_ce"} & report.measures.keys()


def test_without_any_text(tmp_path, checkpoint, original):
    report = run(write_gpt2(tmp_path, checkpoint), checkpoint, original, None, n=10)
    assert report.exact["value"]
    assert "random tokens" in report.notes[0]
    assert "delta_ce" not in report.measures


def test_a_changed_file_and_other_weights(tmp_path, checkpoint, original, prompts):
    folder = write_gpt2(tmp_path, checkpoint)
    digest = "0" * 64
    (folder / "fidelity.json").write_text(
        json.dumps(
            {"files": {"program.py": digest, "gone.py": digest}, "original": {"fingerprint": "x"}}
        )
    )
    report = run(folder, checkpoint, original, prompts, n=2)
    assert report.changed == ["gone.py", "program.py"]
    assert any("changed after generation" in note for note in report.notes)
    assert any("other weights" in note for note in report.notes)


@pytest.fixture(scope="module")
def of_bytes(tmp_path_factory):
    """A checkpoint of text whose tokens are the 256 bytes, and an end token."""
    folder = tmp_path_factory.mktemp("bytes")
    tiny_gpt2(folder, vocab_size=257, n_positions=64, bos_token_id=256, eos_token_id=256)
    ids = {character: i for i, character in enumerate(sorted(ByteLevel.alphabet()))}
    (folder / "vocab.json").write_text(json.dumps({**ids, "<|endoftext|>": 256}))
    (folder / "merges.txt").write_text("#version: 0.2\n")
    return load_checkpoint(str(folder))


def write_bytes(folder, checkpoint, extra=""):
    """The program of `of_bytes`, with a tokenizer of its own."""
    spaces = {b: c for b, c in zip(range(256), _characters(), strict=True)}
    ids = [checkpoint.vocabulary.tokens.index(spaces[b]) for b in range(256)]
    code = f"""

IDS = {ids}


def encode(text):
    return [IDS[b] for b in text.encode()]


def decode(ids):
    return bytes(IDS.index(i) for i in ids).decode(errors="replace")
"""
    return write_gpt2(folder, checkpoint, code + extra)


def _characters():
    """GPT-2's printable character for each byte."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [b for b in range(256) if b not in printable]
    return [chr(b if b in printable else 256 + others.index(b)) for b in range(256)]


def test_text(tmp_path, of_bytes):
    file = tmp_path / "prompts.txt"
    file.write_text("Once upon a time\nnaïve café\nthree\n")
    report = verify(write_bytes(tmp_path / "p", of_bytes), of_bytes, prompts=file)
    assert report.exact["value"]
    assert report.notes == ["3 prompts are too few to trust the figures: 30 or more are needed"]
    # Words, not tokens: one byte put before a space lengthens one word.
    flaw = """

right = decode


def decode(ids):
    return "!" + right(ids)
"""
    folder = write_bytes(tmp_path / "flawed", of_bytes, flaw)
    original = Original(of_bytes)
    spell = decoder(of_bytes.vocabulary)
    prompts = select(of_bytes, prompts=file).prompts
    texts = [spell(c.ids) for c in original.generate(prompts, 32, stop=256)]
    words = [len(text.split()) for text in texts]
    expected = sum(1 / n for n in words) / 3
    assert verify(folder, of_bytes, prompts=file).measures["wer"].value == pytest.approx(expected)

    records = golden.record(original, prompts, decode=spell)
    assert [r["written"] for r in records] == ["Once upon a time", "naïve café", "three"]
    golden.write_records(records, folder / golden.NAME)
    assert verify(folder).measures["wer"].value == pytest.approx(expected)


def test_a_tokenizer_that_reads_otherwise(tmp_path, of_bytes):
    file = tmp_path / "prompts.txt"
    file.write_text("Once upon a time\ncafé\n")
    flaw = "\n\ndef encode(text):\n    return [IDS[b] for b in text.encode('ascii', 'ignore')]\n"
    folder = write_bytes(tmp_path / "p", of_bytes, flaw)
    report = verify(folder, of_bytes, prompts=file)
    assert not report.exact["value"]
    assert any("encodes 1 of the prompts differently" in note for note in report.notes)
