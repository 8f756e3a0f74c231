package compare

import (
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// The words of notes: names, the year before, names then, and why.
var (
	sumNote    = figure.Labels{"%s = %[2]d: %[3]s%[4]s", "%s = %[2]d: %[3]s%[4]s", "%s = %[2]d: %[3]s%[4]s"}
	markedNote = figure.Labels{
		"†\u00a0%s – %[2]d: %[3]s%[4]s", "†\u00a0%s – %[2]d: %[3]s%[4]s", "†\u00a0%s – %[2]d: %[3]s%[4]s",
	}
	unlikeNote = figure.Labels{
		"ei vertailukelpoinen vuoteen %[2]d: %[1]s%[4]s", "inte jämförbar med år %[2]d: %[1]s%[4]s",
		"not comparable with %[2]d: %[1]s%[4]s",
	}
	wholeNote = figure.Labels{"taulukko", "tabellen", "the table"}
)

// notes tell of the rows and columns what compares as a sum or with a mark, and what does not, and why.
func (c *Tables) notes() (all []figure.Labels) {
	year := c.Earlier
	note := func(format figure.Labels, now, before, why figure.Labels) {
		all = append(all, figure.LabelsOf(func(l figure.Language) string {
			reason := l.Of(why)
			if reason != "" {
				reason = " (" + reason + ")"
			}
			return fmt.Sprintf(l.Of(format), l.Of(now), year, l.Of(before), reason)
		}))
	}
	if c.Refused != (figure.Labels{}) {
		note(unlikeNote, wholeNote, figure.Labels{}, c.Refused)
		return all
	}
	links := slices.Concat(c.Rows, c.Columns)
	for _, l := range links {
		switch l.How {
		case question.AlikeAsSum:
			note(sumNote, joinLabels(l.Now), joinLabels(l.Before), l.Why)
		case question.AlikeMarked:
			note(markedNote, joinLabels(l.Now), joinLabels(l.Before), l.Why)
		}
	}
	var told []figure.Labels
	for _, l := range links {
		if !l.Unlike() || slices.Contains(told, l.Why) {
			continue
		}
		told = append(told, l.Why)
		var names []question.Name
		for _, other := range links {
			if other.Unlike() && other.Why == l.Why {
				for _, n := range slices.Concat(other.Now, other.Before) {
					if !has(names, n.Key) {
						names = append(names, n)
					}
				}
			}
		}
		note(unlikeNote, question.Listed(names), figure.Labels{}, l.Why)
	}
	return all
}
