"""Names of parts say what is most certain of them."""

from dataclasses import replace

import pytest
from gpt2c.codegen.names import function_name
from gpt2c.ir import Evidence, Head, Use
from small import small_program


@pytest.mark.parametrize(
    ("score", "name"), [(0.95, "L0H0_previous_token"), (0.5, "L0H0_subject_to_last")]
)
def test_a_role_of_nearly_all_attention_goes_before_behaviours(score: float, name: str) -> None:
    program = small_program()
    head = next(iter(program.core.of(Head)))
    use = Use("capital", "last token", 1.0, to="subject", attention=0.6, direct=1.0)
    evidence = Evidence(roles=(("previous_token", score),), uses=(use,))
    assert function_name(program, replace(head, evidence=evidence)) == name
