package figure

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// anyPlaces returns a system of a few small numbers with the places of some of them among all.
func anyPlaces(r *rand.Rand) *System {
	var s System
	names := []string{"a", "b", "c", "d", "e"}[:3+r.IntN(3)]
	for _, name := range names {
		lo := int64(r.IntN(3))
		must(s.Whole(name, NewRange(lo, lo+int64(r.IntN(5)))))
	}
	for i := range 1 + r.IntN(4) {
		x := r.IntN(len(names))
		place := int64(1 + r.IntN(len(names)))
		if r.IntN(4) == 0 {
			place = -place
		}
		others := slices.Delete(slices.Clone(names), x, x+1)
		if r.IntN(6) == 0 {
			others = append(others, names[r.IntN(len(names))]) // named twice
		}
		must(s.Add(Say(fmt.Sprint("place", i), "test").Rank(names[x], place, others...)))
	}
	if r.IntN(2) == 0 {
		must(s.Add(Say("sum", "test").Sum(names[0], names[1], names[2])))
	}
	return &s
}

// What several places among the same numbers leave is what trying all values leaves.
func TestPlacesAgainstBruteForce(t *testing.T) {
	contradictory, ordered := 0, 0
	for seed := range uint64(800) {
		s := anyPlaces(rand.New(rand.NewPCG(seed, 11)))
		all := solutions(s)
		compareAll(t, s, all)
		if len(all) == 0 {
			contradictory++
			minimalCore(t, s)
		} else {
			ordered++
			compareBounds(t, s, all)
		}
		if t.Failed() {
			t.Fatalf("seed %d: %v", seed, s.Statements())
		}
	}
	if contradictory < 100 || ordered < 100 {
		t.Errorf("only %d contradictory, %d not", contradictory, ordered)
	}
}

// Places on their own leave the first numbers in order and all others after the third.
func TestPlacesInOrder(t *testing.T) {
	claims := []Claim{{ID: "e", Printed: MustParse("40")}}
	names := []string{"a", "b", "c", "d", "e"}
	for _, name := range names[:4] {
		claims = append(claims, Claim{ID: name})
	}
	for i, place := range []string{"1.", "2.", "3."} {
		others := slices.Delete(slices.Clone(names), i, i+1)
		claims = append(claims, Claim{ID: "place of " + names[i], Printed: MustParse(place), From: RankOf(names[i], others...)})
	}
	claims = append(claims, Claim{ID: "all", Printed: MustParse("150"), From: SumOf("a", "b", "c")})
	s, err := SystemOf(claims, Convention{})
	must(err)
	// c is at least 40, b at least 41, a at least 42: together at most 150.
	for name, want := range map[string]Interval{
		"a": Closed(Whole(51), Whole(69)), "b": Closed(Whole(41), Whole(54)), "c": Closed(Whole(40), Whole(49)), "d": Closed(Whole(0), Whole(49)),
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
		share := func(part int64) Printed { return Print(Of(part, w), Percent, decimals, HalfUp) }
		claims := []Claim{
			{ID: "w", From: SumOf("a", "b", "c")}, {ID: "b"}, {ID: "c"},
			{ID: "a", Printed: Print(Whole(a), Number, 0, HalfUp)},
			{ID: "sa", Printed: share(a), From: ShareOf("a", "w")},
			{ID: "sb", Printed: share(b), From: ShareOf("b", "w")},
			{ID: "sc", From: RestOf("sa", "sb")},
		}
		if r.IntN(2) == 0 {
			claims[6].Printed = share(c)
		}
		want := triedShares(a, claims)
		s, err := SystemOf(claims, Convention{})
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
func triedShares(a int64, claims []Claim) map[string]Interval {
	found := map[string]Interval{}
	for w := a; w <= 30*a; w++ { // a is 4 % at least
		for b := int64(0); a+b <= w; b++ {
			c := w - a - b
			if !claims[4].Printed.Admits(Of(a, w), Convention{}) || !claims[5].Printed.Admits(Of(b, w), Convention{}) ||
				claims[6].Printed.Defined() && !claims[6].Printed.Admits(Of(c, w), Convention{}) {
				continue
			}
			for name, n := range map[string]int64{"w": w, "b": b, "c": c} {
				if old, seen := found[name]; seen {
					found[name] = old.Hull(Point(Whole(n)))
				} else {
					found[name] = Point(Whole(n))
				}
			}
		}
	}
	return found
}
