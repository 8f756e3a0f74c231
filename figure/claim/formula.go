package claim

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Formula says how a figure follows from other figures. Its operands are ids of claims, so that no literal can
// hide in it; it can be printed, evaluated by Verify and read as a statement by SystemOf. The zero Formula: the
// figure is an input. In JSON a formula is an object with the members op and of.
type Formula struct {
	op Op
	of []string
}

// Op is what a formula does with its operands; as text it is a word, "share".
type Op uint8

// The operations. OpShare: first/second. OpSum: all added. OpDifference: first - second. OpProduct: all
// multiplied, at most 100. OpGrowth: first/second - 1. OpRest: 1 - all others. OpSame: the one operand again.
// OpRank: the rank of the first among all, the largest being 1.
const (
	_ Op = iota
	OpShare
	OpSum
	OpDifference
	OpProduct
	OpGrowth
	OpRest
	OpSame
	OpRank
	numOps
)

// ShareOf says that a figure is part/whole: a share, a mean or a quotient.
func ShareOf(part, whole string) Formula { return Formula{OpShare, []string{part, whole}} }

// SumOf says that a figure is the sum of others.
func SumOf(ids ...string) Formula { return Formula{OpSum, slices.Clone(ids)} }

// DifferenceOf says that a figure is a - b.
func DifferenceOf(a, b string) Formula { return Formula{OpDifference, []string{a, b}} }

// ProductOf says that a figure is the product of others: hours times the price of an hour.
func ProductOf(ids ...string) Formula { return Formula{OpProduct, slices.Clone(ids)} }

// GrowthOf says that a figure is the growth from before to now, as a share of before.
func GrowthOf(now, before string) Formula { return Formula{OpGrowth, []string{now, before}} }

// RestOf says that a figure is what other shares leave of the whole: 1 less their sum.
func RestOf(ids ...string) Formula { return Formula{OpRest, slices.Clone(ids)} }

// SameAs says that a figure repeats another.
func SameAs(id string) Formula { return Formula{OpSame, []string{id}} }

// RankOf says that a figure is the rank of the first among all in order of size, the largest being 1.
func RankOf(id string, others ...string) Formula {
	return Formula{OpRank, append([]string{id}, others...)}
}

// Stated reports whether there is no formula: the figure is an input.
func (f Formula) Stated() bool { return f.op == 0 }

// Op returns the operation, zero for the zero Formula.
func (f Formula) Op() Op { return f.op }

// Operands returns the ids of the operands.
func (f Formula) Operands() []string { return slices.Clone(f.of) }

// Equal reports whether both do the same with the same operands in the same order.
func (f Formula) Equal(o Formula) bool { return f.op == o.op && slices.Equal(f.of, o.of) }

// opNames are the formula's words, by operation.
var opNames = [numOps]string{
	OpShare: "share", OpSum: "sum", OpDifference: "difference", OpProduct: "product",
	OpGrowth: "growth", OpRest: "rest", OpSame: "same", OpRank: "rank",
}

// String returns the formula as it reads: "unit.answered / unit.sent", "rest(a, b)"; "" for an input.
func (f Formula) String() string {
	switch {
	case f.Stated():
		return ""
	case f.op == OpShare && len(f.of) == 2:
		return f.of[0] + " / " + f.of[1]
	case f.op == OpGrowth && len(f.of) == 2:
		return f.of[0] + " / " + f.of[1] + " - 1"
	case f.op == OpDifference && len(f.of) == 2:
		return f.of[0] + " - " + f.of[1]
	case f.op == OpSum:
		return strings.Join(f.of, " + ")
	case f.op == OpProduct:
		return strings.Join(f.of, " · ")
	case f.op >= numOps:
		return "?(" + strings.Join(f.of, ", ") + ")"
	}
	return opNames[f.op] + "(" + strings.Join(f.of, ", ") + ")"
}

// maxFactors bounds the operands of a product, whose digits grow with each.
const maxFactors = 100

// check reports a formula with a number of operands that its operation cannot have, or that holds whatever they are.
func (f Formula) check() error {
	least, most := 1, len(f.of)
	switch f.op {
	case OpShare, OpDifference, OpGrowth:
		least, most = 2, 2
	case OpSame:
		most = 1
	case OpProduct:
		most = min(most, maxFactors)
	case OpRank:
		least = 2
	}
	if f.op >= numOps || len(f.of) < least || len(f.of) > most {
		return figure.Fault("formula", f, figure.ErrSyntax, "%d operands do not fit", len(f.of))
	}
	switch f.op {
	case OpShare, OpDifference, OpGrowth:
		if f.of[0] == f.of[1] {
			return figure.Fault("formula", f, figure.ErrClash, "a figure beside itself says nothing")
		}
	case OpRank:
		if ids := slices.Sorted(slices.Values(f.of)); len(slices.Compact(ids)) < len(f.of) {
			return figure.Fault("formula", f, figure.ErrClash, "a figure is ranked among others once")
		}
	}
	return nil
}

// Eval returns the set of values that the formula takes when its operands lie in the given intervals, in
// order. It is exact for points; for intervals it never leaves a possible value out. Where the operands do not fit, it
// is every number.
func (f Formula) Eval(of []figure.Interval) figure.Interval {
	if f.check() != nil || len(of) != len(f.of) {
		return figure.Interval{}
	}
	switch f.op {
	case OpShare:
		return of[0].Div(of[1])
	case OpDifference:
		return of[0].Sub(of[1])
	case OpGrowth:
		return of[0].Div(of[1]).Sub(figure.Point(figure.Whole(1)))
	case OpProduct:
		return fold(of, figure.Whole(1), figure.Interval.Mul)
	case OpSame:
		return of[0]
	case OpRank:
		return rank(of[0], of[1:])
	case OpRest:
		return figure.Point(figure.Whole(1)).Sub(fold(of, figure.Whole(0), figure.Interval.Add))
	}
	return fold(of, figure.Whole(0), figure.Interval.Add)
}

func fold(of []figure.Interval, start figure.Ratio, op func(a, b figure.Interval) figure.Interval) figure.Interval {
	result := figure.Point(start)
	for _, i := range of {
		result = op(result, i)
	}
	return result
}

// rank returns the ranks that x can have among others: one more than those surely larger, up to one more
// than those possibly larger.
func rank(x figure.Interval, others []figure.Interval) figure.Interval {
	best, worst := int64(1), int64(1)
	for _, o := range others {
		if o.Above(x) {
			best++
		}
		if !x.Above(o) && !tied(x, o) {
			worst++
		}
	}
	return figure.Closed(figure.Whole(best), figure.Whole(max(worst, best)))
}

// tied reports whether both hold one and the same number.
func tied(i figure.Interval, o figure.Interval) bool {
	x, ok1 := i.Single()
	y, ok2 := o.Single()
	return ok1 && ok2 && x.Equal(y)
}
