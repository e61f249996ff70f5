"""Parts at work, and what is lost without them, as measured by hand."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from gpt2c.analysis.compare import divergence
from gpt2c.analysis.effect import block_means, part_means
from gpt2c.data.sample import Sample
from gpt2c.interpreter import Interpreter
from gpt2c.ir import Graph, Head, Mlp
from gpt2c.ir.means import with_means
from gpt2c.report.ablation import Ablations
from gpt2c.report.activity import observe
from gpt2c.report.html.report import nearest_induction
from gpt2c.report.html_fragments import Shown, chip, looked_at, pattern_picture, shaded, visible
from gpt2c.report.passages import Passage, passages_for, spelled
from handmade import V, handmade_program
from pruned import HOSTILE, exact
from small import small_program

PASSAGES = [Passage((0, 3, 2, 4, 5), kind="a"), Passage((2, 2, 5), 1, "b"), Passage((4, 1, 3, 3))]


def run(passage: Passage, keep: list[str]) -> dict[str, np.ndarray]:
    positions = torch.arange(passage.offset, passage.offset + len(passage.ids))
    activations = Interpreter(exact())(torch.tensor([passage.ids]), positions, keep=keep)
    return {name: value[0].numpy() for name, value in activations.activations.items()}


def test_contexts_are_the_places_where_a_neuron_fires_most():
    activity = observe(exact(), PASSAGES)
    row = exact().core.layer_mlp(1).rows[0].name
    active = [run(passage, [row])[row] for passage in PASSAGES]
    best = max(range(3), key=lambda i: active[i].max())
    first = activity.contexts[row][0]
    assert first.passage == best and activity.largest[row] == pytest.approx(
        active[best].max(), 1e-2
    )
    assert first.begin + first.at == active[best].argmax()
    assert first.values == pytest.approx(active[best].tolist(), rel=1e-2, abs=1e-3)
    everything = np.concatenate(active)
    assert activity.fires[row] == pytest.approx((everything > everything.max() / 10).mean())


def test_a_head_is_shown_where_it_looks_most_sharply_at_another_token_than_the_first():
    activity = observe(exact(), PASSAGES, only=["L0H0"])
    assert set(activity.contexts) == {"L0H0"}
    context = activity.contexts["L0H0"][0]
    pattern = run(PASSAGES[context.passage], ["L0H0.pattern"])["L0H0.pattern"]
    assert context.values == pytest.approx(pattern[context.at, : context.at + 1].tolist())
    assert sum(context.values) == pytest.approx(1, abs=1e-5)


def test_the_loss_is_the_kl_of_the_core_without_the_parts():
    program = exact()
    activity = observe(program, PASSAGES)
    loss = Ablations(program, activity).without(["L1H0", "L0N3", "L0N4"])
    means = part_means(program, [Sample(p.ids, p.offset) for p in PASSAGES])
    rows = [
        i for i, row in enumerate(program.core.layer_mlp(0).rows) if row.name in ("L0N3", "L0N4")
    ]
    assert rows

    def hold(active: torch.Tensor) -> torch.Tensor:
        active = active.clone()
        active[..., rows] = means["L0.neurons"][rows]
        return active

    edits = {
        "L0.neurons": hold,
        "L1H0": lambda x: means["L1H0"].expand_as(x),
    }
    total = changed = 0.0
    for passage in PASSAGES:
        positions = torch.arange(passage.offset, passage.offset + len(passage.ids))
        ids = torch.tensor([passage.ids])
        before, after = (
            Interpreter(program)(ids, positions, edits=e).logits[0] for e in ({}, edits)
        )
        total += float(divergence(before, after, False).sum())
        changed += float((before.argmax(-1) != after.argmax(-1)).sum())
    assert loss["kl"]["value"] == pytest.approx(total / 12, rel=1e-3)
    assert loss["kl"]["n"] == 3 and loss["changed"] == pytest.approx(changed / 12)
    assert set(loss["kinds"]) == {"a", "b"}
    weights = {"a": 5, "b": 3}
    assert sum(loss["kinds"][k] * n for k, n in weights.items()) < total + 1e-6


def test_where_most_is_lost_is_the_token_that_became_least_likely():
    program = exact()
    ablations = Ablations(program, observe(program, PASSAGES))
    loss = ablations.without([head.name for head in program.core.layer_heads(1)])
    for example in loss["examples"]:
        assert 0 < example["place"] < len(PASSAGES[example["passage"]].ids)
        assert example["loss"] > 0
    losses = [example["loss"] for example in loss["examples"]]
    assert losses == sorted(losses, reverse=True)


def test_ablating_no_parts_loses_nothing():
    program = exact()
    loss = Ablations(program, observe(program, PASSAGES)).without([])
    assert loss["kl"]["value"] == 0 and loss["changed"] == 0 and loss["examples"] == []


def test_programs_without_text_get_what_was_recorded_or_random_tokens(tmp_path):
    passages, words = passages_for(small_program(), None, count=3)
    assert len(passages) == 3 and "random" in words
    (tmp_path / "golden.jsonl").write_text(
        '{"ids":[1],"offset":1,"stop":null,"read":[1,2,3],"scored":[],"answers":[],'
        '"close_answers":[],"top":[]}\n'
    )
    passages, words = passages_for(small_program(), tmp_path)
    assert passages == [Passage((1, 2, 3), 1)] and "recorded" in words


def test_text_is_shaded_by_share_and_escaped():
    program = exact()
    vocabulary = replace(program.vocabulary, tokens=(HOSTILE, "b", "c", "d", "e", "f\n"))
    program = replace(program, vocabulary=vocabulary)
    shown = Shown(spelled(program), 6)
    activity = observe(program, PASSAGES)
    row = program.core.layer_mlp(1).rows[0].name
    context = next(c for c in activity.contexts[row] if c.passage == 0)
    text = str(shaded(context, PASSAGES[0], shown, activity.largest[row]))
    assert "<script" not in text and "&lt;script&gt;" in text and "<b class=a" in text
    head = str(looked_at(activity.contexts["L0H0"][0], PASSAGES[0], shown))
    assert "<u>" in head and "<script" not in head
    picture = str(pattern_picture("L0H0", activity.patterns["L0H0"], HOSTILE))
    assert "<script" not in picture


def test_tokens_can_be_seen():
    assert visible(" a\n\x1b[31m") == " a↵�[31m"
    assert chip(" a") == "␣a"


def test_token_classes_of_neurons_are_correlations_over_all_passages():
    program = exact()
    words = ("<bos>", "<eos>", "january", "march", "tom", "the")
    program = replace(program, vocabulary=replace(program.vocabulary, tokens=words))
    passages = PASSAGES * 3
    activity = observe(program, passages)
    everything = {row.name for layer in (0, 1) for row in program.core.layer_mlp(layer).rows}
    active = {
        name: np.concatenate([run(passage, [name])[name] for passage in passages])
        for name in everything
    }
    tokens = np.concatenate([passage.ids for passage in passages])
    is_month = np.isin(tokens, (2, 3))
    responds = {name: dict(some) for name, some in activity.responds.items()}
    for name, values in active.items():
        if values.std() == 0:
            assert name not in responds
            continue
        correlation = np.corrcoef(values, is_month)[0, 1]
        assert ("months" in responds.get(name, {})) == (correlation >= 0.3)
        if correlation >= 0.3:
            assert responds[name]["months"] == pytest.approx(correlation, abs=5e-3)
    assert any("months" in some for some in responds.values())


def test_the_head_that_is_nearest_to_induction_is_named_by_a_measure():
    program = handmade_program()
    rng = np.random.default_rng(0)
    half = [tuple(int(i) for i in rng.permutation(V)[:5]) for _ in range(4)]
    passages = [Passage((ids + ids)[: program.shape.context]) for ids in half]
    name, score = nearest_induction(program, observe(program, passages))
    assert name == "L1H0" and score > 0.8


def test_of_parts_that_write_deviations_the_loss_is_that_of_removing_them():
    program = exact()
    samples = [Sample((1, 2, 3), 0)]  # other text than the passages: the means are others
    moments = block_means(program, samples)
    means = {h.name: moments[f"{h.name}.moved"].numpy() for h in program.core.of(Head)}
    means |= {m.name: moments[f"{m.name}.neurons"].numpy() for m in program.core.of(Mlp)}
    centered = with_means(program, means)
    loss = Ablations(centered, observe(centered, PASSAGES)).without(["L1H0"])
    nodes = tuple(node for node in centered.core if node.name != "L1H0")
    removed, whole = (
        Interpreter(replace(centered, core=Graph(n))) for n in (nodes, centered.core.nodes)
    )
    total = 0.0
    for passage in PASSAGES:
        positions = torch.arange(passage.offset, passage.offset + len(passage.ids))
        ids = torch.tensor([passage.ids])
        before, after = (run(ids, positions).logits[0] for run in (whole, removed))
        total += float(divergence(before, after, False).sum())
    assert loss["kl"]["value"] == pytest.approx(total / 12, rel=1e-3)
