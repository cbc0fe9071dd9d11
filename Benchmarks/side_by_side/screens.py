"""First screen, keys and memory of programs for the terminal."""

import os
import random
import subprocess
import time
from dataclasses import dataclass
from statistics import median

from . import report
from .terminal import SIZE, Session

DOWN, PAGE_DOWN, SETUP = b"\x1b[B", b"\x1b[6~", b"\x1bOQ"
# Through all panes of Crossings: each opened, its list gone down, its figure's years changed.
UP, RIGHT, LEFT = b"\x1bOA", b"\x1bOC", b"\x1bOD"
TOUR = [key for pane in b"0123456789" for key in [bytes([pane])] + [b"\x1bOB"] * 8 + [RIGHT, b"\x1bOB", b"\x1bOB", LEFT, UP, UP]]
# What the key is where a program has switched the keypad to application mode.
APPLICATION = {DOWN: b"\x1bOB"}


@dataclass
class Program:
    """How a program is started for its first screen and for its list, and what leads to another of its screens."""

    name: str
    arguments: list
    list_arguments: list
    other: bytes = b""
    directory: str = None
    # Seconds without output after which its screen counts as finished, at the start and after a key.
    quiet: float = 0.4
    key_quiet: float = 0.05


def programs(options):
    """Crossings and the programs beside it: VisiData shows the migrant stock table, tig and nnn this repository."""
    root = os.path.dirname(options.assets)
    ours, table = options.crossings, os.path.join(options.assets, "migrant_stock.tsv")
    visidata = [os.path.join(options.venv, "bin", "vd"), table]
    # htop draws its clock and meters anew only every ten seconds, so that it is still in between.
    htop = ["htop", "-d", "100"]
    return [
        Program(report.OURS, [ours], [ours, "corridors", "top=100"], other=b"5"),
        Program("htop", htop, htop, other=SETUP),
        Program("tig", ["tig"], ["tig"], other=b"l", directory=root),
        Program("VisiData", visidata, visidata, other=b"F", quiet=1.5, key_quiet=0.25),
        Program("nnn", ["nnn"], [], directory=root),
    ]


def first_screens(chosen, folder, runs):
    """Spawn to the last byte of the first screen; the first round warms the caches.

    Each round has another order and a pause before each program: the end of a large one leaves the processor awake.
    """
    samples = {program.name: [] for program in chosen}
    order, shuffler = list(chosen), random.Random(1)
    for _ in range(runs + 1):
        shuffler.shuffle(order)
        for program in order:
            time.sleep(0.1)
            session = Session(program.arguments, folder, program.directory)
            samples[program.name].append(session.first_screen(program.quiet))
            session.end()
    return {name: times[1:] for name, times in samples.items()}


def keys(chosen, folder, key, count, runs, longer=1):
    """Key to the last byte that it brought, and bytes a key: `count` times the key that `key` gives for a program."""
    times = {program.name: [] for program in chosen}
    sizes = {program.name: [] for program in chosen}
    for program in list(chosen) * runs:
        session = Session(program.list_arguments, folder, program.directory)
        session.first_screen(program.quiet)
        typed = key(program)
        if b"\x1b[?1h" in session.output:
            typed = APPLICATION.get(typed, typed)
        for _ in range(count):
            elapsed, size = session.press(typed, program.key_quiet * longer)
            if elapsed is None:
                raise SystemExit(f"{program.name} doesn't answer the key {typed}")
            times[program.name].append(elapsed)
            sizes[program.name].append(size)
        session.end()
    return times, sizes


def memory(chosen, folder, sessions):
    """KiB of private memory of each session after its first screen, while so many run."""
    samples = {}
    for program in chosen:
        running = [Session(program.arguments, folder, program.directory) for _ in range(sessions)]
        for session in running:
            session.first_screen(program.quiet)
        samples[program.name] = [session.private_memory() for session in running]
        for session in running:
            session.end()
    return samples


def processor(options, folder, size, rounds=4):
    """Milliseconds of the processor that a key of the tour costs on average: the median of rounds; a first one warms what is kept."""
    session = Session([options.crossings], folder, size=size)
    session.first_screen(0.4)
    means = []
    for _ in range(rounds + 1):
        before = session.processor()
        for key in TOUR:
            session.press(key, 0.02)
        means.append((session.processor() - before) / len(TOUR))
    session.end()
    return median(means[1:])


def rows(options, folder):
    everything = programs(options)
    listers = [program for program in everything if program.list_arguments]
    # Processes for htop's list, so that there is something below its first rows.
    sleepers = [subprocess.Popen(["sleep", "3600"]) for _ in range(60)]
    try:
        # More of these, for two are near each other.
        yield report.row("first screen, ms", first_screens(everything, folder, options.runs * 3))
        times, sizes = keys(listers, folder, lambda program: DOWN, 40, max(options.runs // 5, 1))
        yield report.row("↓ in a list, 40 times: ms to the last byte", times)
        yield report.row("↓ in a list, 40 times: bytes a key", sizes)
        costs = [f"{processor(options, folder, size):.2f} ms at {size[0]}×{size[1]}" for size in (SIZE, (200, 60))]
        options.notes.append("A key of Crossings, over all its panes, takes of the processor on average " + ", ".join(costs) + ".")
        options.notes.append("Keys at a list's edge scroll it; with them the mean of ↓ is, in bytes: " + report.means(sizes) + ".")
        times, sizes = keys(listers, folder, lambda program: PAGE_DOWN, 1, options.runs, longer=3)
        yield report.row("a page down: ms to the last byte", times)
        yield report.row("a page down: bytes", sizes)
        times, sizes = keys(listers, folder, lambda program: program.other, 1, options.runs, longer=10)
        yield report.row("another screen of the program: ms to the last byte", times)
        yield report.row("another screen of the program: bytes", sizes)
        yield report.row("private memory of one of ten sessions, KiB", memory(listers, folder, 10))
    finally:
        for sleeper in sleepers:
            sleeper.kill()
            sleeper.wait()
