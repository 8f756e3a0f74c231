package figure

import (
	"errors"
	"fmt"
	"math"
	"testing"
)

// A range reads back in every notation, also below zero and with its ends given the other way round.
func TestPrintRangeReadsBack(t *testing.T) {
	ends := []Ratio{Of(-35, 10), Of(-3, 10), Whole(0), Of(1, 3), Whole(7), Whole(12_345)}
	for i, lo := range ends {
		for _, hi := range ends[i+1:] {
			for _, k := range []Kind{Number, Percent} {
				p := PrintRange(lo, hi, k, 1, HalfUp)
				if !p.Equal(PrintRange(hi, lo, k, 1, HalfUp)) || !p.IsRange() {
					t.Errorf("%v to %v is %v", lo, hi, p)
				}
				var read Printed
				text, err := p.MarshalText()
				if err != nil || read.UnmarshalText(text) != nil || !read.Equal(p) {
					t.Errorf("%v to %v: %q reads back as %v, %v", lo, hi, text, read, err)
				}
				for l := range Languages() {
					if q, err := ParseIn(p.Format(l), l); err != nil || !q.Equal(p) {
						t.Errorf("%v to %v: %q reads back as %v, %v", lo, hi, p.Format(l), q, err)
					}
				}
			}
		}
	}
	for _, k := range []Kind{Fraction, Rank} {
		if p := PrintRange(Whole(0), Whole(1), k, 0, HalfUp); p.IsRange() {
			t.Errorf("a range of kind %v: %v", k, p)
		}
	}
	if p := PrintRange(Of(1, 3), Of(1, 2), Fraction, 0, HalfUp); p.Defined() {
		t.Errorf("a third to a half is %v", p)
	}
}

// A figure with more digits than are read back is refused on the wire, not written so that nobody reads it.
func TestMarshalTextOfManyDigits(t *testing.T) {
	for _, c := range []struct {
		x        Ratio
		decimals int
		err      error
	}{
		{Whole(999_999_999), 9, nil},
		{Whole(9_999_999_999), 9, ErrRange},
		{Whole(math.MinInt64), 0, ErrRange},
		{Whole(math.MaxInt64).Mul(Whole(math.MaxInt64)), 0, ErrRange},
	} {
		p := Print(c.x, Number, c.decimals, HalfUp)
		if _, err := p.MarshalText(); !errors.Is(err, c.err) {
			t.Errorf("%v: %v", p, err)
		}
		if _, err := p.Value(); !errors.Is(err, c.err) {
			t.Errorf("%v in a database: %v", p, err)
		}
	}
}

// A column of a kind that holds no amount is not readable, as for a count.
func TestAmountScanFault(t *testing.T) {
	for _, src := range []any{1.5, true, int32(4)} {
		var a Amount
		var c Count
		if err1, err2 := a.Scan(src), c.Scan(src); !errors.Is(err1, ErrSyntax) || !errors.Is(err2, ErrSyntax) {
			t.Errorf("%T: %v, %v", src, err1, err2)
		}
	}
}

// A product of very many figures is refused instead of computed for minutes; claims that go round in a circle, sums of
// ten thousand and a formula without operands end, too.
func TestVerifyRefuses(t *testing.T) {
	var ids []string
	claims := []Claim{
		{ID: "a", Printed: MustParse("5"), From: SameAs("b")},
		{ID: "b", Printed: MustParse("6"), From: SameAs("a")},
		{ID: "c", Printed: MustParse("40 %"), Base: "c", From: ShareOf("c", "c")},
	}
	for i := range 10_000 {
		ids = append(ids, fmt.Sprint("share ", i))
		claims = append(claims, Claim{ID: ids[i], Printed: MustParse("39,5 %")})
	}
	claims = append(claims, Claim{ID: "sum", Printed: MustParse("4000"), From: SumOf(ids...)})
	if _, err := Verify(claims, Convention{}); err != nil {
		t.Error(err)
	}
	for _, f := range []Formula{ProductOf(ids...), ProductOf(), SumOf(), RankOf("a")} {
		if _, err := Verify(append(claims, Claim{ID: "x", From: f}), Convention{}); !errors.Is(err, ErrSyntax) {
			t.Errorf("%d operands: %v", len(f.Operands()), err)
		}
	}
}

