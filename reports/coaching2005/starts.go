package coaching2005

import (
	"fmt"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// span is a run of months, with its names.
type span struct {
	table.Heading
	centres.Period
}

// everyMonth is the row of all that stated a month.
func everyMonth(m *centres.Months) span {
	return span{table.Heading{Key: "all", Labels: labels{"yhteensä", "totalt", "all"}},
		centres.Period{From: m.First(), To: m.Last()}}
}

// years is a year as one span, its own name.
func years(year int) []span {
	name := fmt.Sprint(year)
	return []span{{table.Heading{Key: name, Labels: labels{name, name, name}}, centres.WholeYear(year)}}
}

// seasons are the spring and the autumn of a year, in which T05 2 tells the first purchases.
func seasons(year int) []span {
	spring := labels{fmt.Sprintf("kevät %d", year), fmt.Sprintf("våren %d", year), fmt.Sprintf("spring %d", year)}
	autumn := labels{fmt.Sprintf("syksy %d", year), fmt.Sprintf("hösten %d", year), fmt.Sprintf("autumn %d", year)}
	return []span{
		{table.Heading{Key: fmt.Sprintf("%d-spring", year), Labels: spring}, centres.Spring(year)},
		{table.Heading{Key: fmt.Sprintf("%d-autumn", year), Labels: autumn}, centres.Autumn(year)},
	}
}

// starts declares the table of months that centres stated, by spans of the years: a row for each span that has any,
// and one for all.
func starts(
	id, section string, title labels, spans func(year int) []span, of func(survey) *centres.Months,
) outline {
	return table.DescribeBy(id, section, title, func(s survey) table.Rows[span] {
		var rows []span
		m := of(s)
		for year := m.First().Year(); year > 0 && year <= m.Last().Year(); year++ {
			for _, p := range spans(year) {
				if m.Count(p.Period) > 0 {
					rows = append(rows, p)
				}
			}
		}
		return table.RowsOf(append(rows, everyMonth(m)), func(p span) table.Heading { return p.Heading })
	},
		table.Count("centres", answering, func(s survey, p span) figure.Figure {
			return table.Respondents(of(s).Count(p.Period), of(s).Answering())
		}),
		shares(labels{"vastanneista", "av dem som svarat", "of those answering"},
			func(s survey, p span) figure.Figure { return of(s).Share(p.Period) }),
	).TotalRow("all")
}
