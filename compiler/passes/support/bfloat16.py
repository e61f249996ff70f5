"""Whether bfloat16 is faster than float32 on this machine."""

import re
from pathlib import Path

CPU_FLAGS = {"avx512_bf16", "amx_bf16", "bf16", "svebf16"}  # x86 and ARM, as Linux names them
CPUINFO = Path("/proc/cpuinfo")


def is_fast(device: str) -> bool:
    """Whether a device computes in bfloat16; without that, it is emulated, which is slower.

    Processors whose features can't be read count as without, as do devices other than CUDA's.
    """
    if device.startswith("cuda"):
        import torch

        return torch.cuda.get_device_capability(device) >= (8, 0)
    if device != "cpu":
        return False
    try:
        text = CPUINFO.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    lines = re.findall(r"^(?:flags|Features)\s*:(.*)$", text, flags=re.MULTILINE)
    return any(CPU_FLAGS & set(line.split()) for line in lines[:1])
