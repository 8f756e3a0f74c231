package coaching

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
)

// TermValues are terms as a caller states them.
type TermValues map[Term]decimal.Decimal

// Terms are the stated terms of a price: above zero, with at most two decimals, up to 24 hours a day, 31 days a
// month, 1 000 clients a coach, 10 000 days and 100 000 hours a client. It is immutable; the zero Terms state none.
// In JSON they are an object by key, {"hours-a-day": 7.5}.
type Terms struct {
	hundredths [numTerms]int64 // 0: not stated
}

// mostOf are the largest values of the terms, in hundredths.
var mostOf = [numTerms]int64{
	HoursADay:     24 * hundredth,
	DaysAMonth:    31 * hundredth,
	ClientsACoach: 1_000 * hundredth,
	DaysAClient:   10_000 * hundredth,
	HoursAClient:  100_000 * hundredth,
}

// NewTerms returns the terms with the given values. Every fault is reported, with paths such as "terms.hours-a-day": a
// value that is zero, negative, over its limit or has more than two decimals (figure.ErrRange), a term that does not
// exist (figure.ErrUnknown).
func NewTerms(values TermValues) (Terms, error) {
	var t Terms
	var faults []error
	for _, term := range slices.Sorted(maps.Keys(values)) {
		a, err := figure.NewAmount(values[term])
		if err == nil {
			t, err = t.With(term, a)
		} else {
			err = &figure.FieldError{Path: term.path(), Err: err}
		}
		faults = append(faults, err)
	}
	if err := errors.Join(faults...); err != nil {
		return Terms{}, err
	}
	return t, nil
}

// path returns the place of a term in errors.
func (t Term) path() string { return "terms." + t.String() }

// With returns the terms with one more, or another value of one; an amount that was not given takes the term away.
func (t Terms) With(term Term, value figure.Amount) (Terms, error) {
	if err := stated(term.path(), term); err != nil {
		return t, err
	}
	if value.Given() {
		if err := positive(term.path(), value, mostOf[term]); err != nil {
			return t, err
		}
	}
	t.hundredths[term] = value.Hundredths()
	return t, nil
}

// Get returns the value of a term, the zero Amount when it is not stated.
func (t Terms) Get(term Term) figure.Amount {
	if !t.Has(term) {
		return figure.Amount{}
	}
	return figure.AmountOf(t.hundredths[term])
}

// Has reports whether a term is stated.
func (t Terms) Has(term Term) bool { return term.Valid() && t.hundredths[term] > 0 }

// All yields the stated terms with their values.
func (t Terms) All() iter.Seq2[Term, figure.Amount] {
	return func(yield func(Term, figure.Amount) bool) {
		for term := range TermKinds() {
			if t.Has(term) && !yield(term, t.Get(term)) {
				return
			}
		}
	}
}

// Or returns the terms with those of o that are not stated in t.
func (t Terms) Or(o Terms) Terms {
	for term := range t.hundredths {
		if t.hundredths[term] == 0 {
			t.hundredths[term] = o.hundredths[term]
		}
	}
	return t
}

// Equal reports whether both state the same.
func (t Terms) Equal(o Terms) bool { return t == o }

// String returns the terms: "hours-a-day 7.5, days-a-month 20"; "" for none.
func (t Terms) String() string {
	var parts []string
	for term, value := range t.All() {
		parts = append(parts, fmt.Sprintf("%s %s", term, value))
	}
	return strings.Join(parts, ", ")
}
