package figure

import (
	"math"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
)

// edges are whole numbers at which 64-bit arithmetic breaks, and small ones around zero.
var edges = []int64{
	math.MinInt64, math.MinInt64 + 1, -math.MaxInt64 / 2, -1 << 32, -531, -3, -2, -1, 0,
	1, 2, 3, 24, 211, 531, 1 << 31, 1 << 32, math.MaxInt64 / 2, math.MaxInt64 - 1, math.MaxInt64,
}

// pair is a ratio and the same number by math/big; nil for no number.
type pair struct {
	r   Ratio
	big *big.Rat
}

// pairs returns every ratio of two edges, two wide ones and no number.
func pairs() (all []pair) {
	for _, n := range edges {
		for _, d := range edges {
			p := pair{r: Of(n, d)}
			if d != 0 {
				p.big = new(big.Rat).SetFrac(big.NewInt(n), big.NewInt(d))
			}
			all = append(all, p)
		}
	}
	huge := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 100))
	tiny := new(big.Rat).Inv(huge)
	return append(all, pair{FromRat(huge), huge}, pair{FromRat(tiny), tiny}, pair{FromRat(nil), nil})
}

func (p pair) agrees(t *testing.T, what string, r Ratio) {
	t.Helper()
	switch got := r.Rat(); {
	case (got == nil) != (p.big == nil), got != nil && got.Cmp(p.big) != 0:
		t.Fatalf("%s = %v, want %v", what, r, p.big)
	case got != nil && r.wide != nil && got.Num().IsInt64() && got.Denom().IsInt64():
		t.Fatalf("%s = %v is wide without need", what, r)
	}
}

func TestRatioAgainstBig(t *testing.T) {
	all := pairs()
	for _, p := range all {
		p.agrees(t, "the ratio itself", p.r)
		unary(t, p)
	}
	for i, a := range all {
		for j, b := range all {
			if !*many && (i+j)%5 != 0 && i < len(all)-3 && j < len(all)-3 {
				continue // every ratio meets a fifth of the others, and each wide one
			}
			binary(t, a, b)
		}
	}
}

func unary(t *testing.T, p pair) {
	t.Helper()
	if p.big == nil {
		if p.r.Defined() || p.r.Sign() != 0 || p.r.Neg().Defined() || p.r.Floor() != nil || p.r.Ceil() != nil {
			t.Fatalf("%v is a number after all", p.r)
		}
		return
	}
	pair{big: new(big.Rat).Neg(p.big)}.agrees(t, "-"+p.r.String(), p.r.Neg())
	if p.r.Sign() != p.big.Sign() {
		t.Fatalf("sign of %v = %d", p.r, p.r.Sign())
	}
	floor := new(big.Int).Div(p.big.Num(), p.big.Denom()) // Euclidean: the divisor is positive
	ceil := new(big.Int).Set(floor)
	if !p.big.IsInt() {
		ceil.Add(ceil, big.NewInt(1))
	}
	if p.r.Floor().Cmp(floor) != 0 || p.r.Ceil().Cmp(ceil) != 0 {
		t.Fatalf("%v lies between %v and %v, want %v and %v", p.r, p.r.Floor(), p.r.Ceil(), floor, ceil)
	}
}

func binary(t *testing.T, a, b pair) {
	t.Helper()
	if a.big == nil || b.big == nil {
		none := pair{}
		none.agrees(t, "sum with no number", a.r.Add(b.r))
		none.agrees(t, "product with no number", a.r.Mul(b.r))
		none.agrees(t, "quotient with no number", a.r.Div(b.r))
		if want := boolInt(a.big != nil) - boolInt(b.big != nil); a.r.Cmp(b.r) != want {
			t.Fatalf("%v against %v = %d, want %d", a.r, b.r, a.r.Cmp(b.r), want)
		}
		return
	}
	what := a.r.String() + " and " + b.r.String()
	pair{big: new(big.Rat).Add(a.big, b.big)}.agrees(t, "sum of "+what, a.r.Add(b.r))
	pair{big: new(big.Rat).Sub(a.big, b.big)}.agrees(t, "difference of "+what, a.r.Sub(b.r))
	pair{big: new(big.Rat).Mul(a.big, b.big)}.agrees(t, "product of "+what, a.r.Mul(b.r))
	quotient := pair{}
	if b.big.Sign() != 0 {
		quotient.big = new(big.Rat).Quo(a.big, b.big)
	}
	quotient.agrees(t, "quotient of "+what, a.r.Div(b.r))
	c := a.big.Cmp(b.big)
	if a.r.Cmp(b.r) != c || a.r.Less(b.r) != (c < 0) || a.r.Equal(b.r) != (c == 0) {
		t.Fatalf("%s compare as %d, want %d", what, a.r.Cmp(b.r), c)
	}
	if !a.r.Min(b.r).Equal(FromRat(lesser(a.big, b.big, c))) || !a.r.Max(b.r).Equal(FromRat(lesser(b.big, a.big, c))) {
		t.Fatalf("smaller and larger of %s are %v and %v", what, a.r.Min(b.r), a.r.Max(b.r))
	}
}

