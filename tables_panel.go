package barometer

import (
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// panelTables compare the units that answered both editions: B12 5.3 over the same units. They are among the tables of
// a report that was asked for a panel.
var panelTables = []outline{
	table.DescribeBy("clients.panel", "5.3",
		labels{"Samojen yksiköiden asiakkaat molemmilla kierroksilla", "Klienter hos samma enheter i båda omgångarna",
			"Clients of the same units in both editions"}, groups,
		table.Count("units", labels{"yksiköitä", "enheter", "units"},
			func(r *Report, g unit.Group) figure.Figure {
				n := r.Panel.Units(g)
				return table.Respondents(n, n)
			}),
		panelColumns(func(t *clients.Tally, _ clients.Classification, g unit.Group) figure.Figure { return t.Total(g) }),
		table.Figures(table.AsGrowth, "growth", changeLabel,
			func(r *Report, g unit.Group) figure.Figure { return compared(r.Panel.Comparison().Growth(g)) })).
		TotalRow(everyone, "units", "clients"),
	table.Describe("clients.panel-groups", "5.3",
		labels{"Samojen yksiköiden asiakkaat ryhmittäin", "Klienter hos samma enheter efter grupp",
			"Clients of the same units by main group"}, bundles(),
		panelColumns(func(t *clients.Tally, c clients.Classification, b bundle) figure.Figure {
			return b.of(t, c, unit.Everyone)
		}),
		table.Figures(table.AsGrowth, "growth", changeLabel, func(r *Report, b bundle) figure.Figure {
			return compared(b.growth(r.Panel.Comparison()))
		})).SumRow(moved, keys(between[:]), "clients"),
}

// panelColumns declares a column for each edition, the earlier one first.
func panelColumns[R any](
	f func(*clients.Tally, clients.Classification, R) figure.Figure,
) table.Columns[*Report, R] {
	return table.Varying(func(r *Report) (all []table.Columns[*Report, R]) {
		c := r.Panel.Comparison()
		if e := r.Before.Edition; e.Valid() {
			all = append(all, table.Count("clients", clientLabel, func(_ *Report, row R) figure.Figure {
				return f(c.Before, c.Earlier, row)
			}).Of(e.Year()))
		}
		return append(all, table.Count("clients", clientLabel, func(_ *Report, row R) figure.Figure {
			return f(c.Now, c.Classification, row)
		}).Of(r.Edition.Year()))
	})
}

// isPanel reports whether a table is of the panel.
func isPanel(t table.Table) bool { return strings.HasPrefix(t.ID, "clients.panel") }
