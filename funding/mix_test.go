package funding

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
)

func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

// mixOf returns a mix of hundredths of a percent.
func mixOf(t testing.TB, h Hundredths, options ...MixOption) Mix {
	t.Helper()
	m, err := NewMixHundredths(h, options...)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// paths returns the places of all faults in an error, in order.
func paths(err error) (all []string) {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range many.Unwrap() {
			all = append(all, paths(e)...)
		}
	}
	if f, ok := err.(*figure.FieldError); ok {
		all = append(all, f.Path)
	}
	return all
}

// TestNewMixNamesEveryFault: a share out of its range does not hide those after it.
func TestNewMixNamesEveryFault(t *testing.T) {
	_, err := NewMix(Shares{Municipal: dec("-1"), Projects: dec("50"), Other: dec("101")})
	if got := paths(err); !slices.Equal(got, []string{"funding.municipal", "funding.other"}) {
		t.Errorf("%q: %v", got, err)
	}
}

func TestNewMix(t *testing.T) {
	for _, c := range []struct {
		shares Shares
		want   string
	}{
		{Shares{Municipal: dec("60"), Projects: dec("40")}, "municipal 60 %, projects 40 %"},
		{Shares{Municipal: dec("100")}, "municipal 100 %"},
		{Shares{Municipal: dec("1e2"), Other: dec("0.00")}, "municipal 100 %"},
		{Shares{Municipal: dec("33.33"), ServiceSales: dec("33.33"), ProductSales: dec("33.34")}, "municipal 33.33 %, servi" +
			"ce-sales 33.33 %, product-sales 33.34 %"},
		{Shares{Municipal: dec("99.99"), Other: dec("0.01")}, "municipal 99.99 %, other 0.01 %"},
		{Shares{Municipal: dec("60.500000000000000"), Projects: dec("39.5")}, "municipal 60.5 %, projects 39.5 %"},
		{Shares{Municipal: decimal.New(0, math.MaxInt32), Projects: dec("100")}, "projects 100 %"},
		{Shares{Municipal: decimal.New(0, math.MinInt32), Projects: dec("100")}, "projects 100 %"},
	} {
		m, err := NewMix(c.shares)
		if err != nil || m.String() != c.want || !m.Given() {
			t.Errorf("%v: %s, %v; want %s", c.shares, m, err, c.want)
		}
		for s := range Sources() {
			if !m.Share(s).Equal(c.shares[s]) {
				t.Errorf("%v: %s has %s", c.shares, s, m.Share(s))
			}
		}
	}
}

