package simplex

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// large is a program over several unknowns, of which ends may be missing.
type large struct {
	n     int
	sums  []Sum
	spans []figure.Interval // of the unknowns, then of the sums
}

func anySpan(r *rand.Rand) figure.Interval {
	lo := figure.Of(r.Int64N(21)-10, 1+r.Int64N(2))
	hi := lo.Add(figure.Of(r.Int64N(12), 1+r.Int64N(2)))
	switch r.IntN(5) {
	case 0:
		lo = figure.Ratio{}
	case 1:
		hi = figure.Ratio{}
	}
	return figure.Closed(lo, hi)
}

// anyLarge returns a program of a few unknowns and sums.
func anyLarge(r *rand.Rand) large { return anyOf(r, 2+r.IntN(4), 1+r.IntN(5)) }

// anyOf returns a program of so many unknowns and sums; one in four has factors that no int64 holds on the way.
func anyOf(r *rand.Rand, unknowns, sums int) large {
	p := large{n: unknowns}
	long := r.IntN(4) == 0
	for range p.n {
		p.spans = append(p.spans, anySpan(r))
	}
	for range sums {
		var s Sum
		for v := range int32(p.n) {
			if r.IntN(3) > 0 {
				f := figure.Of(1+r.Int64N(5), 1+r.Int64N(3))
				if long && r.IntN(2) == 0 {
					f = figure.Of(math.MaxInt64-r.Int64N(1000), 1+r.Int64N(1000))
				}
				if r.IntN(2) == 0 {
					f = f.Neg()
				}
				s.Of, s.Factors = append(s.Of, v), append(s.Factors, f)
			}
		}
		if s.Of != nil {
			p.sums, p.spans = append(p.sums, s), append(p.spans, anySpan(r))
		}
	}
	return p
}

func (p large) tableau() *Tableau {
	t := New(p.n, p.sums)
	for x, span := range p.spans {
		t.Restrict(int32(x), span)
	}
	return t
}

// all returns what the unknowns and the sums are for values of the unknowns.
func (p large) all(unknowns []figure.Ratio) []figure.Ratio {
	values := append([]figure.Ratio(nil), unknowns...)
	for _, s := range p.sums {
		x := figure.Whole(0)
		for i, v := range s.Of {
			x = x.Add(s.Factors[i].Mul(unknowns[v]))
		}
		values = append(values, x)
	}
	return values
}

// inside fails unless the values are within all intervals.
func (p large) inside(t *testing.T, tab *Tableau) {
	t.Helper()
	for x, value := range p.all(tab.Values()) {
		if !p.spans[x].Contains(value) {
			t.Fatalf("%v: number %d is %v, outside %v", p, x, value, p.spans[x])
		}
	}
}

// farthest returns how far a number can go to the side of a sign at most, by the free numbers that it is said to depend
// on, each as far as its interval lets it; no number where one has no end. It fails unless the number is their sum for
// any values of the unknowns.
func (p large) farthest(t *testing.T, r *rand.Rand, tab *Tableau, x int32, sign int) figure.Ratio {
	t.Helper()
	unknowns := make([]figure.Ratio, p.n)
	for v := range unknowns {
		unknowns[v] = figure.Whole(r.Int64N(19) - 9)
	}
	values, sum, far, signs := p.all(unknowns), figure.Whole(0), figure.Whole(0), map[int32]int{}
	for c, y := range tab.free {
		f := figure.Whole(1)
		if !tab.Free(x) {
			f = tab.factor(x, c)
		} else if x != y {
			continue
		}
		sum = sum.Add(f.Mul(values[y]))
		if signs[y] = f.Sign(); f.Sign() != 0 {
			far = far.Add(f.Mul(tab.end(y, f.Sign()*sign)))
		}
	}
	if !sum.Equal(values[x]) {
		t.Fatalf("%v: number %d is %v, the free ones say %v", p, x, values[x], sum)
	}
	n := 0
	for y, s := range tab.Dependence(x) {
		if n++; s == 0 || s != signs[y] {
			t.Fatalf("%v: number %d depends on %d by %d, want %d", p, x, y, s, signs[y])
		}
	}
	for _, s := range signs {
		if s != 0 {
			n--
		}
	}
	if n != 0 {
		t.Fatalf("%v: number %d depends on %d free numbers too many", p, x, n)
	}
	return far
}

