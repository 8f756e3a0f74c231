package claim

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestWhatFormulasMakeOfShares: a share less a share is points, points added to a share or a number of points are what
// they are added to, and what does not go together is nothing.
func TestWhatFormulasMakeOfShares(t *testing.T) {
	n, pc, pt := asOther, asPercent, asPoints
	of := func(op Op, operands ...nature) nature { return Formula{op: op}.nature(operands) }
	for _, c := range []struct {
		name      string
		got, want nature
	}{
		{"growth", of(OpGrowth, n, n), pc | n}, {"growth of points", of(OpGrowth, pt, pt), pc | n},
		{"rest", of(OpRest, pc, pc), pc}, {"rank", of(OpRank, pc, pc), n},
		{"share", of(OpShare, n, n), pc | n}, {"points a year", of(OpShare, pt, n), pt},
		{"points of points", of(OpShare, pt, pt), pc | n}, {"points of anything", of(OpShare, pt, asAny), pc | n},
		{"product", of(OpProduct, n, pc), pc | n}, {"points, times", of(OpProduct, pt, n), pt | n},
		{"times points", of(OpProduct, n, n, pt), pt | n}, {"times perhaps points", of(OpProduct, n, asAny), pc | n},
		{"numbers less", of(OpDifference, n, n), n}, {"shares less", of(OpDifference, pc, pc), pt},
		{"points less", of(OpDifference, pt, pt), pt}, {"a share less points", of(OpDifference, pc, pt), pc},
		{"points less a share", of(OpDifference, pt, pc), 0}, {"a number less a share", of(OpDifference, n, pc), 0},
		{"anything less a share", of(OpDifference, asAny, pc), pt},
		{"anything less points", of(OpDifference, asAny, pt), pc | pt},
		{"a share less anything", of(OpDifference, pc, asAny), pt | pc},
		{"numbers", of(OpSum, n, n), n}, {"shares", of(OpSum, pc, pc), pc}, {"points", of(OpSum, pt, pt), pt},
		{"a share and points", of(OpSum, pc, pt), pc}, {"points and a share", of(OpSum, pt, pt, pc), pc},
		{"a share and a number", of(OpSum, pc, n), 0}, {"a share, points and a number", of(OpSum, pc, pt, n), 0},
		{"a share and anything", of(OpSum, pc, asAny), pc}, {"anything", of(OpSum, asAny, asAny), asAny},
		{"points and a number", of(OpSum, pt, n), 0}, {"same", of(OpSame, pt), pt},
	} {
		if c.got != c.want {
			t.Errorf("%s: %03b, want %03b", c.name, c.got, c.want)
		}
	}
	for text, want := range map[string]nature{"": asAny, "5 %": pc, "puolet": pc, "5 %-yks.": pt, "5": n, "2.": n,
		"1.9.2005": n} {
		var p figure.Printed
		if text != "" {
			p = figure.MustParse(text)
		}
		if got := natureOf(p); got != want {
			t.Errorf("%q: %03b, want %03b", text, got, want)
		}
	}
}

// TestPercentPointsAndNumbersAreToldApart: what each figure is printed as beside what its formula makes.
func TestPercentPointsAndNumbersAreToldApart(t *testing.T) {
	for _, c := range []struct {
		rows []string
		want Mixed
	}{
		{[]string{"x|5 %-yks.|a - b", "a|45 %", "b|40 %"}, NotMixed},
		{[]string{"x|5 %|a - b", "a|45 %", "b|40 %"}, LessShares},
		{[]string{"x|5 %|a - b", "a|45 %", "b|40"}, Unlike},
		{[]string{"x|5 %|a - b", "a|45 %-yks.", "b|40 %-yks."}, NotPercent},
		{[]string{"x|5 %|a - b", "a|45 %-yks.", "b|"}, NotPercent},
		{[]string{"x|5 %|a - b", "a|45", "b|40"}, NotShares},
		{[]string{"x|5|a - b", "a|45", "b|40"}, NotMixed},
		{[]string{"x|5 %-yks.|a - b", "a|45", "b|40"}, NotPoints},
		{[]string{"x|40 %-yks.|a / b", "a|211", "b|531"}, NotPoints},
		{[]string{"x|40 %|a / b", "a|211", "b|531"}, NotMixed},
		{[]string{"x|13 %-yks.|growth a b", "a|45 %", "b|40 %"}, NotPoints},
		{[]string{"x|85 %|a + b", "a|45 %", "b|40"}, Unlike},
		{[]string{"x|85 %|a + b", "a|45 %", "b|0,4"}, NotMixed}, // a share in decimals
		{[]string{"x|85 %|a + b", "a|45 %", "b|1"}, NotMixed},
		{[]string{"x|85 %|a + b", "a|45 %", "b|2"}, Unlike},
		{[]string{"x|85 %|a + b", "a|45 %", "b|-1"}, NotMixed},
		{[]string{"x|85 %|a + b", "a|45 %", "b|-2"}, Unlike},
		{[]string{"x|85 %|a + b", "a|45 %", "b|1.9.2005"}, Unlike},
		{[]string{"x|2.|rank a b", "a|45 %", "b|50"}, Unlike},
		{[]string{"x|2.|rank a b", "a|45 %-yks.", "b|50"}, Unlike},
		{[]string{"x|2.|rank a b", "a|45 %", "b|50 %"}, NotMixed},
		{[]string{"x||a + b", "a|45 %", "b|40"}, NotMixed}, // nothing is printed
		{[]string{"x|5 %"}, NotMixed},
		{[]string{"x|5 %|same d", "d||a - b", "a|45 %", "b|40 %"}, NotPercent}, // d is points though not printed
		{[]string{"x|5 %-yks.|same d", "d||a - b", "a|45 %", "b|40 %"}, NotMixed},
		{[]string{"x|5 %|a - b", "a||c / d", "b|40", "c|90", "d|2"}, NotShares}, // 90 / 2 less 40 is a number
		{[]string{"x|5 %|b - a", "a||c / d", "b|40", "c|90", "d|2"}, NotShares},
	} {
		claims := claimsOf(c.rows...)
		b, err := index(claims)
		if err != nil {
			t.Fatal(err)
		}
		if got := (natures{b, map[string]nature{}}).mixed(claims[0]); got != c.want {
			t.Errorf("%v: %d %s, want %d", c.rows, got, got, c.want)
		}
	}
}

// TestNoPointsOfCounts: an answer in percentage points is refused where the formula can make none, whatever it rests
// on.
func TestNoPointsOfCounts(t *testing.T) {
	for _, c := range []struct {
		c    Claim
		want bool
	}{
		{Claim{Printed: figure.MustParse("5 %-yks."), From: DifferenceOf("a", "b")}, false},
		{Claim{Printed: figure.MustParse("5 %-yks."), From: GrowthOf("a", "b")}, true},
		{Claim{Printed: figure.MustParse("5 %-yks."), From: RestOf("a", "b")}, true},
		{Claim{Printed: figure.MustParse("5 %-yks."), From: SumOf("a", "b")}, false},
		{Claim{Printed: figure.MustParse("5 %-yks.")}, false}, {Claim{Printed: figure.MustParse("5 %"), From: GrowthOf("a",
			"b")}, false},
		{Claim{Printed: figure.MustParse("5 %-yks."), From: Formula{op: OpShare, of: []string{"a"}}}, false},
	} {
		if got := c.c.pointless(); got != c.want {
			t.Errorf("%v from %v: %v", c.c.Printed, c.c.From, got)
		}
	}
}
