package barometer_test

import (
	"reflect"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/clients/panel"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/nocopy"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// A copy of a tally would share those of its sums that maps, pointers or slices hold: "go vet" refuses to copy such a
// tally, which has a mark for it. The other tallies are plain values.
func TestTallyThatSharesSumsIsNotCopied(t *testing.T) {
	for _, c := range []struct {
		tally  reflect.Type
		shares bool
	}{
		{reflect.TypeFor[barometer.Tally](), true}, {reflect.TypeFor[panel.Panel](), true},
		{reflect.TypeFor[clients.Tally](), true},
		{reflect.TypeFor[funding.Tally](), true}, {reflect.TypeFor[transitions.Tally](), true},
		{reflect.TypeFor[unit.Tally](), true}, {reflect.TypeFor[coaching.Tally](), true},
		{reflect.TypeFor[centres.Tally](), false},
	} {
		if shares, marked := holds(c.tally, shared), holds(c.tally, mark); shares != c.shares || marked != c.shares {
			t.Errorf("%v: shares sums %v, marked %v", c.tally, shares, marked)
		}
	}
}

// holds reports whether a value of the type holds, anywhere in itself, a part that is so.
func holds(t reflect.Type, is func(reflect.Type) bool) bool {
	if is(t) {
		return true
	}
	switch t.Kind() {
	case reflect.Array:
		return holds(t.Elem(), is)
	case reflect.Struct:
		for i := range t.NumField() {
			if holds(t.Field(i).Type, is) {
				return true
			}
		}
	}
	return false
}

func shared(t reflect.Type) bool {
	return t.Kind() == reflect.Map || t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice
}

func mark(t reflect.Type) bool { return t == reflect.TypeFor[nocopy.Mark]() }
