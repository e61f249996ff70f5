"""Hard attention patterns: a single condition selects the keys."""

from .language import Condition, Flag, Offset, Pattern, Term

HARD = 50.0  # coefficient that leaves other keys no attention: e^-50 vanishes in float32

PLAIN: dict[str, Condition | None] = {
    "every token alike": None,
    "the first token": Flag("first", "key"),
    "itself": Flag("itself"),
    **{
        f"the token {back} before" if back > 1 else "the token before": Offset(back)
        for back in range(1, 9)
    },
    "the same token before": Flag("same_token"),
    "the latest same token": Flag("latest_same_token"),
    "what followed the same token": Flag("follows_same_token"),
    "this sentence": Flag("same_sentence"),
    "this word": Flag("same_word"),
}


def hard(condition: Condition | None) -> Pattern:
    """The pattern that attends to keys where a condition holds, or uniformly if there are none."""
    return Pattern(() if condition is None else (Term(HARD, condition),))


def condition_of(pattern: Pattern) -> Condition | None:
    """The condition of a pattern built by :func:`hard`; None for any other pattern."""
    match pattern.terms:
        case (Term(coefficient, condition),) if coefficient >= HARD:
            return condition
    return None
