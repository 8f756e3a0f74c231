package figure_test

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// A count is no share: 4 units print as 4, never as 400 %.
func TestCountDoesNotPrintAsPercent(t *testing.T) {
	count := figure.New(figure.Whole(4), 4, 0)
	if text := count.Number(0).String(); text != "4" {
		t.Errorf("4 units print as %s", text)
	}
	for _, p := range []figure.Printed{count.Percent(0), count.Points(0), count.Print(figure.Percent, 1,
		figure.HalfEven)} {
		if p.Defined() {
			t.Errorf("4 units print as %s", p)
		}
	}
	if text := figure.New(figure.Whole(4), 4, figure.OverEarlier).Percent(0).String(); text != "400 %" {
		t.Errorf("a growth of four times prints as %s", text)
	}
}

// Nobody stands behind a figure that there is not.
func TestNoRespondentsBesideAnEmptyCell(t *testing.T) {
	if f := figure.New(figure.Of(0, 0), 12, figure.OverStock); f.N != 0 || f.Defined() {
		t.Errorf("%+v", f)
	}
}
