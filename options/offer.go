package options

import (
	"iter"

	"github.com/socialemployment/barometer/survey/question"
)

// offer are the options of an edition: by kind, a bit for each value.
type offer [numKinds]uint64

// offeredOn returns the options that are valid on a day.
func offeredOn(d question.Day) (o offer) {
	for k := range o {
		for v := uint8(1); v < lexicons[k].end; v++ {
			if lexicons[k].check(v, d) == nil {
				o[k] |= 1 << v
			}
		}
	}
	return o
}

// offeredThen returns the options of the barometer of 2012, in whose words the one before is told, too.
func offeredThen() (o offer) {
	for k := range o {
		o[k] = 1<<(lexicons[k].b12+1) - 2
	}
	return o
}

// has reports whether a value is among the options.
func (o *offer) has(k kind, v uint8) bool { return v < 64 && o[k]&(1<<v) != 0 }

// plus returns the options of both.
func (o offer) plus(p offer) offer {
	for k := range o {
		o[k] |= p[k]
	}
	return o
}

// valuesOf yields the options of a kind that are among these, in the order of their constants, an edition's own last.
func valuesOf[V Option](o offer) iter.Seq[V] {
	k, _ := kindOf[V]()
	return func(yield func(V) bool) {
		for v := range o.numbers(k) {
			if !yield(V(v)) {
				return
			}
		}
	}
}

// numbers yields them by their numbers.
func (o offer) numbers(k kind) iter.Seq[uint8] {
	return func(yield func(uint8) bool) {
		for v := uint8(1); v < 64; v++ {
			if o.has(k, v) && !yield(v) {
				return
			}
		}
	}
}