func lesser(a, b *big.Rat, cmp int) *big.Rat {
	if cmp < 0 {
		return a
	}
	return b
}

// Counts stay as they were counted; values compare all the same (B12 2.1: 79 of 250).
func TestRatioKeepsCounts(t *testing.T) {
	for _, c := range []struct {
		r           Ratio
		part, whole int64
		text        string
	}{
		{Of(79, 250), 79, 250, "79/250"},
		{Of(50, 100), 50, 100, "50/100"},
		{Of(3, -6), -3, 6, "-3/6"},
		{Of(3, 24).Add(Of(4, 24)), 7, 24, "7/24"},
		{Of(7, 24).Sub(Of(4, 24)), 3, 24, "3/24"},
		{Of(3, 24).Add(Of(4, 24)).Add(Of(5, 24)), 12, 24, "12/24"},
		{Whole(211).Div(Whole(531)), 211, 531, "211/531"},
		{Whole(6).Div(Whole(4)), 6, 4, "6/4"},
		{Of(2, 5).Scale(100), 200, 5, "200/5"},
		{Whole(211), 211, 1, "211"},
	} {
		part, whole, ok := c.r.Counts()
		if !ok || part != c.part || whole != c.whole || c.r.String() != c.text {
			t.Errorf("%s as counted is %d/%d, want %d/%d", c.r, part, whole, c.part, c.whole)
		}
	}
	if !Of(1, 2).Equal(Of(50, 100)) || Of(1, 2).Equal(Of(50, 101)) {
		t.Error("ratios compare by value")
	}
	if _, _, ok := (Ratio{}).Counts(); ok || (Ratio{}).String() != "–" {
		t.Error("the zero Ratio counts something")
	}
}

// What arithmetic gives does not share memory with what it was made of, and FromRat and Rat copy.
func TestRatioLowest(t *testing.T) {
	for _, c := range []struct{ r, want Ratio }{{Of(54, 8), Of(27, 4)}, {Of(-6, 3), Whole(-2)}, {Of(0, 7), Whole(0)},
		{Of(5, 7), Of(5, 7)}, {Of(math.MinInt64, 6), Of(-1<<62, 3)}, {Of(math.MinInt64, 3), Of(math.MinInt64, 3)},
		{Of(math.MinInt64+1, math.MaxInt64), Whole(-1)}, {Of(4, math.MaxInt64-1), Of(2, math.MaxInt64>>1)}} {
		part, whole, _ := c.r.Lowest().Counts()
		wantPart, wantWhole, _ := c.want.Counts()
		if part != wantPart || whole != wantWhole {
			t.Errorf("%v in lowest terms is %d/%d", c.r, part, whole)
		}
	}
	if (Ratio{}).Lowest().Defined() {
		t.Error("no number is one in lowest terms")
	}
}

func TestRatioIsImmutable(t *testing.T) {
	source := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 100))
	r := FromRat(source)
	source.SetInt64(1)
	out := r.Rat()
	out.SetInt64(2)
	if want := "1267650600228229401496703205376"; r.String() != want {
		t.Errorf("the ratio changed to %v", r)
	}
}

