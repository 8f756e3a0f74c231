// Package compare prints what was published beside what responses give for it, and how many figures agree.
package compare

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/table"
)

// texts are the words of the comparison in one language.
type texts struct{ title, printed, inWords, given, summary, missed, noResponse, another string }

// words are the words of the comparison. The names of readings ("each", "over those
// answering") are in English, as the claims' subjects are.
var words = figure.ByLanguage[texts]{
	texts{"Julkaistut luvut ja mitä vastaukset antavat", "raportissa", "sanoin (%s)", "vastauksista",
		"%d / %d lukua toistuu", "ei toistu: %s, raportissa %s: %s", "yksikään vastaus ei koske sitä",
		"vastauksista tulee toinen luku"},
	texts{"Publicerade siffror och vad svaren ger", "i rapporten", "i ord (%s)", "av svaren",
		"%d av %d siffror återges", "återges inte: %s, i rapporten %s: %s", "inget svar gäller den",
		"svaren ger en annan siffra"},
	texts{"Published figures and what the responses give", "printed", "in words (%s)", "responses",
		"%d of %d reproduced", "not reproduced: %s, printed %s: %s", "no response answers it",
		"the responses give another figure"},
}

// legends say what a comparison in words is.
var legends = figure.Labels{
	"Sanoin (2.): raportti vertaa sanoin eikä anna sijaa numeroin; 2. yhden toisen rinnalla on näistä kahdesta " +
		"pienempi.",
	"I ord (2:a): rapporten jämför i ord och ger ingen plats i siffror; 2:a bredvid en annan är den mindre av de två.",
	"In words (2nd): the report compares in words and gives no place in digits; 2nd beside one other is the " +
		"smaller of the two.",
}

// Legend returns what Printed means by a comparison in words.
func Legend(l figure.Language) string { return l.Of(legends) }

// Write prints, for every finding, what was printed and what the responses give, then how many agree, and each miss
// with its reason.
func Write(w io.Writer, findings []claim.Finding, l figure.Language) error {
	out := bufio.NewWriter(w)
	t := figure.For(l, words)
	head(out, t.title)
	legend(out, slices.ContainsFunc(findings, func(f claim.Finding) bool { return f.Claim.Compared }), l)
	var misses []claim.Finding
	for _, f := range findings {
		line(out, f, l)
		if f.Verdict == claim.Inconsistent {
			misses = append(misses, f)
		}
	}
	fmt.Fprintf(out, "\n"+t.summary+"\n", len(findings)-len(misses), len(findings))
	for _, f := range misses {
		text := fmt.Sprintf(t.missed, f.Claim.ID, Printed(f.Claim, l), reason(f, l))
		fmt.Fprintf(out, "  %s\n", strings.Join(table.Wrap(text, table.TextWidth-2, 2), "\n  "))
	}
	return out.Flush()
}

// Fenced prints a comparison as Markdown: a block that stays as it is written.
func Fenced(w io.Writer, comparison func(io.Writer) error) error {
	if _, err := io.WriteString(w, "```text\n"); err != nil {
		return err
	}
	if err := comparison(w); err != nil {
		return err
	}
	_, err := io.WriteString(w, "```\n")
	return err
}

// head prints a title.
func head(w io.Writer, title string) {
	fmt.Fprintf(w, "%s\n%s\n\n", title, strings.Repeat("=", utf8.RuneCountInString(title)))
}

// legend prints what a comparison in words is, where there is one.
func legend(w io.Writer, compared bool, l figure.Language) {
	if compared {
		fmt.Fprintf(w, "%s\n\n", strings.Join(table.Wrap(Legend(l), table.TextWidth, 0), "\n"))
	}
}

// line prints one finding: section, claim and verdict, what the figure is, then the printed and the recomputed figure
// with its base.
func line(w io.Writer, f claim.Finding, l figure.Language) {
	t := figure.For(l, words)
	fmt.Fprintf(w, "%-6s %s: %s\n", f.Claim.Section, f.Claim.ID, f.Verdict.Label(l))
	paragraph(w, f.Claim.Subject)
	paragraph(w, fmt.Sprintf("%s %s; %s %s", t.printed, Printed(f.Claim, l), t.given, Recomputed(f, l)))
}

// paragraph prints a text below the id of a claim.
func paragraph(w io.Writer, text string) {
	fmt.Fprintf(w, "       %s\n", strings.Join(table.Wrap(text, table.TextWidth-7, 0), "\n       "))
}

// Printed returns the figure as it stands in the report. Where the report compares in words, it says so, and which rank
// the words amount to.
func Printed(c claim.Claim, l figure.Language) string {
	if c.Compared {
		return fmt.Sprintf(figure.For(l, words).inWords, c.Printed.Format(l))
	}
	return c.Printed.String()
}

// reason says why a figure was not reproduced, and what is known of the printed one.
func reason(f claim.Finding, l figure.Language) string {
	t := figure.For(l, words)
	text := t.another
	if len(f.Figures) == 0 || !f.Figures[0].Defined() {
		text = t.noResponse
	}
	if f.Note != "" {
		text += "; " + f.Note
	}
	return text
}
