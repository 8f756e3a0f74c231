package claim

import (
	"errors"
	"fmt"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// A product of very many figures is refused instead of computed for minutes; sums of ten
// thousand and a formula without operands end, too.
func TestVerifyRefuses(t *testing.T) {
	var ids []string
	claims := []Claim{
		{ID: "a", Printed: figure.MustParse("5")},
		{ID: "b", Printed: figure.MustParse("6"), From: SameAs("a")},
	}
	for i := range 10_000 {
		ids = append(ids, fmt.Sprint("share ", i))
		claims = append(claims, Claim{ID: ids[i], Printed: figure.MustParse("39,5 %")})
	}
	claims = append(claims, Claim{ID: "sum", Printed: figure.MustParse("4000"), From: SumOf(ids...)})
	if _, err := Verify(claims, figure.Convention{}); err != nil {
		t.Error(err)
	}
	for _, f := range []Formula{ProductOf(ids...), ProductOf(), SumOf(), RankOf("a")} {
		if _, err := Verify(append(claims, Claim{ID: "x", From: f}), figure.Convention{}); !errors.Is(err, figure.ErrSyntax) {
			t.Errorf("%d operands: %v", len(f.Operands()), err)
		}
	}
}

// chained returns claims that follow from one another in a long line, the first printed where the text is not empty.
func chained(n int, first string, from func(before, first string) Formula) []Claim {
	claims := []Claim{{ID: "c0"}}
	if first != "" {
		claims[0].Printed = figure.MustParse(first)
	}
	for i := 1; i < n; i++ {
		claims = append(claims, Claim{ID: fmt.Sprint("c", i), From: from(claims[i-1].ID, "c0")})
	}
	return claims
}

// Claims whose numbers grow with every step, and long lines of claims, end soon, and nothing in them
// is found to clash.
func TestVerifyEnds(t *testing.T) {
	same := func(before, _ string) Formula { return SameAs(before) }
	times := func(before, first string) Formula { return ProductOf(before, first) }
	square := func(before, _ string) Formula { return ProductOf(before, before) }
	n := 400 // claims in a line
	if *many {
		n = 1200
	}
	for name, claims := range map[string][]Claim{
		"same": chained(n, "", same), "printed same": chained(n, "5", same),
		"powers": chained(n, "1,5", times), "whole powers": chained(n, "2", times),
		"hidden powers": chained(n, "", times), "squares": chained(40, "3", square),
		"rounded squares": chained(40, "1,5", square), "small squares": chained(40, "40 %", square),
	} {
		findings, err := Verify(claims, figure.Convention{})
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
		x     figure.Ratio
		exact int // how many claims have exact bounds: beyond that they are looser
	}{{"1,5", true, figure.Of(3, 2), 0}, {"2", true, figure.Whole(2), 250}, {"3", false, figure.Whole(3), 8}, {"40 %",
		false, figure.Of(2, 5), 0}} {
		from := func(before, first string) Formula { return ProductOf(before, first) }
		if !c.times {
			from = func(before, _ string) Formula { return ProductOf(before, before) }
		}
		n := map[bool]int{true: 600, false: 16}[c.times]
		findings, err := Verify(chained(n, c.first, from), figure.Convention{})
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
			{ID: "a", Printed: figure.MustParse("1")}, {ID: "b", Printed: figure.MustParse("3")},
			{ID: "c", Printed: figure.MustParse(printed), From: ShareOf("a", "b")},
		}, figure.Convention{})
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
