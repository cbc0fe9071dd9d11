"""The ten largest corridors of 2019 from the migrant stock table: whole processes, all with the same answer."""

import csv
import io
import os
import subprocess

from . import report
from .processes import output, python, timed

OURS = ["show", "corridors", "year=2019", "top=10", "--format", "csv"]

PANDAS = """
import pandas
table = pandas.read_csv({table!r}, sep="\\t", dtype={{"origin": str}}, usecols=["destination", "origin", "both_2019"])
for row in table[~table.origin.isin(["OS", "ON"])].nlargest(10, "both_2019").itertuples():
    print(row.origin, row.destination, int(row.both_2019))
"""

DUCKDB = """
import duckdb
for row in duckdb.sql({query!r}).fetchall():
    print(*row)
"""


def ten(table, persons="both_2019"):
    """The question in SQL; OS and ON are origins that are no area."""
    return (
        f"select origin, destination, both_2019 from {table} where origin not in ('OS', 'ON') "
        f"order by {persons} desc limit 10")


def expected(options):
    """What Crossings prints, in the words of the table: M49 numbers of origin and destination, persons."""
    with open(os.path.join(options.assets, "areas.tsv")) as lines:
        numbers = {row["iso3"]: row["m49"] for row in csv.DictReader(lines, delimiter="\t")}
    text = output([options.crossings, *OURS])
    return [
        (numbers[row["origin_code"]], numbers[row["destination_code"]], row["persons"])
        for row in csv.DictReader(io.StringIO(text))
    ]


def prepared_database(table, folder):
    """A database with the numbers as numbers and an index for this very question."""
    path = os.path.join(folder, "stock.db")
    subprocess.run(
        ["sqlite3", path, ".mode tabs", f".import {table} text",
         "create table stock as select origin, destination, cast(both_2019 as int) both_2019 from text",
         "create index by_persons on stock(both_2019)", "drop table text"], check=True)
    return path


def commands(options, folder):
    table = os.path.join(options.assets, "migrant_stock.tsv")
    awk = f"awk -F'\\t' 'NR > 1 && $2 !~ /^O/ {{ print $2, $1, $9 }}' {table} | sort -k3,3nr | head -10"
    text = [".mode tabs", f".import {table} stock", ".mode list", ".separator ' '"]
    read = f"read_csv('{table}', delim='\t', header=true)"
    return {
        report.OURS: [options.crossings, *OURS],
        "awk and sort": ["sh", "-c", awk],
        "sqlite3, importing": ["sqlite3", ":memory:", *text, ten("stock", "cast(both_2019 as int)")],
        "sqlite3, prepared and indexed": ["sqlite3", "-separator", " ", prepared_database(table, folder), ten("stock")],
        "DuckDB": [python(options), "-c", DUCKDB.format(query=ten(read))],
        "pandas": [python(options), "-c", PANDAS.format(table=table)],
    }


def rows(options, folder):
    every, answer = commands(options, folder), expected(options)
    for name, command in every.items():
        if name == report.OURS:
            continue
        found = [tuple(line.split()) for line in output(command).splitlines()]
        if found != answer or len(found) != 10:
            raise SystemExit(f"{name} prints other corridors:\n{found}\n{answer}")
    yield report.row("ten largest corridors of 2019, whole process, ms", timed(every, options.runs))
