package funding

import (
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// nominal returns a tally with the report's nominal shares: a third municipal, a fifth service sales, a quarter work
// done, a sixth projects and a twentieth other (B12 3). No unit has a third of exactly 100 %, so three units have it
// together.
func nominal(t testing.TB) *Tally {
	tally := new(Tally)
	for _, h := range []Hundredths{
		{Municipal: 3333, ServiceSales: 2000, ProductSales: 2500, Projects: 1667, Other: 500},
		{Municipal: 3333, ServiceSales: 2000, ProductSales: 2500, Projects: 1667, Other: 500},
		{Municipal: 3334, ServiceSales: 2000, ProductSales: 2500, Projects: 1666, Other: 500},
	} {
		if err := tally.Add(unit.Workshop, mixOf(t, h), figure.N(50)); err != nil {
			t.Fatal(err)
		}
	}
	return tally
}

// The municipal total lies between the direct funding and that plus all service sales; at a third, a fifth and a half
// municipalities buy 5/6 of the sales (B12 3).
func TestMunicipalTotal(t *testing.T) {
	tally, g := nominal(t), unit.Everyone
	if i := tally.MunicipalTotal(g); !i.Equal(figure.Closed(figure.Of(1, 3), figure.Of(8, 15))) {
		t.Errorf("the total lies in %v", i)
	}
	if p := tally.MunicipalPart(g, figure.Of(1, 2)); !p.Equal(figure.Of(5, 6)) {
		t.Errorf("municipalities buy %v", p)
	}
	f, err := tally.MunicipalTotalAt(g, figure.Of(5, 6))
	if err != nil || !f.Ratio.Equal(figure.Of(1, 2)) || f.N != 3 || !f.Marks.Has(figure.Assumed) ||
		f.Over != figure.OverWeighted {
		t.Errorf("%+v, %v", f, err)
	}
	lo, _ := tally.MunicipalTotal(g).Lo()
	hi, _ := tally.MunicipalTotal(g).Hi()
	for _, end := range []struct{ part, want figure.Ratio }{{figure.Whole(0), lo}, {figure.Whole(1), hi}} {
		if f, err := tally.MunicipalTotalAt(g, end.part); err != nil || !f.Ratio.Equal(end.want) {
			t.Errorf("at %v: %+v, %v", end.part, f, err)
		}
	}
	for _, part := range []figure.Ratio{{}, figure.Of(-1, 10), figure.Of(11, 10)} {
		if f, err := tally.MunicipalTotalAt(g, part); !errors.Is(err, figure.ErrRange) || f.Defined() {
			t.Errorf("at %v: %+v, %v", part, f, err)
		}
	}
}

func TestMunicipalTotalOfNobody(t *testing.T) {
	var tally Tally
	if i := tally.MunicipalTotal(unit.Everyone); !i.Equal(figure.Interval{}) {
		t.Errorf("the total of nobody lies in %v", i)
	}
	if f, err := tally.MunicipalTotalAt(unit.Everyone, figure.Of(1, 2)); f.Defined() || err != nil {
		t.Errorf("%+v, %v", f, err)
	}
	if p := tally.MunicipalPart(unit.Everyone, figure.Of(1, 2)); p.Defined() {
		t.Errorf("municipalities buy %v of nothing", p)
	}
	if err := tally.Add(unit.Workshop, mixOf(t, Hundredths{Municipal: whole}), figure.N(1)); err != nil {
		t.Fatal(err)
	}
	if p := tally.MunicipalPart(unit.Everyone, figure.Of(1, 2)); p.Defined() {
		t.Errorf("municipalities buy %v of no sales", p)
	}
}
