package table

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

func TestMeasurePrints(t *testing.T) {
	third := figure.New(figure.Of(1, 3), 40, figure.OverAnswering)
	for m, want := range map[Measure]string{
		AsShare: "33 %", AsGrowth: "33 %", AsCount: "0", AsMean: "0,3", AsAmount: "0,3", AsEuros: "0,33",
		AsPoints: "33 %-yks.",
	} {
		kind, decimals := m.Print()
		if got := third.Print(kind, decimals, figure.HalfUp).String(); got != want {
			t.Errorf("%s prints %s, want %s", m, got, want)
		}
	}
}
