"""The score of discovered behaviours: one-to-one matches by precision and recall."""

from benchmarks.discover import RULES, score, truth_of


def test_a_cluster_matches_by_precision_and_recall():
    truth = {(0, i): "capital" for i in range(10)} | {(1, i): "flag" for i in range(10)}
    keys = [*truth, *((2, i) for i in range(10))]
    exact = [0] * 10 + [1] * 10 + [-1] * 10
    assert score(exact, keys, truth)["found"] == ["capital", "flag"]
    # Half of a behaviour is enough; four of five positions must be its own.
    half = [0] * 5 + [-1] * 5 + [1] * 10 + [1] * 2 + [-1] * 8
    assert score(half, keys, truth)["found"] == ["capital", "flag"]
    impure = [0] * 10 + [1] * 10 + [1] * 3 + [0] * 3 + [-1] * 4
    assert score(impure, keys, truth)["found"] == []
    assert score([0] * 4 + [-1] * 26, keys, truth)["found"] == []


def test_matches_are_one_to_one():
    truth = {(0, i): "capital" for i in range(10)}
    label = [0] * 5 + [1] * 5
    assert score(label, list(truth), truth)["found"] == ["capital"]
    assert score([-1] * 10, list(truth), truth)["found"] == []


def test_the_truth_has_all_behaviours():
    places = truth_of("calibration")
    assert set(places.values()) == set(RULES)