// chained returns claims that follow from one another in a long line, the first printed where the text is not empty.
func chained(n int, first string, from func(before, first string) Formula) []Claim {
	claims := []Claim{{ID: "c0"}}
	if first != "" {
		claims[0].Printed = MustParse(first)
	}
	for i := 1; i < n; i++ {
		claims = append(claims, Claim{ID: fmt.Sprint("c", i), From: from(claims[i-1].ID, "c0")})
	}
	return claims
}

// Claims whose numbers grow with every step, and long lines and circles of claims, end soon, and nothing in them
// is found to clash.
func TestVerifyEnds(t *testing.T) {
	same := func(before, _ string) Formula { return SameAs(before) }
	times := func(before, first string) Formula { return ProductOf(before, first) }
	square := func(before, _ string) Formula { return ProductOf(before, before) }
	circle := func(n int, first string) []Claim {
		claims := chained(n, first, same)
		claims[0].From = SameAs(claims[n-1].ID)
		return claims
	}
	for name, claims := range map[string][]Claim{
		"circle": circle(1200, ""), "printed circle": circle(1200, "5"),
		"powers": chained(1200, "1,5", times), "whole powers": chained(1200, "2", times),
		"hidden powers": chained(1200, "", times), "squares": chained(40, "3", square),
		"rounded squares": chained(40, "1,5", square), "small squares": chained(40, "40 %", square),
	} {
		findings, err := Verify(claims, Convention{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, f := range findings {
			if f.Verdict == Inconsistent {
				t.Errorf("%s: %v", name, f.Note)
			}
		}
	}
}

// Powers, and squares of squares, lie in the bounds that are told of them however large or small they are; where the
// first number is exact, so are the others as long as they fit.
func TestVerifyEndsSoundly(t *testing.T) {
	for _, c := range []struct {
		first string
		times bool
		x     Ratio
		exact int // how many claims have exact bounds: beyond that they are looser
	}{{"1,5", true, Of(3, 2), 0}, {"2", true, Whole(2), 250}, {"3", false, Whole(3), 8}, {"40 %", false, Of(2, 5), 0}} {
		from := func(before, first string) Formula { return ProductOf(before, first) }
		if !c.times {
			from = func(before, _ string) Formula { return ProductOf(before, before) }
		}
		n := map[bool]int{true: 600, false: 16}[c.times]
		findings, err := Verify(chained(n, c.first, from), Convention{})
		if err != nil {
			t.Fatal(err)
		}
		power := c.x
		for i, f := range findings {
			if !f.Interval.Contains(power) {
				t.Fatalf("%s: %s is in %v, not %v", c.first, f.Claim.ID, f.Interval, power)
			}
			if i > 0 && i < c.exact && !f.Exact.Equal(power) {
				t.Errorf("%s: %s is %v, want %v", c.first, f.Claim.ID, f.Interval, power)
			}
			if c.times {
				power = power.Mul(c.x)
			} else {
				power = power.Mul(power)
			}
		}
	}
}

// A figure that is told with very many decimals has its arithmetic told, too.
func TestNoteOfManyDecimals(t *testing.T) {
	for _, printed := range []string{"0,12345678", "0,123456789"} {
		findings, err := Verify([]Claim{
			{ID: "a", Printed: MustParse("1")}, {ID: "b", Printed: MustParse("3")},
			{ID: "c", Printed: MustParse(printed), From: ShareOf("a", "b")},
		}, Convention{})
		want := "a / b = 0,333333333, which does not print as " + printed
		if err != nil || findings[2].Note != want {
			t.Errorf("%q, %v; want %q", findings[2].Note, err, want)
		}
	}
}

// An answer without a reading has none to be named.
func TestAnswerAs(t *testing.T) {
	if a := (Answer{ID: "x"}).As("each"); a.ID != "x" || len(a.Readings) != 0 {
		t.Errorf("%v", a)
	}
}

// A fault made by hand prints, without moving the cursor of a terminal, whatever its parts are.
func TestFieldErrorOfAnything(t *testing.T) {
	for want, e := range map[string]*FieldError{
		`"a\x1b[2J" = "b\u202ec": missing`: {Path: "a\x1b[2J", Value: "b\u202ec", Err: ErrMissing},
		`"a\nb": missing`:                  {Path: "a\nb", Err: ErrMissing},
		"a: <nil>":                         {Path: "a"},
	} {
		if got := e.Error(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
