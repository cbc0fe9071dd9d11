"""A bar chart of the same numbers: the region's migrant stock by subregion, 1990 to 2019, in 80×24 cells."""

import csv
import io
import os

from . import report
from .processes import output, python, timed

OURS = ["show", "stock", "area=region", "by=subregion"]

PLOTEXT = """
import csv
import plotext
head, *rows = csv.reader(open({table!r}))
figure = plotext.figure
figure.plot_size(80, 24)
bars = [[float(row[column]) for row in rows] for column in range(1, len(head))]
figure.bar([row[0] for row in rows], bars, stacked=True, orientation="horizontal")
figure.show()
"""

GNUPLOT = [
    "set terminal dumb size 80,24", "set datafile separator ','", "set style data histograms",
    "set style histogram rowstacked", "set style fill solid", "set key outside",
    "plot for [column=2:6] '{table}' using column:xtic(1) title columnheader(column)",
]


def write_table(options, folder):
    """The chart's numbers as Crossings prints them, a row a year and a column a subregion."""
    text = output([options.crossings, *OURS, "--format", "csv"])
    rows = list(csv.DictReader(io.StringIO(text)))
    persons = {(row["year"], row["code"]): row["persons"] for row in rows}
    years, codes = (list(dict.fromkeys(row[key] for row in rows)) for key in ("year", "code"))
    path = os.path.join(folder, "chart.csv")
    with open(path, "w") as file:
        writer = csv.writer(file)
        writer.writerow(["year", *codes])
        writer.writerows([year, *(persons[year, code] for code in codes)] for year in years)
    return path


def rows(options, folder):
    table = write_table(options, folder)
    commands = {
        report.OURS: [options.crossings, *OURS, "--width", "80", "--height", "24"],
        "plotext": [python(options), "-c", PLOTEXT.format(table=table)],
        "gnuplot, dumb terminal": ["gnuplot", "-e", "; ".join(GNUPLOT).format(table=table)],
    }
    for name, command in commands.items():
        if len(output(command).splitlines()) < 10:
            raise SystemExit(f"{name} draws nothing")
    yield report.row("a bar chart, whole process, ms", timed(commands, options.runs))
