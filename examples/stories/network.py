"""GPT-2 in plain torch for training, without fused attention, whose backward is slow on CPUs.

Parameters are kept as matrices of one role each (query, key and value apart), as Muon wants them,
and exported under the names of Hugging Face's GPT-2.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import torch
import torch.nn.functional as F
from torch import Tensor, nn

ROLES = {"out": "attn.c_proj", "up": "mlp.c_fc", "down": "mlp.c_proj"}


class Layer(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.ln_1, self.ln_2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.q, self.k, self.v, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, time, width = x.shape
        h = self.ln_1(x)
        q, k, v = (
            f(h).view(batch, time, self.heads, -1).transpose(1, 2) for f in (self.q, self.k, self.v)
        )
        scores = q @ k.transpose(2, 3) * (width // self.heads) ** -0.5 + mask.to(q.dtype)
        mixed = scores.softmax(-1, dtype=q.dtype) @ v
        x = x + self.out(mixed.transpose(1, 2).reshape(batch, time, width))
        return x + self.down(F.gelu(self.up(self.ln_2(x)), approximate="tanh"))


class Network(nn.Module):
    def __init__(
        self,
        layers: int = 4,
        heads: int = 8,
        width: int = 256,
        context: int = 256,
        vocab: int = 2048,
    ) -> None:
        super().__init__()
        self.wte, self.wpe = nn.Embedding(vocab, width), nn.Embedding(context, width)
        self.layers = nn.ModuleList(Layer(width, heads) for _ in range(layers))
        self.ln_f = nn.LayerNorm(width)
        self.register_buffer("mask", torch.full((context, context), -1e4).triu(1), persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                deep = name.endswith(("out.weight", "down.weight"))
                nn.init.normal_(parameter, std=0.02 / (math.sqrt(2 * layers) if deep else 1))
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)

    def forward(self, ids: Tensor) -> Tensor:
        """ids [batch, time] -> logits [batch, time, vocab]."""
        time = ids.shape[1]
        x = self.wte(ids) + self.wpe.weight[:time]
        for layer in self.layers:
            x = layer(x, self.mask[:time, :time])
        return F.linear(self.ln_f(x), self.wte.weight)

    @classmethod
    def of(cls, tensors: Mapping[str, Tensor]) -> Network:
        """The network of exported tensors, in fp32."""
        network = cls()
        state = {}
        for name, tensor in tensors.items():
            tensor = tensor.float()
            path = name.removeprefix("transformer.").replace("h.", "layers.")
            if ".c_attn." in path:
                for role, part in zip("qkv", tensor.chunk(3, dim=-1)):
                    state[path.replace("attn.c_attn", role)] = part.mT if part.dim() == 2 else part
                continue
            for role, gpt2_name in ROLES.items():
                if gpt2_name in path:
                    path = path.replace(gpt2_name, role)
                    tensor = tensor.mT if tensor.dim() == 2 else tensor
            state[path] = tensor
        network.load_state_dict(state)
        return network.eval()

    def exported(self) -> dict[str, Tensor]:
        """Tensors as transformers' GPT2LMHeadModel stores them, [inputs, outputs], without head."""
        tensors = {"wte.weight": self.wte.weight, "wpe.weight": self.wpe.weight}
        for i, layer in enumerate(self.layers):
            qkv = (layer.q, layer.k, layer.v)
            tensors |= {
                f"h.{i}.attn.c_attn.weight": torch.cat([f.weight for f in qkv]).T,
                f"h.{i}.attn.c_attn.bias": torch.cat([f.bias for f in qkv]),
                f"h.{i}.attn.c_proj.weight": layer.out.weight.T,
                f"h.{i}.attn.c_proj.bias": layer.out.bias,
                f"h.{i}.mlp.c_fc.weight": layer.up.weight.T,
                f"h.{i}.mlp.c_fc.bias": layer.up.bias,
                f"h.{i}.mlp.c_proj.weight": layer.down.weight.T,
                f"h.{i}.mlp.c_proj.bias": layer.down.bias,
            }
            for name, norm in (("ln_1", layer.ln_1), ("ln_2", layer.ln_2)):
                tensors |= {f"h.{i}.{name}.weight": norm.weight, f"h.{i}.{name}.bias": norm.bias}
        tensors |= {"ln_f.weight": self.ln_f.weight, "ln_f.bias": self.ln_f.bias}
        return {f"transformer.{name}": t.detach().contiguous() for name, t in tensors.items()}
