package barometer2012

import "slices"

// Chart is a chart of B12: the section that it stands in, which of the charts there it is, from 1, and the id of the
// root package's table that has its numbers.
type Chart struct {
	Section string
	Nth     int
	Table   string
}

// charts are those that the text of B12 points to, in their order. The pictures themselves are lost in the copy that
// we have; the text says what each shows.
var charts = []Chart{
	{"2.2", 1, "unit.maintainer"},
	{"2.2", 2, "unit.maintainer-by-type"},
	{"2.3", 1, "unit.age-by-type"},
	{"3", 1, "funding.mean"},
	{"3", 2, "funding.by-type"},
	{"4", 1, "unit.situation"},
	{"4", 2, "unit.outlook-by-type"},
	{"5.1", 1, "clients.referrers"},
	{"5.1", 2, "clients.referrers-by-type"},
	{"5.1", 3, "clients.referrer-change"},
	{"5.2", 1, "clients.cooperation"},
	{"5.2", 2, "clients.cooperation-change"},
	{"5.3", 1, "clients.groups"},
	{"5.3.1", 1, "clients.by-type"},
	{"5.3.2", 1, "clients.services"},
	{"5.3.3", 1, "clients.mean-by-type"},
	{"5.3.4", 1, "clients.trend"},
	{"6", 1, "unit.staff"},
	{"7", 1, "clients.per-instructor-units"},
	{"7", 2, "clients.per-instructor"},
	{"8", 1, "clients.causes"},
	{"8", 2, "clients.obstacles"},
	{"9.1", 1, "unit.activities"},
	{"9.1", 2, "unit.activities-by-type"},
	{"9.2", 1, "coaching.contents"},
	{"9.3", 1, "unit.tasks"},
	{"9.3", 2, "clients.outside"},
	{"9.3", 3, "unit.tasks-outside"},
	{"10", 1, "clients.statements"},
	{"11", 1, "transitions.all"},
	{"11.1", 1, "transitions.by-type"},
	{"11.2", 1, "transitions.by-service"},
	{"12", 1, "unit.needs"},
}

// Charts returns the 33 charts of B12, in the order of the report. Report.Chart draws the table of each.
func Charts() []Chart { return slices.Clone(charts) }
