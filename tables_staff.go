package barometer

import (
	"slices"

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
			labels{"asiakkaita ohjaajaa kohden", "klienter per handledare", "clients per instructor"},
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

// load is a row of the units that have so many clients per instructor; all is how many units the series has.
type load struct {
	clients.Load
	all int64
}

// loads lists the units themselves, so that a series of few is not marked.
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
	decimals := decimalsApart(series)
	return table.RowsOf(rows, func(l load) table.Heading {
		return table.Heading{Key: l.PerInstructor.String(), Labels: decimal(l.PerInstructor, decimals)}
	})
}

// decimalsApart returns how many decimals tell each number of a rising series from the next, at least one.
func decimalsApart(series []clients.Load) int {
	for decimals := 1; decimals < figure.MaxDecimals; decimals++ {
		var texts []string
		for _, l := range series {
			texts = append(texts, decimal(l.PerInstructor, decimals).English)
		}
		if len(slices.Compact(texts)) == len(series) {
			return decimals
		}
	}
	return figure.MaxDecimals
}

// decimal returns a number in the notation of each language.
func decimal(x figure.Ratio, decimals int) labels {
	return figure.LabelsOf(figure.Print(x, figure.Number, decimals, figure.HalfUp).Format)
}
