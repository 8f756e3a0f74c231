package solver

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestBitsetAgainstMap: sets do what maps of numbers do, also where one is longer than the other and at the ends of
// words.
func TestBitsetAgainstMap(t *testing.T) {
	members := []int{0, 1, 62, 63, 64, 65, 127, 128, 200}
	r := rand.New(rand.NewPCG(1, 1))
	set := func() (bitset, map[int]bool) {
		var b bitset
		m := map[int]bool{}
		for range r.IntN(5) {
			n := members[r.IntN(len(members))]
			b, m[n] = b.add(n), true
		}
		if r.IntN(2) == 0 {
			n := members[r.IntN(len(members))]
			b.remove(n)
			delete(m, n)
		}
		return b, m
	}
	for range 3000 {
		b, inB := set()
		o, inO := set()
		if want := slices.Sorted(maps.Keys(inB)); !slices.Equal(b.list(), want) {
			t.Fatalf("%v, want %v", b.list(), want)
		}
		within := true
		for n := range inB {
			within = within && inO[n]
		}
		if b.within(o) != within {
			t.Fatalf("%v within %v: %v", b.list(), o.list(), !within)
		}
		for _, n := range append(members, 64*len(b), 64*len(b)-1, 64*len(b)+1) {
			if n >= 0 && b.has(n) != inB[n] {
				t.Fatalf("%v has %d: %v", b.list(), n, !inB[n])
			}
		}
		copied := b.clone()
		maps.Copy(inB, inO)
		joined := b.join(o)
		if want := slices.Sorted(maps.Keys(inB)); !slices.Equal(joined.list(), want) {
			t.Fatalf("joined: %v, want %v", joined.list(), want)
		}
		if before := copied.list(); len(copied) > 0 {
			b[0] ^= 2
			if !slices.Equal(copied.list(), before) {
				t.Fatal("a clone changes with the set")
			}
		}
	}
	if b := (bitset{1}); len(b.join(bitset{2, 4})) != 2 || !slices.Equal(bitset{3}.add(0), bitset{3}) {
		t.Error("what is in a set already changes it")
	}
}
