"""gpt2c: a decompiler for GPT-2 models.

The public API, each name documented where it is defined:

- ``load_checkpoint(name)`` → Checkpoint; ``lift(checkpoint)`` → Program
- ``parse_pipeline(text)`` → passes; ``run_pipeline(program, passes, context)`` → Program
- ``print_program(program)``, ``parse_program(text, weights=...)``, ``verify_ir(program)``
- ``Interpreter(program)``: the reference semantics in torch
- ``compile_checkpoint(name, output, CompileOptions(passes=...))`` → Compiled
- ``edit_program(folder, requests)``: change a program; ``export_program(folder, output)``: write
  it as a checkpoint
- ``verify(folder, checkpoint)`` → Report: the measures of a generated program
- ``behaviours(source, names, file)`` → Behaviours: the slices that carry behaviours
- ``activations(source, behaviour, names)`` → Activations: what parts do on its prompts, as arrays
- ``slice_program(source, behaviour, out)`` → WrittenSlice: one behaviour as a program of its own
- ``load(folder)`` → a generated program, run in a separate process
- ``Gpt2cError``, ``LimitNotMet``
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .errors import Gpt2cError, LimitNotMet
from .version import __version__

if TYPE_CHECKING:
    from .codegen.output.folder import load_program
    from .data.cache import default_cache
    from .fidelity.verify import verify
    from .frontend.checkpoint import load_checkpoint
    from .frontend.lift import lift
    from .interpreter import Interpreter
    from .ir import Program, parse_program, print_program
    from .ir import verify as verify_ir
    from .passes import Context, parse_pipeline, run_pipeline
    from .runtime.process import ProgramProcess as load
    from .workflows.activations import activations
    from .workflows.behaviours import behaviours
    from .workflows.compile import CompileOptions, compile_checkpoint
    from .workflows.edit import edit_program
    from .workflows.export import export_program
    from .workflows.slice import slice_program

# Name → (module, attribute): imported on first access, since torch takes seconds to load.
_LAZY = {
    "Context": ("passes", "Context"),
    "Interpreter": ("interpreter", "Interpreter"),
    "Program": ("ir", "Program"),
    "CompileOptions": ("workflows.compile", "CompileOptions"),
    "activations": ("workflows.activations", "activations"),
    "behaviours": ("workflows.behaviours", "behaviours"),
    "compile_checkpoint": ("workflows.compile", "compile_checkpoint"),
    "default_cache": ("data.cache", "default_cache"),
    "edit_program": ("workflows.edit", "edit_program"),
    "export_program": ("workflows.export", "export_program"),
    "lift": ("frontend.lift", "lift"),
    "load": ("runtime.process", "ProgramProcess"),
    "load_checkpoint": ("frontend.checkpoint", "load_checkpoint"),
    "load_program": ("codegen.output.folder", "load_program"),
    "parse_pipeline": ("passes", "parse_pipeline"),
    "parse_program": ("ir", "parse_program"),
    "print_program": ("ir", "print_program"),
    "run_pipeline": ("passes", "run_pipeline"),
    "slice_program": ("workflows.slice", "slice_program"),
    "verify": ("fidelity.verify", "verify"),
    "verify_ir": ("ir", "verify"),
}

__all__ = [
    "CompileOptions",
    "Context",
    "Gpt2cError",
    "Interpreter",
    "LimitNotMet",
    "Program",
    "__version__",
    "activations",
    "behaviours",
    "compile_checkpoint",
    "default_cache",
    "edit_program",
    "export_program",
    "lift",
    "load",
    "load_checkpoint",
    "load_program",
    "parse_pipeline",
    "parse_program",
    "print_program",
    "run_pipeline",
    "slice_program",
    "verify",
    "verify_ir",
]


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _LAZY[name]
    return getattr(import_module(f".{module}", __name__), attribute)
