package system

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 7)) }

func always() bool { return true }

func never() bool { return false }

// A table of 7 by 10 with the percentages of rows, columns and total of every cell, and the sums or only the total
// printed, or nothing but percentages.
func BenchmarkTable(b *testing.B) {
	for _, c := range []struct {
		name   string
		print  printing
		totals bool
	}{
		{"margins", printing{rule: figure.HalfUp, row: always, column: always, total: always, margin: always}, false},
		{"total", printing{rule: figure.HalfUp, row: always, column: always, total: always, margin: never}, true},
		{"decimals", printing{
			rule: figure.HalfUp, decimals: 1, row: always, column: always, total: always, margin: never,
		}, true},
		{"percentages", printing{rule: figure.HalfUp, row: always, column: always, total: always, margin: never}, false},
	} {
		for seed := range uint64(3) {
			b.Run(fmt.Sprint(c.name, "/", seed), func(b *testing.B) {
				h := newHidden(rand.New(rand.NewPCG(seed, 7)), 7, 10, 60)
				s := h.system(c.print, truthful)
				if c.totals {
					must(s.Add(Say("total", "table").Equals(cellName(7, 10), h[7][10])))
				}
				tight, left := 0, 0
				for b.Loop() {
					all, err := s.All()
					must(err)
					tight, left = 0, 0
					for _, x := range all {
						tight += boolInt(x.Tight)
						if x.Range().Bounded() {
							left += int(x.Range().Len())
						}
					}
				}
				b.ReportMetric(float64(tight), "tight")
				b.ReportMetric(float64(left), "values")
			})
		}
	}
}

// Systems of 10, 100 and 300 statements: services with shares of a hidden total, group by group.
func BenchmarkStatements(b *testing.B) {
	for _, n := range []int{10, 100, 300} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := hiddenGroups(n)
			for b.Loop() {
				_, err := s.All()
				must(err)
			}
		})
	}
}

// hiddenGroups returns a system of n statements: groups of four parts, one of them printed, and a hidden sum.
func hiddenGroups(n int) *System {
	var s System
	r := rand.New(rand.NewPCG(1, 2))
	for g := 0; len(s.statements) < n; g++ {
		at := func(name string) string { return fmt.Sprint(g, ".", name) }
		parts := names(4, func(i int) string { return at(fmt.Sprint(i)) })
		total, values := int64(0), make([]int64, 4)
		for i := range values {
			values[i] = 20 + int64(r.IntN(3000))
			total += values[i]
		}
		must(s.Whole(at("total"), figure.RangeFrom(0)))
		for _, p := range parts {
			must(s.Whole(p, figure.RangeFrom(0)))
		}
		list := []Statement{
			Say(at("sum"), "").Sum(at("total"), parts...),
			Say(at("known"), "").Equals(parts[0], values[0]),
		}
		for i, p := range parts {
			share := figure.Print(figure.Of(values[i], total), figure.Percent, 0, figure.HalfUp)
			list = append(list, Say(at("share "+p), "").Quotient(p, at("total"), share))
		}
		for _, st := range list {
			if len(s.statements) < n {
				must(s.Add(st))
			}
		}
	}
	return &s
}
