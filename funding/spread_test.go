package funding

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// sorted returns the shares of a source over a group, in order of size.
func sorted(all []response, g unit.Group, s Source) (shares []int64) {
	for _, r := range all {
		if g.Has(r.unit) && r.mix.Given() {
			shares = append(shares, r.mix.Hundredths(s))
		}
	}
	slices.Sort(shares)
	return shares
}

func TestSpreadAgainstSorting(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	for n := range 40 {
		all := randomResponses(t, uint64(n), n)
		tally := tallied(t, all)
		g := unit.Group(r.IntN(256)) & unit.Everyone
		for s := range Sources() {
			shares := sorted(all, g, s)
			spread := tally.Spread(g, s)
			checkSpread(t, spread, shares)
			positive := slices.DeleteFunc(slices.Clone(shares), func(h int64) bool { return h == 0 })
			checkSpread(t, spread.Receiving(), positive)
		}
	}
	checkSpread(t, Spread{}, nil)
	checkSpread(t, Spread{}.Receiving(), nil)
}

func checkSpread(t *testing.T, d Spread, shares []int64) {
	t.Helper()
	n := int64(len(shares))
	if d.N() != n {
		t.Fatalf("%d units, want %d", d.N(), n)
	}
	if n == 0 {
		for _, f := range []figure.Figure{d.Min(), d.Max(), d.Median(), d.Quantile(figure.Of(1, 2)), d.Above(figure.Of(1, 3)),
			d.At(figure.Whole(0))} {
			if f.Defined() {
				t.Fatalf("no units have %+v", f)
			}
		}
		return
	}
	is := func(what string, f figure.Figure, want figure.Ratio) {
		t.Helper()
		if !f.Ratio.Equal(want) || f.N != n || f.Over != figure.OverAnswering {
			t.Fatalf("%s of %v: %+v, want %v", what, shares, f, want)
		}
	}
	is("smallest", d.Min(), figure.Of(shares[0], whole))
	is("largest", d.Max(), figure.Of(shares[n-1], whole))
	is("median", d.Median(), figure.Of(shares[(n-1)/2]+shares[n/2], 2*whole))
	for _, p := range []figure.Ratio{figure.Whole(0), figure.Of(1, 10), figure.Of(1, 4), figure.Of(1, 3), figure.Of(1, 2),
		figure.Of(2, 3), figure.Of(3, 4), figure.Of(999, 1000), figure.Whole(1)} {
		is("quantile "+p.String(), d.Quantile(p), figure.Of(quantile(shares, p), whole))
	}
	for _, threshold := range []figure.Ratio{figure.Whole(0), figure.Of(1, 3), figure.Of(1, 2), figure.Of(shares[n/2],
		whole), figure.Of(2, 3), figure.Whole(1), figure.Whole(-1), figure.Whole(2)} {
		var above, at, below int64
		for _, h := range shares {
			switch figure.Of(h, whole).Cmp(threshold) {
			case 1:
				above++
			case 0:
				at++
			case -1:
				below++
			}
		}
		is("above "+threshold.String(), d.Above(threshold), figure.Of(above, n))
		is("at "+threshold.String(), d.At(threshold), figure.Of(at, n))
		is("below "+threshold.String(), d.Below(threshold), figure.Of(below, n))
	}
}

// quantile returns the smallest share that at least the part p of the units does not exceed, by trying them all.
func quantile(shares []int64, p figure.Ratio) int64 {
	for i, h := range shares {
		if !figure.Of(int64(i+1), int64(len(shares))).Less(p) {
			return h
		}
	}
	return -1
}

// A third is a third: 33,33 % is below it, 33,34 % above, and no share of at most two decimals is at it.
func TestSpreadAtExactlyAThird(t *testing.T) {
	tally := new(Tally)
	for _, h := range []int64{3333, 3334, 5000} {
		if err := tally.Add(unit.Workshop, mixOf(t, Hundredths{Projects: h, Municipal: whole - h}),
			figure.Count{}); err != nil {
			t.Fatal(err)
		}
	}
	d, third, half := tally.Spread(unit.Everyone, Projects), figure.Of(1, 3), figure.Of(1, 2)
	for _, c := range []struct {
		f    figure.Figure
		want int64
	}{
		{d.Below(third), 1}, {d.At(third), 0}, {d.Above(third), 2},
		{d.Below(half), 2}, {d.At(half), 1}, {d.Above(half), 0},
	} {
		if !c.f.Equal(figure.Share(c.want, 3, figure.OverAnswering)) {
			t.Errorf("%v, want %d of 3", c.f.Ratio, c.want)
		}
	}
	for _, f := range []figure.Figure{d.Above(figure.Ratio{}), d.At(figure.Ratio{}), d.Below(figure.Ratio{})} {
		if f.Defined() {
			t.Errorf("beside no threshold: %v", f)
		}
	}
	for _, p := range []figure.Ratio{{}, figure.Of(-1, 100), figure.Of(101, 100)} {
		if f := d.Quantile(p); f.Defined() {
			t.Errorf("there is a quantile %v: %v", p, f.Ratio)
		}
	}
}

// A Spread is a snapshot, and what is made from it leaves it alone.
func TestSpreadIsASnapshot(t *testing.T) {
	all := randomResponses(t, 8, 60)
	tally := tallied(t, all[:30])
	d := tally.Spread(unit.Everyone, Municipal)
	n, zero := d.N(), d.At(figure.Whole(0))
	d.Receiving()
	for _, r := range all[30:] {
		if err := tally.Add(r.unit, r.mix, r.clients); err != nil {
			t.Fatal(err)
		}
	}
	if d.N() != n || !d.At(figure.Whole(0)).Equal(zero) {
		t.Error("a spread changes after it was taken")
	}
}
