package options

import (
	"fmt"
	"iter"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Set is what an edition says of its answer options. The zero Set is of no edition: it names and reads options as all
// editions do, and has those of B12.
type Set struct {
	Year    int // of the edition; 0 for none
	Day     question.Day
	Defined unit.ByType[string] // the senses of unit types, where they are the edition's own

	offer offer
	b12   bool   // as B12 has them
	own   *names // never changes; nil for none
	asks  asked  // questions of today
}

// On returns the options of an edition that are valid on a day.
func On(year int, day question.Day) Set { return Set{Year: year, Day: day, offer: offeredOn(day)} }

// B12 returns those of the barometer of 2012 for an edition.
func B12(year int, day question.Day) Set {
	return Set{Year: year, Day: day, offer: offeredThen(), b12: true}
}

// OfferB12 makes the options those of B12.
func (s *Set) OfferB12() { s.offer, s.b12 = offeredThen(), true }

// IsB12 reports whether the options are those of B12.
func (s *Set) IsB12() bool { return s.b12 }

// HasOwn reports whether the edition has options of its own.
func (s *Set) HasOwn() bool { return s.own != nil }

// options returns the options that are offered; of no edition, those of B12.
func (s *Set) options() offer {
	if s.Year == 0 {
		return offeredThen()
	}
	return s.offer
}

// Equal reports whether both say the same.
func (s *Set) Equal(o *Set) bool {
	return s.own.equal(o.own) && s.Year == o.Year && s.Day == o.Day && s.offer == o.offer && s.b12 == o.b12 &&
		s.asks == o.asks && s.Defined == o.Defined
}

// Services yields the services of the edition, in the order of their constants, its own last. So do the methods below
// with the values of their vocabularies.
func (s *Set) Services() iter.Seq[clients.Service] { return valuesOf[clients.Service](s.options()) }

// Providers yields who pays for the services.
func (s *Set) Providers() iter.Seq[clients.Provider] { return valuesOf[clients.Provider](s.options()) }

// Referrers yields the bodies that refer clients.
func (s *Set) Referrers() iter.Seq[clients.Referrer] { return valuesOf[clients.Referrer](s.options()) }

// Partners yields the bodies that units may cooperate with.
func (s *Set) Partners() iter.Seq[clients.Partner] { return valuesOf[clients.Partner](s.options()) }

// Types yields the unit types.
func (s *Set) Types() iter.Seq[unit.Type] { return valuesOf[unit.Type](s.options()) }

// Maintainers yields the maintainers.
func (s *Set) Maintainers() iter.Seq[unit.Maintainer] { return valuesOf[unit.Maintainer](s.options()) }

// Sources yields the sources of income.
func (s *Set) Sources() iter.Seq[funding.Source] { return valuesOf[funding.Source](s.options()) }

// Destinations yields the destinations.
func (s *Set) Destinations() iter.Seq[transitions.Destination] {
	return valuesOf[transitions.Destination](s.options())
}

// Offers reports whether a value is an answer option of the edition: valid at its reference date, or its own; of no
// edition, whether B12 has it.
func Offers[V Option](s *Set, v V) bool {
	k, _ := kindOf[V]()
	offered := s.options()
	return offered.has(k, uint8(v))
}

// Left returns the values of a vocabulary that are not among the options.
func Left[V Option](s *Set) (left []V) {
	k, _ := kindOf[V]()
	offered := s.options()
	for v := uint8(1); int(v) < int(lexicons[k].end)+lexicons[k].owns; v++ {
		if !offered.has(k, v) {
			left = append(left, V(v))
		}
	}
	return left
}

// noOption is why an answer is refused that the edition does not offer.
var noOption = figure.Labels{
	"ei ole vuoden %d kierroksen vastausvaihtoehto", "inget svarsalternativ i omgången %d",
	"not an answer option of the edition of %d",
}

// Check returns nil when the value is an answer option of the edition; else an error that says why it is not: it was
// not yet, or is no longer, valid at the reference date (figure.ErrTime), or is not an option (figure.ErrUnknown).
func Check[V Option](s *Set, v V) error {
	k, _ := kindOf[V]()
	return s.check(k, uint8(v))
}

// check returns nil for an option of the edition, else why it is none.
func (s *Set) check(k kind, v uint8) error {
	x := &lexicons[k]
	switch {
	case s.offer.has(k, v):
		return nil
	case v == 0 || int(v) >= int(x.end)+x.owns:
		return fmt.Errorf("%w: %s", figure.ErrUnknown, x.key(v))
	case v < x.end:
		if err := x.check(v, s.Day); err != nil {
			return err
		}
	}
	return figure.Because(figure.ErrUnknown, enum.Fill(noOption, s.Year),
		"%s is not an answer option of the edition of %d", x.key(v), s.Year)
}

// Successor returns the option that took the place of a value: the value itself where it is one, else the one that its
// successors lead to, where there is exactly one.
func Successor[V Option](s *Set, v V) (V, bool) {
	k, _ := kindOf[V]()
	w, ok := s.successor(k, uint8(v))
	return V(w), ok
}

func (s *Set) successor(k kind, v uint8) (uint8, bool) {
	if s.offer.has(k, v) {
		return v, true
	}
	w, ok := lexicons[k].as(v, s.Day)
	return w, ok && s.offer.has(k, w)
}

// NameOf returns what the edition calls a value: for one of its own the name that it gave it.
func NameOf[V Option](s *Set, v V) question.Name {
	k, _ := kindOf[V]()
	return s.nameOf(k, uint8(v))
}

func (s *Set) nameOf(k kind, v uint8) question.Name {
	if i, ok := k.own(v); ok && s.own != nil && i < len(s.own[k]) {
		return s.own[k][i]
	}
	label := figure.LabelsOf(func(l figure.Language) string { return lexicons[k].label(v, l) })
	return question.Name{Key: lexicons[k].key(v), Labels: label}
}

// Parse returns the value with a key, a label or another spelling, as the edition names its own and as they are named
// in all. Whether it is an option of the edition says Check.
func Parse[V Option](s *Set, text string) (V, error) {
	k, _ := kindOf[V]()
	v, err := s.parse(k, text)
	return V(v), err
}

func (s *Set) parse(k kind, text string) (uint8, error) {
	if s.own != nil {
		for i, n := range s.own[k] {
			if called(n, text) {
				return lexicons[k].end + uint8(i), nil
			}
		}
	}
	return lexicons[k].parse(text)
}

// Rows returns the options of the edition that are values of a type, and whether the type is a vocabulary of options:
// what a table has a row for.
func Rows[A any](s *Set) (all []A, dated bool) {
	k, dated := kindOf[A]()
	if dated {
		for v := range s.options().numbers(k) {
			all = append(all, valueOf(k, v).(A))
		}
	}
	return all, dated
}

// OwnName returns the name of an option that is the edition's own; false for any other value.
func OwnName[A any](s *Set, a A) (name question.Name, own bool) {
	k, dated := kindOf[A]()
	if !dated || s.own == nil {
		return name, false
	}
	for i, n := range s.own[k] {
		if any(a) == valueOf(k, lexicons[k].end+uint8(i)) {
			return n, true
		}
	}
	return name, false
}
