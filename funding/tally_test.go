package funding

import (
	"errors"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// response is what one unit says of its money.
type response struct {
	unit    unit.Type
	mix     Mix
	clients figure.Count
}

// randomResponses are made with gaps: a third without a mix, a third without clients, zeros and round shares often.
func randomResponses(t testing.TB, seed uint64, n int) []response {
	r := rand.New(rand.NewPCG(seed, 1))
	all := make([]response, n)
	for i := range all {
		u := response{unit: unit.Type(1 + r.IntN(7))}
		if r.IntN(3) > 0 {
			u.mix = mixOf(t, randomShares(r))
		}
		if r.IntN(3) > 0 {
			u.clients = figure.N(uint32(r.IntN(3) * r.IntN(100)))
		}
		all[i] = u
	}
	return all
}

// randomShares deals out 100 %, in hundredths, tenths of a third, or steps of five percent.
func randomShares(r *rand.Rand) (h Hundredths) {
	step := []int64{1, 50, 500, 2500}[r.IntN(4)]
	rest := whole / step
	for s := Municipal; s < Other; s++ {
		n := r.Int64N(rest + 1)
		if r.IntN(3) == 0 {
			n = 0
		}
		h[s], rest = n*step, rest-n
	}
	h[Other] = rest * step
	return h
}

func tallied(t testing.TB, all []response) *Tally {
	t.Helper()
	tally := new(Tally)
	for _, r := range all {
		if err := tally.Add(r.unit, r.mix, r.clients); err != nil {
			t.Fatal(err)
		}
	}
	return tally
}

// recount sums over the responses of a group, with math/big and one by one.
func recount(all []response, g unit.Group, value func(response) *big.Rat) (sum *big.Rat, n int64) {
	sum = new(big.Rat)
	for _, r := range all {
		if v := value(r); g.Has(r.unit) && v != nil {
			sum.Add(sum, v)
			n++
		}
	}
	return sum, n
}

// share returns the part of the sources in the response's mix, nil for no answer.
func share(r response, sources ...Source) *big.Rat {
	if !r.mix.Given() {
		return nil
	}
	sum := new(big.Rat)
	for _, s := range sources {
		sum.Add(sum, new(big.Rat).Quo(r.mix.Share(s).Rat(), big.NewRat(100, 1)))
	}
	return sum
}

// shows checks a figure against a value counted otherwise.
func shows(t *testing.T, what string, f figure.Figure, sum *big.Rat, weight, n int64, over figure.Denominator) {
	t.Helper()
	var want *big.Rat
	if n > 0 && weight > 0 {
		want = new(big.Rat).Quo(sum, big.NewRat(weight, 1))
	}
	if got := f.Ratio.Rat(); (got == nil) != (want == nil) || got != nil && got.Cmp(want) != 0 || f.N != n ||
		f.Over != over {
		t.Fatalf("%s: %+v, want %v of %d", what, f, want, n)
	}
}

// groups yields every group of unit types.
func groups(yield func(unit.Group) bool) {
	for g := unit.Group(0); g < 1<<(unit.Other+1); g += 2 { // of the types of B12
		if !yield(g) {
			return
		}
	}
}

func TestTallyAgainstRecount(t *testing.T) {
	n := 400
	if testing.Short() {
		n = 100
	}
	all := randomResponses(t, 1, n)
	tally := tallied(t, all)
	for g := range groups {
		_, units := recount(all, g, func(response) *big.Rat { return new(big.Rat) })
		_, answering := recount(all, g, func(r response) *big.Rat { return share(r) })
		if tally.Units(g) != units || tally.Answering(g) != answering {
			t.Fatalf("%s: %d and %d units, want %d and %d", g, tally.Units(g), tally.Answering(g), units, answering)
		}
		for s := range Sources() {
			checkSources(t, tally, all, g, units, s)
		}
		checkSources(t, tally, all, g, units, ServiceSales, ProductSales)
		checkSources(t, tally, all, g, units, slices.Collect(Sources())...)
	}
}

func checkSources(t *testing.T, tally *Tally, all []response, g unit.Group, units int64, sources ...Source) {
	t.Helper()
	sum, n := recount(all, g, func(r response) *big.Rat { return share(r, sources...) })
	shows(t, "mean", tally.Mean(g, sources...), sum, n, n, figure.OverAnswering)

	weights, weighted := recount(all, g, func(r response) *big.Rat {
		if c, ok := r.clients.Get(); ok && r.mix.Given() {
			return big.NewRat(int64(c), 1)
		}
		return nil
	})
	sum, _ = recount(all, g, func(r response) *big.Rat {
		if c, ok := r.clients.Get(); ok && r.mix.Given() {
			return new(big.Rat).Mul(share(r, sources...), big.NewRat(int64(c), 1))
		}
		return nil
	})
	shows(t, "weighted mean", tally.WeightedMean(g, sources...), sum, weights.Num().Int64(), weighted, figure.OverWeighted)

	having, _ := recount(all, g, func(r response) *big.Rat {
		if part := share(r, sources...); part != nil {
			return big.NewRat(int64(part.Sign()), 1)
		}
		return nil
	})
	shows(t, "having", tally.Having(g, sources...), having, n, n, figure.OverAnswering)
	shows(t, "having of everyone", tally.HavingOfEveryone(g, sources...), having, units, units, figure.OverEveryone)
}

// A source that stands twice counts once; with what is no source there is no figure.
func TestTallySources(t *testing.T) {
	tally := tallied(t, randomResponses(t, 2, 50))
	g := unit.Everyone
	if a, b := tally.Mean(g, Municipal, Municipal), tally.Mean(g, Municipal); !a.Equal(b) {
		t.Errorf("%v and %v", a, b)
	}
	if a, b := tally.Having(g, Municipal, Municipal), tally.Having(g, Municipal); !a.Equal(b) {
		t.Errorf("%v and %v", a, b)
	}
	if f := tally.Mean(g, slices.Collect(Sources())...); !f.Ratio.Equal(figure.Whole(1)) {
		t.Errorf("all sources together are %v", f.Ratio)
	}
	for _, none := range [][]Source{nil, {0}, {250}, {Municipal, 250}} {
		if tally.Mean(g, none...).Defined() || tally.WeightedMean(g, none...).Defined() ||
			tally.Having(g, none...).Defined() ||
			tally.HavingOfEveryone(g, none...).Defined() {
			t.Errorf("%v have a figure", none)
		}
	}
	if d := tally.Spread(g, 0); d.N() != 0 || d.Median().Defined() || tally.Spread(g, 250).N() != 0 {
		t.Errorf("no source is spread over %d units", d.N())
	}
}

// equalTallies compares everything that a tally can be asked.
func equalTallies(a, b *Tally) bool {
	for u := range unit.Everyone.All() {
		x, y := a.cells.At(u), b.cells.At(u)
		for s := range x.values {
			p, q := x.values[s], y.values[s]
			if (p == nil) != (q == nil) || p != nil && (p.percents != q.percents || !maps.Equal(p.others, q.others)) {
				return false
			}
		}
		if x.units != y.units || x.answered != y.answered || x.weighted != y.weighted || x.clients != y.clients ||
			x.sum != y.sum || x.product != y.product || !maps.Equal(x.present, y.present) {
			return false
		}
	}
	return a.units == b.units
}

func TestTallyOrderAndMerge(t *testing.T) {
	all := randomResponses(t, 3, 200)
	want := tallied(t, all)
	r := rand.New(rand.NewPCG(3, 2))
	for range 10 {
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		if !equalTallies(tallied(t, all), want) {
			t.Fatal("the order of adding matters")
		}
		merged := new(Tally)
		for rest := all; len(rest) > 0; {
			n := 1 + r.IntN(len(rest))
			if err := merged.Merge(tallied(t, rest[:n])); err != nil {
				t.Fatal(err)
			}
			rest = rest[n:]
		}
		if !equalTallies(merged, want) {
			t.Fatal("the parts merged are not the whole")
		}
	}
	part := tallied(t, all[:50])
	sum := new(Tally)
	if err := errors.Join(sum.Merge(part), sum.Merge(part)); err != nil || !equalTallies(part, tallied(t, all[:50])) {
		t.Fatal("merging changes what is merged", err)
	}
	if equalTallies(sum, part) {
		t.Fatal("merging twice is merging once")
	}
}

// A faulty unit is refused whole, with every fault; nothing of it is counted.
func TestTallyRefuses(t *testing.T) {
	tally := new(Tally)
	mix := mixOf(t, Hundredths{Municipal: whole})
	for _, c := range []struct {
		unit     unit.Type
		clients  figure.Count
		paths    []string
		sentinel error
	}{
		{0, figure.N(1), []string{"unit.type"}, figure.ErrMissing},
		{250, figure.N(1), []string{"unit.type"}, figure.ErrUnknown},
		{unit.Workshop, figure.N(figure.MaxCount + 1), []string{"clients.total"}, figure.ErrRange},
		{0, figure.N(1 << 31), []string{"unit.type", "clients.total"}, figure.ErrRange},
	} {
		err := tally.Add(c.unit, mix, c.clients)
		if !slices.Equal(paths(err), c.paths) || !errors.Is(err, c.sentinel) {
			t.Errorf("%d with %v clients: %v", c.unit, c.clients, err)
		}
	}
	if !equalTallies(tally, new(Tally)) {
		t.Error("a refused unit left a trace")
	}
}

func TestTallyFull(t *testing.T) {
	full, one := &Tally{units: question.MaxRespondents}, tallied(t, randomResponses(t, 4, 1))
	if err := full.Add(unit.Workshop, Mix{}, figure.Count{}); !errors.Is(err, figure.ErrFull) {
		t.Error(err)
	}
	if err := full.Merge(one); !errors.Is(err, figure.ErrFull) {
		t.Error(err)
	}
	if err := one.Merge(full); !errors.Is(err, figure.ErrFull) || one.units != 1 {
		t.Error(err)
	}
	if !equalTallies(full, &Tally{units: question.MaxRespondents}) || full.Merge(new(Tally)) != nil {
		t.Error("a full tally changed")
	}
}

// The largest answers from as many units as fit do not wrap, not even when rounded shares sum to 102,5 %.
func TestTallyLimits(t *testing.T) {
	tally := new(Tally)
	mix := mixOf(
		t,
		Hundredths{Municipal: 2050, ServiceSales: 2050, ProductSales: 2050, Projects: 2050, Other: 2050},
		Rounded(0),
	)
	if err := tally.Add(unit.Workshop, mix, figure.N(figure.MaxCount)); err != nil {
		t.Fatal(err)
	}
	cell := tally.cells.At(unit.Workshop)
	tally.units = question.MaxRespondents
	cell.units, cell.answered, cell.weighted = question.MaxRespondents, question.MaxRespondents, question.MaxRespondents
	cell.clients *= question.MaxRespondents
	for s := range cell.sum {
		cell.sum[s] *= question.MaxRespondents
		cell.product[s] *= question.MaxRespondents
	}
	all := slices.Collect(Sources())
	for _, f := range []figure.Figure{tally.WeightedMean(unit.Everyone, all...), tally.Mean(unit.Everyone, all...)} {
		if !f.Ratio.Equal(figure.Of(1025, 1000)) {
			t.Errorf("all shares together are %v", f.Ratio)
		}
	}
	if f := tally.WeightedMean(unit.Everyone, Municipal); !f.Ratio.Equal(figure.Of(205, 1000)) {
		t.Errorf("the municipal share is %v", f.Ratio)
	}
}

// Units that stated no clients weigh nothing, and a group without clients has no weighted mean.
func TestWeightedMeanWithoutClients(t *testing.T) {
	tally := new(Tally)
	mix := mixOf(t, Hundredths{Municipal: whole})
	for _, clients := range []figure.Count{{}, figure.N(0)} {
		if err := tally.Add(unit.Workshop, mix, clients); err != nil {
			t.Fatal(err)
		}
	}
	if f := tally.WeightedMean(unit.Everyone, Municipal); f.Defined() || f.N != 0 {
		t.Errorf("%+v", f)
	}
	if i := tally.MunicipalTotal(unit.Everyone); !i.Equal(figure.Interval{}) {
		t.Errorf("%v", i)
	}
}

func TestTallyAllocatesNothing(t *testing.T) {
	all := randomResponses(t, 5, 500)
	tally := tallied(t, all)
	i := 0
	if n := testing.AllocsPerRun(1000, func() {
		r := &all[i%len(all)]
		if err := tally.Add(r.unit, r.mix, r.clients); err != nil {
			t.Fatal(err)
		}
		i++
	}); n > 0 {
		t.Errorf("adding allocates %v times", n)
	}
}
