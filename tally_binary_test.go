package barometer_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// sent returns a tally as another process reads it.
func sent(t testing.TB, from *barometer.Tally) *barometer.Tally {
	t.Helper()
	data, err := from.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	to := new(barometer.Tally)
	if err := to.UnmarshalBinary(data); err != nil {
		t.Fatal(err)
	}
	if again, err := to.MarshalBinary(); err != nil || !bytes.Equal(again, data) {
		t.Fatalf("%d bytes are written again as %d: %v", len(data), len(again), err)
	}
	return to
}

// TestPartsOverTheWire: responses split at random, whose tallies go over the wire and are merged in any order, make the
// report of all of them, faults and panel included.
func TestPartsOverTheWire(t *testing.T) {
	r := rand.New(rand.NewPCG(12, 8))
	responses := randoms(300, 20)
	for i := range responses {
		if i%40 == 0 {
			responses[i].Unit.Type = 250 // refused
		}
		if i%3 == 0 {
			responses[i].ID = fmt.Sprint("synthetic-", i/6) // in two editions, often
		}
	}
	for _, empty := range []func() *barometer.Tally{
		func() *barometer.Tally { return new(barometer.Tally) },
		func() *barometer.Tally { return barometer.NewTally(barometer.Edition2011(), barometer.Edition2006()) },
		func() *barometer.Tally {
			return barometer.NewPanelTally(barometer.Edition2011(), barometer.Edition2006())
		},
		func() *barometer.Tally { return barometer.NewTally(barometer.Edition2026(), barometer.Edition2011()) },
	} {
		whole, parts := empty(), make([]*barometer.Tally, 5)
		for i := range parts {
			parts[i] = empty()
		}
		for i := range responses {
			err := whole.Add(&responses[i])
			if again := parts[r.IntN(len(parts))].Add(&responses[i]); (err == nil) != (again == nil) {
				t.Fatal(err, again)
			}
		}
		merged := empty()
		for _, i := range r.Perm(len(parts)) {
			if err := merged.Merge(sent(t, parts[i])); err != nil {
				t.Fatal(err)
			}
		}
		want, got := whole.Report(), sent(t, merged).Report()
		if diff := cmp.Diff(tables(t, want), tables(t, got)); diff != "" {
			t.Error(diff)
		}
		if want.Read.Counted != got.Read.Counted || want.Read.Refused != got.Read.Refused || !want.Panel.Equal(got.Panel) {
			t.Errorf("%v and %v, %v and %v", want.Read, got.Read, want.Panel, got.Panel)
		}
	}
}

// TestEverySumIsCarried: the responses leave something in every field of every struct that a tally is made of, and the
// tally is read as it was written. A counter that a Carry forgets fails here; one that no response fills, too.
func TestEverySumIsCarried(t *testing.T) {
	rng := rand.New(rand.NewPCG(12, 9))
	all := barometer.NewPanelTally(barometer.Edition2026(), barometer.Edition2011())
	for _, r := range randoms(500, 21) {
		r.ID = "synthetic" // two of which in an edition are one too many for a panel
		if r.Edition == 2006 {
			r.Edition, r.Unit.Region = 2026, "synthetic region"
			r.Transitions.After3, r.Transitions.After6 = r.Transitions.All(), r.Transitions.All()
			r.Unit.PersonYears[unit.Expert] = figure.AmountOf(150)
			r.Clients.Services, r.Clients.Parts = clients.Counts{}, clients.PartCounts{}
			r.Transitions.ByService = transitions.ByService{}
		}
		r.Unit.Needs, _ = r.Unit.Needs.NotAsked(unit.OtherNeed)
		r.Unit.Needs, _ = r.Unit.Needs.NotNamed(unit.MoreResources)
		if rng.IntN(2) == 0 {
			r.Funding, _ = r.Funding.NotAsked(funding.Kela)
			r.Funding, _ = r.Funding.NotNamed(funding.EmploymentArea)
		}
		_ = all.Add(&r) // what the editions do not ask is refused
	}
	to := sent(t, all)
	filled := map[string]bool{
		"question.Multi.named":    true, // In fills it, of a tally that is not kept
		"barometer.Tally.undated": true, // it is of the type of now
	}
	want, got := reflect.ValueOf(all).Elem(), reflect.ValueOf(to).Elem()
	for i := range want.NumField() {
		name := want.Type().Field(i).Name
		if a, b := open(want.Field(i)), open(got.Field(i)); name != "read" &&
			!reflect.DeepEqual(a.Interface(), b.Interface()) {
			t.Errorf("%s is not what was sent", name)
		}
	}
	fill(filled, want)
	for name, is := range filled {
		if !is {
			t.Errorf("no response fills %s, so that this test cannot tell whether it is carried", name)
		}
	}
	if len(filled) < 80 {
		t.Errorf("%d fields were looked at", len(filled))
	}
}

// open returns a field of any name as one that can be read.
func open(v reflect.Value) reflect.Value {
	return reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem()
}

