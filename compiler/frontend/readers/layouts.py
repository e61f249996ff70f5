"""Tables of names: what published GPT code calls the tensors of a GPT-2.

Every layout maps the code's own names to Hugging Face's; ``N`` stands for a layer and ``H`` for a
head. Queries, keys and values that are stored apart are joined afterwards.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType


@dataclass(frozen=True)
class Layout:
    """The names of one code base.

    Attributes:
        name: what `Checkpoint.format` says.
        marker: a tensor that tells the layouts apart.
        modules: the code's modules and parameters -> Hugging Face's.
        buffers: causal masks and the like, which are no weights.
        activation: what the code computes.
        origin: the code, for the user.
    """

    name: str
    marker: str
    modules: Mapping[str, str]
    buffers: tuple[str, ...]
    activation: str
    origin: str

    def rename(self, name: str) -> str | None:
        """Hugging Face's name of a tensor; None for a buffer; the name itself if unknown."""
        if any(_expression(buffer).fullmatch(name) for buffer in self.buffers):
            return None
        for pattern, target in self.modules.items():
            if match := _expression(pattern).fullmatch(name):
                groups = match.groupdict()
                new = target.replace("N", groups.get("N") or "").replace("H", groups.get("H") or "")
                # A bare parameter, as minGPT's pos_emb, is the weight of a module elsewhere.
                bare = "" if new.endswith((".weight", ".bias")) else ".weight"
                return new + (groups["rest"] or bare)
        return name


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    numbered = re.escape(pattern).replace("N", r"(?P<N>\d{1,6})").replace("H", r"(?P<H>\d{1,6})")
    return re.compile(rf"{numbered}(?P<rest>\.(weight|bias))?")


LAYOUTS = (
    Layout(
        "mingpt",
        "wte.weight",
        MappingProxyType({}),
        ("h.N.attn.bias", "h.N.attn.masked_bias", "h.N.attn.mask", "h.N.attn.tril"),
        "gelu_new",
        "minGPT and makemore",
    ),
    Layout(
        "mingpt-2020",
        "blocks.0.attn.query.weight",
        MappingProxyType(
            {
                "tok_emb": "wte",
                "pos_emb": "wpe",
                "blocks.N.ln1": "h.N.ln_1",
                "blocks.N.ln2": "h.N.ln_2",
                "blocks.N.attn.query": "h.N.attn.q",
                "blocks.N.attn.key": "h.N.attn.k",
                "blocks.N.attn.value": "h.N.attn.v",
                "blocks.N.attn.proj": "h.N.attn.c_proj",
                "blocks.N.mlp.0": "h.N.mlp.c_fc",
                "blocks.N.mlp.2": "h.N.mlp.c_proj",
                "head": "lm_head",
            }
        ),
        ("blocks.N.attn.mask", "blocks.N.attn.bias"),
        "gelu",
        "minGPT of 2020",
    ),
    Layout(
        "from-scratch",
        "trf_blocks.0.att.W_query.weight",
        MappingProxyType(
            {
                "tok_emb": "wte",
                "pos_emb": "wpe",
                "trf_blocks.N.att.W_query": "h.N.attn.q",
                "trf_blocks.N.att.W_key": "h.N.attn.k",
                "trf_blocks.N.att.W_value": "h.N.attn.v",
                "trf_blocks.N.att.out_proj": "h.N.attn.c_proj",
                "trf_blocks.N.ff.layers.0": "h.N.mlp.c_fc",
                "trf_blocks.N.ff.layers.2": "h.N.mlp.c_proj",
                "trf_blocks.N.norm1.scale": "h.N.ln_1.weight",
                "trf_blocks.N.norm1.shift": "h.N.ln_1.bias",
                "trf_blocks.N.norm2.scale": "h.N.ln_2.weight",
                "trf_blocks.N.norm2.shift": "h.N.ln_2.bias",
                "final_norm.scale": "ln_f.weight",
                "final_norm.shift": "ln_f.bias",
                "out_head": "lm_head",
            }
        ),
        ("trf_blocks.N.att.mask",),
        "gelu_new",
        'the code of "Build a Large Language Model (From Scratch)"',
    ),
    Layout(
        "lecture",
        "token_embedding_table.weight",
        MappingProxyType(
            {
                "token_embedding_table": "wte",
                "position_embedding_table": "wpe",
                "blocks.N.ln1": "h.N.ln_1",
                "blocks.N.ln2": "h.N.ln_2",
                "blocks.N.sa.heads.H.query": "h.N.attn.q.H",
                "blocks.N.sa.heads.H.key": "h.N.attn.k.H",
                "blocks.N.sa.heads.H.value": "h.N.attn.v.H",
                "blocks.N.sa.proj": "h.N.attn.c_proj",
                "blocks.N.ffwd.net.0": "h.N.mlp.c_fc",
                "blocks.N.ffwd.net.2": "h.N.mlp.c_proj",
            }
        ),
        ("blocks.N.sa.heads.H.tril",),
        "relu",
        'the code of the lecture "Let\'s build GPT"',
    ),
)


def layout_of(names: Mapping[str, object]) -> Layout | None:
    """The layout of these names without wrappers; None if it is none of these."""
    return next((layout for layout in LAYOUTS if layout.marker in names), None)
