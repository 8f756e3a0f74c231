package solver

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// anyInterval returns an interval of small numbers, an end of it missing now and then.
func anyInterval(r *rand.Rand, den int64) figure.Interval {
	lo := figure.Of(r.Int64N(25)-12, den)
	hi := lo.Add(figure.Of(r.Int64N(12), den))
	loOpen, hiOpen := r.IntN(3) == 0 && !hi.Equal(lo), r.IntN(3) == 0 && !hi.Equal(lo)
	switch r.IntN(5) {
	case 0:
		lo, loOpen = figure.Ratio{}, false
	case 1:
		hi, hiOpen = figure.Ratio{}, false
	}
	return figure.Between(lo, loOpen, hi, hiOpen)
}

// anyUnknown returns an unknown from lo to hi, one in four ends missing.
func anyUnknown(r *rand.Rand, integer bool) Unknown {
	if !integer {
		return Real(anyInterval(r, 1+r.Int64N(3)))
	}
	u := Unknown{integer: true, lo: r.Int64N(12) - 6}
	u.hi = u.lo + r.Int64N(7)
	if r.IntN(4) == 0 {
		u.lo = noLo
	}
	if r.IntN(4) == 0 {
		u.hi = noHi
	}
	return u
}

// interval returns what was declared.
func (u Unknown) interval() figure.Interval {
	if u.integer {
		return wholeSpan(u.lo, u.hi)
	}
	return u.span
}

// remains returns what a sum leaves of each of its unknowns by itself: the span less what the others can be, over the
// factor, with the arithmetic of figure.Interval.
func remains(unknowns []Unknown, factors []figure.Ratio, span figure.Interval) (left []figure.Interval, possible bool) {
	possible = true
	for v := range unknowns {
		rest := span
		for w := range unknowns {
			if w != v {
				rest = rest.Sub(unknowns[w].interval().Scale(factors[w]))
			}
		}
		i := rest.Scale(figure.Whole(1).Div(factors[v])).Intersect(unknowns[v].interval())
		if unknowns[v].integer {
			lo, hi, ok := i.Whole()
			i = figure.Interval{}
			possible = possible && ok
			if ok {
				i = figure.Closed(ofInt(lo), ofInt(hi))
			}
		}
		possible = possible && !i.Empty()
		left = append(left, i)
	}
	return left, possible
}

func ofInt(n *big.Int) figure.Ratio {
	if n == nil {
		return figure.Ratio{}
	}
	return figure.FromRat(new(big.Rat).SetInt(n))
}

// anySum returns a sum over some unknowns, of whole numbers or of others as well.
func anySum(r *rand.Rand, integer bool) (unknowns []Unknown, l *linear) {
	var factors []figure.Ratio
	for range 1 + r.IntN(4) {
		unknowns = append(unknowns, anyUnknown(r, integer || r.IntN(2) == 0))
		f := figure.Of(1+r.Int64N(6), 1+r.Int64N(3))
		if r.IntN(2) == 0 {
			f = f.Neg()
		}
		factors = append(factors, f)
	}
	l = newLinear(factors, anyInterval(r, 1+r.Int64N(3))).on(indices(len(factors)), unknowns).(*linear)
	return unknowns, l
}

// TestASumNarrowsEachOfItsUnknowns: to what it leaves of each, by whole numbers and by ratios.
func TestASumNarrowsEachOfItsUnknowns(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	alives, deads := 0, 0
	for range 2500 {
		unknowns, l := anySum(r, r.IntN(2) == 0)
		factors, span := l.integerForm()
		if r.IntN(2) == 0 {
			l.coef, factors, span = nil, l.factor, l.span
		}
		want, possible := remains(unknowns, factors, span)
		s := newSolver(&Problem{Unknowns: unknowns})
		s.post(l, nil)
		s.stated = 1
		b := s.start()
		if alive := l.revise(s, b, 0); alive != possible {
			t.Fatalf("%v · %v in %v: possible %v, want %v", factors, unknowns, span, alive, possible)
		}
		if !possible {
			deads++
			continue
		}
		alives++
		for v := range unknowns {
			if got := s.interval(b, int32(v)); !got.Equal(want[v]) {
				t.Fatalf("%v · %v in %v: %d is %v, want %v", factors, unknowns, span, v, got, want[v])
			}
		}
	}
	if alives < 800 || deads < 400 {
		t.Errorf("%d possible, %d not", alives, deads)
	}
}

// TestLongSumsNarrowAsShortOnes: what no int64 holds on the way, in any term, is worked out in long numbers.
func TestLongSumsNarrowAsShortOnes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 6))
	alives := 0
	for range 250 {
		var unknowns []Unknown
		var factors []figure.Ratio
		for range 3 {
			lo := r.Int64N(1 << (1 + r.IntN(46)))
			unknowns = append(unknowns, integers([2]int64{lo, lo + r.Int64N(1<<(1+r.IntN(46)))})...)
			f := figure.Whole(1 + r.Int64N(1<<r.IntN(46)))
			if r.IntN(2) == 0 {
				f = f.Neg()
			}
			factors = append(factors, f)
		}
		mid := figure.Whole(0)
		for v, u := range unknowns {
			mid = mid.Add(factors[v].Mul(figure.Whole(u.lo + (u.hi-u.lo)/4)))
		}
		span := figure.Closed(mid, mid.Add(figure.Whole(r.Int64N(1<<40))))
		l := newLinear(factors, span).on(indices(3), unknowns).(*linear)
		if l.coef != nil {
			factors, span = l.integerForm()
		}
		want, possible := remains(unknowns, factors, span)
		s := newSolver(&Problem{Unknowns: unknowns})
		b := s.start()
		if alive := l.revise(s, b, 0); alive != possible {
			t.Fatalf("%v · %v in %v: possible %v, want %v", factors, unknowns, span, alive, possible)
		} else if !alive {
			continue
		}
		alives++
		for v := range unknowns {
			if got := s.interval(b, int32(v)); !got.Equal(want[v]) {
				t.Fatalf("%v · %v in %v: %d is %v, want %v", factors, unknowns, span, v, got, want[v])
			}
		}
	}
	if alives < 120 {
		t.Errorf("only %d possible", alives)
	}
}

