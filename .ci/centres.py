"""Centres for recompute_survey.py: what a labour force service centre can answer, and random ones, with gaps."""

import itertools
import random
import re
from fractions import Fraction

from responses import NOT_ASKED, Cells, Maker, asked, columns_without, items, number

USES = ["yes", "yes-not-purchased", "no", "tendering"]
PRESENCES = ["full-time", "part-time", "none"]
EXPERIENCES = ["strengths", "weaknesses", "benefits", "problems"]
MOST = 1_000_000  # of persons, clients and euros
PURCHASES = ["days-a-client", "hours-a-client"]  # told of what was bought, beside prices, forms and scope


def ends(text, step):
    """The least and the largest multiple of the step that an answer stands for: 40, 150–200 or n. 350."""
    if match := re.fullmatch(r"(?:n\.|noin) (.+)", text):
        x, place = number(match[1]), 1
        while x % (place * 10) == 0:
            place *= 10
        half = Fraction(place, 2)  # of the place of the last digit that is not 0
        return -(-(x - half) // step) * step, -(-(x + half) // step) * step - step
    low, _, high = re.sub("[-–]", "-", text).partition("-")
    return number(low), number(high or low)


class Centre(Cells):
    """One centre's answers."""

    def staff(self, employers):
        """The person-years that were given, by employer."""
        return self.section("coaching.staff", employers)

    def buys(self):
        """Whether the centre has bought coaching, as it says or as its form of purchase tells."""
        return self.text("coaching.use") == "yes" or not self.text("coaching.use") and self.ticks("coaching.forms")

    def ends(self, key, step=Fraction(1, 100)):
        """The ends of a number, None when it was not told. What is told of a purchase is none without one."""
        told = self.text("coaching." + key)
        paid = key.startswith("price.") or key in PURCHASES
        if told is None or paid and self.text("coaching.use") not in ("yes", None):
            return None
        return ends(told, step)

    def clients(self, *kinds):
        """The ends of the clients of the kinds that were told, together; None when none was."""
        told = [e for kind in kinds if (e := self.ends("clients." + kind, 1))]
        return tuple(map(sum, zip(*told))) if told else None

    def month(self, key):
        """The year and the month, None when they were not told."""
        told = self.text("coaching." + key)
        return tuple(map(int, told.split("-"))) if told else None


class CentreMaker(Maker):
    """Makes random centres that keep the library's rules; whole turns fractions into whole numbers."""

    def __init__(self, columns, seed, gaps, uses=(*USES, "yes", ""), scale=40, split=0.4, whole=False):
        super().__init__(columns, seed, gaps)
        self.uses, self.scale, self.split, self.step = uses, scale, split, 1 if whole else 100
        self.employers = [k for k in items(columns, "coaching.staff") if k not in ("total", "others-municipal")]

    def centre(self, name):
        cells = {"coaching.id": name, "coaching.use": self.rng.choice(self.uses) if self.given() else ""}
        self.ticks(cells)
        self.presence(cells)
        self.staff(cells)
        self.purchase(cells)
        self.keep_rules(cells)
        return {key: self.spell(key, value) for key, value in cells.items() if value != ""}

    def amount(self, most):
        """A number with up to two decimals, often a small one or 0."""
        fraction = Fraction(self.rng.randint(0, most * self.step), self.step)
        return self.rng.choice([Fraction(0), fraction, self.whole(most)])

    def estimate(self, value, whole=False):
        """The number, a range that begins with it, or about so many; never one of nothing, or beyond the limit."""
        kind = self.rng.randint(0, 5)
        if kind == 0 and 0 < value < 9_000:
            whole = whole or self.step == 1
            more = value + (self.rng.randint(1, 80) if whole else Fraction(self.rng.randint(1, 9_999), 100))
            return self.text(value) + self.rng.choice("-–") + self.text(more)
        if kind == 1 and 1 < value < 100_000:
            return self.rng.choice(["n. ", "noin "]) + self.text(Fraction(int(value)))
        return value

    @staticmethod
    def text(value):
        whole, hundredths = divmod(int(value * 100), 100)
        return f"{whole},{hundredths:02}" if hundredths else str(whole)

    def presence(self, cells):
        for key, answers in [
                ("kela", PRESENCES), ("health", ["yes", "no"]), ("package", ["yes", "no"]), ("marketed", ["yes", "no"]),
                ("need", ["yes", "no"]), ("availability", ["sufficient", "too-little"])]:
            if self.given():
                cells["coaching." + key] = self.rng.choice(answers)
        for key, last in ("started", 2199), ("first-purchase", 2004):  # nothing is bought after the answers
            if self.given():
                cells["coaching." + key] = f"{self.rng.randint(1990, last)}-{self.rng.randint(1, 12):02}"

    def ticks(self, cells):
        """Questions with ticks, each centre using one or both of the answers; all no is an answer, too."""
        sections = {key.rpartition(".")[0] for key in self.columns}
        for section in sorted(sections - {"coaching", "coaching.staff", "coaching.price", "coaching.clients"}):
            if self.given():
                answers = self.rng.choice([["yes"], ["no"], ["yes", "no"], ["yes", "no"]])
                cells.update(self.some(section, lambda: self.rng.choice(answers)))

    def staff(self, cells):
        """Person-years by employer, in all, both or neither; and the municipality's part of the others."""
        if self.given():
            cells.update({f"coaching.staff.{k}": self.amount(self.scale) for k in self.employers if self.given()})
        for key, employer, none in [("kela", "kela", "none"), ("health", "health-services", "no")]:
            if cells.get("coaching." + key) == none and f"coaching.staff.{employer}" in cells:
                cells[f"coaching.staff.{employer}"] = 0
        told = [cells[key] for k in self.employers if (key := f"coaching.staff.{k}") in cells]
        if self.given():
            missing = 0 if len(told) == len(self.employers) else self.amount(self.scale)
            cells["coaching.staff.total"] = sum(told) + missing
        others = cells.get("coaching.staff.others")
        if others is not None and self.rng.random() < self.split:
            part = self.rng.choice([0, others, Fraction(self.rng.randint(0, int(others * 100)), 100)])
            cells["coaching.staff.others-municipal"] = part if self.step > 1 else int(part)

    def purchase(self, cells):
        """Prices, clients and lengths."""
        for key in items(self.columns, "coaching.price"):
            if self.given():
                price = min(MOST, self.amount(self.scale * 50) + Fraction(1, self.step))
                cells[f"coaching.price.{key}"] = self.estimate(price)
        for key in items(self.columns, "coaching.clients"):
            if self.given():
                cells[f"coaching.clients.{key}"] = self.estimate(self.whole(self.scale * 3), whole=True)
        for key, most in [("days-a-client", 300), ("hours-a-client", 2000), ("benefiting", 100)]:
            if self.given():
                amount = self.amount(most)
                percent = key == "benefiting"
                told = amount if percent and amount > 15 else self.estimate(amount, percent)
                below = percent and told == amount and 0 < amount <= 1  # then the sign is needed
                cells["coaching." + key] = self.text(told) + " %" if below else told

    def keep_rules(self, cells):
        """Takes away what a centre cannot tell that has not bought, has bought, or has not tried coaching."""
        use = cells["coaching.use"]
        if use not in ("yes", ""):
            cells.pop("coaching.first-purchase", None)
            for key in PURCHASES + [f"price.{k}" for k in items(self.columns, "coaching.price")]:
                cells.pop("coaching." + key, None)
            self.untick(cells, "forms")
            self.untick(cells, "scope")
            if "coaching.clients.purchased" in cells:
                cells["coaching.clients.purchased"] = 0
        if use == "yes":
            self.untick(cells, "reasons")
        if use == "no":
            if "coaching.clients.free" in cells:
                cells["coaching.clients.free"] = 0
            for section in EXPERIENCES:
                self.untick(cells, section)
            if cells.get("coaching.package"):
                cells["coaching.package"] = "no"

    @staticmethod
    def untick(cells, section):
        for key in cells:
            if key.startswith(f"coaching.{section}."):
                cells[key] = "no"


def random_centres(columns):
    """Random centres by name, and how many forms were sent: with gaps and without, about the small base, and large."""
    files = {
        "300 centres": (300, 371, CentreMaker(columns, 1, 0.25)),
        "120 centres, many gaps": (120, None, CentreMaker(columns, 2, 0.7)),
        "60 centres without gaps": (60, 60, CentreMaker(columns, 3, 0)),
        "80 centres that have bought": (80, 1_000_000, CentreMaker(columns, 4, 0.3, uses=("yes",))),
        "40 centres that have not": (40, 61, CentreMaker(columns, 5, 0.3, uses=USES[1:])),
        "40 centres that do not tell": (40, 43, CentreMaker(columns, 6, 0.3, uses=("",))),
        "60 centres that split their others": (60, 90, CentreMaker(columns, 7, 0.2, split=1)),
        "50 centres of whole numbers": (50, 75, CentreMaker(columns, 8, 0.2, whole=True)),
        "250 large centres": (250, 970, CentreMaker(columns, 9, 0.1, scale=19_000)),
        "31 centres without gaps": (31, 31, CentreMaker(columns, 10, 0)),
        "32 centres without gaps": (32, 37, CentreMaker(columns, 11, 0)),
        "9 centres with nothing": (9, 37, CentreMaker(columns, 15, 0.3, scale=0)),
        **{f"{n} centres, few gaps": (n, 37, CentreMaker(columns, 20 + n, 0.1)) for n in range(1, 8)},
        "3 centres": (3, 37, CentreMaker(columns, 12, 0.5)),
    }
    made = {name: (columns, [maker.centre(f"random-{i}") for i in range(n)], sent)
            for name, (n, sent, maker) in files.items()}
    short = columns_without(columns, "coaching.staff.kela", "coaching.kela", "coaching.use", "coaching.price.day",
                            "coaching.clients.free", "coaching.targets", "coaching.regional-needs", "coaching.problems",
                            "coaching.forms.public", "coaching.reasons.other", "coaching.strengths.responsiveness")
    made["60 centres, asked half of the questions"] = short, asked(short, made["60 centres without gaps"][1]), 60
    rng = random.Random(13)
    fewer = [c for c in columns if not (c.startswith(TICKED) and rng.random() < 0.5)]
    full = made["300 centres"][1]
    made["300 centres, asked half of the options"] = fewer, asked(fewer, full), 371
    made["300 centres, every other asked half of the options"] = columns, [
        {c: row.get(c, "") if c in form else NOT_ASKED for c in columns}
        for row, form in zip(full, itertools.cycle([columns, fewer]))], 371
    return made


TICKED = tuple(f"coaching.{section}." for section in (
    "forms", "scope", "reasons", *EXPERIENCES, "targets", "other-services", "proposals"))