// TestAnswersAreProved: values that are found lie within all intervals; that there are none is shown by a number that
// cannot come inside, and an optimum by the free numbers, each at the end that moves the unknown to its side. Also
// when a
// tableau goes on from the question before, with other intervals, or from a copy.
func TestAnswersAreProved(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 9))
	counts := map[string]int{}
	for range 500 {
		p := anyLarge(r)
		tab := p.tableau()
		for range 4 {
			v, sign := int32(r.IntN(p.n)), 1-2*r.IntN(2)
			x, ok, settled, best := int32(0), false, false, false
			asked := r.IntN(3) > 0 // for an optimum
			if !asked {
				x, ok, settled = tab.Feasible(plenty{})
			} else {
				x, ok, settled, best = tab.Optimum(v, sign, plenty{})
			}
			switch {
			case !settled:
				t.Fatalf("%v is not settled", p)
			case !ok:
				counts["none"]++
				side := tab.Outside(x)
				far := p.farthest(t, r, tab, x, -side)
				end := tab.end(x, side)
				if side == 0 || !far.Defined() || far.Cmp(end)*side <= 0 {
					t.Fatalf("%v: number %d can come to %v, so inside %v", p, x, far, p.spans[x])
				}
			case best:
				counts["best"]++
				p.inside(t, tab)
				if far := p.farthest(t, r, tab, v, sign); !far.Equal(tab.Values()[v]) {
					t.Fatalf("%v: %d is %v, and could be %v", p, v, tab.Values()[v], far)
				}
			default:
				counts["feasible"]++
				if p.inside(t, tab); asked { // nothing holds v
					far := tab.Values()[v].Add(figure.Whole(int64(1000 * sign)))
					beyond := figure.Closed(far, figure.Ratio{})
					if sign < 0 {
						beyond = figure.Closed(figure.Ratio{}, far)
					}
					farther := p.tableau()
					farther.Restrict(v, p.spans[v].Intersect(beyond))
					if _, ok, _ := farther.Feasible(plenty{}); !ok || p.spans[v].Intersect(beyond).Empty() {
						t.Fatalf("%v: %d has an optimum toward %d, none was found", p, v, sign)
					}
				}
			}
			if r.IntN(2) == 0 {
				kept := new(Tableau)
				if r.IntN(2) == 0 {
					kept = anyLarge(r).tableau().of(p)
				}
				kept.Become(tab)
				for c := range tab.free {
					tab.move(c, figure.Whole(100))
				}
				tab = kept
			}
			i := r.IntN(len(p.spans))
			p.spans[i] = anySpan(r)
			tab.Restrict(int32(i), p.spans[i])
		}
	}
	if counts["none"] < 300 || counts["best"] < 300 || counts["feasible"] < 200 {
		t.Error(counts)
	}
}

// of returns a tableau of another program that was in use.
func (*Tableau) of(p large) *Tableau {
	t := p.tableau()
	t.Feasible(plenty{})
	return t
}

// TestTheFarthestOutside: of numbers outside, the one that is farthest by its scale, wherever it stands; by Bland's
// rule
// the first.
func TestTheFarthestOutside(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 9))
	for range 300 {
		n := 1 + r.IntN(2*candidates)
		sums, by := make([]Sum, n), make([]figure.Ratio, n)
		for i := range sums {
			sums[i] = Sum{[]int32{0}, []figure.Ratio{figure.Of(1+r.Int64N(9), 2)}}
		}
		tab := New(1, sums)
		first := -1
		for i, s := range sums {
			far := figure.Whole(1 + r.Int64N(50))
			span := figure.Closed(far, figure.Ratio{}) // all are 0
			if r.IntN(2) == 0 {
				span = span.Neg()
			}
			if r.IntN(4) == 0 {
				span, far = figure.Interval{}, figure.Whole(0)
			}
			tab.Restrict(int32(1+i), span)
			by[i] = far.Div(s.Factors[0].Max(figure.Whole(1)))
			if first < 0 && far.Sign() > 0 {
				first = i
			}
		}
		x, sign := tab.worst(true, false)
		y, firstSign := tab.worst(false, false)
		if first < 0 {
			if x >= 0 || y >= 0 {
				t.Fatalf("none is outside, %d and %d are found", x, y)
			}
			continue
		}
		for i := range by {
			if by[x-1].Less(by[i]) {
				t.Fatalf("%v: %d is said to be the farthest, %d is", by, x-1, i)
			}
		}
		if y != int32(1+first) || sign != tab.Outside(x) || firstSign != tab.Outside(y) || sign*firstSign == 0 {
			t.Fatalf("the first is %d, want %d; signs %d and %d", y-1, first, sign, firstSign)
		}
	}
}

