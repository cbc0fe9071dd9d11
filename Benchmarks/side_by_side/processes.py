"""Whole processes, and how long they take."""

import os
import subprocess
import time


def output(command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def python(options):
    """The interpreter that has DuckDB, pandas and plotext."""
    return os.path.join(options.venv, "bin", "python")


def timed(commands, runs):
    """Milliseconds of whole processes, the commands in turn; the first round warms the caches and doesn't count."""
    samples = {name: [] for name in commands}
    for _ in range(runs + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            samples[name].append((time.perf_counter() - start) * 1000)
    return {name: times[1:] for name, times in samples.items()}
