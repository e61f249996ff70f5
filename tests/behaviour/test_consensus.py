"""Groups on which clusterings agree, and the choice of clusters among them."""

import numpy as np
import torch
from gpt2c.behaviour.clusters import Clusters, Space, find_clusters, neighbours
from gpt2c.behaviour.consensus import Tree, consensus, points_of
from gpt2c.behaviour.positions import Positions
from torch.nn.functional import normalize

SIZE, GROUPS = 20, 4


def blobs(seed=0, spread=0.03):
    """Groups of points around directions of their own, and as many points without a group."""
    random = torch.Generator().manual_seed(seed)
    centres = torch.eye(30)[:GROUPS].repeat_interleave(SIZE, 0)
    near = centres + spread * torch.randn(centres.shape, generator=random)
    return normalize(torch.cat([near, torch.randn(near.shape, generator=random)]), dim=1)


def blob(number):
    return set(range(number * SIZE, (number + 1) * SIZE))


def place_of(group, groups):
    """The index of the first of groups that is nearly this one; None if there is none."""
    like = [len(group & other) / len(group | other) for other in groups]
    return next((i for i, index in enumerate(like) if index >= 0.9), None)


def test_a_tree_has_every_point_alone_in_small_groups_and_all_in_the_last():
    points = blobs()
    tree = Tree.of(points, 0)
    assert tree.sizes[-1] == len(points) == tree.sizes.max()
    assert (tree.members.toarray().sum(0) == tree.sizes).all()


def test_natural_groups_recur_and_come_first():
    groups, recurs = consensus(blobs(), 0)
    members = [set(points.tolist()) for points in points_of(groups)]
    assert (np.diff(recurs) <= 0).all() and len(set(map(frozenset, members))) == len(members)
    natural = [place_of(blob(i), members) for i in range(GROUPS)]
    scattered = [i for i, some in enumerate(members) if min(some) >= GROUPS * SIZE]
    assert scattered and max(natural) < min(scattered)
    assert max(len(some) for some in members) <= GROUPS * SIZE  # half of all


def test_fewer_than_two_points_have_no_groups():
    groups, recurs = consensus(torch.ones(1, 3), 0)
    assert groups.shape == (1, 0) and len(recurs) == 0


def test_no_point_is_its_own_neighbour():
    points = blobs()
    near = neighbours(points, points, own=True)
    assert near.shape == (len(points), 10)
    assert not (near == np.arange(len(points))[:, None]).any()
    assert (neighbours(points, points)[:, 0] == np.arange(len(points))).all()
    assert neighbours(points[:3], points[:3], own=True).shape == (3, 2)


def positions(answers, texts, gain=None):
    """The blobs as positions: a part for each direction."""
    vectors = blobs().clamp(min=0).numpy().astype(np.float16)
    n = len(vectors)
    gains = np.ones(n) if gain is None else gain
    source, copied = np.zeros((n, 3), np.float16), np.zeros(n)
    return Positions(vectors, texts, np.zeros(n, int), answers, gains, source, copied)


def chosen(some, endings):
    clusters = find_clusters(some, endings)
    return [set(np.flatnonzero(clusters.label == i).tolist()) for i in range(clusters.count)]


def test_clusters_have_varied_answers_in_many_texts_and_more_than_an_ending():
    number = np.arange(2 * GROUPS * SIZE)
    answers, texts = number % 10, number.copy()
    endings = [(i % 5,) for i in number.tolist()]
    answers[:SIZE] = 0  # the first group has one answer,
    texts[SIZE : 2 * SIZE] = 0  # the second stands in one text,
    endings[2 * SIZE : 3 * SIZE] = [(0,)] * SIZE  # the third has one ending
    clusters = chosen(positions(answers, texts), endings)
    assert place_of(blob(1), clusters) is None and place_of(blob(2), clusters) is None
    assert place_of(blob(3), clusters) < place_of(blob(0), clusters)


def test_where_more_text_counts_comes_first():
    number = np.arange(2 * GROUPS * SIZE)
    gain = np.ones(len(number))
    gain[SIZE : 2 * SIZE] = 4
    endings = [(i % 5,) for i in number.tolist()]
    clusters = chosen(positions(number % 10, number, gain), endings)
    assert place_of(blob(1), clusters) == 0


def test_a_new_position_needs_most_of_its_neighbours():
    number = np.arange(2 * GROUPS * SIZE)
    some = positions(number % 10, number)
    space = Space.of(some, 0)
    label = np.full(len(number), -1)
    label[:SIZE] = 0
    points = space.points(some)
    assert (Clusters(space, points, label, 1).assign(some)[:SIZE] == 0).all()
    label[: SIZE // 2] = 1  # two halves of one group: neither has most
    assert (Clusters(space, points, label, 2).assign(some)[:SIZE] == -1).mean() > 0.5
    assert (Clusters(space, points, label * 0 - 1, 0).assign(some) == -1).all()
