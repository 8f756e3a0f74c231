package coaching2005

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// quantity is a row of a number that centres gave.
type quantity struct {
	table.Heading
	of func(survey) *centres.Quantity
}

// rows are quantities, each a row.
func rows(all ...quantity) table.Rows[quantity] {
	return table.RowsOf(all, func(q quantity) table.Heading { return q.Heading })
}

// coached are the clients in coaching.
var coached = rows(
	quantity{table.Heading{Key: "purchased", Labels: labels{"ostettu", "köpt", "purchased"}},
		func(s survey) *centres.Quantity { return &s.Purchased }},
	quantity{table.Heading{Key: "free", Labels: labels{"ilmainen", "avgiftsfri", "free of charge"}},
		func(s survey) *centres.Quantity { return &s.Free }},
	quantity{table.Heading{Key: "all", Labels: labels{"yhteensä", "totalt", "all"}},
		func(s survey) *centres.Quantity { return &s.Clients }},
)

// lengths are what is bought for a client.
var lengths = rows(
	quantity{table.Heading{Key: "days", Labels: labels{"päiviä asiakkaalle", "dagar per klient", "days a client"}},
		func(s survey) *centres.Quantity { return &s.DaysAClient }},
	quantity{table.Heading{Key: "hours", Labels: labels{"tunteja asiakkaalle", "timmar per klient", "hours a client"}},
		func(s survey) *centres.Quantity { return &s.HoursAClient }},
)

// ownTotal is the staff as the centres add it up themselves.
var ownTotal = rows(quantity{
	table.Heading{Key: "total", Labels: labels{"henkilötyövuotta", "årsverken", "person-years"}},
	func(s survey) *centres.Quantity { return s.Staff.Total() },
})

// numbers declares the table of quantities that can be added up: their sums, means and ends.
func numbers(id, section string, title labels, sum, mean table.Measure, of table.Rows[quantity]) outline {
	return table.Describe(id, section, title, of,
		spans(sum, "sum", labels{"yhteensä", "totalt", "sum"},
			func(s survey, q quantity) centres.Span { return q.of(s).Sum() }),
		means(mean, sum, func(s survey, q quantity) *centres.Quantity { return q.of(s) }))
}

// means declares the mean of a quantity over the answering, and its smallest and largest value.
func means[R any](mean, ends table.Measure, of func(survey, R) *centres.Quantity) table.Columns[survey, R] {
	return table.Varying(func(survey) []table.Columns[survey, R] {
		return []table.Columns[survey, R]{
			spans(mean, "mean", labels{"keskiarvo", "medeltal", "mean"},
				func(s survey, r R) centres.Span { return of(s, r).Mean() }),
			spans(ends, "min", labels{"pienin", "minst", "min"},
				func(s survey, r R) centres.Span { return of(s, r).Min() }),
			spans(ends, "max", labels{"suurin", "störst", "max"},
				func(s survey, r R) centres.Span { return of(s, r).Max() }),
		}
	})
}

// spans declares a column of figures that estimates may leave open.
func spans[R any](m table.Measure, key string, l labels, of func(survey, R) centres.Span) table.Columns[survey, R] {
	return table.Cells(m, key, l, func(s survey, r R) table.Cell {
		x := of(s, r)
		if x.Exact() {
			return table.Cell{Figure: x.Lo}
		}
		return table.Open(x.Lo, x.Interval())
	})
}

// benefit declares a column of the share of a centre's clients who would benefit, which centres give in percent.
func benefit(key string, l labels, of func(*centres.Quantity) centres.Span) table.Columns[survey, table.Heading] {
	return spans(table.AsShare, key, l, func(s survey, _ table.Heading) centres.Span {
		return percent(of(&s.Benefiting))
	}).Decimals(1)
}

// percent returns a number of percent as a share.
func percent(x centres.Span) centres.Span {
	share := func(f figure.Figure) figure.Figure {
		return figure.New(f.Ratio.Div(figure.Whole(100)), f.N, figure.OverAnswering)
	}
	return centres.Span{Lo: share(x.Lo), Hi: share(x.Hi)}
}
