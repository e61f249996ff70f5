"""What a program claims: equality with its original, and the reasons against it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..codegen.output.folder import IR_FILE, load_program
from ..ir import Program, claims_equality
from .fidelity_json import read_fidelity


@dataclass(frozen=True)
class Claim:
    """Whether a program claims to equal its original.

    Attributes:
        lossless: it is a core alone, and its history has no lossy step.
        lossy: the steps of the history that are lossy, or of which that is unknown.
        assumptions: what the reader of the checkpoint assumed and could not check. Program and
            original share these, so no comparison of the two finds a wrong one.
    """

    lossless: bool
    lossy: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()

    @property
    def equality(self) -> bool:
        """Whether the program may be called exact if the measures agree."""
        return self.lossless and not self.assumptions

    def as_dict(self) -> dict[str, Any]:
        """Return the claim for fidelity.json."""
        return {
            "equality": self.equality,
            "lossless": self.lossless,
            "lossy": list(self.lossy),
            "assumptions": list(self.assumptions),
        }


def claim_of(program: Program, assumptions: tuple[str, ...] = ()) -> Claim:
    """Return what a program claims, from its history and the assumptions about its checkpoint."""
    lossy = tuple(step.name for step in program.history if step.lossy is not False)
    return Claim(claims_equality(program), lossy, assumptions)


def recorded_claim(folder: Path) -> Claim | None:
    """Return the claim of a folder, from fidelity.json or program.ir; None if it has neither."""
    record = read_fidelity(folder).get("claims")
    if isinstance(record, dict):
        return Claim(
            record.get("lossless") is True,
            tuple(map(str, record.get("lossy") or ())),
            tuple(map(str, record.get("assumptions") or ())),
        )
    return claim_of(load_program(folder)) if (folder / IR_FILE).is_file() else None
