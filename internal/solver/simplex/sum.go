package simplex

import (
	"math"
	"math/big"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// sum is a stated sum of factors times unknowns.
type sum struct {
	of      []int32
	factors []figure.Ratio
	whole   []int64      // the factors, where all are whole numbers that fit
	scale   figure.Ratio // 1 over the largest factor: what makes distances of sums comparable
}

func newSum(s Sum) sum {
	most := figure.Whole(1)
	for _, f := range s.Factors {
		if size := f.Scale(int64(f.Sign())); most.Less(size) {
			most = size
		}
	}
	return sum{of: s.Of, factors: s.Factors, whole: whole(s.Factors), scale: exact.Inverse(most)}
}

// whole returns ratios as whole numbers; nil where one is none, or does not fit.
func whole(factors []figure.Ratio) []int64 {
	list := make([]int64, len(factors))
	for i, f := range factors {
		n, d, ok := f.Counts()
		if !ok || d == 0 || n%d != 0 {
			return nil
		}
		list[i] = n / d
	}
	return list
}

// over is the values of unknowns over one denominator.
type over struct {
	num []int64
	den int64
}

// common returns values over one denominator; false where they do not fit.
func (o *over) common(of []figure.Ratio) bool {
	o.num, o.den = o.num[:0], 1
	for _, x := range of {
		_, d, ok := x.Counts()
		if !ok || d == 0 {
			return false
		}
		if o.den, ok = exact.Mul(o.den, d/exact.GCD(o.den, d)); !ok {
			return false
		}
	}
	for _, x := range of {
		n, d, _ := x.Counts()
		n, ok := exact.Mul(n, o.den/d)
		if !ok {
			return false
		}
		o.num = append(o.num, n)
	}
	return true
}

// valueOver is value for values over one denominator; false where that is not for whole numbers, or does not fit.
func (s *sum) valueOver(o *over) (x figure.Ratio, ok bool) {
	if s.whole == nil {
		return x, false
	}
	total := int64(0)
	for i, v := range s.of {
		by, ok1 := exact.Mul(s.whole[i], o.num[v])
		next, ok2 := exact.Add(total, by)
		if total = next; !ok1 || !ok2 {
			return x, false
		}
	}
	return exact.Reduced(total, o.den), true
}

// value returns what the sum is for values of the unknowns.
func (s *sum) value(of []figure.Ratio) figure.Ratio {
	x := figure.Whole(0)
	for i, v := range s.of {
		x = exact.Plus(x, exact.Times(s.factors[i], of[v]))
	}
	return x
}

// factor returns what the sum is by the free number of a column.
func (s *sum) factor(t *Tableau, c int) figure.Ratio {
	x := figure.Whole(0)
	for i, v := range s.of {
		switch {
		case t.column[v] == int32(c):
			x = exact.Plus(x, s.factors[i])
		case t.column[v] < 0 && t.lines[v].sign(c) != 0:
			x = exact.Plus(x, exact.Times(s.factors[i], t.lines[v].factor(c)))
		}
	}
	return x
}

// line returns the line of the sum.
func (s *sum) line(t *Tableau) *line {
	t.cells += int64(len(s.of) * len(t.free))
	if l, ok := s.narrowLine(t); ok {
		return &l
	}
	l := s.wideLine(t).line()
	return &l
}

// narrowLine is line where all that it comes to fits; false where that is not certain.
func (s *sum) narrowLine(t *Tableau) (l line, ok bool) {
	den := int64(1)
	for i, v := range s.of {
		_, d, ok := s.factors[i].Counts()
		if t.column[v] < 0 {
			if t.lines[v].wide != nil {
				return l, false
			}
			var fits bool
			d, fits = exact.Mul(d, t.lines[v].den)
			ok = ok && fits
		}
		if !ok || d == 0 {
			return l, false
		}
		if den, ok = exact.Mul(den, d/exact.GCD(den, d)); !ok {
			return l, false
		}
	}
	l = line{num: make([]int64, len(t.free)), den: den}
	size := int64(0) // of what may have been added up
	for i, v := range s.of {
		n, d, _ := s.factors[i].Counts()
		of := &t.lines[v]
		most := int64(1)
		if t.column[v] < 0 {
			d, most = d*of.den, of.most
		}
		by, ok1 := exact.Mul(n, den/d)
		add, ok2 := exact.Mul(max(by, -by), most)
		if !ok1 || !ok2 || add < 0 || add > math.MaxInt64/2-size {
			return l, false
		}
		size += add
		if t.column[v] >= 0 {
			l.num[t.column[v]] += by
			continue
		}
		for c, x := range of.num {
			l.num[c] += by * x
		}
	}
	l.reduce()
	return l, true
}

// wideLine is line in long numbers.
func (s *sum) wideLine(t *Tableau) *wideLine {
	factors, den := make([]*big.Rat, len(s.of)), big.NewInt(1)
	for i, v := range s.of {
		factors[i] = s.factors[i].Rat()
		if t.column[v] < 0 {
			factors[i].Quo(factors[i], new(big.Rat).SetInt(t.lines[v].long().den))
		}
		d := factors[i].Denom()
		den.Mul(den, new(big.Int).Div(d, new(big.Int).GCD(nil, nil, den, d)))
	}
	w := &wideLine{num: make([]*big.Int, len(t.free)), den: den}
	for c := range w.num {
		w.num[c] = new(big.Int)
	}
	var product big.Int
	for i, v := range s.of {
		by := new(big.Int).Div(den, factors[i].Denom())
		by.Mul(by, factors[i].Num())
		if c := t.column[v]; c >= 0 {
			w.num[c].Add(w.num[c], by)
			continue
		}
		for c, n := range t.lines[v].long().num {
			w.num[c].Add(w.num[c], product.Mul(by, n))
		}
	}
	return w
}
