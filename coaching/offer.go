package coaching

import (
	"errors"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// The limits of a comparison.
const (
	MaxOffers = 1_000
	maxName   = 200 // bytes of an offer's name
)

// Offer is a provider's price with the terms that the provider states.
type Offer struct {
	Name  string
	Price Price
	Terms Terms
}

// Validate returns every fault of the offer, each a *figure.FieldError, or nil.
func (o Offer) Validate() error {
	var name error
	switch {
	case strings.TrimSpace(o.Name) == "":
		name = figure.FaultBecause("name", "", figure.ErrMissing, offerName, "")
	case len(o.Name) > maxName:
		name = figure.Fault("name", o.Name, figure.ErrRange, "at most %d bytes", maxName)
	}
	return errors.Join(name, stated("price", o.Price.basis))
}

// Equal reports whether both have the same name, price and terms.
func (o Offer) Equal(p Offer) bool { return o == p }

// Ranked is an offer with its price on the basis of a comparison. Index is its position among the offers given; Place
// is 1 for the cheapest, and the same for offers that cost the same. Assumed are the terms that the offer did not state
// itself.
type Ranked struct {
	Index      int
	Offer      Offer
	Place      int
	Conversion Conversion
	Assumed    Terms
}

// Figure returns the price on the basis, marked as assumed when it rests on terms that the offer does not state.
func (r Ranked) Figure() figure.Figure {
	f := figure.Figure{Ratio: r.Conversion.Euros, N: 1}
	if r.Assumed != (Terms{}) {
		f = f.With(figure.Assumed)
	}
	return f
}

// Refused is an offer that cannot be compared: why, and the terms that neither it nor the assumptions state.
type Refused struct {
	Index   int
	Offer   Offer
	Missing []Term
	Err     error
}

// MarshalJSON returns figure.ErrNotStored: store the offers.
func (Refused) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Comparison is the outcome of comparing offers on one basis: each is either ranked or refused.
type Comparison struct {
	Basis   PriceBasis
	Ranking []Ranked
	Refused []Refused
}

// MarshalJSON returns figure.ErrNotStored: store the offers.
func (Comparison) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Compare ranks the offers by their price on the basis, the cheapest first. A term that an offer needs and does not
// state is taken from the assumed ones, never the other way round; an offer that still lacks a term is refused with its
// name, not dropped.
//
// Each price is what Convert gives under the offer's own terms and those assumed ones. Of two ways the one is taken
// that needs the fewest assumed terms, so that an offer's own terms decide where they suffice; where both need as many,
// both are filled, and the offer is refused with figure.ErrClash when they give different prices.
//
// It is an error when the basis is not one, or there are more than MaxOffers offers.
func Compare(offers []Offer, basis PriceBasis, assumed Terms) (Comparison, error) {
	if err := stated("basis", basis); err != nil {
		return Comparison{}, err
	}
	if len(offers) > MaxOffers {
		return Comparison{}, figure.Fault("offers", len(offers), figure.ErrRange, "at most %d", MaxOffers)
	}
	c := Comparison{Basis: basis}
	for i, o := range offers {
		c.add(i, o, assumed)
	}
	slices.SortStableFunc(c.Ranking, func(a, b Ranked) int { return a.Conversion.Euros.Cmp(b.Conversion.Euros) })
	for i := range c.Ranking {
		c.Ranking[i].Place = i + 1
		if i > 0 && c.Ranking[i].Conversion.Euros.Equal(c.Ranking[i-1].Conversion.Euros) {
			c.Ranking[i].Place = c.Ranking[i-1].Place
		}
	}
	return c, nil
}

// add converts one offer and puts it on its list.
func (c *Comparison) add(i int, o Offer, assumed Terms) {
	err := o.Validate()
	if err != nil {
		c.Refused = append(c.Refused, Refused{Index: i, Offer: o, Err: err})
		return
	}
	fill, missing := o.lacking(c.Basis, assumed)
	conversion, err := o.Price.Convert(c.Basis, o.Terms.Or(fill))
	if err != nil {
		c.Refused = append(c.Refused, Refused{Index: i, Offer: o, Missing: missing, Err: err})
		return
	}
	used := conversion.Used()
	for term := range fill.hundredths {
		if used.hundredths[term] == 0 {
			fill.hundredths[term] = 0 // of a way that gives the same price
		}
	}
	c.Ranking = append(c.Ranking, Ranked{Index: i, Offer: o, Conversion: conversion, Assumed: fill})
}

// lacking returns the assumed terms that make the offer convertible, and no more than those, and the terms that are
// missing even so: of the way that the assumptions can fill and for which the offer itself lacks fewest terms, and of
// the other one too where it lacks no more.
func (o Offer) lacking(basis PriceBasis, assumed Terms) (fill Terms, missing []Term) {
	ways := nearest(o.Price.basis, basis, o.Terms)
	open := func(w route) int { return len(w.missing(o.Terms.Or(assumed))) }
	way := slices.MinFunc(ways, func(a, b route) int { return open(a) - open(b) })
	for _, w := range ways {
		also := open(w) == 0 && len(w.missing(o.Terms)) == len(way.missing(o.Terms))
		if !also && !slices.Equal(w, way) {
			continue
		}
		for _, term := range w.missing(o.Terms) {
			fill.hundredths[term] = assumed.hundredths[term]
		}
	}
	for _, term := range way.missing(o.Terms) {
		if !assumed.Has(term) {
			missing = append(missing, term)
		}
	}
	return fill, missing
}

// At returns the place of the offer with the index, 0 when it was refused.
func (c Comparison) At(index int) int {
	i := slices.IndexFunc(c.Ranking, func(r Ranked) bool { return r.Index == index })
	if i < 0 {
		return 0
	}
	return c.Ranking[i].Place
}
