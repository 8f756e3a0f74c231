package main

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// sharesAmong returns the ids of the claims that are shares of a whole: those printed as one, what a remainder takes
// from 1 and leaves of it, and what is added to, taken from, repeats or is ranked beside a share.
func sharesAmong(claims []claim.Claim) map[string]bool {
	shares := map[string]bool{}
	for _, c := range claims {
		kind := c.Printed.Kind()
		shares[c.ID] = kind == figure.Percent || kind == figure.Fraction
	}
	for grown := true; grown; {
		grown = false
		for _, c := range claims {
			alike := inOneUnit(c)
			if c.From.Op() != claim.OpRest && !slices.ContainsFunc(alike, func(id string) bool { return shares[id] }) {
				continue
			}
			for _, id := range alike {
				grown = grown || !shares[id]
				shares[id] = true
			}
		}
	}
	return shares
}

// inOneUnit returns the claims that are in one unit if a claim's formula is to make sense: none for a quotient or a
// product.
func inOneUnit(c claim.Claim) []string {
	switch c.From.Op() {
	case claim.OpSum, claim.OpDifference, claim.OpRest, claim.OpSame:
		return append(c.From.Operands(), c.ID)
	case claim.OpRank:
		return c.From.Operands()
	}
	return nil
}

// inPercent reports whether the numbers of a finding are written in percent.
func (p *page) inPercent(f claim.Finding) bool {
	switch f.Claim.Printed.Kind() {
	case figure.Percent, figure.Fraction:
		return true
	case 0:
		return p.shares[f.Claim.ID]
	}
	return false
}

// says reports whether an interval says anything: numbers from 0 on do not, nor shares from 0 to 100 % as far as a
// tenth of a percent shows, for no report prints more decimals of a share.
func (p *page) says(f claim.Finding) bool {
	lo, _ := f.Interval.Lo()
	hi, _ := f.Interval.Hi()
	if p.inPercent(f) {
		return !within(lo.Scale(100), 0) || !within(hi.Scale(100), 100)
	}
	return hi.Defined() || lo.Sign() > 0
}

// within reports whether a percentage with one decimal is the limit; where it has none, it is not within.
func within(x figure.Ratio, limit int64) bool {
	tenths, _ := figure.HalfUp.Round(x, 1)
	return tenths != nil && tenths.IsInt64() && tenths.Int64() == 10*limit
}

// looksLike reports whether a number with so many decimals more than are printed looks like 0, or in percent like 100,
// and is not.
func (p *page) looksLike(f claim.Finding, x figure.Ratio, more int) bool {
	decimals, limits := f.Claim.Printed.Decimals()+more, []figure.Ratio{figure.Whole(0)}
	if p.inPercent(f) {
		x, limits = x.Scale(100), append(limits, figure.Whole(100))
	}
	units, _ := figure.HalfUp.Round(x, decimals)
	return units != nil && slices.ContainsFunc(limits, func(limit figure.Ratio) bool {
		of, _ := figure.HalfUp.Round(limit, decimals)
		return units.Cmp(of) == 0 && !x.Equal(limit)
	})
}
