package claim

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// Places on their own leave the first numbers in order and all others after the third.
func TestPlacesInOrder(t *testing.T) {
	claims := []Claim{{ID: "e", Printed: figure.MustParse("40")}}
	names := []string{"a", "b", "c", "d", "e"}
	for _, name := range names[:4] {
		claims = append(claims, Claim{ID: name})
	}
	for i, place := range []string{"1.", "2.", "3."} {
		others := slices.Delete(slices.Clone(names), i, i+1)
		claims = append(
			claims,
			Claim{ID: "place of " + names[i], Printed: figure.MustParse(place), From: RankOf(names[i], others...)},
		)
	}
	claims = append(claims, Claim{ID: "all", Printed: figure.MustParse("150"), From: SumOf("a", "b", "c")})
	s, err := SystemOf(claims, figure.Convention{})
	must(err)
	// c is at least 40, b at least 41, a at least 42: together at most 150.
	for name, want := range map[string]figure.Interval{
		"a": figure.Closed(figure.Whole(51), figure.Whole(69)), "b": figure.Closed(figure.Whole(41), figure.Whole(54)),
		"c": figure.Closed(figure.Whole(40), figure.Whole(49)), "d": figure.Closed(figure.Whole(0), figure.Whole(49)),
	} {
		if b, err := s.Bounds(name); err != nil || !b.Tight || !b.Interval.Equal(want) {
			t.Errorf("%v, %v, want %v", b, err, want)
		}
	}
}

// Shares of a hidden whole that leave no more than the rest: what they leave is what trying whole numbers leaves.
func TestSharesOfOneWhole(t *testing.T) {
	for seed := range uint64(100) {
		r := rand.New(rand.NewPCG(seed, 13))
		a, b, c := int64(1+r.IntN(8)), int64(r.IntN(10)), int64(r.IntN(10))
		w := a + b + c
		decimals := r.IntN(2)
		share := func(part int64) figure.Printed {
			return figure.Print(figure.Of(part, w), figure.Percent, decimals, figure.HalfUp)
		}
		claims := []Claim{
			{ID: "w", From: SumOf("a", "b", "c")}, {ID: "b"}, {ID: "c"},
			{ID: "a", Printed: figure.Print(figure.Whole(a), figure.Number, 0, figure.HalfUp)},
			{ID: "sa", Printed: share(a), From: ShareOf("a", "w")},
			{ID: "sb", Printed: share(b), From: ShareOf("b", "w")},
			{ID: "sc", From: RestOf("sa", "sb")},
		}
		if r.IntN(2) == 0 {
			claims[6].Printed = share(c)
		}
		want := triedShares(a, claims)
		s, err := SystemOf(claims, figure.Convention{})
		must(err)
		for _, name := range []string{"w", "b", "c"} {
			got, err := s.Bounds(name)
			if err != nil || !got.Tight || !got.Interval.Equal(want[name]) {
				t.Errorf("seed %d: %v, %v, want %v", seed, got, err, want[name])
			}
		}
	}
}

// triedShares tries whole numbers for the whole and the other two parts.
func triedShares(a int64, claims []Claim) map[string]figure.Interval {
	found := map[string]figure.Interval{}
	for w := a; w <= 30*a; w++ { // a is 4 % at least
		for b := int64(0); a+b <= w; b++ {
			c := w - a - b
			if !claims[4].Printed.Admits(figure.Of(a, w), figure.Convention{}) ||
				!claims[5].Printed.Admits(figure.Of(b, w), figure.Convention{}) ||
				claims[6].Printed.Defined() && !claims[6].Printed.Admits(figure.Of(c, w), figure.Convention{}) {
				continue
			}
			for name, n := range map[string]int64{"w": w, "b": b, "c": c} {
				if old, seen := found[name]; seen {
					found[name] = old.Hull(figure.Point(figure.Whole(n)))
				} else {
					found[name] = figure.Point(figure.Whole(n))
				}
			}
		}
	}
	return found
}
