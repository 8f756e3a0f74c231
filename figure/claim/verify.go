package claim

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// Finding is what a check found about a claim: its verdict, the exact value where there is one, the interval
// that the value must lie in (both in the printed figure's own terms: a percentage as a ratio), the respondents
// behind a recomputed value, and a note that explains.
type Finding struct {
	Claim    Claim
	Verdict  Verdict
	Exact    figure.Ratio
	Interval figure.Interval
	Figures  []figure.Figure
	Mixed    Mixed    // percent, percentage points and numbers that stand for one another
	Against  []string // of an inconsistent figure that rests on hidden ones: the claims that it cannot be true beside
	Note     string

	Undefined bool // the formula divides by 0, so that only "–" can be printed
}

// Verify checks every claim against the others that determine it, in the order given. What rests on a figure that is
// not printed gets the interval that all claims together leave of it, as far as propagation tells (SystemOf searches
// further); when they leave nothing, it is inconsistent. It is an error when two claims share an id or one has none,
// when a formula names a claim that is not there, and when claims follow from one another in a circle: nothing passes
// unchecked in silence. ErrBudget names claims over MostWork.
func Verify(claims []Claim, by figure.Convention) ([]Finding, error) {
	book, err := index(claims)
	if err = errors.Join(err, by.Validate()); err != nil {
		return nil, err
	}
	findings, kinds := make([]Finding, len(claims)), natures{book, map[string]nature{}}
	for i, c := range claims {
		findings[i] = book.check(c, by)
		findings[i].mix(kinds.mixed(c))
	}
	return findings, book.imply(claims, findings, by)
}

// book holds claims by id.
type book map[string]Claim

// index returns the claims by id, or every fault of the list.
func index(claims []Claim) (book, error) {
	b := make(book, len(claims))
	var faults []error
	for _, c := range claims {
		switch _, twice := b[c.ID]; {
		case c.ID == "":
			faults = append(faults, figure.Fault("claim", c.Subject, figure.ErrMissing, "a claim needs an id"))
		case twice:
			faults = append(faults, figure.Fault(c.ID, "", figure.ErrClash, "an id belongs to one claim"))
		}
		b[c.ID] = c
	}
	for _, c := range claims {
		faults = append(faults, b.operands(c)...)
	}
	return b, errors.Join(append(faults, b.circular(claims)...)...)
}

// operands returns the faults of what a claim rests on: operands or a base that are not there, or too many or few.
func (b book) operands(c Claim) (faults []error) {
	switch _, there := b[c.Base]; {
	case c.Base != "" && !there:
		faults = append(faults, figure.Fault(c.ID, c.Base, figure.ErrMissing, "the base is a claim that is not there"))
	case c.Base != "" && c.Base == c.ID:
		faults = append(faults, figure.Fault(c.ID, c.Base, figure.ErrClash, "a claim is not its own base"))
	}
	if c.From.Stated() {
		return faults
	}
	if err := c.From.check(); err != nil {
		faults = append(faults, figure.At(c.ID+": ", err))
	}
	for _, id := range c.From.of {
		if _, there := b[id]; !there {
			faults = append(
				faults,
				figure.Fault(c.ID, id, figure.ErrMissing, "the formula %s names a claim that is not there", c.From),
			)
		}
	}
	return faults
}

// check returns the finding of one claim.
func (b book) check(c Claim, by figure.Convention) Finding {
	f := Finding{Claim: c, Verdict: Stated, Note: c.Note}
	if x, ok := c.Printed.Point(); ok && !c.Rounded {
		f.Exact = x
	}
	if c.From.Stated() {
		f.Interval = c.Interval(by).Hull(b.admitted(c, by)) // also the share that is nearest to words, over few
		if !c.Printed.Defined() {
			f.Verdict = Implied
		}
		return f
	}
	by = b.base(c, by)
	of, hidden := b.values(c.From, by)
	f.Interval = c.evaluated(of)
	f.Exact = figure.Ratio{}
	if x, single := f.Interval.Single(); single {
		f.Exact = x
	}
	if b.undefined(c, by) {
		f.undefined()
		return f
	}
	f.judge(hidden, by)
	return f
}

