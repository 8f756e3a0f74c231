#!/usr/bin/env python3
"""Recompute every cell of every table of the coaching survey (T05) from the answers of centres, as recompute.py does.

The figures are computed here from plain lists of answers with exact fractions, after what the package coaching tells of
each question, and share no code with the library. The centres are random ones, with gaps in every question, and the
embedded synthetic ones. Compared is, for each cell, what recompute.py compares, in three languages. The same centres in
another order, with their columns in another order, must print the same bytes in every format.

    python3 .ci/recompute_survey.py            exit status 1 on any difference
    python3 .ci/recompute_survey.py FILE...    compares the figures of these CSV files (semicolons, our keys) instead
"""

import pathlib
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import islice

sys.dont_write_bytecode = True  # leave the checkout as it was
from centres import PRESENCES, USES, Centre, random_centres  # noqa: E402
from figures import Figure, Program, column, compare, count, figure, ratio, respondents, share, tell  # noqa: E402
from responses import as_csv, items, other_forms, read  # noqa: E402

SENT = 37  # T05, introduction
MUNICIPAL = ["health-services", "social-work"]  # wholly the municipality's; the others partly (T05 1)
DECIMALS = {"share": 1, "count": 0, "mean": 1, "amount": 1, "euros": 2,
            ("coaching.response", "share"): 0}  # as T05 prints them
YES_NO = ["yes", "no"]


class Survey:
    """The centres, the columns of the form, and the number of forms sent, None when it is not known."""

    def __init__(self, columns, centres, sent):
        self.columns, self.centres, self.sent = columns, centres, sent

    def items(self, section):
        return items(self.columns, section)


# ---------------------------------------------------------------------------------------------------- columns

def single(centres, key, answers):
    """The rows and columns of a question with one answer, and a row for those who left it out."""
    given = [c.text(key) for c in centres]
    told, n = sum(map(bool, given)), len(centres)
    asked = n if told else 0  # a question that nobody answered may not have been asked

    def k(row):
        return n - told if row == "no-answer" else given.count(row)
    return [*answers, "no-answer"], [
        column("centres", "count", lambda row: respondents(k(row), asked)),
        column("share-of-all", "share", lambda row: share(k(row) if asked else 0, asked, "everyone")),
        column("share", "share",
               lambda row: share(k(row), told) if row != "no-answer" else Figure(over="answering"))]


def several(s, section):
    """The rows and columns of a question with ticks, over those who ticked something or said that nothing applies.

    Who was not asked about a category is not in its base.
    """
    def told(row):
        return [row in ticks for c in s.centres
                if (ticks := c.ticks(section)) is not None and c.asked(f"{section}.{row}")]
    return s.items(section), [
        column("centres", "count", lambda row: respondents(sum(told(row)), len(told(row)))),
        column("share", "share", lambda row: share(sum(told(row)), len(told(row))))]


def needs(s, section):
    """The rows and columns of a question with yes, no and no answer in each row."""
    def k(row, answer):
        given = [c.text(f"{section}.{row}") or "no-answer" for c in s.centres]
        asked = any(text != "no-answer" for text in given)  # what nobody answered may not have been asked
        return respondents(given.count(answer), len(given) if asked else 0)
    return s.items(section), [
        column(answer, "count", lambda row, answer=answer: k(row, answer)) for answer in [*YES_NO, "no-answer"]]


def between(low, high, n, over=""):
    """A figure, or, where answers are estimates, everything between two ends."""
    if n == 0 or low == high:
        return figure(low, n, over)
    return replace(figure(Fraction(1), n, over), value=None, ends=(low, high))


def quantity(measure, told, mean_measure="mean", scale=1, over=""):
    """The columns of a number that centres gave, without its sum; told gives the ends of those of a row."""
    def both(pick, n, base):
        def f(row):
            given = told(row)
            if not given:
                return figure(None, 0, base)
            low, high = (pick(end) / Fraction(n(given)) / scale for end in zip(*given))
            return between(low, high, len(given), base)
        return f
    return [column("mean", mean_measure, both(sum, len, "answering")),
            column("min", measure, both(min, lambda _: 1, over)), column("max", measure, both(max, lambda _: 1, over))]


def sums(measure, told):
    """The column of what centres gave together."""
    def f(row):
        given = told(row)
        low, high = map(sum, zip(*given)) if given else (None, None)
        if measure == "count" and low == high:
            return count(low or 0, len(given))
        return between(low, high, len(given))
    return column("sum", measure, f)


