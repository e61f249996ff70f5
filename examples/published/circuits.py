"""What papers found in GPT-2 small: the heads of three circuits, by role."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Circuit:
    """A published circuit. ``heads``: by role, the names of heads."""

    behaviour: str
    source: str
    heads: dict[str, tuple[str, ...]]

    @property
    def all_heads(self) -> frozenset[str]:
        """The heads of all roles."""
        return frozenset(name for names in self.heads.values() for name in names)


WANG = (
    "Wang et al., Interpretability in the Wild: a Circuit for Indirect Object Identification in"
    " GPT-2 small, 2023"
)
INDUCTION = ("L5H5", "L5H8", "L5H9", "L6H9")
PREVIOUS = ("L2H2", "L4H11")

CIRCUITS = (
    Circuit(
        "induction",
        f"Olsson et al., In-context Learning and Induction Heads, 2022; heads as in {WANG}",
        {"induction": INDUCTION, "previous token": PREVIOUS},
    ),
    Circuit(
        "indirect object",
        WANG,
        {
            "name mover": ("L9H6", "L9H9", "L10H0"),
            "negative name mover": ("L10H7", "L11H10"),
            "backup name mover": (
                *("L9H0", "L9H7", "L10H1", "L10H2", "L10H6", "L10H10", "L11H2", "L11H9"),
            ),
            "S-inhibition": ("L7H3", "L7H9", "L8H6", "L8H10"),
            "induction": INDUCTION,
            "duplicate token": ("L0H1", "L0H10", "L3H0"),
            "previous token": PREVIOUS,
        },
    ),
    Circuit(
        "greater than",
        "Hanna et al., How does GPT-2 compute greater-than?, 2023; MLPs 8 to 11 do the comparison",
        {
            "from the start year to the end": (
                *("L5H1", "L5H5", "L6H9", "L7H10", "L8H8", "L8H11", "L9H1"),
            )
        },
    ),
)


def overlap(circuit: Circuit, heads: frozenset[str]) -> str:
    """How the heads of a slice and of the published circuit agree, in one line per role."""
    lines = [
        f"{role}: {sum(name in heads for name in names)} of {len(names)}"
        for role, names in circuit.heads.items()
    ]
    extra = len(heads - circuit.all_heads)
    return "; ".join([*lines, f"{extra} heads of the slice are not in the paper"])
