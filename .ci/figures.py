"""What recompute.py and recompute_survey.py share: figures, how they print, how they compare with a program's tables.

A table is its id, the keys of its rows, and its columns: key, edition, measure, and the figure of a row. Rows that are
numbers have their labels, too, by language.
"""

import itertools
import json
import pathlib
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor

SMALL_BASE = 32  # fewer respondents are marked


@dataclass(frozen=True)
class Figure:
    """A cell: its exact value, the respondents behind it, what it is over, and its marks."""
    value: Fraction = None
    n: int = 0
    over: str = ""
    marks: frozenset = frozenset()
    counts: tuple = None  # the value as counted
    ends: tuple = None  # of an interval, instead of a value

    def marked(self, *marks):
        return replace(self, marks=self.marks | set(marks))


def figure(value, n, over="", *marks, counts=None):
    """A figure that rests on n respondents: with none there is no figure, with few it is marked.

    Nobody stands behind what has no value, such as a share of 0 of 0.
    """
    if n == 0 or value is None:
        value, n, counts = None, 0, None
    elif n < SMALL_BASE:
        marks += ("small-base",)
    return Figure(value, n, over, frozenset(marks), counts)


def ratio(part, whole, n, over, *marks):
    if whole == 0:
        return figure(None, n, over, *marks)
    return figure(Fraction(part, whole), n, over, *marks, counts=(part, whole))


def share(part, whole, over="answering"):
    return ratio(part, whole, whole, over)


def count(clients, n):
    return ratio(clients, 1, n, "")


def respondents(k, n):
    """A number of respondents, which never rests on few of them and is not marked."""
    return Figure(Fraction(k), n, counts=(k, 1)) if n else Figure()


def column(key, measure, f, edition=0):
    return key, edition, measure, f


# ---------------------------------------------------------------------------------------------------- printing

NBSP = "\u00a0"
NOTATIONS = {  # decimal, thousands, percent, percentage points
    "fi": (",", NBSP, NBSP + "%", NBSP + "%-yks."), "sv": (",", NBSP, NBSP + "%", NBSP + "%-enh."),
    "en": (".", ",", "%", NBSP + "pp")}


def digits(value, measure, places, language):
    """The digits of a value, rounded half up (ties away from zero) once."""
    point, group, *_ = NOTATIONS[language]
    scale = 10**places * (100 if measure in ("share", "growth", "points") else 1)
    units = floor(abs(value) * scale + Fraction(1, 2))
    text = f"{units // 10**places:,}".replace(",", group)
    if places:
        text += point + str(units % 10**places).zfill(places)
    return ("−" if value < 0 and units else "") + text


def printed(made, measure, places, language):
    if made.value is None and made.ends is None:
        return "–"
    low, high = (digits(end, measure, places, language) for end in made.ends or (made.value, made.value))
    *_, percent, points = NOTATIONS[language]
    unit = {"share": percent, "growth": percent, "points": points}.get(measure, "")
    return (low if low == high else low + "–" + high) + unit


# ---------------------------------------------------------------------------------------------------- comparing

def exact(text):
    return None if text is None else Fraction(*map(int, text.split("/")))


def differences(made, measure, places, got, texts):
    """How a cell of the program differs from the figure made here; texts are its printed forms by language."""
    checks = [("exact", made.value, exact(got["exact"])), ("n", made.n, got["n"]), ("over", made.over, got["over"]),
              ("marks", sorted(made.marks), sorted(got["marks"])),
              ("ends", made.ends, (exact(got["lo"]), exact(got["hi"])) if "lo" in got else None)]
    if made.counts:
        checks.append(("as counted", "%d/%d" % made.counts, got["exact"]))
    if made.ends:
        checks.append(("open ends", (False, False), (got.get("lo_open"), got.get("hi_open"))))
    checks += [("printed " + language, printed(made, measure, places, language), texts[language]) for language in texts]
    return [check for check in checks if check[1] != check[2]]


