#!/usr/bin/env python3
"""Recompute every cell of every table from the responses, and compare it with what the program prints.

This is the second pair of eyes: the figures are computed here from plain lists of responses with exact fractions, after
what the packages document that each table holds, and share no code with the library. The responses are random ones,
with gaps in every question, and the embedded synthetic ones. Compared are, for each cell: the exact value (as counted,
where it is one count over another), the ends of an interval, the number of respondents, the kind of denominator, the
marks, and the printed form in Finnish, Swedish and English. The same responses in another order, with their columns in
another order, and as JSON lines must print the same bytes in every format. It needs Python 3.10 and nothing else.

    python3 .ci/recompute.py            exit status 1 on any difference
    python3 .ci/recompute.py FILE...    compares the figures of these CSV files (semicolons, our keys) instead
"""

import bisect
import itertools
import pathlib
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from fractions import Fraction

sys.dont_write_bytecode = True  # leave the checkout as it was
from figures import (  # noqa: E402
    NOTATIONS, Figure, Program, column, compare, count, digits, figure, ratio, respondents, share, tell)
from responses import (  # noqa: E402
    AGREEMENTS, BEFORE, CAUSES, CHANGES, EXTENTS, MAIN_GROUPS, MAINTAINERS, NOW, OUTLOOKS, PARTS, PROVIDERS, SERVICES,
    SIGNIFICANCES, SITUATIONS, TRENDS, TYPES, Survey, Unit, as_csv, other_forms, random_files, read)

SENT = 531  # B12 1
ESTIMATES = {  # B12 2.1; none for the type "other"
    "intellectual-disability": 250, "workshop": 275, "social-enterprise": 168, "multi-service-centre": 40,
    "production-centre": 50, "mental-health": 90}
ESTIMATED_TOTAL = 600, 700
GROUPS = [*TYPES, "everyone"]
INCOMPARABLE = {"social-enterprise", "everyone"}  # do not mean the same in both editions, or not wholly (B12 1)
MOVED = "rehabilitative-work-activity"  # stood in another main group in 2006 (B12 5.3)
AGES = {"0-4": range(5), "5-10": range(5, 11), "11-15": range(11, 16), "16-20": range(16, 21),
        "over-20": range(21, 400)}
ORIGINS = {  # the services that B12 11.2 puts together; the rest are its other services
    "training": ["practical-training", "preparatory-training"], "pay-subsidised-work": ["pay-subsidised-work"],
    "work-try-out": ["te-work-try-out", "kela-work-try-out"],
    "rehabilitative-work-activity": ["rehabilitative-work-activity"],
    "job-coaching": [
        "municipal-job-coaching", "te-job-coaching", "kela-mental-health-job-coaching", "kela-job-coaching"]}
GUIDANCE = {  # which staff guides clients; B12 6 and 7 leave it open
    "client-guidance": ["service-guidance", "labour-market-guidance"],
    "all-guidance": ["service-guidance", "labour-market-guidance", "production-instruction"]}


# ---------------------------------------------------------------------------------------------------- columns

def members(units, group):
    return units if group == "everyone" else [u for u in units if u.type == group]


def answered(units, column, *answers):
    """The share of the units answering the column that gave one of the answers."""
    given = [u.text(column) for u in units if u.text(column)]
    return share(sum(a in answers for a in given), len(given))


def ticked(units, section, key, over="answering"):
    """The share of the units answering the section, and asked about the category, that ticked it."""
    given = [t for u in units if (t := u.ticks(section)) is not None and u.asked(f"{section}.{key}")]
    return share(sum(key in t for t in given), len(given), over)


def by_type(units, f, measure="share"):
    """A column for each unit type, and for all: f(the units, row)."""
    return [column(g, measure, lambda row, of=members(units, g): f(of, row)) for g in GROUPS]


def by_edition(survey, f, key="share", measure="share"):
    """A column for each edition: f(the units, row, year). Social enterprises among the units do not compare."""
    return [column(key, measure, lambda row, y=year, of=units: f(of, row, y).marked("not-comparable"), year)
            for year, units in survey.editions()]


def types_by_edition(survey, f, key, measure):
    """A column for each edition of a table with a row a unit type: f(the units)."""
    def cell(units, group):
        made = f(members(units, group))
        return made.marked("not-comparable") if group in INCOMPARABLE else made
    return [column(key, measure, lambda g, of=units: cell(of, g), year) for year, units in survey.editions()]


