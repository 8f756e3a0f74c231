package figure

import (
	"math/big"
	"math/bits"
)

// linear states that the sum of factor·unknown lies in span. Where all unknowns are whole numbers and the factors
// fit, it is kept as whole numbers as well: the sum of coef·unknown is from lo to hi.
type linear struct {
	vars   []int32
	factor []Ratio
	span   Interval

	coef   []int64 // nil when the wide form is all there is
	lo, hi int64
}

// newLinear returns the rule over the unknowns 0, 1, 2 and so on.
func newLinear(factors []Ratio, span Interval) *linear {
	return &linear{vars: placesTo(len(factors)), factor: factors, span: span}
}

func (l *linear) scope() []int32 { return l.vars }

// on joins terms of the same unknown and drops those that cancel out.
func (l *linear) on(at []int32, unknowns []unknown) rule {
	n := &linear{span: l.span}
	place := map[int32]int{}
	for i, v := range l.vars {
		j, there := place[at[v]]
		if !there {
			j, place[at[v]] = len(n.vars), len(n.vars)
			n.vars, n.factor = append(n.vars, at[v]), append(n.factor, Whole(0))
		}
		n.factor[j] = n.factor[j].Add(l.factor[i])
	}
	kept := 0
	for i, f := range n.factor {
		if f.Sign() != 0 {
			n.vars[kept], n.factor[kept] = n.vars[i], f
			kept++
		}
	}
	n.vars, n.factor = n.vars[:kept], n.factor[:kept]
	if integral(n.vars, unknowns) {
		n.narrow()
	}
	return n
}

// narrow finds the form in whole numbers: the factors by their least common denominator, without a common
// divisor, and the ends of the span rounded inwards, since the sum is a whole number then.
func (l *linear) narrow() {
	scale := big.NewInt(1)
	for _, f := range l.factor {
		d := f.Rat().Denom()
		scale.Mul(scale, new(big.Int).Div(d, new(big.Int).GCD(nil, nil, scale, d)))
	}
	common := new(big.Int)
	whole := make([]*big.Int, len(l.factor))
	for i, f := range l.factor {
		r := f.Rat()
		whole[i] = r.Num().Mul(r.Num(), new(big.Int).Div(scale, r.Denom()))
		common.GCD(nil, nil, common, new(big.Int).Abs(whole[i]))
	}
	if common.Sign() == 0 {
		return
	}
	coef := make([]int64, len(whole))
	for i, n := range whole {
		if n.Div(n, common); !n.IsInt64() {
			return
		}
		coef[i] = n.Int64()
	}
	l.narrowSpan(coef, fromRat(new(big.Rat).SetFrac(scale, common)))
}

func (l *linear) narrowSpan(coef []int64, scale Ratio) {
	lo, hi, _ := l.span.Scale(scale).Whole()
	l.lo, l.hi = noLo, noHi
	if lo != nil {
		if !lo.IsInt64() {
			return
		}
		l.lo = lo.Int64()
	}
	if hi != nil {
		if !hi.IsInt64() {
			return
		}
		l.hi = hi.Int64()
	}
	l.coef = coef
}

func (l *linear) holds(values []Ratio) bool {
	sum := Whole(0)
	for i, v := range l.vars {
		sum = sum.Add(values[v].Mul(l.factor[i]))
	}
	return l.span.Contains(sum)
}

// needs names, for every other unknown, the end that the derived end of v rests on: the sum's upper end bounds v
// by the least that the others can be, its lower end by the most.
func (l *linear) needs(v int32, upper bool, use func(int32, bool)) {
	most := false
	for i, w := range l.vars {
		if w == v {
			most = upper == (l.factor[i].Sign() < 0)
		}
	}
	for i, w := range l.vars {
		if w != v {
			use(w, most == (l.factor[i].Sign() > 0))
		}
	}
}

// product returns a·b; ok is false when it does not fit.
func product64(a, b int64) (p int64, ok bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	hi -= uint64(a>>63)&uint64(b) + uint64(b>>63)&uint64(a)
	return int64(lo), int64(hi) == int64(lo)>>63
}
