package claim

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// TestNoClaimFollowsFromItself: a claim that rests on itself, alone or by way of others, is an error that names the
// circle, for Verify and SystemOf alike, in whatever order the claims stand.
func TestNoClaimFollowsFromItself(t *testing.T) {
	long := chained(1200, "5", func(before, _ string) Formula { return SameAs(before) })
	long[0].From = SameAs("c1199")
	for _, c := range []struct {
		says   string
		groups [][]string
		claims []Claim
	}{
		{"rate = same(rate)", [][]string{{"rate"}}, []Claim{{ID: "rate", Printed: figure.MustParse("99 %"),
			From: SameAs("rate")}}},
		{"total = total", [][]string{{"total"}}, []Claim{{ID: "total", Printed: figure.MustParse("599"),
			From: SumOf("total")}}},
		{"a = b + c; b = a - c", [][]string{{"a", "b"}}, []Claim{
			{ID: "b", Printed: figure.MustParse("3"), From: DifferenceOf("a", "c")}, {ID: "c", Printed: figure.MustParse("2")},
			{ID: "a", Printed: figure.MustParse("5"), From: SumOf("b", "c")}, {ID: "d", From: SameAs("a")},
		}},
		{"a = same(b); b = same(c); c = same(a)", [][]string{{"a", "b", "c"}, {"x", "y"}}, []Claim{
			{ID: "c", From: SameAs("a")}, {ID: "b", From: SameAs("c")}, {ID: "a", From: SameAs("b")},
			{ID: "y", From: SumOf("x", "a")}, {ID: "x", From: SumOf("y")},
		}},
		{"z = same(z)", [][]string{{"a", "y"}, {"b", "c"}, {"d"}, {"z"}}, []Claim{
			{ID: "z", From: SameAs("z")}, {ID: "b", From: SameAs("c")}, {ID: "c", From: SameAs("b")},
			{ID: "y", From: SameAs("a")}, {ID: "a", From: SameAs("y")}, {ID: "d", From: SameAs("d")},
		}},
		{"and 1192 others", nil, long},
	} {
		for range 2 {
			_, err := Verify(c.claims, figure.Convention{})
			_, also := SystemOf(c.claims, figure.Convention{})
			for _, err := range []error{err, also} {
				if !errors.Is(err, figure.ErrClash) || !strings.Contains(fmt.Sprint(err), c.says) {
					t.Errorf("%v, not %q", err, c.says)
				}
			}
			if diff := cmp.Diff(c.groups, Circles(c.claims)); c.groups != nil && diff != "" {
				t.Errorf("(- want, + got)\n%s", diff)
			}
			slices.Reverse(c.claims)
		}
	}
}

// TestNoFormulaHoldsWhateverItsOperandsAre: a figure beside itself says nothing, nor is a claim its own base; a claim
// without an id cannot be named.
func TestNoFormulaHoldsWhateverItsOperandsAre(t *testing.T) {
	for _, c := range []Claim{
		{ID: "x", Printed: figure.MustParse("100 %"), From: ShareOf("a", "a")},
		{ID: "x", Printed: figure.MustParse("0"), From: DifferenceOf("a", "a")},
		{ID: "x", Printed: figure.MustParse("1."), From: RankOf("a", "a")},
		{ID: "x", Printed: figure.MustParse("2."), From: RankOf("b", "a", "a")},
		{ID: "x", Printed: figure.MustParse("0 %"), From: GrowthOf("a", "a")},
		{ID: "x", Printed: figure.MustParse("puolet"), Base: "x"},
		{Printed: figure.MustParse("5")},
	} {
		if _, err := Verify([]Claim{{ID: "a", Printed: figure.MustParse("5")}, c}, figure.Convention{}); err == nil {
			t.Errorf("%v passes", c)
		}
	}
}

