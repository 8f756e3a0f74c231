"""Responses for recompute.py: what a unit can answer, how a file of responses is read, and random ones, with gaps.

The lists follow the report and our lists of categories; the items of each question stand in the form itself, which the
program prints with -template.
"""

import csv
import io
import itertools
import json
import random
import re
from collections import Counter, defaultdict
from fractions import Fraction
from functools import cache, cached_property

NOW, BEFORE = 2011, 2006
NOT_ASKED = "not-asked"
TYPES = ["intellectual-disability", "workshop", "social-enterprise", "multi-service-centre", "production-centre",
         "mental-health", "other"]
MAINTAINERS = ["municipality", "joint-municipal-authority", "association", "foundation", "private-company",
               "joint-ownership", "other"]
SITUATIONS = ["weak", "passable", "moderate", "good", "very-good"]
OUTLOOKS = ["improves", "unchanged", "weakens", "cannot-say"]
IMPORTANCES = ["not-important", "somewhat-important", "important", "very-important"]
CHANGES = ["decreases-over-25", "decreases", "unchanged", "grows", "grows-over-25"]
EXTENTS = ["none", "little", "some", "extensive"]
TRENDS = ["grows", "unchanged", "decreases", "cannot-say"]
SIGNIFICANCES = ["none", "minor", "moderate", "considerable", "most-significant"]
AGREEMENTS = ["strongly-disagree", "disagree", "neither", "agree", "strongly-agree"]
CAUSES = ["intellectual-disability", "mental-health-problem", "substance-abuse", "social-reasons",
          "learning-difficulties", "weak-position", "physical-disability-or-illness", "neuropsychiatric-or-sensory",
          "immigrant-background", "long-term-unemployment", "other"]
TICKED = ["unit.activities", "unit.tasks", "unit.tasks-outside", "unit.strengths", "unit.needs",
          "clients.growing-groups", "coaching.contents"]
PARTS = ["job-coach", "pension", "outside"]
PROVIDERS = ["municipality", "te-office", "kela", "other"]
MAIN_GROUPS = ["work-activity", "other-rehabilitative", "employment-contract"]
SERVICES = {  # who pays for each service, and its main group in 2011 (B12 5.3, 5.3.2)
    "intellectual-disability-activity": ("municipality", "work-activity"),
    "rehabilitative-work-activity": ("municipality", "work-activity"),
    "social-welfare-work-activity": ("municipality", "work-activity"),
    "social-welfare-employment": ("municipality", "employment-contract"),
    "municipal-job-coaching": ("municipality", "other-rehabilitative"),
    "other-municipal": ("municipality", "other-rehabilitative"),
    "practical-training": ("te-office", "other-rehabilitative"),
    "preparatory-training": ("te-office", "other-rehabilitative"),
    "pay-subsidised-work": ("te-office", "employment-contract"),
    "te-work-try-out": ("te-office", "other-rehabilitative"),
    "te-job-coaching": ("te-office", "other-rehabilitative"),
    "other-te": ("te-office", "other-rehabilitative"),
    "kela-work-try-out": ("kela", "other-rehabilitative"),
    "kela-mental-health-job-coaching": ("kela", "other-rehabilitative"),
    "kela-job-coaching": ("kela", "other-rehabilitative"),
    "other-kela": ("kela", "other-rehabilitative"),
    "other": ("other", "other-rehabilitative"),
}


def items(columns, section):
    """The keys of the columns section.key, in the order of the form."""
    return [c.rpartition(".")[2] for c in columns if c.rpartition(".")[0] == section]


@cache
def number(text):
    """A number as written: a comma or point, spaces between thousands, a percent sign."""
    return Fraction(re.sub(r"[\s%]", "", text).replace(",", "."))


class Cells:
    """One row of answers: its cells by column, and by section and item; an empty one was not answered.

    A column that its file lacks, or a cell that says so, was not asked.
    """

    def __init__(self, cells):
        self.form = {column for column, text in cells.items() if text != NOT_ASKED}
        self.cells = {column: text for column, text in cells.items() if text and column in self.form}
        self.sections = defaultdict(dict)
        for column, text in self.cells.items():
            section, _, item = column.rpartition(".")
            self.sections[section][item] = text

    def text(self, column):
        return self.cells.get(column)

    def number(self, column):
        return number(self.cells[column]) if column in self.cells else None

    def section(self, name, keys):
        """The numbers of a section that were given."""
        told = self.sections.get(name, {})
        return {k: number(told[k]) for k in keys if k in told}

    def asked(self, column):
        return column in self.form

    def ticks(self, name):
        """The ticked categories; None when none of them has a yes or no. See asked."""
        told = self.sections.get(name)
        return {k for k, text in told.items() if text == "yes"} if told else None