// Every way a mix can be wrong, with the place and the kind of each fault.
func TestNewMixRefuses(t *testing.T) {
	for what, c := range map[string]struct {
		shares   Shares
		paths    []string
		sentinel error
	}{
		"nothing":  {nil, []string{"funding"}, figure.ErrSum},
		"all zero": {Shares{Municipal: dec("0"), Other: dec("0")}, []string{"funding"}, figure.ErrSum},
		"99.99":    {Shares{Municipal: dec("59.99"), Projects: dec("40")}, []string{"funding"}, figure.ErrSum},
		"100.01":   {Shares{Municipal: dec("60.01"), Projects: dec("40")}, []string{"funding"}, figure.ErrSum},
		"500": {Shares{Municipal: dec("100"), Projects: dec("100"), Other: dec("100"), ServiceSales: dec("100"),
			ProductSales: dec("100")}, []string{"funding"}, figure.ErrSum},
		"negative": {Shares{Municipal: dec("-1"), Projects: dec("101")}, []string{"funding.municipal",
			"funding.projects"}, figure.ErrRange},
		"just negative": {Shares{Municipal: dec("-0.01"), Projects: dec("100")}, []string{"funding.municipal"},
			figure.ErrRange},
		"over 100": {Shares{Municipal: dec("100.01")}, []string{"funding.municipal"}, figure.ErrRange},
		"three decimals": {Shares{Municipal: dec("33.333"), Projects: dec("66.667")}, []string{"funding.municipal",
			"funding.projects"}, figure.ErrRange},
		"a whiff": {Shares{Municipal: dec("100"), Projects: decimal.New(1, -15)}, []string{"funding.projects"},
			figure.ErrRange},
		"huge exponent": {Shares{Municipal: decimal.New(1, 1e9)}, []string{"funding.municipal"}, figure.ErrRange},
		"tiny exponent": {Shares{Municipal: decimal.New(1, -1e9)}, []string{"funding.municipal"}, figure.ErrRange},
		"largest exponent": {Shares{Municipal: decimal.New(math.MaxInt64, math.MaxInt32)}, []string{"funding.municipal"},
			figure.ErrRange},
		"smallest exponent": {Shares{Municipal: decimal.New(math.MinInt64, math.MinInt32)}, []string{"funding.municipal"},
			figure.ErrRange},
		"many digits": {Shares{Municipal: decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 1_000_000), 0)},
			[]string{"funding.municipal"}, figure.ErrRange},
		"no source":      {Shares{0: dec("100")}, []string{"funding"}, figure.ErrUnknown},
		"unknown source": {Shares{numSources: dec("100")}, []string{"funding"}, figure.ErrUnknown},
		"everything": {Shares{0: dec("1"), Municipal: dec("-1"), Projects: dec("0.001"), Other: dec("101"),
			250: dec("5")}, []string{"funding", "funding.municipal", "funding.projects", "funding.other", "funding"}, nil},
	} {
		m, err := NewMix(c.shares)
		if err == nil || !slices.Equal(paths(err), c.paths) || c.sentinel != nil && !errors.Is(err, c.sentinel) {
			t.Errorf("%s: faults at %q: %v", what, paths(err), err)
			continue
		}
		if m.Given() || !m.Equal(Mix{}) || len(err.Error()) > 150*len(c.paths) {
			t.Errorf("%s: %v, %v", what, m, err)
		}
	}
	for _, want := range []string{"funding.municipal = -1: out of range: from 0 to 100", "funding.projects = 0.001: out " +
		"of range: at most two decimals"} {
		if _, err := NewMix(Shares{Municipal: dec("-1"), Projects: dec("0.001")}); !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not in %v", want, err)
		}
	}
}

func TestNewMixHundredthsRefuses(t *testing.T) {
	for what, x := range map[string]struct {
		shares Hundredths
		faults string
	}{
		"negative": {Hundredths{Municipal: -1, Projects: 10_001}, "funding.municipal = -0.01: out of range: from 0 to 100 " +
			"funding.projects = 100.01: out of range: from 0 to 100"},
		"just over": {Hundredths{Municipal: 10_001}, "funding.municipal = 100.01: out of range: from 0 to 100"},
		"overflowing": {Hundredths{Municipal: math.MaxInt64, Projects: math.MinInt64},
			"funding.municipal = 92233720368547758.07: out of range: from 0 to 100 " +
				"funding.projects = -92233720368547758.08: out of range: from 0 to 100"},
		"past 16 bits": {Hundredths{Municipal: 65_536 + 10_000}, "funding.municipal = 755.36: out of range: from 0 to 100"},
		"short":        {Hundredths{Municipal: 9_999}, "funding = 99.99: parts do not add up: the shares must sum to 100"},
		"no source": {Hundredths{0: 500, Municipal: 10_000},
			"funding = 5: unknown value: index 0 is no source of income"},
	} {
		m, err := NewMixHundredths(x.shares)
		if got := strings.ReplaceAll(fmt.Sprint(err), "\n", " "); got != x.faults || m.Given() {
			t.Errorf("%s: %v, %v", what, m, err)
		}
	}
	thirds := Hundredths{Municipal: 3300, ServiceSales: 3300, ProductSales: 3300}
	if _, err := NewMixHundredths(thirds, Rounded(2), Rounded(0)); err != nil { // the last option holds
		t.Error(err)
	}
	if _, err := NewMixHundredths(Hundredths{Municipal: whole}, nil); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("a nil option: %v", err)
	}
	if err := json.Unmarshal([]byte(`{"nobody": 1}`), new(Hundredths)); err == nil {
		t.Error("an unknown source is read")
	}
	if m, err := NewMixHundredths(Hundredths{Municipal: 10_000}); err != nil || m.Hundredths(0) != 0 ||
		m.Hundredths(250) != 0 {
		t.Errorf("%v, %v", m, err)
	}
}