// evaluated returns what the formula gives, a rank from the end where the report counts from there ("the least").
func (c Claim) evaluated(of []figure.Interval) figure.Interval {
	if c.From.op != OpRank || c.Printed.Nominal().Sign() >= 0 {
		return c.From.Eval(of)
	}
	turned := make([]figure.Interval, len(of))
	for i, x := range of {
		turned[i] = x.Neg()
	}
	return c.From.Eval(turned).Neg()
}

// mix notes percent and percentage points that stand for one another, which is a clash unless a share less another is
// printed in percent.
func (f *Finding) mix(m Mixed) {
	if f.Mixed = m; m == NotMixed {
		return
	}
	if m != LessShares {
		f.Verdict, f.Note = Inconsistent, f.Claim.From.String()+": "+joinNotes(m.String(), f.Claim.Note)
		return
	}
	f.Note = joinNotes(m.String(), f.Note)
}

// values returns the intervals of a formula's operands, and whether one of them is not printed.
func (b book) values(f Formula, by figure.Convention) (of []figure.Interval, hidden bool) {
	of = make([]figure.Interval, len(f.of))
	for i, id := range f.of {
		of[i] = b[id].Interval(by)
		hidden = hidden || !b[id].Printed.Defined()
	}
	return of, hidden
}

// base returns the convention with the number of respondents that a fraction in words is over: its base, or the whole
// of which its formula makes it a share of counts.
func (b book) base(c Claim, by figure.Convention) figure.Convention {
	over := c.Base
	if over == "" && c.From.op == OpShare {
		over = c.From.of[1]
	}
	if x, ok := b[over].counted(); ok {
		by.Base, _, _ = x.Counts()
	}
	return by
}

// judge sets the verdict from what the formula gave. A printed range must have the ends that were recomputed; one
// figure for a range need only be admitted by it.
func (f *Finding) judge(hidden bool, by figure.Convention) {
	p := f.Claim.Printed
	switch x, single := f.Interval.Single(); {
	case !p.Defined() || hidden:
		f.Verdict = Implied
	case single && p.Admits(x, by), !single && f.printsSame(by):
		f.Verdict = Reproduced
		if p.Hedge() != figure.HedgeExact || p.InWords() {
			f.Verdict = Consistent
		}
	case !single && !p.IsRange() && !f.Interval.Intersect(p.Interval(by)).Empty():
		f.Verdict = Consistent
	default:
		f.Verdict = Inconsistent
		f.explain(by)
	}
}

// printsSame reports whether a range that was recomputed prints as the range that the report gives: it lies within
// that, and some of it prints as each of the two ends.
func (f *Finding) printsSame(by figure.Convention) bool {
	p := f.Claim.Printed
	lo, hi := p.Ends()
	return p.IsRange() && f.Interval.Intersect(p.Interval(by)).Equal(f.Interval) &&
		!f.Interval.Intersect(lo.Interval(by)).Empty() && !f.Interval.Intersect(hi.Interval(by)).Empty()
}

// ends returns the ends of an interval, whether they belong to it or not.
func ends(i figure.Interval) (lo, hi figure.Ratio) {
	lo, _ = i.Lo()
	hi, _ = i.Hi()
	return lo, hi
}

// explain puts the arithmetic of a clash before the claim's own note.
func (f *Finding) explain(by figure.Convention) {
	number := func(x figure.Ratio) string { return f.recomputed(x, by) }
	got := f.Interval.Format(number)
	if lo, hi := ends(f.Interval); !f.Exact.Defined() && lo.Defined() && hi.Defined() {
		got = number(lo) + " to " + number(hi)
	}
	note := fmt.Sprintf("%s = %s, which does not print as %s%s", f.Claim.From, got, f.Claim.Printed, f.wide(by))
	if f.Note != "" {
		note += "; " + f.Note
	}
	f.Note = note
}

