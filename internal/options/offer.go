package options

import (
	"iter"

	"github.com/socialemployment/barometer/survey/question"
)

// Offer are the options of an edition: by kind, a bit for each value.
type Offer [NumKinds]uint64

// On returns the options that are valid on a day.
func On(d question.Day) (o Offer) {
	for k := range o {
		for v := uint8(1); v < lexicons[k].end; v++ {
			if lexicons[k].check(v, d) == nil {
				o[k] |= 1 << v
			}
		}
	}
	return o
}

// B12 returns the options of the barometer of 2012, in whose words the one before is told, too.
func B12() (o Offer) {
	for k := range o {
		o[k] = 1<<(lexicons[k].b12+1) - 2
	}
	return o
}

// Has reports whether a value is among the options.
func (o *Offer) Has(k Kind, v uint8) bool { return v < 64 && o[k]&(1<<v) != 0 }

// Plus returns the options of both.
func (o Offer) Plus(p Offer) Offer {
	for k := range o {
		o[k] |= p[k]
	}
	return o
}

// Values yields the options of a kind that are among these, in the order of their constants, an edition's own last.
func Values[V Option](o Offer) iter.Seq[V] {
	k, _ := KindOf[V]()
	return func(yield func(V) bool) {
		for v := range o.Numbers(k) {
			if !yield(V(v)) {
				return
			}
		}
	}
}

// Left returns the values of a kind that are not among the options.
func Left[V Option](o Offer) (left []V) {
	k, _ := KindOf[V]()
	for v := uint8(1); int(v) < int(lexicons[k].end)+lexicons[k].owns; v++ {
		if !o.Has(k, v) {
			left = append(left, V(v))
		}
	}
	return left
}

// Numbers yields them by their numbers.
func (o Offer) Numbers(k Kind) iter.Seq[uint8] {
	return func(yield func(uint8) bool) {
		for v := uint8(1); v < 64; v++ {
			if o.Has(k, v) && !yield(v) {
				return
			}
		}
	}
}
