"""Which parts pushed each chosen token up or down: direct logit attribution.

The stream is a sum of what all parts wrote, and the last norm only scales it: so a logit is a sum
too, of one term a part (Elhage et al., 2021). Terms are of the logit less the mean of all logits,
since what lifts all tokens alike decides nothing.
"""

import numpy as np
import program
from fallback import margin, needed
from edits import core_was_edited
from numerics import EPSILON, Run
from tokenizer import token_text

SHOWN = 5  # parts shown a token, up and down
REST = "embeddings and constants"


def explain(ids, max_new_tokens, offset=0, fallback=None):
    """Lines: for each new token who decided it, by which margin, and what in the core pushed it.

    The logit is the core's, of the token that was decided on: where the fallback decided, the core
    may have preferred another, which is named.
    """
    asking = not core_was_edited() if fallback is None else fallback
    text, run, exact, by_core, new = list(ids), Run(trace=True), Run(), 0, 0
    for _ in range(max_new_tokens):
        if run.length and offset + run.length >= program.CONTEXT:
            break
        x = program.read(text[run.length :], run, offset)[-1]
        token, who = program.decide(x, text, exact, offset, asking)
        logits = program.unembed(x)
        found, preferred = margin(logits), int(logits.argmax())
        threshold = needed(x, found)
        sign = ">=" if found >= threshold else "<"
        line = f"{token_text(token):16}  logit {logits[token]:+.2f}  "
        line += f"margin {found:.2f} {sign} {threshold:.2f}  {who}"
        yield line if token == preferred else f"{line}, where the core has {token_text(preferred)}"
        yield from table(terms_of(run, x, token, logits))
        text.append(token)
        new, by_core = new + 1, by_core + (who == "core")
        if token == program.EOS:
            break
    yield f"the core decided {by_core} of {new} tokens"


def terms_of(run, x, token, logits):
    """Part -> what it added to the logit of a token, where x [256] is the stream after the last token."""
    direction = program.UNEMBED[token] - program.UNEMBED.mean(0)
    direction = direction / np.sqrt(np.mean(x * x) + EPSILON)
    terms = {head: float(output @ direction) for head, output in run.heads.items()}
    for active, out, names in run.neurons.values():
        terms |= dict(zip(names, (active * (out @ direction)).tolist()))
    terms[REST] = float(logits[token] - logits.mean()) - sum(terms.values())
    return terms


def table(terms):
    """Two lines: the parts that did most, up and down."""
    ranked = sorted(terms, key=terms.get)
    for word, names in (("up  ", ranked[: -SHOWN - 1 : -1]), ("down", ranked[:SHOWN])):
        shown = [
            f"{name} {terms[name]:+.2f}" for name in names if (terms[name] > 0) == (word == "up  ")
        ]
        yield f"    {word}  {'   '.join(shown) or '(nothing)'}"
