package figure

import (
	"math"
	"slices"
	"testing"
)

// B12 5.3.2 and 11: the client totals that a printed share leaves possible; T05 1.
func TestWholes(t *testing.T) {
	for _, c := range []struct {
		text string
		part int64
		want string
	}{
		{"18 %", 2812, "15201 to 16068"},
		{"47 %", 7221, "15203 to 15529"},
		{"9 %", 525, "5527 to 6176"},
		{"40 %", 211, "521 to 534"},
		{"65 %", 24, "37"},
		{"100 %", 7, "7"},
		{"110 %", 7, "none"},
		{"120 %", 7, "none"},
		{"117 %", 7, "6"},
		{"9", 1000, "106 to 117"},
		{"0 %", 0, "1 or more"},
		{"0 %", 1, "201 or more"},
		{"8 %", 0, "none"},
		{"-50 %", -1, "2"},
		{"-50 %", 1, "none"},
		{"40 %", -1, "none"},
		{"yli 25 %", 10, "10 to 39"},
		{"alle 15", 30, "3 or more"},
		{"noin puolet", 10, "19 to 22"},
		{"noin puolet", 1, "1 to 3"},
		{"reilu puolet", 4, "6 to 7"},
		{"miltei kaikki", 12, "13"},
		{"kaikki", 24, "24"},
		{"yli puolet", 4, "4 to 7"},
		{"alle puolet", 4, "9 or more"},
		{"1 - 3", 6, "2 to 12"},
		{"1 %", math.MaxInt64, "none"}, // that small an int64
		{"40 - 100 %", math.MaxInt64, "9223372036854775807 or more"},
		{"–", 1, "none"},
	} {
		if got := Wholes(MustParse(c.text), c.part, Convention{}); got.String() != c.want {
			t.Errorf("%d is %s of %v, want %s", c.part, c.text, got, c.want)
		}
	}
}

func TestParts(t *testing.T) {
	for _, c := range []struct {
		text  string
		whole int64
		rule  Rounding
		want  string
	}{
		{"41,7 %", 24, HalfUp, "10"},
		{"8,3 %", 24, HalfUp, "2"},
		{"33,3 %", 24, HalfUp, "8"},
		{"16,7 %", 24, HalfUp, "4"},
		{"58,3 %", 24, HalfUp, "14"},
		{"37,5 %", 24, HalfUp, "9"},
		{"4,1 %", 24, HalfUp, "none"},
		{"4,1 %", 24, HalfEven, "none"},
		{"4,1 %", 24, RoundDown, "1"},
		{"41,7 %", 24, RoundDown, "none"},
		{"40 %", 531, HalfUp, "210 to 215"},
		{"50 %", 8, HalfEven, "4"},
		{"0 %", 24, HalfUp, "0"},
		{"100 %", 24, HalfUp, "24"},
		{"120 %", 24, HalfUp, "none"},
		{"-5 %", 24, HalfUp, "none"},
		{"noin puolet", 7, HalfUp, "3 to 4"},
		{"noin puolet", 13, HalfUp, "6 to 7"},
		{"reilu puolet", 38, HalfUp, "20"},
		{"yli puolet", 24, HalfUp, "13 to 24"},
		{"alle puoleen", 38, HalfUp, "0 to 18"},
		{"noin neljännes", 24, HalfUp, "6 to 7"},
		{"miltei kaikki", 13, HalfUp, "12"},
		{"lähes puolet", 13, HalfUp, "6"},
		{"kolmanneksella", 31, HalfUp, "10 to 11"},
		{"40 %", 0, HalfUp, "none"},
		{"40 %", -5, HalfUp, "none"},
		{"50 %", math.MaxInt64, HalfUp, "4565764780487963344 to 4657998500497471281"},
	} {
		got := Parts(MustParse(c.text), c.whole, Convention{Rounding: c.rule})
		if c.whole == math.MaxInt64 {
			if lo, hi := Of(got.Lo(), c.whole), Of(got.Hi(), c.whole); lo.Less(Of(99, 200)) || !hi.Less(Of(101, 200)) ||
				got.Empty() {
				t.Errorf("%s of %d: %v", c.text, c.whole, got)
			}
			continue
		}
		if got.String() != c.want {
			t.Errorf("%s of %d under %v is %v, want %s", c.text, c.whole, c.rule, got, c.want)
		}
	}
}

// What a figure implies is exactly what it admits, one number at a time.
func TestImpliedIsAdmitted(t *testing.T) {
	checked := 0
	for _, c := range reported {
		p := MustParse(c.text)
		if p.Kind() == Date {
			continue
		}
		for n := int64(1); n <= 60; n += 1 + n/10 {
			for rule := range Roundings() {
				if !*many && n%2 == 0 {
					continue
				}
				by := Convention{Rounding: rule}
				parts, wholes := Parts(p, n, by), Wholes(p, n, by)
				for k := range n + 1 {
					based := Convention{Rounding: rule, Base: n}
					if parts.Contains(k) != p.Admits(Of(k, n), based) {
						t.Fatalf("%s of %d: %v, but %d is admitted: %v", p, n, parts, k, !parts.Contains(k))
					}
				}
				for whole := int64(1); whole <= 130; whole += 1 + whole/32 {
					based := Convention{Rounding: rule, Base: whole}
					admitted := p.Admits(Of(n, whole), based) && !(p.isShare() && whole < n)
					if wholes.Contains(whole) != admitted {
						t.Fatalf("%d is %s of %v, but of %d: %v", n, p, wholes, whole, admitted)
					}
					checked++
				}
			}
		}
	}
	if checked < 100_000 {
		t.Fatalf("only %d checked", checked)
	}
}

