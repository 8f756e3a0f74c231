package barometer

import (
	"fmt"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// staffTables are the tables of B12 6 and 7: the staff, and clients per instructor.
var staffTables = []outline{
	table.Describe("unit.staff", "6", labels{"Henkilöstö tehtävittäin", "Personal efter uppgift", "Staff by role"},
		table.Each(unit.StaffRoles()),
		table.Figures(table.AsAmount, "persons",
			labels{"henkilöitä tehtävässä", "personer i uppgiften", "persons in the role"},
			func(r *Report, a unit.StaffRole) figure.Figure { return r.Unit.Staff.Persons(unit.Everyone, a) }),
		table.Share("share", labels{"osuus tehtävistä", "andel av uppgifterna", "share of role assignments"},
			func(r *Report, a unit.StaffRole) figure.Figure { return r.Unit.Staff.Share(unit.Everyone, a) })),
	table.DescribeBy("clients.per-instructor", "7",
		labels{"Asiakkaita ohjaajaa kohden", "Klienter per handledare", "Clients per instructor"}, groups,
		perInstructor()...),
	table.DescribeBy("clients.per-instructor-units", "7",
		labels{"Yksiköt ohjaajakohtaisen asiakasmäärän mukaan", "Enheterna efter klienter per handledare",
			"Units by clients per instructor"}, loads,
		table.Figures(table.AsMean, "clients-per-instructor",
			labels{"asiakkaita ohjaajaa kohden, kaikki yhteensä", "klienter per handledare, alla tillsammans",
				"clients per instructor, pooled"},
			func(_ *Report, l load) figure.Figure { return figure.Figure{Ratio: l.PerInstructor, N: l.all} }),
		table.Count("units", labels{"yksiköitä", "enheter", "units"},
			func(_ *Report, l load) figure.Figure { return table.Respondents(l.Units, l.all) })),
}

// perInstructor declares two means for each way of counting instructors.
func perInstructor() (all []table.Columns[*Report, unit.Group]) {
	for by := range clients.Guidances() {
		all = append(all,
			table.Figures(table.AsMean, by.String()+".mean",
				suffixed(by, labels{"yksiköiden keskiarvo", "enheternas medeltal", "mean of units"}),
				func(r *Report, g unit.Group) figure.Figure { return r.Clients.PerInstructor(g, by) }),
			table.Figures(table.AsMean, by.String()+".pooled",
				suffixed(by, labels{"kaikki yhteensä", "alla tillsammans", "pooled"}),
				func(r *Report, g unit.Group) figure.Figure { return r.Clients.PerInstructorPooled(g, by) }))
	}
	return all
}

// suffixed returns the labels of a value with an addition.
func suffixed[A table.Labelled](a A, addition labels) labels {
	return figure.LabelsOf(func(l figure.Language) string { return a.Label(l) + ", " + l.Of(addition) })
}

// load is a row of the units of a class of clients per instructor; all is how many units the series has.
type load struct {
	clients.Load
	all int64
}

// loads lists the classes that hold units: it is the series of all units, so that a class of few is not marked.
func loads(r *Report) table.Rows[load] {
	series := r.Clients.Loads(unit.Everyone, clients.AllGuidance)
	var units int64
	for _, l := range series {
		units += l.Units
	}
	rows := make([]load, len(series))
	for i, l := range series {
		rows[i] = load{l, units}
	}
	return table.RowsOf(rows, func(l load) table.Heading {
		if l.To == 0 {
			return table.Heading{Key: fmt.Sprintf("%d-or-more", l.From), Labels: formatted(labels{
				"%d tai enemmän", "%d eller fler", "%d or more"}, l.From)}
		}
		return table.Heading{Key: fmt.Sprintf("%d-to-under-%d", l.From, l.To), Labels: formatted(labels{
			"%d – alle %d", "%d till under %d", "%d to under %d"}, l.From, l.To)}
	})
}

// formatted returns labels with numbers in them.
func formatted(l labels, numbers ...any) labels {
	return figure.LabelsOf(func(in figure.Language) string { return fmt.Sprintf(in.Of(l), numbers...) })
}