// k shares rounded to d decimals may miss 100 by k/2 units of the last decimal, and by no more. The bound is attained:
// it is compared here with true shares that are rounded.
func TestMixRoundingBand(t *testing.T) {
	for _, c := range []struct {
		shares   Hundredths
		decimals int
		ok       bool
	}{
		{Hundredths{Municipal: 3300, ServiceSales: 3300, ProductSales: 3300}, 0, true},  // 99 of thirds
		{Hundredths{Municipal: 6700, ServiceSales: 1700, ProductSales: 1700}, 0, true},  // 101 of 4/6, 1/6, 1/6
		{Hundredths{Municipal: 5100, ServiceSales: 5000}, 0, true},                      // 50.5 and 49.5
		{Hundredths{Municipal: 9900}, 0, false},                                         // one share is off by half at most
		{Hundredths{Municipal: 5100, ServiceSales: 5100}, 0, false},                     //
		{Hundredths{Municipal: 9800, ServiceSales: 100, ProductSales: 0}, 0, true},      // 98.5 and 1.5
		{Hundredths{Municipal: 9800, ServiceSales: 0, ProductSales: 0}, 0, false},       // zeros are no shares
		{Hundredths{Municipal: 4900, ServiceSales: 4999}, 0, false},                     // 98.99, of two
		{Hundredths{Municipal: 5100, ServiceSales: 5001}, 0, false},                     // 101.01
		{Hundredths{Municipal: 4990, ServiceSales: 5000}, 1, true},                      // 99.9, of two
		{Hundredths{Municipal: 4990, ServiceSales: 4999}, 1, false},                     // 99.89
		{Hundredths{Municipal: 3330, ServiceSales: 3330, ProductSales: 3330}, 1, true},  // 99.9
		{Hundredths{Municipal: 3320, ServiceSales: 3330, ProductSales: 3330}, 1, false}, // 99.8
		{Hundredths{Municipal: 3333, ServiceSales: 3333, ProductSales: 3333}, 2, true},  // 99.99
		{Hundredths{Municipal: 3333, ServiceSales: 3333, ProductSales: 3332}, 2, false}, // 99.98
	} {
		m, err := NewMixHundredths(c.shares, Rounded(c.decimals))
		if (err == nil) != c.ok || m.Given() != c.ok || err != nil && !errors.Is(err, figure.ErrSum) {
			t.Errorf("%v rounded to %d decimals: %v, %v", c.shares, c.decimals, m, err)
		}
		if c.ok && m.Hundredths(Municipal) != c.shares[Municipal] {
			t.Errorf("%v was adjusted to %v", c.shares, m)
		}
	}
}

// Whatever the true shares are, all of them stated and rounded half up, they are accepted.
func TestMixRoundedTruth(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		decimals := r.IntN(3)
		unit := []int64{100, 10, 1}[decimals] // in hundredths of a percent
		shares, rest := Shares{}, int64(1_000_000)
		for s := range Sources() {
			exact := r.Int64N(rest + 1) // in ten-thousandths of a percent, so that rounding rounds
			if s == Other {
				exact = rest
			}
			rest -= exact
			shares[s] = decimal.New((exact+50*unit)/(100*unit)*unit, -2)
		}
		if _, err := NewMix(shares, Rounded(decimals)); err != nil {
			t.Fatalf("%v with %d decimals: %v", shares, decimals, err)
		}
	}
}

// A share of zero that was stated may be rounded, one that was left out is none: 9,35 + 84,46 + 5,33 + 0,37 + 0,49 %
// are stated as 98 %.
func TestMixRoundedZeros(t *testing.T) {
	shares := Shares{Municipal: dec("9"), ServiceSales: dec("84"), ProductSales: dec("5")}
	if _, err := NewMix(shares, Rounded(0)); !errors.Is(err, figure.ErrSum) {
		t.Errorf("three shares miss 100 by 2: %v", err)
	}
	shares[Projects], shares[Other] = dec("0"), dec("0")
	if _, err := NewMix(shares, Rounded(0)); err != nil {
		t.Errorf("five shares miss 100 by 2: %v", err)
	}
}

