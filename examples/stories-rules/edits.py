"""What was changed in this program, in order. generate, answer, logits and --trace read it.

`gpt2c edit DIR` adds edits of facts and parts. Rules on scores are code: write them in adjust().
"""

EDITS = []


def adjust(scores, text):
    """Return the scores [2,048] of the next token, given the token ids of all text so far.

    A rule of your own goes here, with its imports: `from tokenizer import encode`, then
    `if text[-1] == encode("a")[0]: scores[encode("b")[0]] -= 10`. gpt2c edit keeps it.
    """
    return scores


def adjusted(scores, text):
    """Apply the rules on scores in EDITS, in order, and then adjust: scores [2,048]."""
    for edit in EDITS:
        scores = edit.adjust(scores, text)
    return adjust(scores, text)


def adjusted_rows(scores, text):
    """Adjust the scores [t, 2,048] after each token of a text [t]."""
    for index, row in enumerate(scores):
        new = adjusted(row, text[: index + 1])
        if new is not row:
            scores[index] = new
    return scores


def in_scope(text):
    """Return whether a text contains the subject of an edit."""
    return any(edit.in_scope(text) for edit in EDITS)
