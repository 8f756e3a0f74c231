package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/examples/page"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/reports/subject"
	"github.com/socialemployment/barometer/survey/reading"
)

// chapterOf returns the number of the chapter that a section is in.
func chapterOf(section string) string {
	chapter, _, _ := strings.Cut(section, ".")
	if chapter == "0" {
		return "1"
	}
	return chapter
}

// publishedBy returns what was published, by chapter: with verdicts where the responses are those of 2011, without them
// where they are of another edition, and nothing where nobody told which they are of.
func publishedBy(r *barometer.Report, l figure.Language) (map[string][]page.Published, error) {
	unknown := slices.ContainsFunc(r.Read.Notes, func(n reading.Note) bool { return n.About == barometer.NoEdition })
	if unknown {
		return nil, nil
	}
	all := map[string][]page.Published{}
	findings, err := barometer2012.Check(r, figure.Convention{})
	if errors.Is(err, figure.ErrNotComparable) {
		for _, a := range barometer2012.Recompute(r) {
			if c, ok := claimOf(a.ID); ok {
				add(all, c, compare.Readings(c, a, l), "", l)
			}
		}
		return all, nil
	}
	for _, f := range findings {
		add(all, f.Claim, compare.Recomputed(f, l), f.Verdict.Label(l), l)
	}
	return all, err
}

// add adds a published figure to its chapter.
func add(all map[string][]page.Published, c claim.Claim, given, verdict string, l figure.Language) {
	chapter := chapterOf(c.Section)
	all[chapter] = append(all[chapter], page.Published{
		ID: c.ID, Subject: l.Of(subject.Of(c)), Printed: compare.Printed(c, l), Given: given, Verdict: verdict,
	})
}

// claimOf returns a published claim by its id.
func claimOf(id string) (claim.Claim, bool) {
	claims := barometer2012.Claims()
	i := slices.IndexFunc(claims, func(c claim.Claim) bool { return c.ID == id })
	if i < 0 {
		return claim.Claim{}, false
	}
	return claims[i], true
}
