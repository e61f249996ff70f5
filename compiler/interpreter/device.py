"""Devices by name, and arrays of tensors from any device.

Everything runs on the CPU unless a device is named. On another device, results differ from those
of the CPU in the last bits, since it sums in another order.
"""

import numpy as np
import torch
from torch import Tensor

from ..errors import Gpt2cError

CPU = "cpu"


def device_named(name: str) -> str:
    """The device that ``--device`` names, such as ``cpu`` or ``cuda:0``.

    ``auto`` is the accelerator that torch has here, and the CPU where there is none.

    Raises:
        Gpt2cError: torch has no such device here, or the device has no float64, in which sums over
            text are taken.
    """
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    here = [CPU] if accelerator is None else [CPU, accelerator.type]
    if name == "auto":
        return here[-1]
    where, options = "--device", f"auto, {', '.join(here)}"
    try:
        device = torch.device(name)
    except RuntimeError:
        raise Gpt2cError(f"expected one of {options}, got {name[:60]!r}", where=where) from None
    if device.type == CPU:
        return CPU
    if device.type not in here:
        what = f"torch has no device {str(device)!r} here"
        raise Gpt2cError(what, where=where, hint=f"Choose one of {options}.")
    try:
        torch.zeros(1, dtype=torch.float64, device=device)
    except (RuntimeError, TypeError) as error:
        reason = str(error).partition("\n")[0].rstrip(".")
        raise Gpt2cError(
            f"torch cannot use the device {str(device)!r}: {reason}",
            where=where,
            hint=f"Choose one of {options}.",
        ) from None
    return str(device)


def array(tensor: Tensor) -> np.ndarray:
    """The values of a tensor on any device, without its gradient.

    Shares memory with a tensor on the CPU.
    """
    values: np.ndarray = tensor.detach().cpu().numpy()
    return values
