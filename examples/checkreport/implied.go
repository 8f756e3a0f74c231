package main

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// implied says what the part or the whole that is not known must be; of a figure that is not printed, what it is.
func (r result) implied(s settings, t texts) []string {
	by := s.by
	by.Base = r.whole
	switch counts := r.counts(by); {
	case !r.printed.Defined():
		return []string{r.unprinted(s, t)}
	case r.part < 0 && !counts.Empty():
		return []string{fmt.Sprintf(t.of(r).some, span(counts, s.lang), r.whole)}
	case r.whole == 0:
		return r.wholes(by, s.lang, t)
	}
	return nil
}

// unprinted says what a figure that is not printed follows to be, or what the others leave of it.
func (r result) unprinted(s settings, t texts) string {
	switch hi, _ := r.Interval.Hi(); {
	case !r.Claim.From.Stated():
		return fmt.Sprintf(t.computed, told(r.Claim.From, s.lang), r.computed(s))
	case !hi.Defined():
		return t.unbounded
	}
	if lo, hi, ok := r.wholeEnds(); ok {
		return fmt.Sprintf(t.leaves, span(figure.NewRange(lo, hi), s.lang))
	}
	return fmt.Sprintf(t.leaves, r.ends(r.Interval, s.lang))
}

// wholeEnds returns the ends of the interval where they are whole numbers that belong to it.
func (r result) wholeEnds() (lo, hi int64, ok bool) {
	from, openFrom := r.Interval.Lo()
	to, openTo := r.Interval.Hi()
	lo, one, ok1 := from.Counts()
	hi, also, ok2 := to.Counts()
	return lo, hi, ok1 && ok2 && one == 1 && also == 1 && !openFrom && !openTo
}