// TestTheNearestShareHasItsWholes: part of N is printed so exactly where Parts says so of N, for words with any hedge
// over few.
func TestTheNearestShareHasItsWholes(t *testing.T) {
	for _, words := range []string{"kolmannes", "noin kolmannes", "reilu kolmannes", "vajaa kolmannes", "yli kolmannes",
		"alle kolmannes", "vähintään kolmannes", "korkeintaan kolmannes", "ainakin noin kolmannes",
		"korkeintaan noin kolmannes", "kaikki", "lähes kaikki"} {
		p := MustParse(words)
		for part := int64(0); part <= 6; part++ {
			wholes := Wholes(p, part, Convention{})
			for n := int64(1); n <= 40; n++ {
				if got, want := wholes.Contains(n), Parts(p, n, Convention{}).Contains(part); got != want {
					t.Errorf("%d of %d are %s: %v by the whole, %v by the part", part, n, words, got, want)
				}
			}
		}
	}
}

func TestSums(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int64
		want string
	}{
		{"9", 186, "1581 to 1766"},
		{"2,5", 2, "5"},
		{"2,4", 2, "none"},
		{"3,33", 3, "10"},
		{"3,34", 3, "none"},
		{"yli 5", 2, "11 or more"},
		{"-3", 2, "-6 to -5"}, // half away from zero: -2,5 is -3
		{"3", 0, "none"},
		{"–", 2, "none"},
		{"5 %-yks.", 2, "none"},
	} {
		if got := Sums(MustParse(c.text), c.n, Convention{}); got.String() != c.want {
			t.Errorf("a mean of %s over %d leaves %v, want %s", c.text, c.n, got, c.want)
		}
	}
}

func TestRange(t *testing.T) {
	r := NewRange(3, 5)
	if got := slices.Collect(r.All()); !slices.Equal(got, []int64{3, 4, 5}) || r.Len() != 3 || r.Lo() != 3 || r.Hi() != 5 {
		t.Errorf("%v holds %v", r, got)
	}
	if NewRange(5, 3) != (Range{}) || !(Range{}).Empty() || (Range{}).Len() != 0 || (Range{}).Contains(0) ||
		!(Range{}).Bounded() {
		t.Error("the empty range is not empty")
	}
	for n := range (Range{}).All() {
		t.Errorf("the empty range holds %d", n)
	}
	open := RangeFrom(math.MaxInt64 - 1)
	if n := len(slices.Collect(open.All())); n != 2 || open.Bounded() || open.Len() != math.MaxInt64 {
		t.Errorf("%v: %d numbers", open, n)
	}
	for range RangeFrom(1).All() {
		break
	}
	if got := RangeFrom(4).Intersect(r); got != NewRange(4, 5) {
		t.Errorf("4 or more of %v is %v", r, got)
	}
	if got := RangeFrom(4).Intersect(RangeFrom(9)); got != RangeFrom(9) || r.Intersect(Range{}) != (Range{}) ||
		r.Intersect(NewRange(6, 7)) != (Range{}) {
		t.Errorf("intersections: %v", got)
	}
	if n, ok := NewRange(7, 7).Single(); n != 7 || !ok || NewRange(math.MinInt64, math.MaxInt64).Len() != math.MaxInt64 {
		t.Error("a single number, or the widest range, is wrong")
	}
	for r, want := range map[Range]string{{}: "∅", r: "[3, 5]", RangeFrom(2): "[2, ∞)"} {
		if got := r.Interval().String(); got != want {
			t.Errorf("%v as an interval is %s, want %s", r, got, want)
		}
	}
}

// TestAboutAFractionHoldsOverSmallBases: "noin kolmannes" of n is the whole number nearest to n/3 for every n from 1
// up, found by trying all, beside those within the interval of the words; two that are equally near are both.
func TestAboutAFractionHoldsOverSmallBases(t *testing.T) {
	for words, x := range map[string]Ratio{
		"noin kymmenesosa": Of(1, 10), "noin viidennes": Of(1, 5), "noin kolmannes": Of(1, 3),
		"noin kaksi viidesosaa": Of(2, 5),
		"noin puolet":           Of(1, 2), "noin kaksi kolmasosaa": Of(2, 3), "noin kolme neljäsosaa": Of(3, 4),
	} {
		p := MustParse(words)
		for n := int64(1); n <= 40; n++ {
			nearest := []int64{}
			least := Whole(2)
			for k := range n + 1 {
				off := Of(k, n).Sub(x)
				if off.Sign() < 0 {
					off = off.Neg()
				}
				switch off.Cmp(least) {
				case -1:
					nearest, least = []int64{k}, off
				case 0:
					nearest = append(nearest, k)
				}
			}
			parts := Parts(p, n, Convention{})
			for k := range n + 1 {
				want := slices.Contains(nearest, k) || p.Interval(Convention{}).Contains(Of(k, n))
				if parts.Contains(k) != want || p.Admits(Of(k, n), Convention{Base: n}) != want {
					t.Errorf("%s of %d: %v, and %d of them: %v, want %v", words, n, parts, k,
						p.Admits(Of(k, n), Convention{Base: n}), want)
				}
			}
		}
	}
}