// anyLine returns a line in lowest terms of numbers as long as fit, or shorter ones.
func anyLine(r *rand.Rand) line {
	bits := []int{10, 31, 62}[r.IntN(3)]
	w := &wideLine{den: big.NewInt(1 + r.Int64N(1<<r.IntN(bits)))}
	for range 3 {
		n := r.Int64N(1 << r.IntN(bits))
		if r.IntN(2) == 0 {
			n = -n
		}
		w.num = append(w.num, big.NewInt(n))
	}
	if r.IntN(8) == 0 {
		w.den.Mul(w.den, new(big.Int).Lsh(big.NewInt(3), 70))
	}
	return w.line()
}

// factors returns the factors of a line, and fails unless it is in lowest terms and its largest number is what it says.
func factors(t *testing.T, l *line) (list []*big.Rat) {
	t.Helper()
	w := l.long()
	common, most := new(big.Int).Set(w.den), new(big.Int).Set(w.den)
	for _, n := range w.num {
		size := new(big.Int).Abs(n)
		common.GCD(nil, nil, common, size)
		if size.Cmp(most) > 0 {
			most = size
		}
		list = append(list, new(big.Rat).SetFrac(n, w.den))
	}
	if common.Cmp(big.NewInt(1)) != 0 || w.den.Sign() <= 0 || l.wide == nil && l.most != most.Int64() {
		t.Fatalf("%v over %v: common divisor %v, largest %d, want %v", w.num, w.den, common, l.most, most)
	}
	if slope := new(big.Rat).SetFrac(w.den, most); l.slope().Rat().Cmp(slope) != 0 {
		t.Fatalf("%v over %v: slope %v, want %v", w.num, w.den, l.slope(), slope)
	}
	for c, f := range list {
		if l.sign(c) != f.Sign() || l.factor(c).Rat().Cmp(f) != 0 {
			t.Fatalf("%v over %v: factor %d is %v, sign %d", w.num, w.den, c, l.factor(c), l.sign(c))
		}
	}
	return list
}

// TestLinesAgainstBig: turning a line around and putting one into another, in numbers of any length.
func TestLinesAgainstBig(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 9))
	narrow := 0
	for range 1500 {
		l, by, c := anyLine(r), anyLine(r), r.IntN(3)
		before, other := factors(t, &l), factors(t, &by)
		if l.sign(c) != 0 {
			var turned line
			turned.become(&l)
			turned.solveFor(c)
			after := new(big.Rat).Inv(before[c])
			for i := range before {
				want := after
				if i != c {
					want = new(big.Rat).Neg(new(big.Rat).Mul(before[i], after))
				}
				if got := turned.factor(i).Rat(); got.Cmp(want) != 0 || turned.den < 0 {
					t.Fatalf("%v turned around at %d: %v, want %v", before, c, got, want)
				}
			}
		}
		var wide, both line
		wide.become(&l)
		both.become(&l)
		wide.putWide(by.long(), c)
		both.put(&by, c)
		narrow += map[bool]int{true: 1}[both.wide == nil]
		for _, got := range [][]*big.Rat{factors(t, &wide), factors(t, &both)} {
			for i := range got {
				want := new(big.Rat).Mul(before[c], other[i])
				if i != c {
					want.Add(want, before[i])
				}
				if got[i].Cmp(want) != 0 {
					t.Fatalf("%v into %v at %d: %v, want %v", other, before, c, got, want)
				}
			}
		}
		for i, f := range factors(t, &l) {
			if f.Cmp(before[i]) != 0 {
				t.Fatal("a copy changes the line")
			}
		}
	}
	if narrow < 400 {
		t.Errorf("only %d short lines", narrow)
	}
}