class Unit(Cells):
    """One response of a unit."""

    def __init__(self, cells):
        super().__init__(cells)
        self.type = cells["unit.type"]
        self.edition = int(cells.get("unit.edition") or NOW)

    @cached_property
    def services(self):
        """The clients by service, as far as told."""
        return self.section("clients", SERVICES)

    @cached_property
    def clients(self):
        """All clients: the total as told, else the sum over services, else None."""
        total = self.number("clients.total")
        return sum(self.services.values()) if total is None and self.services else total

    def persons(self, roles):
        return sum(self.section("unit.staff", roles).values())


class Survey:
    """The responses of both editions, and the columns of the form."""

    def __init__(self, columns, units):
        self.columns = columns
        self.now = [u for u in units if u.edition == NOW]
        self.before = [u for u in units if u.edition == BEFORE]
        for _, of in self.editions():
            told = set().union(*(u.services for u in of))
            for u in of:
                u.told = told  # the services that any unit of the edition filled in

    def editions(self):
        return (BEFORE, self.before), (NOW, self.now)

    def items(self, section):
        return items(self.columns, section)


# ---------------------------------------------------------------------------------------------------- files

def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def as_csv(columns, rows, separator=";"):
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", delimiter=separator, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def other_forms(columns, rows):
    """The same responses, in another order and written otherwise: the end of the file's name, and its text."""
    rng = random.Random(len(rows))
    shuffled = rng.sample(rows, len(rows))
    columns = [c for c in columns if not rows or c in rows[0]]
    turned = rng.sample(columns, len(columns))
    yield ".csv", as_csv(columns, shuffled)
    yield ".csv", as_csv(turned, rows[::-1], rng.choice([",", "\t"]))
    yield ".jsonl", "".join(json.dumps({k: v or None for k, v in row.items()}) + "\n" for row in shuffled)


# ---------------------------------------------------------------------------------------------------- random ones

