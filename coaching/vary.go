package coaching

import (
	"cmp"
	"errors"
	"math/big"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// Crossover is a value of an assumed term at which two offers change places: below it the offer with the index Below
// is the cheaper one, above it the offer with the index Above; at it they cost the same. At is that one value where
// it is a ratio, which it is unless one price grows and the other falls with the term: then it may be a square root,
// and At is the open interval between the two neighbouring hundredths.
type Crossover struct {
	Below, Above int
	At           figure.Interval
}

// Vary returns every value of the assumed term, from one to another (both included), at which two of the offers
// change places, in rising order; the other assumed terms keep their values. Offers that state the term themselves,
// or that do not need it, do not move, and those that are refused at either end change places with none: where the
// term is in one of two ways that both count, they agree at one value at most. The ends must be valid values of the
// term, and rise.
func Vary(offers []Offer, basis PriceBasis, assumed Terms, term Term, from, to figure.Amount) ([]Crossover, error) {
	low, err := assumed.With(term, from)
	high, errHigh := assumed.With(term, to)
	if err == nil {
		err = errHigh
	}
	if err == nil {
		err = errors.Join(positive("from", from, mostOf[term]), positive("to", to, mostOf[term]))
	}
	if err == nil && from.Hundredths() >= to.Hundredths() {
		err = figure.FaultBecause(term.path(), from, figure.ErrRange, rangeRises,
			"the range must rise, up to less than %s", to)
	}
	if err != nil {
		return nil, err
	}
	c, err := Compare(offers, basis, low)
	end, errEnd := Compare(offers, basis, high)
	if err := errors.Join(err, errEnd); err != nil {
		return nil, err
	}
	c.Ranking = slices.DeleteFunc(c.Ranking, func(r Ranked) bool { return end.At(r.Index) == 0 })
	return c.crossovers(term, from.Ratio(), to.Ratio()), nil
}

// crossovers returns the crossings of all pairs of ranked offers.
func (c Comparison) crossovers(term Term, from, to figure.Ratio) (all []Crossover) {
	for i, a := range c.Ranking {
		for _, b := range c.Ranking[i+1:] {
			if x, ok := crossing(a, b, term, from, to); ok {
				all = append(all, x)
			}
		}
	}
	slices.SortFunc(all, func(a, b Crossover) int {
		lowA, _ := a.At.Lo()
		lowB, _ := b.At.Lo()
		if c := lowA.Cmp(lowB); c != 0 {
			return c
		}
		return cmp.Or(a.Below-b.Below, a.Above-b.Above)
	})
	return all
}

// exponent returns how the price depends on an assumed term: 1 when it grows with it, -1 when it falls, 0 when it does
// not rest on it.
func (r Ranked) exponent(term Term) int {
	if !r.Assumed.Has(term) {
		return 0
	}
	for _, s := range r.Conversion.Steps {
		if s.Term == term && s.Times {
			return 1
		}
	}
	return -1
}

// crossing solves price(a) = price(b) for the term t. Both are a constant times t to the power of 1, 0 or -1, so that
// t to the power d of their difference is a ratio r; the prices here are those at t = from.
func crossing(a, b Ranked, term Term, from, to figure.Ratio) (Crossover, bool) {
	d := a.exponent(term) - b.exponent(term)
	if d < 0 {
		a, b, d = b, a, -d
	}
	if d == 0 {
		return Crossover{}, false
	}
	x := Crossover{Below: a.Index, Above: b.Index}
	r := b.Conversion.Euros.Div(a.Conversion.Euros)
	if d == 1 {
		t := r.Mul(from)
		x.At = figure.Point(t.Lowest())
		return x, !t.Less(from) && !to.Less(t)
	}
	square := r.Mul(from).Mul(from)
	x.At = root(square)
	return x, !square.Less(from.Mul(from)) && !to.Mul(to).Less(square)
}

// root returns the square root of a positive ratio: the number itself, or the open interval of a hundredth around it.
func root(square figure.Ratio) figure.Interval {
	r := square.Rat()
	num, den := new(big.Int).Sqrt(r.Num()), new(big.Int).Sqrt(r.Denom())
	exact := figure.FromRat(new(big.Rat).SetFrac(num, den))
	if exact.Mul(exact).Equal(square) {
		return figure.Point(exact)
	}
	scaled := square.Scale(hundredth * hundredth).Floor()
	low := new(big.Int).Sqrt(scaled)
	high := new(big.Int).Add(low, big.NewInt(1))
	return figure.Between(hundredths(low), true, hundredths(high), true)
}

func hundredths(n *big.Int) figure.Ratio {
	return figure.FromRat(new(big.Rat).SetFrac(n, big.NewInt(hundredth)))
}
