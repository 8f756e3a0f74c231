package claim

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// imply gives every finding that rests on a figure which is not printed the interval that all claims together leave
// of it. The statements that clash by themselves are left out. Where hidden figures make claims contradictory, the
// formulas that name them are inconsistent, one contradiction after the other.
func imply(claims []Claim, findings []Finding, by figure.Convention) error {
	at := map[string]*Finding{}
	var hidden, clashing []string
	for i := range findings {
		f := &findings[i]
		switch f.Verdict {
		case Implied:
			at[f.Claim.ID] = f
			hidden = append(hidden, f.Claim.ID)
		case Inconsistent:
			clashing = append(clashing, f.Claim.relation())
		}
	}
	if len(hidden) == 0 {
		return nil
	}
	s, err := SystemOf(claims, by)
	if err != nil {
		return err
	}
	bounds, clashes := s.Without(clashing...).Propagate(hidden...)
	for _, c := range clashes {
		for _, st := range c.Statements {
			if f := at[st.Subject]; f != nil && st.Relation {
				f.clash(c)
			}
		}
	}
	for _, b := range bounds {
		at[b.Name].bound(b, s.Subjects(b))
	}
	return nil
}

// bound gives a finding its interval, and notes the claims that give it.
func (f *Finding) bound(b system.Bounds, ids []string) {
	f.Interval, f.Exact = b.Interval, figure.Ratio{}
	if x, single := f.Interval.Single(); single {
		f.Exact = x
	}
	if more := len(ids) - manyClaims; more > 0 {
		ids = append(ids[:manyClaims], fmt.Sprintf("and %d others", more))
	}
	if len(ids) > 0 {
		f.Note = joinNotes(fmt.Sprintf("follows from %s", strings.Join(ids, ", ")), f.Claim.Note)
	}
}

// clash makes a finding inconsistent by a contradiction.
func (f *Finding) clash(c system.Contradiction) {
	f.Verdict = Inconsistent
	f.Note = joinNotes(fmt.Sprintf("%s = no number that fits: %v", f.Claim.From, c), f.Claim.Note)
}

// manyClaims is how many claims a note names.
const manyClaims = 64

func joinNotes(first, second string) string {
	if second == "" {
		return first
	}
	return first + "; " + second
}
