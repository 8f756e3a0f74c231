package figure

import (
	"fmt"
	"time"

	"github.com/socialemployment/barometer/internal/lexicon"
	"github.com/socialemployment/barometer/internal/wording"
)

// fraction returns a fraction in words, one that was counted in digits.
func (n notation) fraction(x Ratio) string {
	num, den, _ := x.Counts()
	words := For(n.language, wording.Phrasings)
	if text := words.Fraction(num, den); text != "" {
		return text
	}
	if wording.LikeDate(num, den) {
		return fmt.Sprintf(n.language.Of(Labels{"%d of %d", "%d av %d", "%d of %d"}), num, den)
	}
	return x.String()
}

// rank returns an ordinal in digits; the last rank and the one before are words, those before them are counted from
// the end.
func (n notation) rank(r Ratio) string {
	switch rank := r.Floor().Int64(); {
	case rank == -1:
		return n.language.Of(Labels{"viimeinen", "sist", "last"})
	case rank == -2:
		return n.language.Of(Labels{"toiseksi viimeinen", "näst sist", "second last"})
	case rank < 0:
		return n.ordinal(-rank) + n.language.Of(Labels{" lopusta", " från slutet", " from the end"})
	default:
		return n.ordinal(rank)
	}
}

// printFraction words a share after the standard ladder: the rung itself when it is exact, about the nearest one
// otherwise, "under a tenth" and "nearly all" at the ends. What is no share is no figure.
func printFraction(x Ratio) Printed {
	if !x.Defined() || x.Sign() < 0 || Whole(1).Less(x) {
		return Printed{}
	}
	rung, hedge := Ladder{}.nearest(x), HedgeAbout
	switch {
	case rung.Equal(x) && x.Sign() > 0:
		hedge = HedgeExact
	case rung.Equal(Whole(1)):
		hedge = HedgeJustUnder
	case rung.Sign() == 0:
		rung, hedge = Of(1, lexicon.Ten), HedgeUnder
	}
	return single(Fraction, hedge, end{value: rung})
}

// Dates returns the first and the last day of a figure of kind Date, at midnight UTC.
func (p Printed) Dates() (from, to time.Time, ok bool) {
	if p.kind != Date {
		return time.Time{}, time.Time{}, false
	}
	return dayOf(p.lo.value), dayOf(p.hi.value), true
}
