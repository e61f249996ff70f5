"""How much what parts write differs from what the original's parts write, as a penalty."""

from typing import TYPE_CHECKING

from ...ir import OV, Head, Mlp, Program

if TYPE_CHECKING:
    import torch

    from ...interpreter import Interpreter

_TINY = 1e-9


class Change:
    """The mean drift of the core's parts on a batch, differentiable by what they write.

    Drift is the norm of the difference between what the part and the original's part of that name
    write, over the norm of what the original's writes, as deviations from their means.
    """

    def __init__(self, program: Program, core: "Interpreter", original: "Interpreter") -> None:
        import torch

        self.core, self.original = core, original
        assert program.fallback is not None
        self.heads = [head.name for head in program.core.of(Head) if isinstance(head.ov, OV)]
        self.mlps = [mlp for mlp in program.core.of(Mlp) if mlp.rows]
        self.rows: dict[str, torch.Tensor] = {}
        self.writes: dict[str, torch.Tensor] = {}
        for mlp in self.mlps:
            before = program.fallback[mlp.name]
            assert isinstance(before, Mlp)
            place = {row.name: index for index, row in enumerate(before.rows)}
            rows = torch.tensor([place[row.name] for row in mlp.rows], device=original.device)
            self.rows[mlp.name] = rows
            self.writes[mlp.name] = original.weight(before.w_out)[rows].detach()
        self.keep = [*self.heads, *(f"{mlp.name}.neurons" for mlp in self.mlps)]

    def of(
        self,
        activations: "dict[str, torch.Tensor]",
        ids: "torch.Tensor",
        positions: "torch.Tensor",
        real: "torch.Tensor",
    ) -> "torch.Tensor":
        """The mean drift over parts.

        Args:
            activations: the core's, by the names in ``keep``.
            ids, positions, real: the batch [b, t].
        """
        import torch

        with torch.no_grad():
            originals = self.original.activations(ids, positions, keep=self.keep)
        drifts = []
        for name in self.heads:
            change = _deviation(activations[name][real] - originals[name][real])
            size = _deviation(originals[name][real])
            ratio = change.square().sum() / size.square().sum().clamp(min=_TINY)
            drifts.append(ratio[None])
        for mlp in self.mlps:
            name = f"{mlp.name}.neurons"
            x = _deviation(activations[name][real])
            y = _deviation(originals[name][real][:, self.rows[mlp.name]])
            writes, wrote = self.core.weight(mlp.w_out), self.writes[mlp.name]
            size = y.square().sum(0) * wrote.square().sum(1)
            change = x.square().sum(0) * writes.square().sum(1) + size
            change = change - 2 * (x * y).sum(0) * (writes * wrote).sum(1)
            drifts.append(change.clamp(min=0) / size.clamp(min=_TINY))
        # The root's slope is infinite at 0.
        return (torch.cat(drifts) + 1e-6).sqrt().mean()


def _deviation(values: "torch.Tensor") -> "torch.Tensor":
    return values - values.mean(0)