def starts(s, key, spans):
    """The rows, columns and labels of a month that centres stated: the spans of the years that have any, and all."""
    told = [m for c in s.centres if (m := c.month(key))]
    rows = {name: (labels, within) for year in sorted({y for y, _ in told}) for name, labels, within in spans(year)
            if any(within(m) for m in told)}
    rows["all"] = ({"fi": "yhteensä", "sv": "totalt", "en": "all"}, lambda _: True)

    def k(row):
        return sum(map(rows[row][1], told))
    return list(rows), [
        column("centres", "count", lambda row: respondents(k(row), len(told))),
        column("share", "share", lambda row: share(k(row), len(told)))], {
        language: [labels[language] for labels, _ in rows.values()] for language in ("fi", "sv", "en")}


def years(year):
    yield str(year), dict.fromkeys(("fi", "sv", "en"), str(year)), lambda m: m[0] == year


def seasons(year):
    """T05 tells purchases by spring and autumn: the months to July, and from August."""
    for key, fi, sv, within in [("spring", "kevät", "våren", range(1, 8)), ("autumn", "syksy", "hösten", range(8, 13))]:
        yield f"{year}-{key}", {"fi": f"{fi} {year}", "sv": f"{sv} {year}", "en": f"{key} {year}"}, (
            lambda m, within=within: m[0] == year and m[1] in within)


# ---------------------------------------------------------------------------------------------------- sections

def introduction_and_1(s):
    n = len(s.centres)
    yield "coaching.response", ["centres"], [
        column("asked", "count", lambda _: respondents(s.sent, s.sent)),
        column("answered", "count", lambda _: respondents(n, n if s.sent is None else s.sent)),
        column("share", "share", lambda _: share(n, s.sent or 0, "sent"))]
    yield "coaching.started", *starts(s, "started", years)
    yield "coaching.staff", *staff(s)
    yield "coaching.municipal-staff", ["municipal"], [column("share", "share", lambda _: municipal(s))]
    totals = [(n, n) for c in s.centres if (n := c.number("coaching.staff.total")) is not None]
    yield "coaching.staff-total", ["total"], [
        sums("amount", lambda _: totals), *quantity("amount", lambda _: totals, "amount")]
    yield "coaching.kela", *single(s.centres, "coaching.kela", PRESENCES)
    yield "coaching.health", *single(s.centres, "coaching.health", YES_NO)


def employers(s):
    return [k for k in s.items("coaching.staff") if k not in ("total", "others-municipal")]


def stated(s):
    """What the centres that stated any staff gave, by employer; and the caveat when some left out an employer.

    An employer for which no centre gave a number has no figure.
    """
    given = [told for c in s.centres if (told := c.staff(employers(s)))]
    return given, ["unequal-bases"] if any(len(told) < len(employers(s)) for told in given) else []


def filled(given, *keys):
    return any(k in told for told in given for k in keys)


def staff(s):
    given, marks = stated(s)
    everyone = Fraction(sum(sum(told.values()) for told in given))

    def persons(k):
        return sum(told.get(k, 0) for told in given)

    def mark(k):  # on the person-years of an employer, whom some left out
        return ["unequal-bases"] if any(k not in told for told in given) else []
    def person_years(k):
        return figure(persons(k), len(given), "", *mark(k)) if filled(given, k) else Figure()

    def part(k):
        if not everyone or not filled(given, k):
            return Figure(over="answering")
        return figure(persons(k) / everyone, len(given), "answering", *marks)
    return employers(s), [column("person-years", "amount", person_years), column("share", "share", part)]


def municipal(s):
    """The municipality's part of the staff: a part of the others that was not told may be none or all of them."""
    given, marks = stated(s)
    everyone = Fraction(sum(sum(told.values()) for told in given))
    if not everyone or not filled(given, *MUNICIPAL):
        return Figure(over="answering")
    low = high = Fraction(sum(told.get(k, 0) for told in given for k in MUNICIPAL))
    for c in s.centres:
        others, part = c.number("coaching.staff.others"), c.number("coaching.staff.others-municipal")
        low += part or 0
        high += (others or 0) if part is None else part
    whole = figure(Fraction(1), len(given), "answering", *marks)
    return replace(whole, value=None, ends=(low / everyone, high / everyone))


