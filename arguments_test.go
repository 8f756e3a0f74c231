package barometer_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// questioned are the values whose methods answer questions, filled with answers of 2011.
func questioned() map[string]any {
	r := synthetic()
	return map[string]any{
		"unit": r.Unit, "staff": &r.Unit.Staff, "founding": &r.Unit.Founded, "funding": r.Funding, "clients": r.Clients,
		"transitions": r.Transitions, "coaching": r.Coaching, "frame": r.Edition.Frame(), "edition": r.Edition,
		"comparison": r.Comparison(), "spread": r.Funding.Spread(unit.Everyone, funding.Municipal),
		"classification": r.Edition.Classification(),
		"battery":        r.Clients.Importance.In(unit.Everyone), "multi": r.Unit.Strengths.In(unit.Everyone),
		"single": r.Unit.Maintainer.In(unit.Everyone),
	}
}

// harmless are the arguments that look wrong and are an answer: what they mean.
var harmless = map[string]string{
	"battery.Plus":           "it panics on nil, as question.Tally says",
	"single.Plus":            "it panics on nil, as question.Tally says",
	"multi.Plus":             "it panics on nil, as question.Tally says",
	"multi.Learn":            "it panics on nil, as Plus does",
	"classification.Without": "a classification is no answer",
	"clients.Untold":         "what is no service is none that nobody told",
	"unit.ResponseRate":      "of 500 forms sent none came back",
	"edition.Differ":         "no edition differs in every type",
	"edition.Equal":          "no edition equals another",
	"edition.Mark":           "no edition is not comparable",
	"frame.Equal":            "a frame that knows nothing equals no other",
	"classification.Equal":   "no classification equals another",
}

// TestWrongArgumentsHaveNoFigure: every exported method of the tallies and values, called with arguments one of which
// is wrong: an empty group, what is no value of an enumeration, an empty list, an undefined ratio, a number that was
// not answered, nil. It answers nothing, or with an error, and it does not panic.
func TestWrongArgumentsHaveNoFigure(t *testing.T) {
	called := 0
	for name, value := range questioned() {
		v := reflect.ValueOf(value)
		for i := range v.NumMethod() {
			method, path := v.Method(i), name+"."+v.Type().Method(i).Name
			if slices.Contains([]string{"AddValid", "Carry"}, path[len(name)+1:]) || harmless[path] != "" {
				continue
			}
			called += callWrongly(t, path, method)
		}
	}
	if called < 200 {
		t.Errorf("only %d calls", called)
	}
}

// TestZeroValuesAnswerNothing: the zero value of whatever answers questions is asked sensibly, answers nothing, and
// does not panic.
func TestZeroValuesAnswerNothing(t *testing.T) {
	called := 0
	for name, value := range questioned() {
		zero := reflect.New(reflect.TypeOf(value)).Elem()
		if zero.Kind() == reflect.Pointer {
			zero = reflect.New(zero.Type().Elem())
		}
		for i := range zero.NumMethod() {
			kind, path := zero.Method(i).Type(), name+"."+zero.Type().Method(i).Name
			if !asks(kind) || harmless[path] != "" {
				continue
			}
			args := make([]reflect.Value, kind.NumIn())
			for j := range args {
				args[j] = right(kind.In(j))
			}
			called++
			t.Run(path, func(t *testing.T) { check(t, zero.Method(i), args) })
		}
	}
	if called < 80 {
		t.Errorf("only %d calls", called)
	}
}

// asks reports whether a method is a question: it takes no tally, and returns figures or numbers.
func asks(kind reflect.Type) bool {
	for i := range kind.NumIn() {
		if kind.In(i).Kind() == reflect.Pointer || kind.In(i).Kind() == reflect.Struct && kind.In(i).NumField() == 0 {
			return false
		}
	}
	for i := range kind.NumOut() {
		switch out := kind.Out(i); {
		case out == reflect.TypeFor[figure.Figure](), out == reflect.TypeFor[figure.Interval](),
			out == reflect.TypeFor[figure.Ratio](), out.Kind() == reflect.Int64:
		default:
			return out == reflect.TypeFor[error]() && i > 0
		}
	}
	return kind.NumOut() > 0
}

