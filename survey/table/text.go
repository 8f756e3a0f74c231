package table

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

const (
	gap    = 2 // spaces between columns
	indent = 2 // of the lines after the first of a label or a note
)

// WriteText writes the grid as aligned text, no line of it wider than width characters,
// which is at least MinWidth. Labels stand on the left and are wrapped if they are
// long; values stand on the right of their columns, under headings wrapped at
// words. Columns that do not fit follow in blocks of their own, each with
// the row labels. The title is underlined, with the id behind it in brackets, and the
// notes come last.
func (g Grid) WriteText(w io.Writer, width int) error {
	if width < MinWidth {
		return fmt.Errorf("%w: %d, the least is %d", ErrWidth, width, MinWidth)
	}
	if err := g.check(); err != nil {
		return err
	}
	var p page
	p.title(g.named(), width)
	p.table(newLayout(g, width))
	for i, n := range g.Notes {
		if i == 0 {
			p.blank()
		}
		p.add(Wrap(n, width, indent)...)
	}
	return write(w, p.String())
}

// page collects lines.
type page struct{ strings.Builder }

// add adds lines, without the spaces at their ends.
func (p *page) add(lines ...string) {
	for _, l := range lines {
		p.WriteString(strings.TrimRightFunc(l, unicode.IsSpace))
		p.WriteByte('\n')
	}
}

// blank adds an empty line, but not at the top.
func (p *page) blank() {
	if p.Len() > 0 {
		p.WriteByte('\n')
	}
}

// title adds a title and a line under it.
func (p *page) title(s string, width int) {
	if line(s) == "" {
		return
	}
	lines := Wrap(s, width, 0)
	p.add(lines...)
	p.add(strings.Repeat("=", widest(lines)))
}

// table adds the blocks of a table.
func (p *page) table(l layout) {
	if l.empty() {
		return
	}
	for _, columns := range l.blocks {
		p.blank()
		p.header(l, columns)
		for _, r := range l.rows {
			p.row(l, r, columns)
		}
	}
}

// header adds the headings of a block, the last lines of all on one line, and
// a rule; nothing if no heading says anything.
func (p *page) header(l layout, columns []column) {
	height, said := len(l.corner), widest(l.corner)
	for _, c := range columns {
		height, said = max(height, len(c.head)), said+widest(c.head)
	}
	if said == 0 {
		return
	}
	for i := range height {
		cells := make([]string, len(columns))
		for j, c := range columns {
			cells[j] = fromBottom(c.head, height, i)
		}
		p.cells(l, columns, fromBottom(l.corner, height, i), cells)
	}
	rules := make([]string, len(columns))
	for j, c := range columns {
		rules[j] = strings.Repeat("-", c.width)
	}
	p.cells(l, columns, strings.Repeat("-", l.label), rules)
}

// fromBottom is line i of height lines of which the given ones are the last.
func fromBottom(lines []string, height, i int) string {
	return at(lines, i-height+len(lines))
}

// at is line i, or nothing beyond either end.
func at(lines []string, i int) string {
	if i < 0 || i >= len(lines) {
		return ""
	}
	return lines[i]
}

// row adds the cells of a row that belong to a block.
func (p *page) row(l layout, r row, columns []column) {
	wrapped := make([][]string, len(columns))
	height := len(r.label)
	for j, c := range columns {
		wrapped[j] = Wrap(r.cells[c.index], c.width, 0)
		height = max(height, len(wrapped[j]))
	}
	for i := range height {
		cells := make([]string, len(columns))
		for j := range columns {
			cells[j] = at(wrapped[j], i)
		}
		p.cells(l, columns, at(r.label, i), cells)
	}
}

// cells adds one line of a table.
func (p *page) cells(l layout, columns []column, label string, cells []string) {
	var b strings.Builder
	b.WriteString(padRight(label, l.label))
	for j, c := range columns {
		b.WriteString(strings.Repeat(" ", gap))
		b.WriteString(padLeft(cells[j], c.width))
	}
	p.add(b.String())
}
