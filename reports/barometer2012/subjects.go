package barometer2012

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// translation is what a claim is about, in Finnish and in Swedish, in our own words.
type translation struct{ finnish, swedish string }

// SubjectOf returns what a claim is about in every language; one that is none of this report, as it says itself.
func SubjectOf(c claim.Claim) figure.Labels {
	t, ok := translated(c.ID)
	if !ok {
		return figure.Labels{c.Subject, c.Subject, c.Subject}
	}
	return figure.Labels{t.finnish, t.swedish, c.Subject}
}

// translated returns the translation of a claim's subject.
func translated(id string) (translation, bool) {
	for _, subjects := range []map[string]translation{
		unitSubjects, fundingSubjects, clientSubjects, summarySubjects, transitionSubjects, statedSubjects,
	} {
		if t, ok := subjects[id]; ok {
			return t, true
		}
	}
	return translation{}, false
}
