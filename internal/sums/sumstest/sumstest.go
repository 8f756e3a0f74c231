// Package sumstest helps the tests of tallies that go over a wire: what a tally must refuse when it reads its sums.
package sumstest

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/socialemployment/barometer/internal/sums"
)

// Carrier is a tally that lists its sums.
type Carrier interface{ Carry(*sums.Wire) }

// Write returns the sums of a tally, be they contradictory.
func Write(t Carrier) []byte {
	w := sums.Writer(nil)
	t.Carry(w)
	data, _ := w.Written()
	return data
}

// Read reads sums of at most so many respondents into an empty tally.
func Read(data []byte, into Carrier, most int64) error {
	r := sums.Reader(data, most)
	into.Carry(r)
	return r.End()
}

// Bounds checks that every number of a tally is refused above its bound and not below: bounds are the most that the
// respondents of this tally can have given, by the path of the field without indices, -1 for a number that others
// determine. A tally T of so many respondents is what can be read.
func Bounds[T any, P interface {
	*T
	Carrier
}](t testing.TB, tally P, respondents int64, bounds map[string]int64) {
	t.Helper()
	if err := Read(Write(tally), P(new(T)), respondents); err != nil {
		t.Fatalf("the tally itself: %v", err)
	}
	seen := map[string]bool{}
	numbers(reflect.ValueOf(tally).Elem(), "", func() {}, func(path string, n reflect.Value, changed func()) {
		most, ok := bounds[path]
		seen[path] = true
		if !ok {
			t.Errorf("no bound of %s", path)
		}
		if most < 0 || !ok {
			return
		}
		was := reflect.New(n.Type()).Elem()
		was.Set(n)
		for _, x := range []struct {
			number  int64
			refused bool
		}{{most, false}, {most + 1, true}} {
			n.Set(reflect.ValueOf(x.number).Convert(n.Type()))
			changed()
			err := Read(Write(tally), P(new(T)), respondents)
			if large := errors.Is(err, sums.ErrFaulty) && strings.Contains(err.Error(), "too large"); large != x.refused {
				t.Errorf("%s of %d: %v", path, x.number, err)
			}
		}
		n.Set(was)
		changed()
	})
	for path := range bounds {
		if !seen[path] {
			t.Errorf("no number is %s", path)
		}
	}
}

// numbers visits every number that a value holds, be it in an unexported field, or in a map, whose keys are called the
// key of its path; not those of a tally in an exported field. The visitor may change it, and then says so.
func numbers(v reflect.Value, path string, changed func(), visit func(string, reflect.Value, func())) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			numbers(v.Elem(), path, changed, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Field(i)
			if v.Type().Field(i).IsExported() && f.Addr().Type().Implements(reflect.TypeFor[Carrier]()) {
				continue // a tally of its own, with a test of its own
			}
			name := strings.TrimPrefix(path+"."+v.Type().Field(i).Name, ".")
			numbers(reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Elem(), name, changed, visit)
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			numbers(v.Index(i), path, changed, visit)
		}
	case reflect.Map:
		keys := slices.SortedFunc(slices.Values(v.MapKeys()), func(a, b reflect.Value) int {
			return strings.Compare(fmt.Sprint(a), fmt.Sprint(b))
		})
		for _, key := range keys {
			k, x, now := copied(key), copied(v.MapIndex(key)), key
			put := func() {
				v.SetMapIndex(now, reflect.Value{})
				now = copied(k)
				v.SetMapIndex(now, x)
				changed()
			}
			numbers(k, path+".key", put, visit)
			numbers(x, path, put, visit)
		}
	default:
		if v.CanInt() || v.CanUint() {
			visit(path, v, changed)
		}
	}
}

