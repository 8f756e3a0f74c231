// Package compare prints what was published beside what responses give for it, and how many figures agree.
package compare

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/render"
)

// words are the words of the comparison in Finnish, Swedish and English. The names of readings ("each", "over those
// answering") are in English, as the claims' subjects are.
var words = [...]struct{ title, printed, inWords, given, summary, missed, noResponse, another string }{
	{"Julkaistut luvut ja mitä vastaukset antavat", "raportissa", "vertailu sanoin, sijana: %s", "vastauksista",
		"%d / %d lukua toistuu", "ei toistu: %s, raportissa %s: %s", "yksikään vastaus ei koske sitä", "vastauksista tulee toinen luku"},
	{"Publicerade siffror och vad svaren ger", "i rapporten", "jämförelse i ord, som rang: %s", "av svaren",
		"%d av %d siffror återges", "återges inte: %s, i rapporten %s: %s", "inget svar gäller den", "svaren ger en annan siffra"},
	{"Published figures and what the responses give", "printed", "comparison in words, as a rank: %s", "responses",
		"%d of %d reproduced", "not reproduced: %s, printed %s: %s", "no response answers it", "the responses give another figure"},
}

// Write prints, for every finding, what was printed and what the responses give, then how many agree, and each miss
// with its reason.
func Write(w io.Writer, findings []figure.Finding, l figure.Language) error {
	out := bufio.NewWriter(w)
	t := words[l.Index()]
	head(out, t.title)
	var misses []figure.Finding
	for _, f := range findings {
		line(out, f, l)
		if f.Verdict == figure.Inconsistent {
			misses = append(misses, f)
		}
	}
	fmt.Fprintf(out, "\n"+t.summary+"\n", len(findings)-len(misses), len(findings))
	for _, f := range misses {
		text := fmt.Sprintf(t.missed, f.Claim.ID, printed(f.Claim, l), reason(f, l))
		fmt.Fprintf(out, "  %s\n", strings.Join(render.Wrap(text, barometer.TextWidth-2, 2), "\n  "))
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

// line prints one finding: section, claim and verdict, what the figure is, then the printed and the recomputed figure with
// its base.
func line(w io.Writer, f figure.Finding, l figure.Language) {
	t := words[l.Index()]
	fmt.Fprintf(w, "%-6s %s: %s\n", f.Claim.Section, f.Claim.ID, f.Verdict.Label(l))
	paragraph(w, f.Claim.Subject)
	paragraph(w, fmt.Sprintf("%s %s; %s %s", t.printed, printed(f.Claim, l), t.given, recomputed(f, l)))
}

// paragraph prints a text below the id of a claim.
func paragraph(w io.Writer, text string) {
	fmt.Fprintf(w, "       %s\n", strings.Join(render.Wrap(text, barometer.TextWidth-7, 0), "\n       "))
}

// printed returns the figure as it stands in the report. Where the report compares in words, it says so, and which rank
// the words amount to.
func printed(c figure.Claim, l figure.Language) string {
	if c.Compared {
		return fmt.Sprintf(words[l.Index()].inWords, c.Printed.Format(l))
	}
	return c.Printed.String()
}

// reason says why a figure was not reproduced, and what is known of the printed one.
func reason(f figure.Finding, l figure.Language) string {
	t := words[l.Index()]
	text := t.another
	if len(f.Figures) == 0 || !f.Figures[0].Defined() {
		text = t.noResponse
	}
	if f.Note != "" {
		text += "; " + f.Note
	}
	return text
}
