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
type texts struct {
	title, printed, inWords, given, summary, missed, noResponse, another string
	figure, section, subject, verdict                                    string // headings of a table
}

// words are the words of the comparison.
var words = figure.ByLanguage[texts]{
	texts{"Julkaistut luvut ja mitä vastaukset antavat", "raportissa", "sanoin (%s)", "vastauksista",
		"%d / %d lukua toistuu", "ei toistu: %s, raportissa %s: %s", "yksikään vastaus ei koske sitä",
		"vastauksista tulee toinen luku", "luku", "kohta", "aihe", "tulos"},
	texts{"Publicerade siffror och vad svaren ger", "i rapporten", "i ord (%s)", "av svaren",
		"%d av %d siffror återges", "återges inte: %s, i rapporten %s: %s", "inget svar gäller den",
		"svaren ger en annan siffra", "siffra", "avsnitt", "ämne", "utfall"},
	texts{"Published figures and what the responses give", "printed", "in words (%s)", "responses",
		"%d of %d reproduced", "not reproduced: %s, printed %s: %s", "no response answers it",
		"the responses give another figure", "figure", "section", "subject", "verdict"},
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

// Subject tells what a claim is about, in every language.
type Subject func(claim.Claim) figure.Labels

// Form is how a comparison is written.
type Form int

// The forms. Text: lines within table.TextWidth. Markdown: a table.
const (
	Text Form = iota
	Markdown
)

// FormOf returns Markdown, or Text.
func FormOf(markdown bool) Form {
	if markdown {
		return Markdown
	}
	return Text
}

// Write prints, for every finding, what was printed and what the responses give, then how many agree, and each miss
// with its reason.
func Write(w io.Writer, findings []claim.Finding, subject Subject, form Form, l figure.Language) error {
	t := figure.For(l, words)
	var misses []string
	for _, f := range findings {
		if f.Verdict == claim.Inconsistent {
			misses = append(misses, fmt.Sprintf(t.missed, f.Claim.ID, Printed(f.Claim, l), reason(f, l)))
		}
	}
	compared := slices.ContainsFunc(findings, func(f claim.Finding) bool { return f.Claim.Compared })
	summary := fmt.Sprintf(t.summary, len(findings)-len(misses), len(findings))
	if form == Markdown {
		g := grid(t.title, "", compared, l)
		for _, f := range findings {
			g.add(f.Claim, l.Of(subject(f.Claim)), Recomputed(f, l), f.Verdict.Label(l), l)
		}
		g.Notes = append(append(g.Notes, summary), misses...)
		return g.WriteMarkdown(w)
	}
	out := bufio.NewWriter(w)
	head(out, t.title)
	legend(out, compared, l)
	for _, f := range findings {
		line(out, f, l.Of(subject(f.Claim)), l)
	}
	fmt.Fprintf(out, "\n%s\n", summary)
	for _, m := range misses {
		fmt.Fprintf(out, "  %s\n", strings.Join(table.Wrap(m, table.TextWidth-2, 2), "\n  "))
	}
	return out.Flush()
}

// rows is a comparison as a table.
type rows struct{ table.Grid }

// grid returns the head of a comparison as a table: its title, what is said before it, if anything, what a comparison
// in words is, where there is one, and the columns.
func grid(title, before string, compared bool, l figure.Language) rows {
	t := figure.For(l, words)
	g := rows{table.Grid{Title: title, Corner: t.figure, Columns: []string{t.section, t.subject, t.printed, t.given}}}
	for _, note := range []string{before, Legend(l)} {
		if note != "" && (compared || note == before) {
			g.Notes = append(g.Notes, note)
		}
	}
	return g
}

// add adds a figure; verdict is "" where none is given.
func (g *rows) add(c claim.Claim, subject, given, verdict string, l figure.Language) {
	cells := []string{c.Section, subject, Printed(c, l), given}
	if verdict != "" {
		if len(g.Columns) == len(cells) {
			g.Columns = append(g.Columns, figure.For(l, words).verdict)
		}
		cells = append(cells, verdict)
	}
	g.Rows = append(g.Rows, table.GridRow{Label: c.ID, Cells: cells})
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
func line(w io.Writer, f claim.Finding, subject string, l figure.Language) {
	t := figure.For(l, words)
	fmt.Fprintf(w, "%-6s %s: %s\n", f.Claim.Section, f.Claim.ID, f.Verdict.Label(l))
	paragraph(w, subject)
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
