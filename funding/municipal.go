package funding

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// MunicipalTotal returns what the municipal share of all income can be, weighted by clients: direct funding
// plus a part of the sales of employment services that the survey did not ask (B12 3 estimates the total at
// about a half). The interval runs from none to all of those sales, over the units that were asked about both. It is
// everything for an empty tally.
func (t *Tally) MunicipalTotal(g unit.Group) figure.Interval {
	direct, _ := t.municipal(g)
	return figure.Closed(direct.Ratio, t.WeightedMean(g, Municipal, ServiceSales).Ratio)
}

// municipal returns direct funding and service sales, over the units that were asked about both.
func (t *Tally) municipal(g unit.Group) (direct, sales figure.Figure) {
	const both = 1<<Municipal | 1<<ServiceSales
	return t.weighted(g, 1<<Municipal, both), t.weighted(g, 1<<ServiceSales, both)
}

// MunicipalTotalAt returns the municipal share when the part of the service sales that municipalities buy is
// given, from 0 to 1; the result is marked as assumed.
func (t *Tally) MunicipalTotalAt(g unit.Group, part figure.Ratio) (figure.Figure, error) {
	if !part.Defined() || part.Sign() < 0 || figure.Whole(1).Less(part) {
		return figure.Figure{}, figure.Fault("municipal-part", part, figure.ErrRange, "from 0 to 1")
	}
	direct, sales := t.municipal(g)
	direct.Ratio = direct.Ratio.Add(sales.Ratio.Mul(part))
	return direct.With(figure.Assumed), nil
}

// MunicipalPart returns the part of the service sales that municipalities must buy for the municipal total to
// be the given share; at the report's nominal values (1/3, 1/5 and 1/2) it is 5/6. No number when there are no
// service sales.
func (t *Tally) MunicipalPart(g unit.Group, total figure.Ratio) figure.Ratio {
	direct, sales := t.municipal(g)
	return total.Sub(direct.Ratio).Div(sales.Ratio)
}