// wide tells how far the words of a clash reach, nothing for a figure without any.
func (f *Finding) wide(by figure.Convention) string {
	p := f.Claim.Printed
	if !p.InWords() && p.Hedge() == figure.HedgeExact {
		return ""
	}
	return " (" + p.Interval(by).Format(func(x figure.Ratio) string { return f.recomputed(x, by) }) + ")"
}

// recomputed returns a recomputed number with two decimals more than are printed where there may be so many, or none
// for a whole number; a fraction in words as a percentage.
func (f *Finding) recomputed(x figure.Ratio, by figure.Convention) string {
	p := f.Claim.Printed
	kind, decimals := p.Kind(), min(p.Decimals()+2, figure.MaxDecimals)
	switch _, whole := by.Rounding.Round(x, 0); {
	case kind == figure.Fraction:
		kind = figure.Percent
	case kind == figure.Number && whole:
		decimals = 0
	}
	return figure.Print(x, kind, decimals, by.Rounding).Beside(p).String()
}

// Check compares a claim with what responses give for it. It agrees when in one reading all figures are
// admitted; the finding says which reading, over which base, or what each reading gave instead.
//
// A figure that responses do not give, such as a share of nobody, agrees with "–" alone; an answer to another claim
// agrees with nothing.
func Check(c Claim, a Answer, by figure.Convention) Finding {
	f := Finding{Claim: c, Verdict: Inconsistent, Note: c.Note}
	switch err := by.Validate(); {
	case err != nil:
		f.Note = joinNotes(err.Error(), c.Note)
		return f
	case a.ID != c.ID:
		f.Note = joinNotes(fmt.Sprintf("the answer is one to another claim, %q", a.ID), c.Note)
		return f
	case c.pointless():
		f.Mixed, f.Note = NotPoints, joinNotes(NotPoints.String(), c.Note)
		a.Readings = nil
	}
	for _, r := range a.Readings {
		if !r.agrees(c, by) {
			continue
		}
		f.Verdict, f.Figures, f.Note = Reproduced, r.Figures, r.Name
		f.Exact = r.Figures[0].Ratio
		f.Interval = figure.Point(f.Exact)
		return f
	}
	if len(a.Readings) > 0 && len(a.Readings[0].Figures) > 0 {
		f.Figures = a.Readings[0].Figures
		f.Exact = f.Figures[0].Ratio
	}
	return f
}

// pointless reports whether a claim is printed in percentage points, and its formula can make none.
func (c Claim) pointless() bool {
	of := make([]nature, len(c.From.of))
	for i := range of {
		of[i] = asAny
	}
	return c.Printed.Kind() == figure.Points && !c.From.Stated() && c.From.check() == nil &&
		c.From.nature(of)&asPoints == 0
}

// agrees reports whether all figures of a reading are admitted by the printed figure, or there are none and none is
// printed; a reading without figures does not agree.
func (r Reading) agrees(c Claim, by figure.Convention) bool {
	for _, x := range r.Figures {
		own := by
		if c.Printed.InWords() {
			own.Base = x.N
		}
		share := x.Over.Valid() && x.Over != figure.OverEarlier // no share is in percentage points: a change of one is
		if x.Defined() != c.Printed.Defined() || x.Defined() && !c.admits(x.Ratio, own) ||
			share && c.Printed.Kind() == figure.Points {
			return false
		}
	}
	return len(r.Figures) > 0
}

// admits reports whether the printed figure can stand for x: a count only for itself.
func (c Claim) admits(x figure.Ratio, by figure.Convention) bool {
	if n, ok := c.Printed.Point(); ok && !c.Rounded {
		return n.Equal(x)
	}
	return c.Printed.Admits(x, by)
}
