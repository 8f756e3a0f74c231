package compare

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
)

// Years are the two years of a comparison: of the answers, and of those before, 0 where there are none.
type Years struct{ Before, Now int }

// besides are the titles of a comparison without verdicts: of the year that was published, and of the responses' own.
var besides = figure.Labels{
	"Mitä vuodesta %d julkaistiin ja mitä vuoden %d vastaukset antavat",
	"Vad som publicerades om %d och vad svaren om %d ger",
	"What was published of %d and what the responses of %d give",
}

// readAs say how to read the years in the subjects of published figures.
var readAs = figure.Labels{
	"Aiheiden vuodet %d ja %d ovat julkaistun raportin; tässä niiden tilalla ovat %d ja %d.",
	"Åren %d och %d i ämnena är den publicerade rapportens; här läses de som %d och %d.",
	"The years %d and %d in the subjects are those of the published report; here they are read as %d and %d.",
}

// Beside prints every published figure that is a function of responses beside what the responses of other years give
// for it, in every reading; in the place of those that do not compare it says why. It gives no verdicts: other
// responses have other figures.
func Beside(
	w io.Writer, claims []claim.Claim, answers []claim.Answer, refused map[string]figure.Labels, published, own Years,
	subject Subject, form Form, l figure.Language,
) error {
	given := map[string]claim.Answer{}
	for _, a := range answers {
		given[a.ID] = a
	}
	title := fmt.Sprintf(l.Of(besides), published.Now, own.Now)
	years := ""
	if published.Before != 0 {
		years = fmt.Sprintf(l.Of(readAs), published.Before, published.Now, own.Before, own.Now)
	}
	claims = slices.DeleteFunc(slices.Clone(claims), func(c claim.Claim) bool {
		_, ok := given[c.ID]
		return !ok
	})
	compared := slices.ContainsFunc(claims, func(c claim.Claim) bool { return c.Compared })
	if form == Markdown {
		g := grid(title, years, compared, l)
		for _, c := range claims {
			text := Readings(c, given[c.ID], l)
			if why, not := refused[c.ID]; not {
				text = unlike(why, l)
			}
			g.add(c, l.Of(subject(c)), text, "", l)
		}
		return g.WriteMarkdown(w)
	}
	out := bufio.NewWriter(w)
	head(out, title)
	if years != "" {
		fmt.Fprintf(out, "%s\n\n", strings.Join(table.Wrap(years, table.TextWidth, 0), "\n"))
	}
	legend(out, compared, l)
	t := figure.For(l, words)
	for _, c := range claims {
		fmt.Fprintf(out, "%-6s %s\n", c.Section, c.ID)
		paragraph(out, l.Of(subject(c)))
		text := t.given + " " + Readings(c, given[c.ID], l)
		if why, not := refused[c.ID]; not {
			text = unlike(why, l)
		}
		paragraph(out, fmt.Sprintf("%s %s; %s", t.printed, Printed(c, l), text))
	}
	return out.Flush()
}

// Readings returns what the responses give for a claim in every reading of it.
func Readings(c claim.Claim, a claim.Answer, l figure.Language) string {
	var texts []string
	for _, r := range a.Readings {
		texts = append(texts, Recomputed(claim.Finding{Claim: c, Figures: r.Figures, Note: r.Name}, l))
	}
	return strings.Join(texts, " / ")
}

// unlike says that a figure does not compare, and why.
func unlike(why figure.Labels, l figure.Language) string {
	return fmt.Sprintf("%s (%s)", question.Unlike.Label(l), l.Of(why))
}
