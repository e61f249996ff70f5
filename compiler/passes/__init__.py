"""Passes: functions from Program to Program, the pipeline language, and the pass manager."""

from .base import Context, Pass
from .manager import run_pipeline
from .registry import PASSES, PRESETS, describe_passes, parse_pipeline

__all__ = [
    "PASSES",
    "PRESETS",
    "Context",
    "Pass",
    "describe_passes",
    "parse_pipeline",
    "run_pipeline",
]
