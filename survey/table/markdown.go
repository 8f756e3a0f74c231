package table

import (
	"io"
	"strings"
)

// markdownMarks puts a backslash before what Markdown would take for a mark.
var markdownMarks = strings.NewReplacer(
	`\`, `\\`, `|`, `\|`, "`", "\\`", `*`, `\*`, `_`, `\_`,
	`[`, `\[`, `<`, `\<`, `&`, `\&`, `~`, `\~`, `#`, `\#`,
)

// comment breaks up what would end a comment.
var comment = strings.NewReplacer("--", "- - ", "<", "", ">", "")

// WriteMarkdown writes the grid as a GitHub table with the values on the right of their
// columns, under the title as a heading of the third level and the id in a comment,
// which no reader of the page sees; every note follows as a paragraph of its own. What
// Markdown would take for a mark is escaped.
func (g Grid) WriteMarkdown(w io.Writer) error {
	if err := g.check(); err != nil {
		return err
	}
	var p page
	if title := line(g.Title); title != "" {
		p.add("### " + markdownMarks.Replace(title))
	}
	if id := line(g.ID); id != "" {
		p.add("<!-- " + comment.Replace(id) + " -->")
	}
	if g.Corner != "" || len(g.Columns) > 0 || len(g.Rows) > 0 {
		p.markdownTable(g)
	}
	for _, n := range g.Notes {
		p.blank()
		p.add(paragraph(n))
	}
	return write(w, p.String())
}

// markdownTable adds the table.
func (p *page) markdownTable(g Grid) {
	rule := "| --- |" + strings.Repeat(" ---: |", len(g.Columns))
	p.blank()
	p.add(markdownRow(g.Corner, g.Columns), rule)
	for _, r := range g.Rows {
		p.add(markdownRow(r.Label, r.Cells))
	}
}

// markdownRow is a row of a table.
func markdownRow(label string, cells []string) string {
	var b strings.Builder
	b.WriteString("| " + markdownMarks.Replace(line(label)) + " |")
	for _, c := range cells {
		b.WriteString(" " + markdownMarks.Replace(line(c)) + " |")
	}
	return b.String()
}

// paragraph is a note that begins no list, quotation or heading.
func paragraph(note string) string {
	s := markdownMarks.Replace(line(note))
	if s != "" && strings.Contains("-+>=", s[:1]) {
		return `\` + s
	}
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits > 0 && digits < len(s) && strings.Contains(".)", s[digits:digits+1]) {
		return s[:digits] + `\` + s[digits:]
	}
	return s
}
