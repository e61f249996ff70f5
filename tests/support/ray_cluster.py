"""A Ray cluster of this machine with two workers."""

import os

import ray


def start_ray() -> None:
    """Start the cluster; ``ray.shutdown()`` ends it. Its workers are not nicer than the test."""
    os.environ["RAY_worker_niceness"] = "0"  # noqa: SIM112 (so Ray calls it)
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