def compare(name, made, decimals, documents):
    """Compares all tables of one file with those made here, and returns how many cells by table, and what differs.

    decimals are the decimals printed of a measure, or of a table and measure.
    """
    cells, faults = Counter(), []
    tables = {t["id"]: t for t in documents["en"]}
    texts = {language: {t["id"]: t["cells"] for t in document} for language, document in documents.items()}
    for table, rows, columns, *labels in made:
        got = tables.pop(table, {"rows": [], "columns": []})
        there = [r["key"] for r in got["rows"]], [(c["key"], c["edition"], c["measure"]) for c in got["columns"]]
        if there != (here := (rows, [c[:3] for c in columns])):
            faults.append(f"{name}: {table} has rows and columns {there}\n    here {here}")
            continue
        for language, want in labels[0].items() if labels else ():
            have = next([r["label"] for r in t["rows"]] for t in documents[language] if t["id"] == table)
            faults += [f"{name}: {table} is labelled {have}\n    here {want}"] if have != want else []
        for (i, row), (j, (key, year, measure, f)) in itertools.product(enumerate(rows), enumerate(columns)):
            cells[table] += 1
            forms = {language: texts[language][table][i][j]["printed"] for language in texts}
            places = decimals.get((table, measure), decimals[measure])
            for what, want, have in differences(f(row), measure, places, got["cells"][i][j], forms):
                faults.append(f"{name}: {table} [{row}, {key}{year or ''}] {what}: {have}\n    here {want}")
    return cells, faults + [f"{name}: {table} is not recomputed" for table in tables]


class Program:
    """A program of the examples that prints tables, built once."""

    def __init__(self, root, directory, name):
        self.directory, self.name, self.binary = directory, name, directory / name
        build = ["go", "build", "-buildvcs=false", "-o", self.binary, f"./examples/{name}"]
        subprocess.run(build, cwd=root, check=True)

    def run(self, *arguments):
        done = subprocess.run([self.binary, *arguments], capture_output=True, text=True, encoding="utf-8")
        if done.returncode or done.stderr:
            told = f"{self.name} {' '.join(map(str, arguments))}: exit status {done.returncode}"
            sys.exit(f"{told}\n{done.stderr[:2000]}")
        return done.stdout

    def documents(self, rows, *arguments):
        """The tables of a file, by language, after the line that tells what became of its rows: all of them count."""
        documents = {}
        for language in NOTATIONS:
            first, *tables = map(json.loads, self.run("-lang", language, "-format", "json", *arguments).splitlines())
            told = [first["rows"][key] for key in ("read", "counted", "refused", "reasons")]
            if told != [rows, rows, 0, []]:
                sys.exit(f"{self.name} {' '.join(map(str, arguments))}: of {rows} rows it tells {first}")
            documents[language] = tables
        return documents

    def forms(self, *arguments):
        """What is printed of a file in every form, without its name."""
        name = pathlib.Path(arguments[-1]).name
        forms = ("text", "markdown", "csv", "spreadsheet", "json", "jsonstat")
        return {form: self.run("-format", form, *arguments).replace(name, "FILE") for form in forms}

    def unlike(self, name, path, others, *flags):
        """How many prints of the responses in another order or form were compared, and which differ."""
        want, prints, faults = self.forms(*flags, path), 0, []
        for number, (end, text) in enumerate(others, 1):
            other = self.directory / ("other" + end)
            other.write_text(text, encoding="utf-8")
            got = self.forms(*flags, other)
            prints += len(got)
            differing = [form for form in got if got[form] != want[form]]
            faults += [f"{name}: other form {number} with -format {form} differs" for form in differing]
        return prints, faults


def tell(cells, faults, *summary):
    """Prints how many cells were compared by table, and what differs; ends with status 1 if anything does."""
    print("\nby table, in all of these:")
    for table, n in cells.items():
        print(f"{n:6} cells  {table}")
    print("", *summary, *faults[:30], sep="\n")
    if faults:
        sys.exit(f"{len(faults)} differences")
