package funding

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// What adding costs against a plain loop over float64 that computes the same means, weighted means and shares of
// units. The float64 sums are not exact, and the loop keeps no distribution.

func BenchmarkAdd(b *testing.B) {
	all := randomResponses(b, 1, 1000)
	b.Run("tally", func(b *testing.B) {
		tally := new(Tally)
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			r := &all[i%len(all)]
			if err := tally.Add(r.unit, r.mix, r.clients); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("float64", func(b *testing.B) {
		sums := new(floats)
		rows := floatRows(all)
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			sums.add(&rows[i%len(rows)])
		}
	})
}

// floatRow is a response as plain numbers.
type floatRow struct {
	unit     unit.Type
	answered bool
	given    bool
	clients  float64
	shares   [numSources]float64
}

func floatRows(all []response) []floatRow {
	rows := make([]floatRow, len(all))
	for i, r := range all {
		n, given := r.clients.Get()
		rows[i] = floatRow{unit: r.unit, answered: r.mix.Given(), given: given, clients: float64(n)}
		for s := range Sources() {
			rows[i].shares[s] = float64(r.mix.Hundredths(s)) / 100
		}
	}
	return rows
}

type floats struct {
	units, answered, weighted, clients [8]float64
	sum, product, having               [8][numSources]float64
}

func (f *floats) add(r *floatRow) {
	f.units[r.unit]++
	if !r.answered {
		return
	}
	f.answered[r.unit]++
	if r.given {
		f.weighted[r.unit]++
		f.clients[r.unit] += r.clients
	}
	for s, share := range r.shares {
		f.sum[r.unit][s] += share
		f.product[r.unit][s] += share * r.clients
		if share > 0 {
			f.having[r.unit][s]++
		}
	}
}

func BenchmarkMerge(b *testing.B) {
	whole, part := new(Tally), tallied(b, randomResponses(b, 2, 1000))
	b.ReportAllocs()
	for b.Loop() {
		if err := whole.Merge(part); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWeightedMean(b *testing.B) {
	tally := tallied(b, randomResponses(b, 3, 1000))
	for b.Loop() {
		_ = tally.WeightedMean(unit.Everyone, Municipal)
	}
}

func BenchmarkSpread(b *testing.B) {
	tally := tallied(b, randomResponses(b, 4, 1000))
	for b.Loop() {
		_ = tally.Spread(unit.Of(unit.Workshop), Municipal).Above(figure.Of(1, 3))
	}
}

func BenchmarkNewMix(b *testing.B) {
	b.Run("decimals", func(b *testing.B) {
		shares := Shares{Municipal: decimal.New(605, -1), Projects: decimal.New(395, -1)}
		b.ReportAllocs()
		for b.Loop() {
			if _, err := NewMix(shares); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("hundredths", func(b *testing.B) {
		shares := Hundredths{Municipal: 6050, Projects: 3950}
		b.ReportAllocs()
		for b.Loop() {
			if _, err := NewMixHundredths(shares); err != nil {
				b.Fatal(err)
			}
		}
	})
}