def grades(units, section, steps):
    return [column(a, "share", lambda row, a=a: answered(units, f"{section}.{row}", a)) for a in steps]


def ticks(units, section, over="answering"):
    return [column("share", "share", lambda key: ticked(units, section, key, over))]


# ---------------------------------------------------------------------------------------------------- chapters

def chapters_1_and_2(s):
    held = any(u.text("unit.part2") for u in s.now)  # a second part
    asked = {"part-1": SENT, "part-2": len(s.now) if held else 0}
    came = {"part-1": len(s.now), "part-2": sum(u.text("unit.part2") == "yes" for u in s.now)}
    over = {"part-1": "sent", "part-2": "everyone"}
    yield "unit.response", list(asked), [
        column("asked", "count", lambda p: respondents(asked[p], asked[p])),
        column("answered", "count", lambda p: respondents(came[p], max(asked[p], came[p]))),
        column("share", "share", lambda p: share(came[p], asked[p] if came[p] <= asked[p] else 0, over[p]))]
    covered = {g: coverage(g, len(members(s.now, g))) for g in GROUPS}
    yield "unit.coverage", GROUPS, [
        column("estimate", "count", lambda g: covered[g][0]), column("answered", "count", lambda g: covered[g][1]),
        column("share", "share", lambda g: covered[g][2])]

    def maintained(units, m, year=NOW):
        return answered(units, "unit.maintainer", m)

    def aged(units, band):
        ages = [NOW - int(u.text("unit.founded")) for u in units if u.text("unit.founded")]
        return share(sum(a in AGES[band] for a in ages), len(ages))
    yield "unit.maintainer", MAINTAINERS, by_edition(s, maintained)
    yield "unit.maintainer-by-type", MAINTAINERS, by_type(s.now, maintained)
    yield "unit.age", list(AGES), [column("share", "share", lambda band: aged(s.now, band))]
    yield "unit.age-by-type", list(AGES), by_type(s.now, aged)


def coverage(group, units):
    """The estimate, the units that answered, and their share; ranges for all types.

    The estimate is known without answers: the row rests on the units estimated where none answered.
    """
    lo, hi = map(Fraction, ESTIMATED_TOTAL)
    if group == "everyone":
        n = units or int(lo)
        part = replace(figure(units / hi, n, "frame"), value=None, ends=(units / hi, units / lo))
        return Figure(n=n, ends=(lo, hi)), respondents(units, n), part
    if estimate := ESTIMATES.get(group):
        n = units or estimate
        return respondents(estimate, n), respondents(units, n), ratio(units, estimate, n, "frame")
    return Figure(), respondents(units, units), Figure(over="frame")


def chapter_3(s):
    sources = s.items("funding")
    told = {u: u.section("funding", sources) for u in s.now}
    mixes = {u: {k: m.get(k, 0) / Fraction(100) for k in sources if u.asked(f"funding.{k}")}  # a blank is none
             for u, m in told.items() if m}

    def mean(units, source):
        shares = [mixes[u][source] for u in units if source in mixes.get(u, ())]
        return figure(sum(shares) / len(shares) if shares else None, len(shares), "answering")

    def weighted(units, source, *others):  # over the units that were asked about the others, too
        both = [u for u in units if {source, *others} <= set(mixes.get(u, ())) and u.clients is not None]
        clients = stock(both)[1]
        value = sum(u.clients * mixes[u][source] for u in both) / Fraction(clients) if clients else None
        return figure(value, len(both), "weighted")

    def municipal(g):  # direct, and none to all of the service sales
        both = ["municipal", "service-sales"]
        direct, sales = (weighted(members(s.now, g), k, *both) for k in both)
        if direct.value is None:
            return direct
        return replace(direct, value=None, ends=(direct.value, direct.value + sales.value))
    rest = [u for u in s.now if u.type != "social-enterprise"]
    yield "funding.mean", sources, [
        column("all", "share", lambda k: mean(s.now, k)),
        column("without-social-enterprises", "share", lambda k: mean(rest, k)),
        column("weighted", "share", lambda k: weighted(s.now, k))]
    yield "funding.by-type", sources, by_type(s.now, mean)
    shares = {f"{g}.{k}": sorted(mixes[u][k] for u in members(s.now, g) if k in mixes.get(u, ()))
              for g in GROUPS for k in sources}
    yield "funding.spread", list(shares), [
        column(key, "share", lambda row, f=f: f(shares[row])) for key, f in spread().items()]
    yield "funding.municipal-total", GROUPS, [
        column("direct", "share", lambda g: weighted(members(s.now, g), "municipal")),
        column("sales", "share", lambda g: weighted(members(s.now, g), "service-sales")),
        column("total", "share", municipal)]