func TestMixEqual(t *testing.T) {
	a := mixOf(t, Hundredths{Municipal: 6000, Projects: 4000})
	b, _ := NewMix(Shares{Projects: dec("40.00"), Municipal: dec("60"), Other: dec("0")})
	if diff := cmp.Diff(a, b); diff != "" {
		t.Error(diff)
	}
	if c := mixOf(t, Hundredths{Municipal: 4000, Projects: 6000}); a.Equal(c) || cmp.Equal(a, c) || a.Equal(Mix{}) {
		t.Error("unlike mixes are equal")
	}
	var none Mix
	if none.Given() || none.String() != "" || !none.Share(Municipal).IsZero() {
		t.Error("the zero Mix says something")
	}
}

func TestMixJSON(t *testing.T) {
	for _, c := range []struct {
		mix  Mix
		want string
	}{
		{Mix{}, `null`},
		{mixOf(t, Hundredths{Municipal: 6050, Projects: 3950}), `{"municipal":60.5,"projects":39.5}`},
		{mixOf(t, Hundredths{Other: 10_000}), `{"other":100}`},
		{mixOf(t, Hundredths{Municipal: 9_999, Other: 1}), `{"municipal":99.99,"other":0.01}`},
	} {
		text, err := json.Marshal(c.mix)
		back := mixOf(t, Hundredths{Municipal: 10_000})
		if string(text) != c.want || err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(c.mix) {
			t.Errorf("%s, %v reads back as %v; want %s", text, err, back, c.want)
		}
	}
	kept := mixOf(t, Hundredths{Municipal: 10_000})
	for _, bad := range []string{
		`{}`, `[]`, `{"municipal":99}`, `{"state":100}`, `{"":100}`, `{"municipal":"a lot"}`, `{"municipal":1e9999999}`,
		`{"municipal":100,"other":-0.001}`, `100`, `true`,
	} {
		if err := json.Unmarshal([]byte(bad), &kept); err == nil || !kept.Equal(mixOf(t, Hundredths{Municipal: 10_000})) {
			t.Errorf("%s was read as %v", bad, kept)
		}
	}
	var read Mix
	if err := json.Unmarshal([]byte(`{"kuntaraha":"60","Projektit":40}`), &read); err != nil ||
		read.String() != "municipal 60 %, projects 40 %" {
		t.Errorf("%v, %v", read, err)
	}
}

func FuzzMix(f *testing.F) {
	f.Add(int64(6000), int32(-2), int64(4000), int32(-2), 0)
	f.Add(int64(1), int32(1e9), int64(1), int32(-1e9), 2)
	f.Fuzz(func(t *testing.T, a int64, ae int32, b int64, be int32, decimals int) {
		shares := Shares{Municipal: decimal.New(a, ae), Projects: decimal.New(b, be)}
		m, err := NewMix(shares)
		loose, looseErr := NewMix(shares, Rounded(decimals))
		if decimals < 0 || decimals > 2 { // refused whatever the shares are
			if !errors.Is(looseErr, figure.ErrRange) {
				t.Fatalf("rounded to %d decimals: %v", decimals, looseErr)
			}
			loose, looseErr = m, nil
		}
		if err == nil && (looseErr != nil || !m.Equal(loose)) {
			t.Fatalf("%v is refused when rounded: %v", m, looseErr)
		}
		if err != nil {
			return
		}
		sum := decimal.Zero
		for s := range Sources() {
			if !m.Share(s).Equal(shares[s]) {
				t.Errorf("%s has %s of %s", s, m.Share(s), shares[s])
			}
			sum = sum.Add(m.Share(s))
		}
		if !sum.Equal(decimal.New(1, 2)) {
			t.Errorf("the shares sum to %s", sum)
		}
	})
}

// Shares are not rounded to seven decimals: that would ask for nothing, in silence.
func TestRoundedRefusesOtherDecimals(t *testing.T) {
	for _, decimals := range []int{-1, 3, 7} {
		if m, err := NewMixHundredths(Hundredths{Municipal: whole}, Rounded(decimals)); !errors.Is(err, figure.ErrRange) ||
			m.Given() {
			t.Errorf("%d decimals: %v, %v", decimals, m, err)
		}
	}
}
