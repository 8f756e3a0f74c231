package claim

import (
	"errors"
	"fmt"
	"maps"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// Long lines of products, whose numbers grow beyond all limits, have the work on a question bounded by its budget too:
// it is answered with what is true so far, or is reported as not settled.
func TestHostileChains(t *testing.T) {
	n := 24 // claims in a line
	switch {
	case *many:
		n = 200
	case testing.Short():
		n = 12
	}
	times := func(before, first string) Formula { return ProductOf(before, first) }
	square := func(before, _ string) Formula { return ProductOf(before, before) }
	for name, c := range map[string]struct {
		claims []Claim
		known  int          // how many numbers are computed to compare
		x      figure.Ratio // the first number
		from   func(before, first figure.Ratio) figure.Ratio
	}{
		"powers":        {chained(n, "1,5", times), n, figure.Of(3, 2), figure.Ratio.Mul},
		"whole powers":  {chained(n, "2", times), n, figure.Whole(2), figure.Ratio.Mul},
		"small powers":  {chained(n, "40 %", times), n, figure.Of(2, 5), figure.Ratio.Mul},
		"hidden powers": {chained(n, "", times), n, figure.Whole(7), figure.Ratio.Mul},
		"squares": {chained(n, "1,5", square), 12, figure.Of(3, 2), func(x,
			_ figure.Ratio) figure.Ratio {
			return x.Mul(x)
		}},
		"small squares": {chained(n, "40 %", square), 12, figure.Of(2, 5), func(x,
			_ figure.Ratio) figure.Ratio {
			return x.Mul(x)
		}},
	} {
		s, err := SystemOf(c.claims, figure.Convention{})
		must(err)
		values := []figure.Ratio{c.x}
		for len(values) < c.known {
			values = append(values, c.from(values[len(values)-1], c.x))
		}
		for _, at := range []int{11, n - 1} {
			b, err := s.Bounds(c.claims[at].ID)
			if err != nil || at < c.known && !b.Interval.Contains(values[at]) {
				t.Errorf("%s: %v, %v", name, b, err)
			}
		}
		if found, err := s.Contradiction(); found.Found() || err != nil && !errors.Is(err, figure.ErrBudget) {
			t.Errorf("%s: %v, %v", name, found, err)
		}
		if _, err := s.All(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestWorkIsBoundedAtItsLimit: as many claims as are allowed to hang together are looked at, one more is refused; what
// hangs together with nothing hidden does not count.
func TestWorkIsBoundedAtItsLimit(t *testing.T) {
	const side = 2000 // side · side = MostWork
	group := func(name string, n int) (b book, ids []string) {
		b = book{}
		for i := range n {
			c := Claim{ID: fmt.Sprint(name, i)}
			if i > 0 {
				c.From = SameAs(name + "0")
			}
			b[c.ID], ids = c, append(ids, c.ID)
		}
		return b, ids
	}
	b, ids := group("a", side)
	if err := b.bounded(ids); err != nil {
		t.Errorf("%d times %d: %v", side, side, err)
	}
	others, _ := group("b", side)
	maps.Copy(b, others)
	if err := b.bounded(ids); err != nil {
		t.Errorf("%d times %d, and others: %v", side, side, err)
	}
	b, ids = group("a", side+1)
	if err := b.bounded(ids); !errors.Is(err, figure.ErrBudget) {
		t.Errorf("%d times %d: %v", side+1, side+1, err)
	}
}
