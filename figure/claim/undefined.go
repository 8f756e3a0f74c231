package claim

import "github.com/socialemployment/barometer/figure"

// undefined reports whether the formula divides by 0.
func (b book) undefined(c Claim, by figure.Convention) bool {
	if c.From.op != OpShare && c.From.op != OpGrowth {
		return false
	}
	x, single := b[c.From.of[1]].Interval(by).Single()
	return single && x.Sign() == 0
}

// undefined judges a figure whose formula divides by 0: there is none, and "–" is right.
func (f *Finding) undefined() {
	f.Interval, f.Verdict, f.Undefined = figure.Interval{}, Reproduced, true
	says := "it is undefined: " + f.Claim.From.String() + " is "
	if f.Claim.From.op == OpGrowth {
		says += "a growth from 0"
	} else {
		says += "a share of 0"
	}
	if f.Claim.Printed.Defined() {
		f.Verdict = Inconsistent
		says += ", and only – can be printed for it"
	}
	f.Note = joinNotes(says, f.Claim.Note)
}
