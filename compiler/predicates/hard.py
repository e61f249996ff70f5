"""Patterns that name keys and nothing else: the simplest things that a head may look at."""

from .language import Condition, Flag, Offset, Pattern, Term

HARD = 50.0  # a coefficient that leaves nothing to the keys that it does not lift (e^-50 is below float32)

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
    """Looks at the keys on which a condition holds, at all alike where it holds on none."""
    return Pattern(() if condition is None else (Term(HARD, condition),))


def condition_of(pattern: Pattern) -> Condition | None:
    """The condition of a pattern that :func:`hard` made; of any other None."""
    match pattern.terms:
        case (Term(coefficient, condition),) if coefficient >= HARD:
            return condition
    return None
