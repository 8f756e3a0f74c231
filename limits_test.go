package barometer_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// limit is what the documentation promises of a number: the least and the most that is taken.
type limit struct {
	least, most int64
	take        func(n int64) error
}

// million is the most that a respondent may count, and the most persons, hours and euros.
const million = 1_000_000

// TestLimitsToTheLastUnit: at each end of every limit the number is taken, and one further it is refused. The numbers are
// those of the documentation.
func TestLimitsToTheLastUnit(t *testing.T) {
	for name, l := range map[string]limit{
		"figure.Count":     {0, million, func(n int64) error { return new(figure.Count).UnmarshalText(fmt.Append(nil, n)) }},
		"figure.Amount":    {0, million, func(n int64) error { return new(figure.Amount).UnmarshalText(fmt.Append(nil, n)) }},
		"figure.NewAmount": {0, million, func(n int64) error { return second(figure.NewAmount(decimal.NewFromInt(n))) }},
		"figure.Parse, bytes": {1, 128, func(n int64) error {
			return second(figure.Parse(strings.Repeat(" ", int(max(n-1, 0))) + "5"[:min(n, 1)]))
		}},
		"figure.Parse, digits":   {1, 18, func(n int64) error { return second(figure.Parse(strings.Repeat("7", int(n)))) }},
		"figure.Parse, decimals": {1, 9, func(n int64) error { return second(figure.Parse("0," + strings.Repeat("7", int(n)))) }},
		"figure.Parse, rank":     {1, 9999, func(n int64) error { return isRank(n) }},
		"figure.NewLadder":       {1, 100, func(n int64) error { return second(figure.NewLadder(rungs(n)...)) }},
		"figure.Ratio, digits": {1, 1000, func(n int64) error {
			return new(figure.Ratio).UnmarshalText([]byte(strings.Repeat("7", int(n)) + "/3"))
		}},
		"Frame, a type": {1, million, func(n int64) error {
			return second(barometer.NewFrame(map[unit.Type]uint32{unit.Workshop: uint32(n)}, 0, 0))
		}},
		"Frame, the total": {1, million, func(n int64) error { return second(barometer.NewFrame(nil, uint32(n), uint32(n))) }},
		"Frame, its upper": {700, million, func(n int64) error { return second(barometer.NewFrame(nil, 700, uint32(n))) }},
		"FormsSent": {1, million, func(n int64) error {
			return second(barometer.NewEdition(2020, "2020-12-31", barometer.FormsSent(uint32(n))))
		}},
		"NewEdition": {1800, 2199, func(n int64) error {
			return second(barometer.NewEdition(int(n), fmt.Sprintf("%d-12-31", n)))
		}},
		"Response.Edition": {1800, 2199, func(n int64) error {
			r := barometer.Response{Edition: int(n)}
			r.Unit.Type = unit.Workshop
			return r.Validate()
		}},
		"unit.Year": {1800, 2199, func(n int64) error { return new(unit.Year).UnmarshalText(fmt.Append(nil, n)) }},
		"unit.AgeBands, the year": {1800, 2199, func(n int64) error {
			return second(unit.AgeBands(int(n)))
		}},
		"unit.AgeBands, the oldest": {0, 399, func(n int64) error { return second(unit.AgeBands(2011, int(n))) }},
		"clients.Answers": {0, million, func(n int64) error {
			return (&clients.Answers{Total: figure.N(uint32(n))}).Validate()
		}},
		"clients.Answers, services": {0, million / 2, func(n int64) error {
			var a clients.Answers
			a.Services[clients.PracticalTraining], a.Services[clients.PaySubsidisedWork] = figure.N(million/2), figure.N(uint32(n))
			return a.Validate()
		}},
		"transitions.Answers": {0, million, func(n int64) error {
			return (&transitions.Answers{Served: figure.N(uint32(n))}).Validate(nil)
		}},
		"coaching.Term, days": {1, 31, func(n int64) error {
			return second(coaching.Terms{}.With(coaching.DaysAMonth, figure.AmountOf(100*n)))
		}},
		"coaching.Term, hundredths of an hour": {1, 2400, func(n int64) error {
			return second(coaching.Terms{}.With(coaching.HoursADay, figure.AmountOf(n)))
		}},
		"coaching.Offer": {1, 200, func(n int64) error {
			price, err := coaching.NewPrice(decimal.NewFromInt(1), coaching.PriceBasis(1))
			return errors.Join(err, coaching.Offer{Name: strings.Repeat("a", int(n)), Price: price}.Validate())
		}},
		"coaching.Compare": {0, 1000, func(n int64) error {
			return second(coaching.Compare(make([]coaching.Offer, n), coaching.PriceBasis(1), coaching.Terms{}))
		}},
		"coaching.NewPrice, cents": {1, 100 * million, func(n int64) error {
			return second(coaching.NewPrice(decimal.New(n, -2), coaching.PriceBasis(1)))
		}},
		"centres.NewMonth, the year":  {1990, 2199, func(n int64) error { return second(centres.NewMonth(int(n), 5)) }},
		"centres.NewMonth, the month": {1, 12, func(n int64) error { return second(centres.NewMonth(2004, time.Month(n))) }},
		"Regions":                     {0, 1000, manyRegions},
	} {
		for _, c := range []struct {
			n     int64
			taken bool
		}{{l.least - 1, false}, {l.least, true}, {l.least + 1, l.least < l.most}, {l.most - 1, l.least < l.most},
			{l.most, true}, {l.most + 1, false}} {
			if c.n < 0 && !strings.HasPrefix(name, "figure.") || c.n == 0 && name == "Response.Edition" {
				continue // no such number
			}
			if err := l.take(c.n); (err == nil) != c.taken {
				t.Errorf("%s: %d: %v", name, c.n, err)
			}
		}
	}
}

func second[T any](_ T, err error) error { return err }

// isRank is the error of reading a rank in digits, also where it is read as something else.
func isRank(n int64) error {
	p, err := figure.Parse(fmt.Sprintf("%d.", n))
	if err == nil && !p.Ordinal() {
		return errors.New("no rank")
	}
	return err
}

// rungs returns so many rungs between 0 and 1.
func rungs(n int64) (all []figure.Ratio) {
	for i := range n {
		all = append(all, figure.Of(i+1, n+1))
	}
	return all
}

// manyRegions adds units in so many regions.
func manyRegions(n int64) error {
	var r unit.Regions
	for i := range n {
		if err := r.Add(fmt.Sprint("region ", i)); err != nil {
			return err
		}
	}
	return errors.Join(r.Add(""), r.Add("region 0"))
}
