package system

import (
	"fmt"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// percentagesOnly returns the system of a table of 7 by 10 of which only percentages are printed: of rows, columns and
// the total, without decimals.
func percentagesOnly(seed uint64) *System {
	h := newHidden(newRand(seed), 7, 10, 60)
	s := h.system(printing{rule: figure.HalfUp, row: always, column: always, total: always, margin: never}, truthful)
	must(s.Add(Say("somebody", "").Linear(figure.Closed(figure.Whole(1), figure.Ratio{}), Term{1, cellName(7, 10)})))
	return s
}

// TestSmallestTotal: the smallest total that all printed percentages admit is found and proved. The totals were found
// by CBC 2.10.8, GLPK 5.0 and HiGHS 1.15 from the same statements, as an integer program; the three agree on all.
func TestSmallestTotal(t *testing.T) {
	for seed, want := range []int64{1574, 1745, 1497, 1841, 1646, 2041, 1697, 1698, 1844, 1641} {
		if seed > 0 && !*many {
			break
		}
		b, err := percentagesOnly(uint64(seed)).Bounds(cellName(7, 10))
		if err != nil || !b.Tight || b.Range().Lo() != want || b.Range().Bounded() {
			t.Errorf("seed %d: %v, %v; want at least %d, proved", seed, b.Interval, err, want)
		}
	}
}

func BenchmarkSmallestTotal(b *testing.B) {
	for seed := range uint64(3) {
		b.Run(fmt.Sprint(seed), func(b *testing.B) {
			s := percentagesOnly(seed)
			for b.Loop() {
				_, err := s.Bounds(cellName(7, 10))
				must(err)
			}
		})
	}
}