def section_2(s):
    def ticked(form):
        return s.items("coaching.forms") if form == "both" else [form]

    def forms(form):
        return sum(all(c.text(f"coaching.forms.{f}") == "yes" for f in ticked(form)) for c in buyers)

    def asked(form):  # those who told of no form, too, where anybody was asked about it
        told = [c for c in s.centres if c.ticks("coaching.forms") is not None]
        if not all(any(c.asked(f"coaching.forms.{f}") for c in told) for f in ticked(form)):
            return 0
        return sum(c not in told or all(c.asked(f"coaching.forms.{f}") for f in ticked(form)) for c in buyers)
    buyers = [c for c in s.centres if c.buys()]
    yield "coaching.use", *single(s.centres, "coaching.use", USES)
    yield "coaching.forms", [*s.items("coaching.forms"), "both"], [
        column("centres", "count", lambda f: respondents(forms(f), asked(f)) if asked(f) else Figure()),
        column("share", "share", lambda f: share(forms(f), asked(f), "everyone"))]
    kinds = {"purchased": ["purchased"], "free": ["free"], "all": ["purchased", "free"]}

    def clients(kind):
        return [n for c in s.centres if (n := c.clients(*kinds[kind])) is not None]
    yield "coaching.first-purchase", *starts(s, "first-purchase", seasons)
    yield "coaching.scope", *several(s, "coaching.scope")

    def told(key):
        return [e for c in s.centres if (e := c.ends(key))]
    yield "coaching.prices", s.items("coaching.price"), quantity("euros", lambda basis: told("price." + basis), "euros")
    yield "coaching.clients", list(kinds), [sums("count", clients), *quantity("count", clients)]
    yield "coaching.lengths", ["days", "hours"], quantity("amount", lambda row: told(row + "-a-client"), "amount")
    yield "coaching.package", *single(s.centres, "coaching.package", YES_NO)
    yield "coaching.reasons", *several(s, "coaching.reasons")


def section_3(s):
    for section in "coaching.strengths", "coaching.weaknesses", "coaching.benefits", "coaching.problems":
        yield section, *several(s, section)


def sections_4_and_5(s):
    yield "coaching.marketing", *single(s.centres, "coaching.marketed", YES_NO)
    yield "coaching.need", *single(s.centres, "coaching.need", YES_NO)
    percents = [e for c in s.centres if (e := c.ends("benefiting"))]
    yield "coaching.benefiting", ["benefiting"], quantity("share", lambda _: percents, "share", 100, "answering")
    for section in "coaching.targets", "coaching.other-services", "coaching.proposals":
        yield section, *several(s, section)
    yield "coaching.availability", *single(s.centres, "coaching.availability", ["sufficient", "too-little"])
    for section in "coaching.regional-needs", "coaching.content-needs":
        yield section, *needs(s, section)


def tables(s):
    yield from introduction_and_1(s)
    yield from section_2(s)
    yield from section_3(s)
    yield from sections_4_and_5(s)


# ---------------------------------------------------------------------------------------------------- files

def files(program, columns):
    """The files to compare, by name, and how many forms were sent."""
    if len(sys.argv) > 1:
        return {name: (pathlib.Path(name), None) for name in sys.argv[1:]}
    made = {}
    for name, (asked, rows, sent) in random_centres(columns).items():
        made[name] = program.directory / f"{len(made)}.csv", sent
        made[name][0].write_text(as_csv(asked, rows), encoding="utf-8")
    return made


def unpaid(program, columns):
    """What goes uncaught of purchases that are told by centres that bought nothing: each such row is refused.

    T05 2 tells prices, days and hours of what was bought; what is free costs nothing.
    """
    details = {"forms.public": "yes", "scope.modules": "yes", "first-purchase": "2004-08", "clients.purchased": "1",
               "days-a-client": "1", "hours-a-client": "1",
               **{f"price.{basis}": "100" for basis in items(columns, "coaching.price")}}
    path, faults = program.directory / "unpaid.csv", []
    for use in USES[1:]:
        for key, text in details.items():
            path.write_text(f"coaching.use;coaching.{key}\n{use};{text}\n", encoding="utf-8")
            done = subprocess.run([program.binary, "-edition", "2005-03-31", path],
                                  capture_output=True, text=True, encoding="utf-8")
            if done.returncode != 1 or "nothing was bought" not in " ".join(done.stderr.split()):
                faults.append(f"{use}: coaching.{key} = {text} is counted")
    return faults


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory() as directory:
        program = Program(root, pathlib.Path(directory), "survey")
        columns = program.run("-template").strip().split(";")
        paths = files(program, columns)
        if len(sys.argv) == 1:
            paths["centres-synthetic.csv"] = root / "examples/survey/centres-synthetic.csv", SENT
        cells, prints, centres, faults = Counter(), 0, 0, unpaid(program, columns)
        for name, (path, sent) in paths.items():
            flags = ["-edition", "2005-03-31", "-sent", "" if sent is None else str(sent)]
            rows = read(path)
            survey = Survey(columns, [Centre(row) for row in rows], sent)
            counted, found = compare(name, tables(survey), DECIMALS, program.documents(len(rows), *flags, path))
            compared, unlike = program.unlike(name, path, islice(other_forms(columns, rows), 2), *flags)
            cells, prints, centres = cells + counted, prints + compared, centres + len(rows)
            faults += found + unlike
            print(f"{counted.total():6} cells  {name}")
    tell(cells, faults,
         f"{cells.total()} cells of {len(cells)} tables recomputed from {centres} centres, in three languages;",
         f"{prints} prints of the same centres in another order compared")


if __name__ == "__main__":
    main()