def spread():
    """What is told of the sorted shares of a source."""
    def at(pick):
        return lambda v: figure(pick(v) if v else None, len(v), "answering")

    def quantile(p):  # the smallest share that at least the part p of the units does not exceed
        return at(lambda v: next(x for x in v if sum(y <= x for y in v) >= p * len(v)))

    def where(holds):
        return lambda v: share(sum(map(holds, v)), len(v))
    return {
        "min": at(min), "lower-quartile": quantile(Fraction(1, 4)),
        "median": at(lambda v: (v[(len(v) - 1) // 2] + v[len(v) // 2]) / 2),
        "upper-quartile": quantile(Fraction(3, 4)), "max": at(max),
        "some": where(lambda x: x > 0), "below-half": where(lambda x: x < Fraction(1, 2)),
        "above-third": where(lambda x: x > Fraction(1, 3)), "above-half": where(lambda x: x > Fraction(1, 2))}


def chapter_4(s):
    def outlook(units, o):
        return answered(units, "unit.outlook", o)
    yield "unit.situation", SITUATIONS, by_type(s.now, lambda units, a: answered(units, "unit.situation", a))
    yield "unit.outlook", OUTLOOKS, [column("share", "share", lambda o: outlook(s.now, o))]
    yield "unit.outlook-by-type", OUTLOOKS, by_type(s.now, outlook)


def chapters_5_1_and_5_2(s):
    referrers, partners = s.items("clients.referrers"), s.items("clients.cooperation")

    def important(units, r, year=NOW):
        return answered(units, f"clients.referrers.{r}", "important", "very-important")

    def balance(units, r):
        given = [a for u in units if (a := u.text(f"clients.referrer-change.{r}"))]
        return share(sum(a.startswith("grows") - a.startswith("decreases") for a in given), len(given))

    def cooperating(*steps):
        return lambda units, p, year: answered(units, f"clients.cooperation.{p}", *steps)
    yield "clients.referrers", referrers, by_edition(s, important)
    yield "clients.referrers-by-type", referrers, by_type(s.now, important)
    yield "clients.referrer-change", referrers, grades(s.now, "clients.referrer-change", CHANGES) + [
        column("balance", "points", lambda r: balance(s.now, r))]
    yield "clients.referrer-change-by-type", referrers, by_type(s.now, balance, "points")
    yield "clients.cooperation", partners, grades(s.now, "clients.cooperation", EXTENTS)
    yield "clients.cooperation-change", partners, [
        *by_edition(s, cooperating("extensive"), "extensive"),
        *by_edition(s, cooperating("some", "extensive"), "at-least-some")]


def stock(units):
    """How many of the units told their clients, and the clients of these."""
    told = [u.clients for u in units if u.clients is not None]
    return len(told), sum(told)


def total(units):
    n, clients = stock(units)
    return count(clients, n)


def mean_clients(units):
    n, clients = stock(units)
    return ratio(clients, n, n, "answering")


def told_in(units, services):
    """The clients of services, and the units that told them by service: none when no unit filled in one of these."""
    told = [u.services for u in units if u.services]
    given = [t[k] for t in told for k in services if k in t]
    return int(sum(given)), len(told) if given else 0


def assuming(made, units, services):
    """A sum with a service that no unit of the edition filled in assumes that nobody is in it."""
    untold = made.value is not None and not set(services) <= units[0].told
    return made.marked("assumed") if untold else made


def in_services(units, services):
    return assuming(count(*told_in(units, services)), units, services)


def share_in(units, services):
    part, n = told_in(units, services)
    return assuming(ratio(part, told_in(units, SERVICES)[0], n, "stock"), units, services)


def in_bundle(units, bundle, year=NOW):
    """The clients of main groups, joined by a plus, or of all; one service stood elsewhere in 2006."""
    if bundle == "total":
        return total(units)
    placed = {k: "other-rehabilitative" if (k, year) == (MOVED, BEFORE) else g for k, (_, g) in SERVICES.items()}
    return in_services(units, [k for k in SERVICES if placed[k] in bundle.split("+")])


NOT_COMPARABLE = Figure().marked("not-comparable")


def growth(now, before, group):
    """The change since the earlier edition. Social enterprises alone do not compare."""
    if group == "social-enterprise":
        return NOT_COMPARABLE
    value = now.value / before.value - 1 if now.value is not None and before.value else None
    made = figure(value, min(now.n, before.n), "earlier", *(["not-comparable"] if group in INCOMPARABLE else []))
    return made if made.value is None else made.marked(*((now.marks | before.marks) & {"assumed"}))


def per_unit(clients):
    """A number of clients as a mean over the units that told them."""
    return replace(clients, value=clients.value / clients.n, counts=None) if clients.n else clients


def chapter_5_3(s):
    bundles = [*MAIN_GROUPS, "work-activity+other-rehabilitative", "total"]

    def bundle_growth(bundle, of):  # of the two groups between which a service moved, only the sum compares
        if bundle in ("work-activity", "other-rehabilitative"):
            return NOT_COMPARABLE
        now, before = in_bundle(s.now, bundle), in_bundle(s.before, bundle, BEFORE)
        return growth(of(now), of(before), "everyone")

    def type_growth(f, key="growth"):
        return column(key, "growth", lambda g: growth(f(members(s.now, g)), f(members(s.before, g)), g))

    def of_total(key, measure, f):  # a total of two editions is over other units in each
        def marked(row):
            made = f(row)
            return made if made.value is None else made.marked("unequal-bases")
        return column(key, measure, marked)
    yield "clients.groups", bundles, [
        *by_edition(s, in_bundle, "clients", "count"),
        of_total("growth", "growth", lambda bundle: bundle_growth(bundle, lambda clients: clients)),
        column("growth-per-unit", "growth", lambda bundle: bundle_growth(bundle, per_unit))]
    yield "clients.groups-by-type", bundles, by_type(s.now, in_bundle, "count")
    n, everybody = stock(s.now)

    def part(g):  # of all clients; of units none of which told theirs, nobody knows
        told, clients = stock(members(s.now, g))
        return ratio(clients, everybody, n if told else 0, "stock")
    yield "clients.by-type", GROUPS, [
        *types_by_edition(s, total, "clients", "count"), column("share", "share", part),
        of_total(*(whole := type_growth(total))[::2], whole[3]), type_growth(mean_clients, "growth-per-unit")]
    yield "clients.mean-by-type", GROUPS, [
        *types_by_edition(s, mean_clients, "mean", "mean"), type_growth(mean_clients)]
    for table, rows in [
            ("clients.services", {k: [k] for k in SERVICES}),
            ("clients.providers", {p: [k for k, (payer, _) in SERVICES.items() if payer == p] for p in PROVIDERS})]:
        yield table, list(rows), [
            column("clients", "count", lambda k, rows=rows: in_services(s.now, rows[k])),
            column("share", "share", lambda k, rows=rows: share_in(s.now, rows[k]))]
    for part in PARTS:  # working outside belongs to 9.3
        yield f"clients.{part}", GROUPS, part_columns(s, f"clients.{part}")
    yield "clients.trend", s.items("clients.trend"), grades(s.now, "clients.trend", TRENDS)
    yield "clients.growing-groups", s.items("clients.growing-groups"), ticks(s.now, "clients.growing-groups")


def part_columns(s, name):
    """A part of the clients: how many, over the clients of all units, and over those of the units that told both.

    Over those of all units, too, a part is counted only where the unit's clients are known: it cannot pass them.
    """
    def told(g):
        return [u for u in members(s.now, g) if u.number(name) is not None]

    def clients(units):
        return sum(u.number(name) for u in units)

    def of_all(g):
        units, whole = told(g), [u for u in members(s.now, g) if u.clients is not None]
        both = [u for u in units if u.clients is not None]
        made = ratio(clients(both), stock(whole)[1], len(both), "stock")
        return made if units == whole or made.value is None else made.marked("unequal-bases")

    def of_matched(g):
        both = [u for u in told(g) if u.clients is not None]
        return ratio(clients(both), stock(both)[1], len(both), "stock")
    return [column("clients", "count", lambda g: count(clients(told(g)), len(told(g)))),
            column("share-of-all", "share", of_all), column("share", "share", of_matched)]


def chapters_6_and_7(s):
    roles = s.items("unit.staff")

    def persons(*asked):  # and the units that gave a number for one of the roles
        gave = [u for u in s.now if u.section("unit.staff", asked)]
        return Fraction(sum(u.persons(asked) for u in gave)), len(gave)

    def role_share(role):  # a role that no unit filled in has none
        (part, gave), (whole, n) = persons(role), persons(*roles)
        return figure(part / whole if whole else None, n if gave else 0, "assignments")
    yield "unit.staff", roles, [
        column("persons", "amount", lambda r: figure(*persons(r))), column("share", "share", role_share)]

    def loads(g, by):  # clients and instructors of the units that have both
        pairs = ((u.clients, u.persons(GUIDANCE[by])) for u in members(s.now, g))
        return [(Fraction(c), p) for c, p in pairs if c and p]

    def mean(told):
        return figure(sum(c / p for c, p in told) / len(told) if told else None, len(told), "answering")

    def pooled(told):
        return figure(sum(c for c, _ in told) / sum(p for _, p in told) if told else None, len(told), "answering")
    yield "clients.per-instructor", GROUPS, [
        column(f"{by}.{key}", "mean", lambda g, by=by, f=f: f(loads(g, by)))
        for by in GUIDANCE for key, f in (("mean", mean), ("pooled", pooled))]
    told, of = loads("everyone", "all-guidance"), {}
    for c, p in sorted(told, key=lambda load: load[0] / load[1]):
        of.setdefault(bisect.bisect_right(LOAD_BOUNDS, c / p) - 1, []).append((c, p))

    def pooled_in(i):
        clients, persons = (sum(x) for x in zip(*of[i]))
        return Figure(clients / persons, len(told), counts=(int(2 * clients), int(2 * persons)))

    def called(i, to, more):
        return to % tuple(LOAD_BOUNDS[i:i + 2]) if i + 1 < len(LOAD_BOUNDS) else more % LOAD_BOUNDS[i]
    rows = {called(i, "%d-to-under-%d", "%d-or-more"): i for i in of}
    yield "clients.per-instructor-units", list(rows), [  # these are the units themselves, and not marked
        column("clients-per-instructor", "mean", lambda k: pooled_in(rows[k])),
        column("units", "count", lambda k: respondents(len(of[rows[k]]), len(told)))], {
            language: [called(i, *words) for i in of] for language, words in LOADS.items()}


LOAD_BOUNDS = [*range(21), 25, 30, 40, 50, 100]  # where the classes of clients per instructor begin
LOADS = {"fi": ("%d – alle %d", "%d tai enemmän"), "sv": ("%d till under %d", "%d eller fler"),
         "en": ("%d to under %d", "%d or more")}


def chapter_8(s):
    told = [u for u in s.now if u.text("clients.cause.first")]

    def named(c):
        if not any(u.text("clients.cause.second") for u in s.now):
            return Figure(over="answering")
        causes = [{u.text("clients.cause.first"), u.text("clients.cause.second")} for u in told]
        return share(sum(c in both for both in causes), len(told))

    def of_clients(c):  # all clients of a unit stand under its most common cause
        both = [u for u in told if u.clients is not None]
        part = sum(u.clients for u in both if u.text("clients.cause.first") == c)
        return ratio(part, stock(both)[1], len(both), "stock", "assumed")
    yield "clients.causes", CAUSES, [
        column("first", "share", lambda c: answered(s.now, "clients.cause.first", c)),
        column("first-or-second", "share", named), column("clients", "share", of_clients)]
    yield "clients.obstacles", s.items("clients.obstacles"), grades(s.now, "clients.obstacles", SIGNIFICANCES)


def chapters_9_10_and_12(s):
    for name in ("unit.activities", "unit.tasks", "unit.tasks-outside", "unit.strengths", "unit.needs"):
        yield name, s.items(name), ticks(s.now, name)
    yield "unit.activities-by-type", s.items("unit.activities"), by_type(
        s.now, lambda units, a: ticked(units, "unit.activities", a))
    offering = [u for u in s.now if u.text("coaching.offers") == "yes" or u.ticks("coaching.contents")]
    yield "coaching.contents", s.items("coaching.contents"), ticks(offering, "coaching.contents", "offering")
    yield "clients.statements", s.items("clients.statements"), grades(s.now, "clients.statements", AGREEMENTS)


def chapter_11(s):
    destinations = [d for d in s.items("transitions") if d != "served"]

    def moved(u):  # as told of all services together, or else the sums over services
        together = u.section("transitions", destinations)
        by_service = [moved_from(u, k) for k in SERVICES]
        told = [d for d in destinations if any(d in m for m in by_service)]
        return together or {d: sum(m.get(d, 0) for m in by_service) for d in told}

    def moved_from(u, service):
        return u.section(f"transitions.{service}", destinations)

    def to(units, d):  # a destination that none of the units filled in rests on none of them
        given = [moved(u)[d] for u in units if d in moved(u)]
        return sum(given), len(units) if given else 0

    def leavers(u):
        return sum(moved(u).values())

    def over_stock(units, d):
        both = [u for u in units if moved(u) and u.clients is not None]
        part, n = to(both, d)
        return ratio(part, stock(both)[1], n, "stock")

    def over_served(d):
        known = given | assumed
        part, n = to(known, d)
        return ratio(part, sum(known.values()), n, "served", *(["assumed"] if assumed else []))

    def over_services(d, services, over):
        """Over the units that told transitions by service and have clients in the services.

        Everyone served is not asked by service: it is the stock and those who left, which is assumed.
        """
        itemised = [u for u in s.now if any(moved_from(u, k) for k in SERVICES)]
        units = [u for u in itemised if any(u.services.get(k) for k in services)]
        flows = [(u, k) for u in units for k in services if u.services.get(k)]  # a service without clients moves nobody
        gave = [n for u, k in flows if (n := moved_from(u, k).get(d)) is not None]
        whole = sum(u.services[k] for u, k in flows)
        if over == "served":
            whole += sum(sum(moved_from(u, k).values()) for u, k in flows)
        having = {k: [u for u in itemised if u.services.get(k)] for k in services}
        untold = any(of and not any(moved_from(u, k) for u in of) for k, of in having.items())
        marks = ["assumed"] if gave and (over == "served" or untold) else []
        return ratio(sum(gave), whole, len(units) if gave else 0, over, *marks)
    told = [u for u in s.now if moved(u)]
    given = {u: n for u in told if (n := u.number("transitions.served")) is not None}
    assumed = {u: u.clients + leavers(u) for u in told if u not in given and u.clients is not None}
    everybody = sum(to(told, d)[0] for d in destinations)
    origins = ORIGINS | {"other": [k for k in SERVICES if k not in itertools.chain(*ORIGINS.values())]}
    yield "transitions.all", destinations, [
        column("clients", "count", lambda d: count(*to(told, d))),
        column("share-of-stock", "share", lambda d: over_stock(s.now, d)),
        column("share-of-served", "share", over_served),
        column("proportion", "share", lambda d: ratio(to(told, d)[0], everybody, to(told, d)[1], "flow"))]
    yield "transitions.by-type", destinations, by_type(s.now, over_stock)
    for table, over in ("transitions.by-service", "stock"), ("transitions.by-service-served", "served"):
        yield table, destinations, [
            column(key, "share", lambda d, key=key, over=over: over_services(d, origins[key], over)) for key in origins]


CHAPTERS = [chapters_1_and_2, chapter_3, chapter_4, chapters_5_1_and_5_2, chapter_5_3, chapters_6_and_7, chapter_8,
            chapters_9_10_and_12, chapter_11]
DECIMALS = {"share": 0, "growth": 0, "points": 0, "count": 0, "mean": 1, "amount": 1}


def tables(survey):
    return itertools.chain.from_iterable(chapter(survey) for chapter in CHAPTERS)


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory() as directory:
        program = Program(root, pathlib.Path(directory), "barometer")
        columns = program.run("-template").strip().split(";")
        paths = {name: pathlib.Path(name) for name in sys.argv[1:]}
        if not paths:
            for name, (asked, rows) in random_files(columns).items():
                paths[name] = program.directory / f"{len(paths)}.csv"
                paths[name].write_text(as_csv(asked, rows), encoding="utf-8")
            paths["synthetic.csv"] = root / "examples/barometer/synthetic.csv"
        cells, prints, responses, faults = Counter(), 0, 0, []
        for name, path in paths.items():
            rows = read(path)
            survey = Survey(columns, [Unit(row) for row in rows])
            counted, found = compare(name, tables(survey), DECIMALS, program.documents(len(rows), path))
            compared, unlike = program.unlike(name, path, other_forms(columns, rows))
            cells, prints, responses = cells + counted, prints + compared, responses + len(rows)
            faults += found + unlike
            print(f"{counted.total():6} cells  {name}")
    tell(cells, faults,
         f"{cells.total()} cells of {len(cells)} tables recomputed from {responses} responses, in three languages;",
         f"{prints} prints of the same responses in another order or form compared")


if __name__ == "__main__":
    main()