// callWrongly calls a method with each wrong value in the place of each argument.
func callWrongly(t *testing.T, path string, method reflect.Value) (called int) {
	kind := method.Type()
	for i := range kind.NumIn() {
		for _, wrong := range wrongs(kind.In(i)) {
			args := make([]reflect.Value, kind.NumIn())
			for j := range args {
				args[j] = right(kind.In(j))
			}
			args[i] = wrong
			called++
			t.Run(fmt.Sprintf("%s/%d=%v", path, i, wrong), func(t *testing.T) {
				check(t, method, args)
			})
		}
	}
	return called
}

// check calls a method, which is to answer nothing and not to panic.
func check(t *testing.T, method reflect.Value, args []reflect.Value) {
	t.Helper()
	call := method.Call
	if method.Type().IsVariadic() {
		call = method.CallSlice
	}
	defer func() {
		if fault := recover(); fault != nil {
			t.Errorf("it panics: %v", fault)
		}
	}()
	if results := call(args); !saysNothing(results) {
		t.Errorf("it answers %v", valuesOf(results))
	}
}

// wrongs returns values of a type that are no sensible argument.
func wrongs(t reflect.Type) (all []reflect.Value) {
	switch {
	case t == reflect.TypeFor[unit.Group]():
		return []reflect.Value{reflect.ValueOf(unit.Group(0)), reflect.ValueOf(unit.Group(1))}
	case t.Kind() == reflect.Uint8:
		none, odd := reflect.New(t).Elem(), reflect.New(t).Elem()
		odd.SetUint(250)
		return []reflect.Value{none, odd}
	case t.Kind() == reflect.Slice:
		all = append(all, reflect.Zero(t))
		for _, item := range wrongs(t.Elem()) {
			all = append(all, reflect.Append(reflect.Zero(t), item), reflect.Append(reflect.Zero(t), right(t.Elem()), item))
		}
		return all
	case t.Kind() == reflect.Pointer, t == reflect.TypeFor[figure.Ratio](), t == reflect.TypeFor[figure.Count](),
		t == reflect.TypeFor[unit.Years](), t == reflect.TypeFor[barometer.Edition]():
		return []reflect.Value{reflect.Zero(t)}
	}
	return nil
}

// right returns a sensible value of a type.
func right(t reflect.Type) reflect.Value {
	v := reflect.New(t).Elem()
	switch {
	case t == reflect.TypeFor[unit.Group]():
		return reflect.ValueOf(unit.Everyone)
	case t == reflect.TypeFor[figure.Ratio]():
		return reflect.ValueOf(figure.Of(1, 2))
	case t == reflect.TypeFor[figure.Count]():
		return reflect.ValueOf(figure.N(500))
	case t == reflect.TypeFor[unit.Years]():
		return reflect.ValueOf(unit.FoundedBetween(1900, 2011))
	case t == reflect.TypeFor[barometer.Edition]():
		return reflect.ValueOf(barometer.Edition2011())
	case t.Kind() == reflect.Uint8:
		v.SetUint(1)
	case t.Kind() == reflect.Slice:
		v.Set(reflect.Append(v, right(t.Elem())))
	case t.Kind() == reflect.Pointer:
		v.Set(reflect.New(t.Elem()))
	}
	return v
}

// valuesOf returns the values of results.
func valuesOf(results []reflect.Value) (all []any) {
	for _, r := range results {
		all = append(all, r.Interface())
	}
	return all
}