// Merges checks that merging adds up every number of two tallies that hold the same kinds of sums, whose numbers are
// made all different; but those at the paths of others, such as sets.
func Merges[T any](t testing.TB, a, b *T, merge func(a, b *T) error, others ...string) {
	t.Helper()
	each := func(of *T, visit func(path string, n reflect.Value)) {
		numbers(reflect.ValueOf(of).Elem(), "", func() {}, func(path string, n reflect.Value, changed func()) {
			if !slices.Contains(others, path) && !slices.Contains(strings.Split(path, "."), "key") {
				visit(path, n)
				changed()
			}
		})
	}
	next := int64(0)
	for _, of := range []*T{a, b} {
		each(of, func(_ string, n reflect.Value) {
			next++
			n.Set(reflect.ValueOf(next * next % 9973).Convert(n.Type()))
		})
	}
	var left, right []int64
	read := func(into *[]int64) func(string, reflect.Value) {
		return func(_ string, n reflect.Value) {
			*into = append(*into, n.Convert(reflect.TypeFor[int64]()).Int())
		}
	}
	each(a, read(&left))
	each(b, read(&right))
	if err := merge(a, b); err != nil || len(left) != len(right) {
		t.Fatal(err, len(left), len(right))
	}
	i := 0
	each(a, func(path string, n reflect.Value) {
		if got := n.Convert(reflect.TypeFor[int64]()).Int(); i >= len(left) || got != left[i]+right[i] {
			t.Fatalf("%s: %d of merging %d and %d", path, got, left[i], right[i])
		}
		i++
	})
}

// Full checks that a tally, any one of whose questions has counted the most respondents there is room for, refuses one
// more whole, by itself and merged, with an error for what is full, and that one which has counted one less does not. A
// question is an exported field that is asked for; add adds one respondent, and counted tells what a tally holds.
func Full[T any, P interface {
	*T
	Merge(P) error
}](
	t testing.TB, most int64, full error, questions int, asked func(reflect.StructField) bool, add func(P) error,
	counted func(P) any,
) {
	t.Helper()
	filled, nearly := many[T, P](t, most, add), many[T, P](t, most-1, add)
	seen := 0
	for i := range reflect.TypeFor[T]().NumField() {
		field := reflect.TypeFor[T]().Field(i)
		if !field.IsExported() || !asked(field) {
			continue
		}
		seen++
		var s, room, one T
		reflect.ValueOf(&s).Elem().Field(i).Set(reflect.ValueOf(filled).Elem().Field(i))
		reflect.ValueOf(&room).Elem().Field(i).Set(reflect.ValueOf(nearly).Elem().Field(i))
		before := counted(&s)
		if err := add(&s); !errors.Is(err, full) || counted(&s) != before {
			t.Errorf("%s: Add: %v", field.Name, err)
		}
		if err := errors.Join(add(&one), P(&s).Merge(&one)); !errors.Is(err, full) || counted(&s) != before {
			t.Errorf("%s: Merge: %v", field.Name, err)
		}
		if err := add(&room); err != nil {
			t.Errorf("%s: Add of the last: %v", field.Name, err)
		}
	}
	if seen != questions {
		t.Errorf("%d questions, want %d", seen, questions)
	}
}

// many returns the tally of so many respondents, by doubling.
func many[T any, P interface {
	*T
	Merge(P) error
}](t testing.TB, n int64, add func(P) error) P {
	t.Helper()
	all, part := P(new(T)), P(new(T))
	if err := add(part); err != nil {
		t.Fatal(err)
	}
	for ; n > 0; n /= 2 {
		double := P(new(T))
		if double.Merge(part) != nil || n%2 == 1 && all.Merge(part) != nil || n > 1 && part.Merge(double) != nil {
			t.Fatal(n)
		}
	}
	return all
}

// copied returns a value of its own.
func copied(v reflect.Value) reflect.Value {
	c := reflect.New(v.Type()).Elem()
	c.Set(v)
	return c
}

// Refuses checks that a tally is refused once it contradicts itself: contradictions change a sound tally, by a part of
// the message with which it is refused.
func Refuses[T any, P interface {
	*T
	Carrier
}](t testing.TB, sound func() P, respondents int64, contradictions map[string][]func(P)) {
	t.Helper()
	if err := Read(Write(sound()), P(new(T)), respondents); err != nil {
		t.Fatalf("the tally itself: %v", err)
	}
	for message, all := range contradictions {
		for i, contradict := range all {
			tally := sound()
			contradict(tally)
			err := Read(Write(tally), P(new(T)), respondents)
			if !errors.Is(err, sums.ErrFaulty) || !strings.Contains(err.Error(), message) {
				t.Errorf("%s, %d: %v", message, i, err)
			}
		}
	}
}
