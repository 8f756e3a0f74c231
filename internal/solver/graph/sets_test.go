package graph

import "testing"

// TestSetsOfUnknowns: statements join what they speak of, whichever order they come in.
func TestSetsOfUnknowns(t *testing.T) {
	for name, c := range map[string]struct {
		n     int
		pairs [][2]int32
		first []int32
	}{
		"nothing":      {0, nil, nil},
		"a single one": {1, nil, []int32{0}},
		"two apart":    {2, nil, []int32{0, 1}},
		"two together": {2, [][2]int32{{1, 0}}, []int32{0, 0}},
		"the last out": {3, [][2]int32{{0, 1}}, []int32{0, 0, 2}},
		"a chain":      {4, [][2]int32{{2, 3}, {1, 2}, {0, 1}}, []int32{0, 0, 0, 0}},
		"a long chain": {9, [][2]int32{{7, 8}, {6, 7}, {5, 6}, {4, 5}, {3, 4}, {2, 3}, {1, 2}},
			[]int32{0, 1, 1, 1, 1, 1, 1, 1, 1}},
		"by the third": {3, [][2]int32{{0, 2}, {1, 2}}, []int32{0, 0, 0}},
		"two of two":   {4, [][2]int32{{1, 3}, {0, 2}}, []int32{0, 1, 0, 1}},
	} {
		joined := func() Sets {
			d := NewSets(c.n)
			for _, p := range c.pairs {
				d.Union(p[0], p[1])
			}
			return d
		}
		for v, want := range c.first { // of sets in which no way is halved yet
			if got := joined().Find(int32(v)); got != want {
				t.Errorf("%s: %d is in the set of %d, want %d", name, v, got, want)
			}
		}
	}
}

// TestWaysAreHalved: finding the first of a chain halves the way to it, so that no way is gone twice at full length.
func TestWaysAreHalved(t *testing.T) {
	d := Sets{0, 0, 1, 2, 3, 4, 5}
	if first := d.Find(6); first != 0 || d[6] != 4 || d[4] != 2 || d[2] != 0 || d[5] != 4 {
		t.Errorf("the first is %d, the ways are %v", first, d)
	}
}