// TestSumsFitSurely: where a·b + c·d is said to fit, it does.
func TestSumsFitSurely(t *testing.T) {
	edges := []int64{1, 2, 3, 1 << 30, 1 << 31, 1<<31 + 1, 1 << 32, 1 << 61, 1<<62 - 1, 1 << 62, math.MaxInt64}
	for _, a := range edges {
		for _, b := range edges {
			for _, c := range edges {
				for _, d := range append(edges, 0, -1, -2, -1<<31, -math.MaxInt64) {
					x, y := new(big.Int).Mul(big.NewInt(a), big.NewInt(b)), new(big.Int).Mul(big.NewInt(c), big.NewInt(d))
					half := big.NewInt(math.MaxInt64 / 2)
					if want := x.Cmp(half) <= 0 && y.CmpAbs(half) <= 0; sumFits(a, b, c, d) != want {
						t.Fatalf("%d·%d + %d·%d fits: %v", a, b, c, d, !want)
					}
				}
			}
		}
	}
}

// TestLinesOfSums: a sum by the free numbers is the same in short and long numbers, and each of its factors by itself.
func TestLinesOfSums(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 9))
	short, long := 0, 0
	for range 400 {
		p := anyLarge(r)
		if len(p.sums) > 0 && r.IntN(2) == 0 { // factors near the end of what fits
			for i := range p.sums[0].Factors {
				p.sums[0].Factors[i] = figure.Of(1<<(50+r.IntN(13))-r.Int64N(3), 1+r.Int64N(3))
			}
		}
		tab := p.tableau()
		tab.Feasible(plenty{})
		for i := range tab.sums {
			s := &tab.sums[i]
			want := s.wideLine(tab).line()
			all := factors(t, &want)
			got, ok := s.narrowLine(tab)
			if short, long = short+map[bool]int{true: 1}[ok], long+map[bool]int{false: 1}[ok]; !ok {
				continue
			}
			for c, f := range factors(t, &got) {
				if f.Cmp(all[c]) != 0 || s.factor(tab, c).Rat().Cmp(f) != 0 {
					t.Fatalf("%v: factor %d of sum %d is %v, want %v; by itself %v", p, c, i, f, all[c], s.factor(tab, c))
				}
			}
			for c := range all {
				if s.factor(tab, c).Rat().Cmp(all[c]) != 0 {
					t.Fatalf("%v: factor %d of sum %d is %v, want %v", p, c, i, s.factor(tab, c), all[c])
				}
			}
		}
	}
	if short < 200 || long < 50 {
		t.Errorf("%d short lines, %d long ones", short, long)
	}
}

// TestALineThatMayNotFitIsLong: three times 4·10^18 does not fit an int64, though each of them and two do.
func TestALineThatMayNotFitIsLong(t *testing.T) {
	const large = 4_000_000_000_000_000_000
	for of, fits := range map[int]bool{1: true, 2: false, 3: false} { // what may be more than half of what fits counts
		one := line{num: []int64{1}, den: 1, most: 1}
		tab := &Tableau{free: []int32{3}, column: []int32{-1, -1, -1, 0}, lines: []line{one, one, one, {}}}
		s := sum{of: []int32{0, 1, 2}[:of], factors: slices.Repeat([]figure.Ratio{figure.Whole(large)}, of)}
		if _, ok := s.narrowLine(tab); ok != fits {
			t.Errorf("of %d terms: %v", of, ok)
		}
		want := figure.Whole(large).Mul(figure.Whole(int64(of)))
		if got := s.line(tab).factor(0); !got.Equal(want) {
			t.Errorf("of %d terms: %v, want %v", of, got, want)
		}
	}
}