// fill notes which fields of structs hold anything, in any value of the struct's type that v holds, and reports whether
// v holds anything itself.
func fill(filled map[string]bool, v reflect.Value) (holds bool) {
	switch v.Kind() {
	case reflect.Pointer:
		return !v.IsNil() && fill(filled, v.Elem())
	case reflect.Struct:
		if v.NumField() == 0 || v.Type() == reflect.TypeFor[barometer.Edition]() ||
			v.Type() == reflect.TypeFor[reading.Count]() { // which have tests of their own
			return true
		}
		of, _, _ := strings.Cut(v.Type().String(), "[")
		for i := range v.NumField() {
			name := of + "." + v.Type().Field(i).Name
			is := fill(filled, v.Field(i))
			filled[name] = filled[name] || is
			holds = holds || is
		}
		return holds
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			is := fill(filled, v.Index(i))
			holds = holds || is
		}
		return holds
	case reflect.Map:
		for of := v.MapRange(); of.Next(); {
			fill(filled, of.Key())
			fill(filled, of.Value())
		}
		return v.Len() > 0
	}
	return !v.IsZero()
}

// TestFaultyBytesAreRefused: bytes that are cut off, damaged, of another version or of other editions leave the tally
// as it was.
func TestFaultyBytesAreRefused(t *testing.T) {
	responses := randoms(40, 22)
	data, err := tally(t, responses[:20]).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	all := tally(t, responses[20:])
	want := tables(t, all.Report())
	for cut := 0; cut < len(data); cut += 7 {
		if err := all.UnmarshalBinary(data[:cut]); !errors.Is(err, figure.ErrSyntax) {
			t.Fatalf("%d of %d bytes: %v", cut, len(data), err)
		}
	}
	for i := 0; i < len(data); i += 7 {
		damaged := slices.Clone(data)
		damaged[i] ^= 1 << (i % 8)
		if err := all.UnmarshalBinary(damaged); err == nil {
			t.Fatalf("byte %d was changed", i)
		}
	}
	body := slices.Clone(data[:len(data)-sha256.Size])
	body[len(body)-1] |= 0x80 // the last number again, written with a byte more than it needs
	body = append(body, 0)
	sum := sha256.Sum256(body)
	version := slices.Clone(data)
	version[len("barometer.Tally\n")] = 200
	other, err := barometer.NewTally(barometer.Edition2026(), barometer.Edition2011()).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	panel, err := barometer.NewPanelTally(barometer.Edition2011(), barometer.Edition2006()).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	dated := barometer.NewTally(barometer.Edition2011(), barometer.Edition2006())
	for _, c := range []struct {
		what string
		into *barometer.Tally
		data []byte
		is   error
	}{
		{"nothing", all, nil, figure.ErrSyntax},
		{"more", all, append(slices.Clone(data), 0), figure.ErrSyntax},
		{"longer than it is written", all, append(body, sum[:]...), figure.ErrSyntax},
		{"another version", all, version, figure.ErrUnknown},
		{"other editions", dated, other, figure.ErrNotComparable},
		{"a panel", dated, panel, figure.ErrClash},
	} {
		if err := c.into.UnmarshalBinary(c.data); !errors.Is(err, c.is) {
			t.Errorf("%s: %v", c.what, err)
		}
	}
	if got := tables(t, all.Report()); got != want {
		t.Error(cmp.Diff(want, got))
	}
}

// TestTallyWireVersion: what is written is of version 2. Where these bytes are others, for a sum more or less, or for
// values of an enumeration in another order, raise the version of the wire form, and write down the new checksum.
func TestTallyWireVersion(t *testing.T) {
	file, err := os.Open("examples/barometer/synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	all := new(barometer.Tally)
	for r, err := range (barometer.Reader{}).CSV(file).All() {
		if err := errors.Join(err, all.Add(&r)); err != nil {
			t.Fatal(err)
		}
	}
	data, err := all.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	const want = "18389 bytes 02638aab38084cbd696bc5b120523cc15068a0f9fac08f4422203e9fed9aac3a"
	if got := fmt.Sprintf("%d bytes %x", len(data), sha256.Sum256(data)); got != want {
		t.Errorf("the wire form is another: %s", got)
	}
}

// FuzzTally reads bytes with a checksum that is theirs. What is accepted is written again as it was, and every table of
// it can be made.
func FuzzTally(f *testing.F) {
	for n := range 3 {
		data, err := tally(f, randoms(n, 23)).MarshalBinary()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data[:len(data)-sha256.Size])
	}
	data, err := barometer.NewPanelTally(barometer.Edition2026(), barometer.Edition2011()).MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data[:len(data)-sha256.Size])
	f.Fuzz(func(t *testing.T, body []byte) {
		sum := sha256.Sum256(body)
		data := append(slices.Clone(body), sum[:]...)
		var all barometer.Tally
		if all.UnmarshalBinary(data) != nil {
			return
		}
		if again, err := all.MarshalBinary(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("%d bytes are written again as %d: %v", len(data), len(again), err)
		}
		tables(t, all.Report())
		if err := all.Merge(sent(t, &all)); err != nil && !errors.Is(err, figure.ErrFull) {
			t.Error(err)
		}
	})
}
