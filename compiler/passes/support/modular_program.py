"""The program of rules of a model that adds modulo p by waves."""

from typing import TYPE_CHECKING

from ...ir import Evidence, Program, Rule, Unembed, Value

if TYPE_CHECKING:
    from ...search.modular import Modular


def modular_program(program: Program, result: "Modular") -> Program:
    """The program with two values, the weights and the waves, in place of all parts."""
    waves, held = result.waves, result.holding
    p = waves.modulus
    a = _number(result.first, result.lowest)
    b = _number(result.second, result.lowest)
    if waves.sign < 0:
        b = f"-{b}" if result.lowest == 0 else f"-({b})"
    last = max(result.first, result.second)
    sign = "+" if waves.sign > 0 else "-"
    weights = Value(
        "weights",
        "vector",
        Rule(repr(waves.weights)),
        evidence=Evidence(
            label=(
                f"how much each frequency k / {p} counts: {waves.explained:.2f} of the logits'"
                f" variance; {100 * held.without:.0f} % right without"
            ),
            provenance="symbolize",
        ),
    )
    phases = Value(
        "waves",
        "vector",
        Rule(f"waves_of_sum({a}, {b}, weights, {p}) if len(ids) > {last} else None"),
        ("weights",),
        Evidence(
            label=(f"phases of a {sign} b: with them alone {100 * held.alone:.0f} % are right"),
            score=round(held.least, 3),
            provenance="symbolize",
            family="waves",
            roles=((held.part, round(held.least, 3)),),
        ),
    )
    answer = f"in_phase(waves, {p})" + (f" + {result.lowest}" if result.lowest else "")
    unembed = Unembed(
        table=None,
        readout=program.core.unembed.readout,
        reads=("weights", "waves"),
        rule=Rule(answer),
    )
    return program.rewritten((weights, phases, unembed), {})


def _number(place: int, lowest: int) -> str:
    return f"ids[{place}]" + (f" - {lowest}" if lowest else "")