class Maker:
    """Makes random responses that keep the library's rules; gaps is the chance that a question, or item, is blank."""

    def __init__(self, columns, seed, gaps, types=TYPES, editions=("2011", "2006"), clients=60):
        self.columns, self.gaps, self.types, self.editions, self.clients = columns, gaps, types, editions, clients
        self.rng = random.Random(seed)

    def given(self):
        return self.rng.random() >= self.gaps

    def whole(self, most):
        """A whole number, often a small one or 0."""
        return self.rng.choice([0, self.rng.randint(0, min(most, 5)), *(self.rng.randint(0, most) for _ in "12")])

    def some(self, section, value):
        """Cells of a section, some of them left blank."""
        return {f"{section}.{k}": value() for k in items(self.columns, section) if self.given()}

    def unit(self, name):
        cells = {"unit.id": name, "unit.edition": self.rng.choice(self.editions),
                 "unit.type": self.rng.choice(self.types)}
        self.single(cells)
        self.several(cells)
        self.mix(cells)
        clients, services = self.stock(cells)
        self.coaching(cells)
        self.transitions(cells, clients, services)
        return {key: self.spell(key, value) for key, value in cells.items()}

    def spell(self, key, value):
        """A number in one of the notations that can be read."""
        if not isinstance(value, (int, Fraction)):
            return value
        whole, hundredths = divmod(int(value * 100), 100)
        text = str(whole) if key == "unit.founded" else f"{whole:,}".replace(",", self.rng.choice(["", " ", "\u00a0"]))
        if hundredths:
            text += self.rng.choice(",.") + f"{hundredths:02}"
        if not key.startswith("funding."):
            return text
        return text + (" %" if 0 < value < 1 else self.rng.choice(["", " %"]))  # 0,45 alone may be 45 %

    def single(self, cells):
        """Questions with one answer, and staff in whole persons or halves."""
        last = int(cells["unit.edition"] or NOW)
        for key, answers in [
                ("unit.part2", ["yes", "no"]), ("unit.maintainer", MAINTAINERS), ("unit.situation", SITUATIONS),
                ("unit.outlook", OUTLOOKS),
                ("unit.founded", [1800, *(self.rng.randint(last - 26, last) for _ in "12345")])]:
            if self.given():
                cells[key] = self.rng.choice(answers)
        if self.given():
            causes = self.rng.sample(CAUSES, 2)
            cells.update(zip(["clients.cause.first", "clients.cause.second"], causes[:2 if self.given() else 1]))
        if self.given():
            cells.update(self.some("unit.staff", lambda: Fraction(self.whole(30), 2)))

    def several(self, cells):
        """Questions with ticks and with grades, each unit using some of the steps only."""
        questions = dict.fromkeys(TICKED[:-1], ["yes", "no"])
        questions.update({
            "clients.referrers": IMPORTANCES, "clients.referrer-change": CHANGES, "clients.cooperation": EXTENTS,
            "clients.trend": TRENDS, "clients.obstacles": SIGNIFICANCES, "clients.statements": AGREEMENTS})
        for section, answers in questions.items():
            if self.given():
                used = self.rng.sample(answers, self.rng.randint(1, len(answers)))
                cells.update(self.some(section, lambda: self.rng.choice(used)))

    def mix(self, cells):
        """Shares of income that sum to 100, in steps of anything from 0,01 to 100 percent."""
        if not self.given():
            return
        step, left = self.rng.choice([1, 100, 500, 1000, 5000, 10000]), 10000
        sources = items(self.columns, "funding")
        self.rng.shuffle(sources)
        for source in sources[1:]:
            part = self.rng.randint(0, left // step) * step if self.given() else 0
            left -= part
            if part or self.given():
                cells[f"funding.{source}"] = Fraction(part, 100)
        cells[f"funding.{sources[0]}"] = Fraction(left, 100)

    def stock(self, cells):
        """The clients: in all, by service, both or neither; and the parts of them."""
        services = {k: self.whole(self.clients) for k in SERVICES if self.rng.random() < 0.4} if self.given() else {}
        clients = sum(services.values())
        if not services:
            clients = self.rng.choice([0, None, *(self.whole(self.clients * 9) for _ in "123")])
        cells.update({f"clients.{k}": n for k, n in services.items()})
        if clients is not None and (not services or self.given()):
            cells["clients.total"] = clients
        for part in PARTS:
            if self.given():
                cells[f"clients.{part}"] = self.whole(self.clients if clients is None else clients)
        return clients, services

    def coaching(self, cells):
        offers = self.rng.choice(["yes", "yes", "no"]) if self.given() else None
        if offers:
            cells["coaching.offers"] = offers
        if self.given():
            answers = ["no"] if offers == "no" else self.rng.choice([["no"], ["yes", "no"], ["yes"]])
            cells.update(self.some("coaching.contents", lambda: self.rng.choice(answers)))

    def transitions(self, cells, clients, services):
        """Those who moved on: by service, in all, both or neither; and everyone served."""
        destinations = [d for d in items(self.columns, "transitions") if d != "served"]
        left = Counter()
        if self.rng.random() < 0.5 and self.given():
            for service, d in itertools.product(SERVICES, destinations):
                if self.rng.random() < 0.3 and self.given():
                    n = self.whole(9) if services.get(service) or not services else 0
                    cells[f"transitions.{service}.{d}"] = n
                    left[d] += n
        if self.given():  # in all: then every destination that somebody went to, since the two ways have to agree
            for d in destinations:
                if left[d] or self.given():
                    left[d] += self.whole(9)
                    cells[f"transitions.{d}"] = left[d]
        if self.rng.random() < (0.4 if self.gaps else 1):
            cells["transitions.served"] = max(clients or 0, left.total()) + self.whole(30)


def random_files(columns):
    """Random responses by name: many and few, with gaps and without, of one edition, of some types, of large units."""
    files = {
        "400 units": (400, Maker(columns, 1, 0.25)),
        "120 units, many gaps": (120, Maker(columns, 2, 0.7)),
        "90 units without gaps": (90, Maker(columns, 3, 0)),
        "60 units of 2011": (60, Maker(columns, 4, 0.3, editions=("2011",))),
        "60 units of 2006": (60, Maker(columns, 5, 0.3, editions=("2006",))),
        "40 units of three types": (40, Maker(columns, 6, 0.4, types=["workshop", "social-enterprise", "other"])),
        "80 units with many clients": (80, Maker(columns, 7, 0.2, clients=55_000)),
        "3 units": (3, Maker(columns, 8, 0.5)),
    }
    made = {name: [maker.unit(f"random-{i}") for i in range(n)] for name, (n, maker) in files.items()}
    short = columns_without(columns, "unit.part2", "unit.maintainer", "unit.staff", "unit.strengths", "funding",
                            "clients.outside", "clients.trend", "clients.growing-groups", "coaching", "transitions")
    fewer = without_options(columns, random.Random(9))
    halves = [Maker(columns, 10, 0.1), Maker(fewer, 11, 0.1)]
    some = [dict.fromkeys(set(columns) - set(m.columns), NOT_ASKED) | m.unit(f"random-{i}")
            for i, m in zip(range(90), itertools.cycle(halves))]
    half = Maker(fewer, 9, 0.25)
    return {**{name: (columns, rows) for name, rows in made.items()},
            "60 units, asked half of the questions": (short, asked(short, made["60 units of 2011"])),
            "200 units, asked half of the options": (fewer, [half.unit(f"random-{i}") for i in range(200)]),
            "90 units, every other asked half of the options": (columns, some)}


def without_options(columns, rng):
    """A form on which half of the options of each question with ticks do not stand, nor one source of income."""
    left = {"funding.other"}
    for section in TICKED:
        options = [f"{section}.{k}" for k in items(columns, section)]
        left.update(rng.sample(options, len(options) // 2))
    return [c for c in columns if c not in left]


def columns_without(columns, *questions):
    """A form on which some questions do not stand."""
    return [c for c in columns if not any(c == q or c.startswith(q + ".") for q in questions)]


def asked(columns, rows):
    return [{key: text for key, text in row.items() if key in columns} for row in rows]