func TestRatioText(t *testing.T) {
	for _, p := range pairs() {
		text, err := p.r.MarshalText()
		var back Ratio
		if err != nil || back.UnmarshalText(text) != nil {
			t.Fatalf("%v does not read back from %q", p.r, text)
		}
		p.agrees(t, string(text), back)
		part, whole, _ := p.r.Counts()
		if n, d, _ := back.Counts(); n != part || d != whole {
			t.Errorf("%q reads back as %d/%d", text, n, d)
		}
	}
	for _, s := range []string{"", "/", "1/", "/2", "1/0", "1/-2", "1/00", "+1", " 1", "1 ", "1.5", "1e9", "0x10", "--1",
		"-", "1/2/3", "½", "١"} {
		if r, err := parseRatio(s); err == nil {
			t.Errorf("%q was read as %v", s, r)
		}
	}
	long := make([]byte, maxRatioDigits+1)
	for i := range long {
		long[i] = '9'
	}
	if _, err := parseRatio(string(long)); err == nil {
		t.Error("more digits than the limit were read")
	}
	if _, err := parseRatio(string(long[1:])); err != nil {
		t.Error(err)
	}
}

func TestRatioShape(t *testing.T) {
	if reflect.TypeFor[Ratio]().Comparable() {
		t.Error("the == of two Ratios compiles")
	}
	if size := unsafe.Sizeof(Ratio{}); size != 24 {
		t.Errorf("a Ratio has %d bytes", size)
	}
	if diff := cmp.Diff(Of(1, 2), Of(50, 100)); diff != "" {
		t.Error(diff)
	}
	if cmp.Equal(Of(1, 2), Of(1, 3)) {
		t.Error("go-cmp finds a half and a third equal")
	}
}

// Counts of a survey need no memory: the wide form is for sums of unlike wholes only.
func TestRatioAllocations(t *testing.T) {
	a, b, third := Of(79, 250), Of(38, 250), Of(1, 3)
	for what, work := range map[string]func(){
		"Of":    func() { a = Of(79, 250) },
		"Add":   func() { b = a.Add(b); b = b.Sub(a) },
		"Mul":   func() { _ = a.Mul(third) },
		"Cmp":   func() { _ = a.Cmp(third) },
		"Equal": func() { _ = a.Equal(b) },
	} {
		if n := testing.AllocsPerRun(100, work); n != 0 {
			t.Errorf("%s allocates %v times", what, n)
		}
	}
}

func FuzzParseRatio(f *testing.F) {
	for _, s := range []string{"79/250", "-1/3", "40", "1/0", "-9223372036854775808/9223372036854775807", "1e1000000000"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := parseRatio(s)
		if err != nil {
			return
		}
		part, whole, _ := strings.Cut(s+"/1", "/")
		n, _ := new(big.Int).SetString(part, 10)
		d, _ := new(big.Int).SetString(strings.TrimSuffix(whole, "/1"), 10)
		if r.Rat().Cmp(new(big.Rat).SetFrac(n, d)) != 0 {
			t.Errorf("%q was read as %v", s, r)
		}
		if back, err := parseRatio(*r.Exact()); err != nil || !back.Equal(r) {
			t.Errorf("%v reads back as %v, %v", r, back, err)
		}
	})
}

func BenchmarkRatioCmp(b *testing.B) {
	x, third := Of(3334, 10_000), Of(1, 3)
	for b.Loop() {
		_ = x.Cmp(third)
	}
}

func BenchmarkRatioAdd(b *testing.B) {
	x, y := Of(79, 250), Of(38, 250)
	for b.Loop() {
		_ = x.Add(y)
	}
}

func BenchmarkFigurePercent(b *testing.B) {
	f := Share(211, 531, OverSent)
	for b.Loop() {
		_ = f.Percent(0)
	}
}

// TestRatiosInDatabases: what is stored is read back, text and bytes, and NULL for no number; nothing else is read.
func TestRatiosInDatabases(t *testing.T) {
	for _, r := range []Ratio{{}, Of(79, 250), Whole(-3)} {
		stored, err := r.Value()
		read := Of(1, 7)
		if err2 := read.Scan(stored); err != nil || err2 != nil || !read.Equal(r) {
			t.Errorf("%v: %v, %v, read %v, %v", r, stored, err, read, err2)
		}
	}
	for _, src := range []any{"x", 1.5, []byte("1/0")} {
		r := Of(1, 7)
		if err := r.Scan(src); err == nil || !r.Equal(Of(1, 7)) {
			t.Errorf("%v: %v, %v", src, r, err)
		}
	}
}
