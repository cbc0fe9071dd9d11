"""Rows of medians, and which place Crossings takes in each."""

from statistics import median

OURS = "Crossings"


def number(value):
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def place(values):
    """Which place Crossings takes among medians where less is better."""
    return 1 + sum(1 for name, value in values.items() if name != OURS and value < values[OURS])


def means(samples):
    """Each program's mean, the least first."""
    values = {name: sum(times) / len(times) for name, times in samples.items() if times}
    return ", ".join(f"{name} {number(value)}" for name, value in sorted(values.items(), key=lambda item: item[1]))


def row(title, samples):
    """A row of a Markdown table: what was measured, each program's median, the place of Crossings."""
    values = {name: median(times) for name, times in samples.items() if times}
    cells = ", ".join(f"{name} {number(value)}" for name, value in sorted(values.items(), key=lambda item: item[1]))
    return f"| {title} | **{number(values[OURS])}** | {cells} | {place(values)} of {len(values)} |"


def head():
    return "| measured | Crossings | all, the least first | place |\n|---|--:|---|--:|"
