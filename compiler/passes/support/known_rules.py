"""What is known of the algorithm of a model that stays weights: text for its README."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...search.shorter import ShortRules


def known_rules(short: "ShortRules") -> str:
    """The rules of the shorter inputs as lines of text, with the parts that hold their values.

    The first line is a sentence, those with rules begin with four spaces, the last is a sentence.
    """
    result = short.result
    assert result.model is not None
    held = {each.variable.name: each for each in result.held}
    lines = [
        f"On {result.match:.0%} of {result.tested} unseen inputs of up to {short.limit} tokens,"
        " all answers are those of these rules; of"
        f" {short.longer} longer inputs, on {short.beyond:.0%}:"
    ]
    for variable in result.model.variables:
        line = f"    {variable.name} = {variable.text}"
        if (each := held.get(variable.name)) is not None:
            line += (
                f"  # {'+'.join(each.part)} holds it: interchange accuracy"
                f" {each.accuracy:.2f} of {each.swaps} swaps"
            )
        lines.append(line)
    lines.append(f"    answer = {result.model.answer}")
    lines.append(
        f"{short.turn} How the other parts turn these values into the answer, and what the model"
        " does on longer inputs, is not known."
    )
    return "\n".join(lines)