// TestASumNeedsTheseEnds: an end that a sum gives rests on the ends that it names: those alone give it, and none of
// them
// can be left out.
func TestASumNeedsTheseEnds(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 4))
	count := 0
	for range 2000 {
		unknowns, l := anySum(r, true)
		s := newSolver(&Problem{Unknowns: unknowns})
		b := s.start()
		if !l.revise(s, b, 0) {
			continue
		}
		for _, e := range s.trail {
			var needed [][2]int32
			l.needs(e.v, e.on, func(v int32, on side) { needed = append(needed, [2]int32{v, int32(on)}) })
			want := e.on.of(s.interval(b, e.v))
			if got := endFrom(unknowns, l, e.v, e.on, needed); !got.Equal(want) {
				t.Fatalf("%v of %v: %v gives %v, want %v", l, unknowns, needed, got, want)
			}
			for i := range needed {
				less := append(append([][2]int32{}, needed[:i]...), needed[i+1:]...)
				if got := endFrom(unknowns, l, e.v, e.on, less); got.Defined() {
					t.Fatalf("%v of %v: %v without %v still gives %v", l, unknowns, needed, needed[i], got)
				}
			}
			count++
		}
	}
	if count < 1000 {
		t.Errorf("only %d ends", count)
	}
}

// endFrom returns the end that a sum gives of an unknown when others have no ends than those named.
func endFrom(unknowns []Unknown, l *linear, v int32, on side, ends [][2]int32) figure.Ratio {
	few := make([]Unknown, len(unknowns))
	for w := range few {
		few[w] = Unknown{integer: true, lo: noLo, hi: noHi}
	}
	for _, e := range ends {
		if side(e[1]) == lower {
			few[e[0]].lo = unknowns[e[0]].lo
		} else {
			few[e[0]].hi = unknowns[e[0]].hi
		}
	}
	s := newSolver(&Problem{Unknowns: few})
	b := s.start()
	l.revise(s, b, 0)
	return on.of(s.interval(b, v))
}

// TestTermsOfOneUnknownAreOne: terms of the same unknown are added up, and what adds up to nothing is left out, in
// short sums and in long ones.
func TestTermsOfOneUnknownAreOne(t *testing.T) {
	for _, n := range []int{3, 4, 6, fewTerms - 1, fewTerms, fewTerms + 1, 2 * fewTerms} {
		unknowns := integers([2]int64{0, 9}, [2]int64{0, 9}, [2]int64{0, 9})
		var factors []figure.Ratio
		var at []int32
		sums := make([]figure.Ratio, 3)
		for i := range n {
			f := figure.Whole(int64(i%5) - 2)
			factors, at = append(factors, f), append(at, int32(i%3))
			if sums[i%3] = sums[i%3].Add(f); i < 3 {
				sums[i] = f
			}
		}
		factors, at = append(factors, sums[1].Neg()), append(at, 1) // the second cancels out
		l := newLinear(factors, figure.Point(figure.Whole(1))).on(at, unknowns).(*linear)
		want := map[int32]figure.Ratio{}
		for _, v := range []int32{0, 2} {
			if sums[v].Sign() != 0 {
				want[v] = sums[v]
			}
		}
		if len(l.vars) != len(want) {
			t.Errorf("%d terms: %v of %v, want %v", n, l.factor, l.vars, want)
			continue
		}
		for i, v := range l.vars {
			if !l.factor[i].Equal(want[v]) {
				t.Errorf("%d terms: %v of %v, want %v", n, l.factor, l.vars, want)
			}
		}
	}
}

// TestWholeFormOfASum: its coefficients are whole, without a common divisor, and in the ratio of the factors; its ends
// are
// those of the span, rounded inwards.
func TestWholeFormOfASum(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 5))
	for range 1000 {
		_, l := anySum(r, true)
		common := new(big.Int)
		for i, a := range l.coef {
			common.GCD(nil, nil, common, new(big.Int).Abs(big.NewInt(a)))
			if !l.factor[i].Mul(figure.Whole(l.coef[0])).Equal(l.factor[0].Mul(figure.Whole(a))) ||
				a > 0 != (l.factor[i].Sign() > 0) {
				t.Fatalf("%v is not %v", l.coef, l.factor)
			}
		}
		if common.Int64() != 1 {
			t.Fatalf("%v have a common divisor", l.coef)
		}
		lo, hi, _ := l.span.Scale(figure.Whole(l.coef[0]).Div(l.factor[0])).Whole()
		if (lo == nil) != (l.lo == noLo) || (hi == nil) != (l.hi == noHi) ||
			lo != nil && lo.Int64() != l.lo || hi != nil && hi.Int64() != l.hi {
			t.Fatalf("%v of %v: %d to %d, want %v to %v", l.span, l.coef, l.lo, l.hi, lo, hi)
		}
	}
	// Ends that do not fit leave the sum without a whole form.
	huge := figure.Whole(noHi).Mul(figure.Whole(4))
	for _, span := range []figure.Interval{figure.Closed(huge, figure.Ratio{}), figure.Closed(figure.Ratio{}, huge)} {
		l := newLinear(whole(1), span).on([]int32{0}, integers([2]int64{0, 9})).(*linear)
		if l.coef != nil {
			t.Errorf("%v: from %d to %d", span, l.lo, l.hi)
		}
	}
}
