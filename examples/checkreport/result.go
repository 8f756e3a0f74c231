package main

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// result is a row with what was found about it.
type result struct {
	row
	claim.Finding
	part, whole int64            // of a share or a mean, where they are counts; -1 and 0 where they are not, or not known
	others      []way            // by which it would agree
	signed      []figure.Printed // that would agree
	makes       figure.Kind      // of the formula, of percentages and points alone
	beside      []string         // the rows that it cannot be true with
	impossible  bool             // no count of the whole, or no total over it, prints so
}

// mean reports whether the figure is a mean: its part is no part of the whole, but a total over it.
func (r result) mean() bool { return r.printed.Kind() == figure.Number }

// counts returns the counts of the whole, or the totals over it, that print so.
func (r result) counts(by figure.Convention) figure.Range {
	if r.mean() {
		return figure.Sums(r.printed, r.whole, by)
	}
	return figure.Parts(r.printed, r.whole, by)
}

// agrees reports whether there is nothing against the figure.
func (r result) agrees() bool { return r.Verdict != claim.Inconsistent && !r.impossible }

// result returns a row with its finding, and whether a share of counts, or a mean of them, is possible at all.
func (b *book) result(r row, f claim.Finding, by figure.Convention) result {
	x := result{row: r, Finding: f, part: -1, others: b.others(f, by), signed: b.signed(f, by),
		makes: b.makes(f.Claim.From)}
	for _, id := range f.Against {
		if b.claim(id).Subject != number {
			x.beside = append(x.beside, id)
		}
	}
	switch r.printed.Kind() {
	case figure.Number, figure.Percent, figure.Fraction:
	default:
		return x
	}
	if f.Claim.From.Op() != claim.OpShare {
		return x
	}
	of := f.Claim.From.Operands()
	part, told := b.count(of[0])
	if whole, ok := b.count(of[1]); ok && whole > 0 && (told || !b.measured(of[0])) {
		x.whole = whole
	}
	if told {
		x.part = part
	}
	x.impossible = x.whole > 0 && (x.mean() || x.part <= x.whole) && x.counts(by).Empty()
	return x
}

// measured reports whether a claim prints no count: a number with decimals, or below zero.
func (b *book) measured(id string) bool {
	lo, _ := b.claim(id).Printed.Ends()
	return lo.Decimals() > 0 || lo.Nominal().Sign() < 0
}

// count returns the count that a claim prints: a whole number, not below zero.
func (b *book) count(id string) (n int64, ok bool) {
	x, ok := b.claim(id).Printed.Point()
	if !ok {
		return 0, false
	}
	n, one, ok := x.Counts()
	return n, ok && one == 1 && n >= 0
}
