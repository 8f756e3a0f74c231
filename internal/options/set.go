package options

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Set is what an edition says of its answer options. The zero Set is of no edition: it names and reads options as all
// editions do, and offers those of B12.
type Set struct {
	Year    int // of the edition; 0 for none
	Day     question.Day
	Offer   Offer
	Own     *Names              // never changes; nil for none
	Defined unit.ByType[string] // the senses of unit types, where they are the edition's own
}

// Options returns the options that are offered; of no edition, those of B12.
func (s *Set) Options() Offer {
	if s.Year == 0 {
		return B12()
	}
	return s.Offer
}

// Add adds options of the edition's own.
func (s *Set) Add(own *Names) {
	s.Own = own
	for k := range own {
		for i := range own[k] {
			s.Offer[k] |= 1 << (lexicons[k].end + uint8(i))
		}
	}
}

// Equal reports whether both say the same.
func (s *Set) Equal(o *Set) bool {
	return s.Own.Equal(o.Own) && s.Year == o.Year && s.Day == o.Day && s.Offer == o.Offer && s.Defined == o.Defined
}

// Check returns nil for an option of the edition, else why it is none.
func (s *Set) Check(k Kind, v uint8) error {
	x := &lexicons[k]
	switch {
	case s.Offer.Has(k, v):
		return nil
	case v == 0 || int(v) >= int(x.end)+x.owns:
		return fmt.Errorf("%w: %s", figure.ErrUnknown, x.key(v))
	case v < x.end:
		if err := x.check(v, s.Day); err != nil {
			return err
		}
	}
	return fmt.Errorf("%w: %s is not an answer option of the edition of %d", figure.ErrUnknown, x.key(v), s.Year)
}

// Successor returns the option that took the place of one; itself, where it is offered.
func (s *Set) Successor(k Kind, v uint8) (uint8, bool) {
	if s.Offer.Has(k, v) {
		return v, true
	}
	w, ok := lexicons[k].as(v, s.Day)
	return w, ok && s.Offer.Has(k, w)
}

// NameOf returns what the edition calls an option.
func (s *Set) NameOf(k Kind, v uint8) question.Name {
	if i, ok := k.Own(v); ok && s.Own != nil && i < len(s.Own[k]) {
		return s.Own[k][i]
	}
	label := figure.LabelsOf(func(l figure.Language) string { return lexicons[k].label(v, l) })
	return question.Name{Key: lexicons[k].key(v), Labels: label}
}

// Parse returns the option that a text names.
func (s *Set) Parse(k Kind, text string) (uint8, error) {
	if s.Own != nil {
		for i, n := range s.Own[k] {
			if called(n, text) {
				return lexicons[k].end + uint8(i), nil
			}
		}
	}
	return lexicons[k].parse(text)
}
