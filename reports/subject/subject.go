// Package subject tells what the figures of B12 and T05 are about in Finnish and in Swedish, in our own words and in
// the terms of the field; in English a claim says it itself. The lists are frozen, as the claims are.
package subject

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// translation is what a claim is about, in Finnish and in Swedish.
type translation struct{ finnish, swedish string }

// lists are the translations by the id of the claim, which no two claims share.
var lists = []map[string]translation{
	unitSubjects, fundingSubjects, clientSubjects, summarySubjects, transitionSubjects,
	statedSubjects, statedOfClients, coaching, coachingStated,
}

// Of returns what a claim is about in every language; one that is of neither report, as it says itself.
func Of(c claim.Claim) figure.Labels {
	for _, list := range lists {
		if t, ok := list[c.ID]; ok {
			return figure.Labels{t.finnish, t.swedish, c.Subject}
		}
	}
	return figure.Labels{c.Subject, c.Subject, c.Subject}
}