// TestSumsOverOneDenominator: the value of a sum is the same whether the values of its unknowns are put over one
// denominator or not, and where that does not fit it is not said.
func TestSumsOverOneDenominator(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	quick := 0
	for range 2000 {
		var factors, values []figure.Ratio
		for range 3 {
			factors = append(factors, figure.Of(r.Int64N(1<<(1+r.IntN(40)))-9, 1+r.Int64N(2)))
			values = append(values, figure.Of(r.Int64N(1<<(1+r.IntN(40)))-9, 1+r.Int64N(1<<(1+r.IntN(20)))))
		}
		s := newSum(Sum{[]int32{0, 1, 2}, factors})
		integral := true
		for _, f := range factors {
			integral = integral && f.IsWhole()
		}
		if (s.whole != nil) != integral {
			t.Fatalf("%v are whole: %v", factors, !integral)
		}
		want := new(big.Rat)
		for i := range values {
			want.Add(want, new(big.Rat).Mul(factors[i].Rat(), values[i].Rat()))
		}
		if got := s.value(values); got.Rat().Cmp(want) != 0 {
			t.Fatalf("%v of %v: %v, want %v", factors, values, got, want)
		}
		var o over
		if !o.common(values) {
			continue
		}
		if got, ok := s.valueOver(&o); ok {
			if quick++; got.Rat().Cmp(want) != 0 {
				t.Fatalf("%v of %v over one denominator: %v, want %v", factors, values, got, want)
			}
		}
	}
	if quick < 200 {
		t.Errorf("only %d over one denominator", quick)
	}
	if whole([]figure.Ratio{figure.Whole(1), {}}) != nil || new(over).common([]figure.Ratio{figure.Whole(1), {}}) {
		t.Error("no number counts as whole")
	}
	if got := newSum(Sum{[]int32{0, 1}, []figure.Ratio{figure.Whole(-4),
		figure.Whole(3)}}).scale; !got.Equal(figure.Of(1, 4)) {
		t.Errorf("the scale of -4 and 3 is %v", got)
	}
	if got := newSum(Sum{[]int32{0}, []figure.Ratio{figure.Of(1, 4)}}).scale; !got.Equal(figure.Whole(1)) {
		t.Errorf("the scale of 1/4 is %v", got)
	}
}

// counted counts the steps that are taken.
type counted struct{ taken *int64 }

func (c counted) Take(n int64) bool {
	*c.taken += n
	return true
}

// TestTheWorkOfPrograms: programs take the same work wherever they are solved, short numbers and long ones, from anew
// and from the question before. It was counted, not derived: a change of method changes it, and is to be seen.
func TestTheWorkOfPrograms(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 9))
	for _, c := range []struct {
		unknowns, sums int
		want           []int64 // cells worked through by each of some programs
	}{
		{3, 4, []int64{600, 259, 285, 520, 372, 294}}, {6, 9, []int64{2476, 4267, 4601, 3107, 6402, 3698}},
		{12, 14, []int64{22227, 23618, 14887, 20524, 16904, 17500}},
	} {
		var got []int64
		for range 6 {
			p, taken := anyOf(r, c.unknowns, c.sums), int64(0)
			tab := p.tableau()
			for v := range int32(3) {
				tab.Optimum(v, 1-2*r.IntN(2), counted{&taken})
				tab.Restrict(v, anySpan(r))
			}
			tab.Feasible(counted{&taken})
			got = append(got, taken*stepCells+tab.cells)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%d unknowns, %d sums: %v cells, want %v", c.unknowns, c.sums, got, c.want)
		}
	}
}

// TestWorkIsPaidFor: a step for every stepCells cells, the others later; long numbers and ratios count for many.
func TestWorkIsPaidFor(t *testing.T) {
	taken := int64(0)
	tab := New(1, nil)
	tab.cells = 5*stepCells + 7
	if !tab.pay(counted{&taken}) || taken != 5 || tab.cells != 7 {
		t.Errorf("%d steps, %d cells are left", taken, tab.cells)
	}
	if l := (line{num: make([]int64, 3)}); l.cost() != 3 {
		t.Errorf("a short line costs %d", l.cost())
	}
	if l := (line{wide: &wideLine{num: make([]*big.Int, 3)}}); l.cost() != 3*wideCells {
		t.Errorf("a long line costs %d", l.cost())
	}
}
