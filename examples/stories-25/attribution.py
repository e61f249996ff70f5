"""Direct logit attribution: how much each part contributes to the logit of each new token.

The residual stream is the sum of the outputs of all parts, and the final norm only scales it.
A logit is therefore a sum with one term per part (Elhage et al., 2021). Terms are centred: the mean
over all logits is subtracted, because raising every logit equally does not change the answer.
"""

import numpy as np
import program
from fallback import margin, required_margin
from edits import adjusted
from integrity import core_was_edited
from numerics import EPSILON, Run
from tokenizer import token_text

SHOWN = 5  # parts listed per token in each direction
REST = "embeddings and constants"


def explain(ids, max_new_tokens, offset=0, fallback=None):
    """Yield lines of text: who decided each new token, with which margin, and the core's terms.

    Logits are the core's. If the fallback decides and the core prefers another token, the line
    names that token.
    """
    use_fallback = not core_was_edited() if fallback is None else fallback
    text, run, fallback_run, by_core, new = list(ids), Run(trace=True), Run(), 0, 0
    for _ in range(max_new_tokens):
        if run.length and offset + run.length >= program.CONTEXT:
            break
        x = program.read(text[run.length :], run, offset)[-1]
        token, who = program.decide(x, text, fallback_run, offset, use_fallback)
        logits = program.unembed(x)
        scores = adjusted(logits, text)
        lead, preferred = margin(scores), int(scores.argmax())
        threshold = required_margin(x, lead)
        sign = ">=" if lead >= threshold else "<"
        line = f"{token_text(token):16}  logit {logits[token]:+.2f}  "
        line += f"margin {lead:.2f} {sign} {threshold:.2f}  {who}"
        line += "" if token == preferred else f"; the core prefers {token_text(preferred)}"
        yield line + effect_of_rules(logits, scores)
        yield from table(terms_of(run, x, token, logits))
        text.append(token)
        new, by_core = new + 1, by_core + (who == "core")
        if token == program.EOS:
            break
    yield f"the core decided {by_core} of {new} tokens"


def effect_of_rules(logits, scores):
    """Return which token the rules on scores in edits.py replaced; empty if they replaced none."""
    before, after = int(logits.argmax()), int(scores.argmax())
    return "" if before == after else f"; without rules in edits.py: {token_text(before)}"


def terms_of(run, x, token, logits):
    """Return {part: term of the token's logit}; x [256] is the stream at the last position."""
    direction = program.UNEMBED[token] - program.UNEMBED.mean(0)
    direction = direction / np.sqrt(np.mean(x * x) + EPSILON)
    terms = {head: float(output @ direction) for head, output in run.heads.items()}
    for active, out, names in run.neurons.values():
        terms |= dict(zip(names, (active * (out @ direction)).tolist()))
    terms[REST] = float(logits[token] - logits.mean()) - sum(terms.values())
    return terms


def table(terms):
    """Yield two lines: the parts with the largest positive and negative terms."""
    ranked = sorted(terms, key=terms.get)
    for word, names in (("up  ", ranked[: -SHOWN - 1 : -1]), ("down", ranked[:SHOWN])):
        shown = [
            f"{name} {terms[name]:+.2f}" for name in names if (terms[name] > 0) == (word == "up  ")
        ]
        yield f"    {word}  {'   '.join(shown) or '(none)'}"
