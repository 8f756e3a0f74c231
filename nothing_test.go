package barometer_test

import (
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// A question about nothing has no figure, in any package: the walk asks every method that returns a figure, with lists
// that are empty or hold what is not of the enumeration, and with such items. A method that has no figure for anything
// valid would prove nothing, and fails.
func TestAQuestionAboutNothingHasNoFigure(t *testing.T) {
	asked := 0
	for _, tally := range filled(t) {
		of := reflect.ValueOf(tally)
		for i := range of.NumMethod() {
			m := method{of.Type().String() + "." + of.Type().Method(i).Name, of.Method(i)}
			if !m.figure() {
				continue
			}
			asked++
			args, ok := m.valid()
			if !ok {
				t.Errorf("%s has no figure for any item", m.name)
				continue
			}
			for _, nothing := range m.nothings(args) {
				if m.defined(nothing) {
					t.Errorf("%s(%v) has a figure", m.name, nothing)
				}
			}
		}
	}
	if asked < 50 {
		t.Errorf("only %d methods were asked", asked)
	}
}

// filled returns tallies of the synthetic responses, and of one centre: all that has methods that return figures.
func filled(t *testing.T) []any {
	t.Helper()
	file, err := os.Open("examples/barometer/synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r, err := barometer.Reader{}.CSV(file).Compute()
	if err != nil {
		t.Fatal(err)
	}
	var years unit.PersonYears
	to := transitions.Answers{}
	for i := range years[1:] {
		years[i+1] = figure.AmountOf(25)
	}
	for d := range transitions.Destinations() {
		to.After3[d], to.After6[d] = figure.N(1), figure.N(1)
	}
	err = errors.Join(r.Unit.PersonYears.Add(unit.Workshop, &years), r.Transitions.Add(unit.Workshop, &to, nil))
	if err != nil {
		t.Fatal(err)
	}
	var c centres.Tally
	forms, _ := question.Ticked(centres.FormPublic)
	by := centres.ByEmployer{
		1: figure.AmountOf(100),
		figure.AmountOf(200),
		figure.AmountOf(0),
		figure.AmountOf(50),
		figure.AmountOf(100),
	}
	if err := c.Add(&centres.Centre{Staff: centres.Staff{By: by}, Use: centres.UsedPurchased, Forms: forms}); err != nil {
		t.Fatal(err)
	}
	g := unit.Everyone
	return []any{
		r.Unit.Maintainer.In(
			g,
		), r.Unit.Situation.In(g), r.Unit.Strengths.In(g), r.Unit.Tasks.InPart2(g), r.Clients.Extent.In(g),
		&r.Unit.Staff, &r.Unit.PersonYears, r.Unit, r.Funding, r.Clients, r.Transitions, r.Coaching, r.Comparison(), &c,
		&c.Staff,
	}
}

// method is a method of a tally.
type method struct {
	name string
	of   reflect.Value
}

// figure reports whether the method returns a figure, and asks about items.
func (m method) figure() bool {
	t := m.of.Type()
	if t.NumOut() == 0 || t.Out(0) != reflect.TypeFor[figure.Figure]() {
		return false
	}
	for i := range t.NumIn() {
		if item(t.In(i)) || list(t.In(i)) {
			return true
		}
	}
	return false
}

// item reports whether a type is an enumeration of items.
func item(t reflect.Type) bool {
	_, valid := reflect.Zero(t).Interface().(interface{ Valid() bool })
	return t.Kind() == reflect.Uint8 && valid && t != reflect.TypeFor[figure.Denominator]()
}

func list(t reflect.Type) bool { return t.Kind() == reflect.Slice && item(t.Elem()) }

// valid returns arguments for which the method has a figure.
func (m method) valid() ([]reflect.Value, bool) {
	for k := uint64(1); k < 24; k++ {
		args := m.args(k)
		if m.defined(args) {
			return args, true
		}
	}
	return nil, false
}

// args returns arguments with value k for every item.
func (m method) args(k uint64) (args []reflect.Value) {
	for i := range m.of.Type().NumIn() {
		t := m.of.Type().In(i)
		switch {
		case list(t):
			args = append(args, items(t, k))
			continue
		case item(t):
			args = append(args, reflect.New(t).Elem())
			args[i].SetUint(k)
			continue
		}
		for _, fixed := range []any{
			unit.Everyone, figure.N(531), figure.Of(1, 2), figure.OverAnswering, unit.FoundedBetween(1990, 2009),
		} {
			if reflect.TypeOf(fixed) == t {
				args = append(args, reflect.ValueOf(fixed))
			}
		}
	}
	return args
}

// items returns a list of items.
func items(t reflect.Type, values ...uint64) reflect.Value {
	all := reflect.MakeSlice(t, len(values), len(values))
	for i, k := range values {
		all.Index(i).SetUint(k)
	}
	return all
}

// nothings returns the arguments with nothing in one place: no items, or what is none.
func (m method) nothings(args []reflect.Value) (all [][]reflect.Value) {
	for i, arg := range args {
		var instead []reflect.Value
		switch t := arg.Type(); {
		case list(t):
			good := arg.Index(0).Uint()
			instead = []reflect.Value{items(t), items(t, 0), items(t, 200), items(t, good, 200), reflect.Zero(t)}
		case item(t):
			instead = []reflect.Value{reflect.Zero(t), items(reflect.SliceOf(t), 200).Index(0)}
		}
		for _, v := range instead {
			other := slices.Clone(args)
			other[i] = v
			all = append(all, other)
		}
	}
	return all
}

// defined reports whether the method has a figure for the arguments; an error is none.
func (m method) defined(args []reflect.Value) bool {
	if len(args) != m.of.Type().NumIn() {
		return false
	}
	call := m.of.Call
	if m.of.Type().IsVariadic() {
		call = m.of.CallSlice
	}
	out := call(args)
	f := out[0].Interface().(figure.Figure)
	if f.N > 0 && !f.Ratio.Defined() {
		panic(strings.Join([]string{m.name, "stands on respondents without a figure"}, " "))
	}
	return f.Defined() && (len(out) == 1 || out[1].IsNil())
}
