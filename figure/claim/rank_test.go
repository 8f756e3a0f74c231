package claim

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestTheLeastIsCountedFromTheEnd: a place that is told from the end is right where it is told so, ties and rounding
// included; by hand, of 40, 30, 30 and 10.
func TestTheLeastIsCountedFromTheEnd(t *testing.T) {
	given := []Claim{
		{ID: "a", Printed: figure.MustParse("40")}, {ID: "b", Printed: figure.MustParse("30")},
		{ID: "c", Printed: figure.MustParse("30")}, {ID: "d", Printed: figure.MustParse("10")},
		{ID: "e", Printed: figure.MustParse("40 %")}, {ID: "f", Printed: figure.MustParse("40 %")},
	}
	for _, x := range []struct {
		printed string
		from    Formula
		want    Verdict
	}{
		{"v\u00e4hiten", RankOf("d", "a", "b", "c"), Reproduced},
		{"4.", RankOf("d", "a", "b", "c"), Reproduced},
		{"v\u00e4hiten", RankOf("b", "a", "c"), Reproduced},
		{"v\u00e4hiten", RankOf("b", "a", "d"), Inconsistent},
		{"toiseksi v\u00e4hiten", RankOf("c", "a", "b", "d"), Reproduced},
		{"toiseksi v\u00e4hiten", RankOf("a", "b", "c", "d"), Inconsistent},
		{"sist", RankOf("a", "b"), Inconsistent},
		{"last", RankOf("e", "f"), Consistent}, // rounded: which is smaller is not known
	} {
		claims := append(given[:len(given):len(given)], Claim{ID: "x", Printed: figure.MustParse(x.printed), From: x.from})
		findings, err := Verify(claims, figure.Convention{})
		if err != nil {
			t.Fatal(err)
		}
		if f := findings[len(given)]; f.Verdict != x.want {
			t.Errorf("%s = %s: %v, %s", x.printed, x.from, f.Verdict, f.Note)
		}
		s, err := SystemOf(claims, figure.Convention{})
		if err != nil {
			t.Fatal(err)
		}
		if clash, err := s.Contradiction(); err != nil || clash.Found() != (x.want == Inconsistent) {
			t.Errorf("%s = %s: the system finds %v, %v", x.printed, x.from, clash, err)
		}
	}
}
