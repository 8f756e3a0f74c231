package coaching

import (
	"errors"
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Step is a term that a conversion used: the price was multiplied by its value, or divided.
type Step struct {
	Term  Term
	Value figure.Amount
	Times bool
}

// Conversion is a price on another basis: exact, with the terms it rests on in the order of their use.
type Conversion struct {
	From  Price
	To    PriceBasis
	Euros figure.Ratio
	Steps []Step
}

// Convert returns the price on another basis under the terms, by the links told at Terms and in the package's
// documentation. Of two ways it takes the one with all terms stated; where both have, the shorter one, and of
// two as long the one by days, which is one choice in steps only: they must give the same price.
//
// It is an error when the price or the basis is not stated (figure.ErrMissing), when terms are missing
// (figure.ErrMissing for each, with paths such as "terms.days-a-client", of the way that lacks fewest), and when
// terms for both ways are stated and give different prices (figure.ErrClash at "terms").
func (p Price) Convert(to PriceBasis, t Terms) (Conversion, error) {
	if err := errors.Join(stated("price", p.basis), stated("basis", to)); err != nil {
		return Conversion{}, err
	}
	ways := nearest(p.basis, to, t)
	if err := p.lacking(ways, to, t); err != nil {
		return Conversion{}, err
	}
	c := p.along(ways[0], to, t)
	for _, other := range ways[1:] {
		if o := p.along(other, to, t); len(other.missing(t)) == 0 && !o.Euros.Equal(c.Euros) {
			return Conversion{}, figure.Fault("terms", t, figure.ErrClash, "%v, but %v", c, o)
		}
	}
	return c, nil
}

// lacking names the terms that the first way lacks, and what the other one would need.
func (p Price) lacking(ways []route, to PriceBasis, t Terms) error {
	var faults []error
	other := ""
	if len(ways) > 1 {
		var keys []string
		for _, term := range ways[1].missing(t) {
			keys = append(keys, term.String())
		}
		other = " (another way lacks " + strings.Join(keys, ", ") + ")"
	}
	for _, term := range ways[0].missing(t) {
		faults = append(faults, figure.FaultBecause(term.path(), "", figure.ErrMissing, p.needed(to),
			"needed to convert a price per %s to one per %s%s", p.basis, to, other))
	}
	return errors.Join(faults...)
}

// needed says what a term is needed for.
func (p Price) needed(to PriceBasis) figure.Labels {
	return figure.LabelsOf(func(l figure.Language) string {
		return fmt.Sprintf(l.Of(figure.Labels{
			"tarvitaan, kun hinnan yksikkö %s muutetaan yksiköksi %s", "behövs när ett pris per %s räknas om per %s",
			"needed to convert a price per %s to one per %s",
		}), p.basis.Label(l), to.Label(l))
	})
}

// along returns the price after the steps of a way.
func (p Price) along(way route, to PriceBasis, t Terms) Conversion {
	c := Conversion{From: p, To: to, Euros: p.Ratio()}
	for _, s := range way {
		value := t.Get(s.term)
		c.Steps = append(c.Steps, Step{s.term, value, s.times})
		if s.times {
			c.Euros = c.Euros.Mul(amount(value.Hundredths()))
		} else {
			c.Euros = c.Euros.Div(amount(value.Hundredths()))
		}
	}
	c.Euros = c.Euros.Lowest() // what comes of several steps counts nothing
	return c
}

// Used returns the terms that the conversion rests on; none when the bases are the same.
func (c Conversion) Used() Terms {
	var t Terms
	for _, s := range c.Steps {
		if s.Term.Valid() {
			t.hundredths[s.Term] = s.Value.Hundredths()
		}
	}
	return t
}

// Equal reports whether both convert the same price to the same one in the same steps.
func (c Conversion) Equal(o Conversion) bool {
	if c.From != o.From || c.To != o.To || !c.Euros.Equal(o.Euros) || len(c.Steps) != len(o.Steps) {
		return false
	}
	for i := range c.Steps {
		if c.Steps[i] != o.Steps[i] {
			return false
		}
	}
	return true
}

// String returns the arithmetic with the exact result: "23 €/hour · 69 hours-a-client = 1587 €/client".
func (c Conversion) String() string {
	var b strings.Builder
	b.WriteString(c.From.String())
	for _, s := range c.Steps {
		sign := '/'
		if s.Times {
			sign = '·'
		}
		fmt.Fprintf(&b, " %c %s %s", sign, s.Value, s.Term)
	}
	fmt.Fprintf(&b, " = %v €/%s", c.Euros, c.To)
	return b.String()
}