// saysNothing reports whether results hold no answer: an error, or none that is defined.
func saysNothing(results []reflect.Value) bool {
	for _, r := range results {
		if err, ok := r.Interface().(error); ok && err != nil {
			return true
		}
	}
	for _, r := range results {
		switch x := r.Interface().(type) {
		case figure.Figure:
			if x.Defined() {
				return false
			}
		case interface{ Defined() bool }:
			if x.Defined() {
				return false
			}
		case figure.Interval:
			if !x.Equal(figure.Interval{}) {
				return false
			}
		case interface{ N() int64 }:
			if x.N() > 0 {
				return false
			}
		default:
			if r.Kind() != reflect.Pointer && !r.IsZero() && !(r.Kind() == reflect.Slice && r.Len() == 0) {
				return false
			}
		}
	}
	return true
}

// TestImpossibleYearsHoldNoUnit: ages below zero and years outside the limits are no range that holds every unit.
func TestImpossibleYearsHoldNoUnit(t *testing.T) {
	founded := &synthetic().Unit.Founded
	for what, years := range map[string]unit.Years{
		"no year": unit.OlderThan(20, 0), "a late year": unit.OlderThan(20, 9999), "no age": unit.OlderThan(-1, 2011),
		"younger, no year": unit.YoungerThan(20, 0), "younger, a late year": unit.YoungerThan(20, 9999),
		"younger, no age": unit.YoungerThan(-5, 2011), "upside down": unit.FoundedBetween(2010, 1990),
		"years of an edition that is none": unit.OlderThan(20, barometer.Edition{}.Year()), "none": {},
	} {
		if f := founded.Share(unit.Everyone, years); f.Defined() || founded.Count(unit.Everyone, years) > 0 {
			t.Errorf("%s: %v", what, f)
		}
	}
	for _, year := range []int{0, -1, unit.FirstYear - 1, unit.LastYear + 1} {
		if bands, err := unit.AgeBands(year, 4, 10); err == nil || bands != nil {
			t.Errorf("ages in %d: %v", year, bands)
		}
	}
}

// TestOptionsGivenTwice: nothing tells which of two numbers, frames or senses holds; an option that is nil is none.
func TestOptionsGivenTwice(t *testing.T) {
	for what, options := range map[string][]barometer.EditionOption{
		"forms":  {barometer.FormsSent(5), barometer.FormsSent(6)},
		"frame":  {barometer.WithFrame(barometer.Frame2011()), barometer.WithFrame(barometer.Frame2011())},
		"senses": {barometer.Defines(unit.Workshop, "a"), barometer.Defines(unit.Workshop, "b")},
		"nil":    {nil},
	} {
		if e, err := barometer.NewEdition(2016, "2016-12-31", options...); err == nil || e.Valid() {
			t.Errorf("%s: %v", what, err)
		}
	}
	whole := funding.Shares{funding.Municipal: decimal.NewFromInt(100)}
	if _, err := funding.NewMix(whole, nil); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("a mix: %v", err)
	}
}

// TestMergeWithItselfInEveryTally: a tally merged into itself would hold everything twice; nil is nothing to merge.
func TestMergeWithItselfInEveryTally(t *testing.T) {
	for _, tally := range []any{
		new(barometer.Tally), new(unit.Tally), new(unit.StaffTally), new(unit.Founding), new(funding.Tally),
		new(clients.Tally), new(transitions.Tally), new(coaching.Tally), new(centres.Tally),
		new(question.Single[question.YesNo]), new(question.Multi[unit.Need]),
		new(question.Battery[clients.Referrer, clients.Change]), new(unit.By[question.Single[question.YesNo]]),
		new(unit.By[question.Multi[unit.Need]]), new(unit.Part2[question.Multi[unit.Task]]),
	} {
		merge := reflect.ValueOf(tally).MethodByName("Merge")
		for what, from := range map[string]reflect.Value{
			"itself": reflect.ValueOf(tally), "nil": reflect.Zero(reflect.TypeOf(tally)),
		} {
			if err, _ := merge.Call([]reflect.Value{from})[0].Interface().(error); err == nil {
				t.Errorf("%T is merged with %s", tally, what)
			}
		}
	}
}
