package solver

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// product states that the first unknown is the product of the others, of which the first is taken plus shift. Where
// it states a quotient, the last is positive: share·whole is the part, (growth + 1)·before is now.
type product struct {
	vars     []int32
	shift    int64
	quotient bool
}

// Product returns the rule that the first unknown is the product of n factors, the others.
func Product(n int) Rule { return Rule{&product{vars: indices(n + 1)}} }

// Quotient returns the rule that the first unknown is the product of the other two, of which the last is positive and
// the other is taken plus shift: 1 for a growth, 0 for a share.
func Quotient(shift int64) Rule {
	return Rule{&product{vars: indices(3), quotient: true, shift: shift}}
}

func (p *product) scope() []int32 { return p.vars }

func (p *product) on(at []int32, _ []Unknown) rule {
	return &product{remap(p.vars, at), p.shift, p.quotient}
}

// factor returns what the i-th factor may still be, shift included.
func (p *product) factor(s *solver, b *box, i int) figure.Interval {
	f := s.interval(b, p.vars[i])
	if i == 1 && p.shift != 0 {
		f = f.Add(figure.Point(figure.Whole(p.shift)))
	}
	return f
}

// bound narrows the i-th factor, shift included.
func (p *product) bound(s *solver, b *box, me int32, i int, to figure.Interval) bool {
	if i == 1 && p.shift != 0 {
		to = to.Sub(figure.Point(figure.Whole(p.shift)))
	}
	return s.within(b, p.vars[i], to, me)
}

// revise narrows product and factors where none can be negative; otherwise it waits until the factors are known.
func (p *product) revise(s *solver, b *box, me int32) bool {
	positive := figure.Between(figure.Whole(0), true, figure.Ratio{}, false)
	if p.quotient && !p.bound(s, b, me, len(p.vars)-1, positive) {
		return false
	}
	whole := s.interval(b, p.vars[0])
	if p.quotient && whole.NonNegative() && !p.bound(s, b, me, 1, figure.Closed(figure.Whole(0), figure.Ratio{})) {
		return false
	}
	n := len(p.vars) - 1
	of, after := s.scratch(n)
	known, signed := true, false
	for i := 1; i < len(p.vars); i++ {
		f := p.factor(s, b, i)
		_, single := f.Single()
		known, signed = known && single, signed || !f.NonNegative()
		of[i-1] = f
	}
	if signed && !known {
		return !p.quotient || p.reviseSigned(s, b, me, whole, of[1])
	}
	if known {
		return s.within(b, p.vars[0], figure.Point(exactly(of)), me)
	}
	return p.reviseFactors(s, b, me, of, after)
}

// exactly returns the product of single numbers.
func exactly(of []figure.Interval) figure.Ratio {
	x := figure.Whole(1)
	for _, f := range of {
		x = x.Mul(lower.of(f))
	}
	return x
}

// reviseSigned gives the quotient of a known part and whole, whatever their signs.
func (p *product) reviseSigned(s *solver, b *box, me int32, part, whole figure.Interval) bool {
	x, ok1 := part.Single()
	y, ok2 := whole.Single()
	return !ok1 || !ok2 || p.bound(s, b, me, 1, figure.Point(x.Div(y)))
}

// reviseFactors narrows the product, and each factor by the product over the other factors.
func (p *product) reviseFactors(s *solver, b *box, me int32, of, after []figure.Interval) bool {
	last := len(of) - 1
	after[last+1] = figure.Point(figure.Whole(1))
	after[last] = exact.Outward(of[last])
	for i := last - 1; i >= 0; i-- {
		after[i] = exact.Outward(of[i].Mul(after[i+1]))
	}
	if !s.within(b, p.vars[0], after[0], me) {
		return false
	}
	whole := s.interval(b, p.vars[0])
	before := figure.Point(figure.Whole(1))
	for i, f := range of {
		rest := before
		switch i {
		case 0:
			rest, before = after[1], exact.Outward(f)
		case last:
		default:
			rest, before = before.Mul(after[i+1]), exact.Outward(before.Mul(f))
		}
		if lower.of(rest).Sign() == 0 && !lower.open(rest) || !whole.NonNegative() {
			continue
		}
		if !p.bound(s, b, me, i+1, whole.Div(rest)) {
			return false
		}
	}
	return true
}

func (p *product) holds(values []figure.Ratio) bool {
	x := values[p.vars[1]].Add(figure.Whole(p.shift))
	for _, v := range p.vars[2:] {
		x = x.Mul(values[v])
	}
	last := values[p.vars[len(p.vars)-1]]
	return x.Equal(values[p.vars[0]]) && (!p.quotient || last.Sign() > 0)
}

func (p *product) needs(v int32, _ side, use func(int32, side)) { needsAll(p.vars, v, use) }

// scratch returns room for n intervals and for n + 1 more, until the next rule is revised.
func (s *solver) scratch(n int) (first, second []figure.Interval) {
	if len(s.room) < 2*n+1 {
		s.room = make([]figure.Interval, 2*(2*n+1))
	}
	return s.room[:n], s.room[n : 2*n+1]
}
