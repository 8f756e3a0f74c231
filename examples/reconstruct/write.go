package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// width is the width of the page in characters.
const width = 110

// page collects what the program prints.
type page struct {
	crosstab
	settings
	texts
	out strings.Builder
	err error
}

// write prints the table, and what was found about it.
func write(w io.Writer, t crosstab, found solution, s settings) error {
	p := page{crosstab: t, settings: s, texts: textsIn(s.lang)}
	p.grid(p.printed, func(at place) string { return t.cells[at.row][at.column].text }, p.notes()...)
	p.line("")
	if len(found.cells) > 0 {
		p.possibilities(found.cells)
	}
	p.line("%s", p.verdict(found))
	for _, x := range found.clash {
		p.line("  %s", p.words(x))
	}
	switch {
	case len(found.clash) > 0 && found.minimal:
		p.line("%s", p.needed)
	case len(found.clash) > 0:
		p.line("%s", p.notSettled)
	}
	for i, a := range found.tables {
		p.line("")
		p.grid(fmt.Sprintf("%s %d", p.texts.table, i+1), func(at place) string { return whole(a.Of(at.name()), s.lang) })
	}
	if p.err == nil {
		_, p.err = io.WriteString(w, p.out.String())
	}
	return p.err
}

// line prints a line.
func (p *page) line(format string, of ...any) { fmt.Fprintf(&p.out, format+"\n", of...) }

// grid prints a table of the same rows and columns.
func (p *page) grid(title string, text func(place) string, notes ...string) {
	g := table.Grid{Title: title, Corner: p.name, Columns: p.columns.names, Notes: notes}
	for r, name := range p.rows.names {
		row := table.GridRow{Label: name}
		for c := range p.columns.names {
			row.Cells = append(row.Cells, text(place{r, c}))
		}
		g.Rows = append(g.Rows, row)
	}
	if err := g.WriteText(&p.out, width); err != nil && p.err == nil {
		p.err = err
	}
}

// notes says how the shares were read, and which totals the table does not print.
func (p *page) notes() []string {
	notes := []string{fmt.Sprintf(p.shares, p.of.label(p.lang), p.by.Rounding.Label(p.lang))}
	notes = append(notes, p.remarks...)
	switch {
	case p.rows.added:
		notes = append(notes, fmt.Sprintf(p.added, p.rows.names[p.rows.total]))
	case p.columns.added:
		notes = append(notes, fmt.Sprintf(p.added, p.columns.names[p.columns.total]))
	}
	return notes
}

// possibilities prints what each cell can be.
func (p *page) possibilities(cells map[place]span) {
	var notes []string
	for _, x := range cells {
		if !x.settled {
			notes = []string{p.open}
		}
	}
	p.grid(p.possible, func(at place) string { return p.span(cells[at]) }, notes...)
	p.line("")
}

// span returns the numbers that a cell can be, with a star when that is not proved.
func (p *page) span(x span) string {
	text := ""
	switch n, single := x.Single(); {
	case single:
		text = whole(figure.Whole(n), p.lang)
	case !x.Bounded():
		text = fmt.Sprintf(p.above, whole(figure.Whole(x.Lo()), p.lang))
	default:
		text = whole(figure.Whole(x.Lo()), p.lang) + "–" + whole(figure.Whole(x.Hi()), p.lang)
	}
	if !x.settled {
		text += "*"
	}
	return text
}

// verdict says how many tables fit.
func (p *page) verdict(f solution) string {
	switch n := len(f.tables); {
	case len(f.clash) > 0:
		return p.clash
	case n == 0 && f.complete:
		return p.someClash
	case n == 0:
		return p.nothing
	case f.complete:
		return fmt.Sprintf(p.fit, n)
	case f.more:
		return fmt.Sprintf(p.most, n)
	default:
		return fmt.Sprintf(p.partial, n)
	}
}

// words returns what a table says: "men, yes: 34 % of the column's total".
func (p *page) words(x said) string {
	switch rows, columns := p.rows, p.columns; {
	case x.at.column < 0:
		return fmt.Sprintf(p.rowAdds, rows.names[x.at.row], columns.names[columns.total])
	case x.at.row < 0:
		return fmt.Sprintf(p.columnAdds, columns.names[x.at.column], rows.names[rows.total])
	}
	text := fmt.Sprintf("%s, %s: %s", p.rows.names[x.at.row], p.columns.names[x.at.column], x.printed)
	if k := x.printed.Kind(); k == figure.Percent || k == figure.Fraction {
		text += " " + p.of.label(p.lang)
	}
	return text
}

// whole returns a whole number in the notation of a language.
func whole(x figure.Ratio, l figure.Language) string {
	return figure.Print(x, figure.Number, 0, figure.HalfUp).Format(l)
}