// TestPointsAreNoPercent: what is printed in percentage points is a share less another and nothing else; Verify, Check
// and SystemOf agree on it.
func TestPointsAreNoPercent(t *testing.T) {
	given := []Claim{
		{ID: "40", Printed: figure.MustParse("40 %")}, {ID: "45", Printed: figure.MustParse("45 %")},
		{ID: "5p", Printed: figure.MustParse("5 %-yks.")}, {ID: "10p", Printed: figure.MustParse("10 pp")},
		{
			ID:      "211",
			Printed: figure.MustParse("211"),
		}, {ID: "531", Printed: figure.MustParse("531")}, {ID: "2", Printed: figure.MustParse("2")},
		{ID: "part"}, {ID: "hidden", From: ShareOf("211", "531")}, {ID: "gap", From: DifferenceOf("45", "40")},
	}
	for _, c := range []struct {
		printed string
		from    Formula
		want    Mixed
		verdict Verdict
	}{
		{"13 %-yks.", GrowthOf("45", "40"), NotPoints, Inconsistent},
		{"12,5 %-yks.", GrowthOf("45", "40"), NotPoints, Inconsistent},
		{"40 %-yks.", ShareOf("211", "531"), NotPoints, Inconsistent},
		{"40 pp", ShareOf("part", "531"), NotPoints, Inconsistent},
		{"85 %-yks.", SumOf("40", "45"), NotPoints, Inconsistent},
		{"60 %-yks.", RestOf("40"), NotPoints, Inconsistent},
		{"40 %-yks.", SameAs("hidden"), NotPoints, Inconsistent},
		{"40 %-yks.", SameAs("40"), NotPoints, Inconsistent},
		{"35 %-yks.", DifferenceOf("40", "5p"), NotPoints, Inconsistent},
		{"5 %", SameAs("5p"), NotPercent, Inconsistent},
		{"5 %", SameAs("gap"), NotPercent, Inconsistent},
		{"15 %", SumOf("5p", "10p"), NotPercent, Inconsistent},
		{"5 %", DifferenceOf("10p", "5p"), NotPercent, Inconsistent},
		{"5 %", DifferenceOf("45", "40"), LessShares, Consistent},
		{"5 %-yks.", DifferenceOf("45", "40"), NotMixed, Consistent},
		{"5 %-yks.", SameAs("gap"), NotMixed, Implied},
		{"15 %-yks.", SumOf("5p", "10p"), NotMixed, Consistent},
		{"50 %", ShareOf("5p", "10p"), NotMixed, Consistent},
		{"5 pp", ShareOf("10p", "2"), NotMixed, Consistent}, // a year
		{"45 %", SumOf("40", "5p"), NotMixed, Consistent},
		{"529 %", DifferenceOf("531", "2"), NotShares, Inconsistent},
		{"533 %", SumOf("531", "2"), NotShares, Inconsistent},
		{"2,4", SumOf("40", "2"), Unlike, Inconsistent},
		{"1,6", DifferenceOf("2", "40"), Unlike, Inconsistent},
		{"2.", RankOf("40", "2"), Unlike, Inconsistent},
		{"240 %", SumOf("2", "40"), Unlike, Inconsistent},
		{"80 %", ProductOf("2", "40"), NotMixed, Consistent},
		{"40 %", ShareOf("211", "531"), NotMixed, Reproduced},
		{"40 %", SameAs("hidden"), NotMixed, Implied},
	} {
		claims := append(slices.Clone(given), Claim{ID: "x", Printed: figure.MustParse(c.printed), From: c.from})
		findings, err := Verify(claims, figure.Convention{})
		if err != nil {
			t.Fatal(err)
		}
		f := findings[len(findings)-1]
		if f.Mixed != c.want || f.Verdict != c.verdict || !strings.Contains(f.Note, c.want.String()) {
			t.Errorf("%s = %s: %v, %v, %q", c.printed, c.from, f.Verdict, f.Mixed, f.Note)
		}
		s, err := SystemOf(claims, figure.Convention{})
		if err != nil {
			t.Fatal(err)
		}
		clash, err := s.Contradiction()
		if err != nil || clash.Found() != (c.verdict == Inconsistent) {
			t.Errorf("%s = %s: %v, %v", c.printed, c.from, clash, err)
		}
	}
}

// TestCheckTellsPointsFromPercent: responses give a share in percent; only a change of one is in points.
func TestCheckTellsPointsFromPercent(t *testing.T) {
	share, change := figure.Share(211, 531, figure.OverSent), figure.New(figure.Of(1, 20), 211, figure.OverEarlier)
	for _, c := range []struct {
		printed string
		from    Formula
		figure  figure.Figure
		want    Verdict
	}{
		{"40 %", Formula{}, share, Reproduced}, {"40 %-yks.", Formula{}, share, Inconsistent},
		{"40 %-yks.", ShareOf("a", "b"), share, Inconsistent}, {"5 %-yks.", GrowthOf("a", "b"), change, Inconsistent},
		{"5 %-yks.", DifferenceOf("a", "b"), change, Reproduced}, {"5 %-yks.", Formula{}, change, Reproduced},
	} {
		f := Check(
			Claim{ID: "x", Printed: figure.MustParse(c.printed), From: c.from},
			AnswerOf("x", c.figure),
			figure.Convention{},
		)
		pointless := c.want == Inconsistent && c.from.Op() != 0
		if f.Verdict != c.want || (f.Mixed == NotPoints) != pointless ||
			strings.HasPrefix(f.Note, NotPoints.String()) != pointless {
			t.Errorf("%s, %s: %v", c.printed, c.from, f)
		}
	}
}

// TestNoReportHasFaultyRows: a report is refused whose rows have no id, follow from themselves or name what is not
// there.
func TestNoReportHasFaultyRows(t *testing.T) {
	for _, rows := range [][]Row[int]{
		{{Printed: "5"}},
		{{ID: "a", Printed: "5", From: SumOf("a")}},
		{{ID: "a", Printed: "5", From: SumOf("b")}, {ID: "b", From: SumOf("a")}},
		{{ID: "a", Printed: "5", From: SumOf("nope")}},
		{{ID: "a", Printed: "puolet", Base: "nope"}},
	} {
		if r, err := NewReport("R", rows...); err == nil {
			t.Errorf("%v", r.Claims())
		}
	}
}

// TestCirclesAreApart: what is appended to one group is not in the next.
func TestCirclesAreApart(t *testing.T) {
	found := Circles([]Claim{{ID: "a", From: SameAs("b")}, {ID: "b", From: SameAs("a")}, {ID: "c", From: SameAs("c")}})
	if len(found) != 2 {
		t.Fatal(found)
	}
	for i := range found {
		_ = append(found[i], "x")
	}
	if !slices.Equal(found[0], []string{"a", "b"}) || !slices.Equal(found[1], []string{"c"}) {
		t.Error(found)
	}
}
