package reading

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// textWidth is the width of a text, as that of a table.
const textWidth = 100

// folded returns a line in lines of at most textWidth, broken at spaces; those after the first are indented.
func folded(line, indent string) string {
	var out strings.Builder
	used := 0
	for i, word := range strings.Split(line, " ") {
		n := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case used+1+n > textWidth:
			out.WriteString("\n" + indent)
			used = len(indent)
		default:
			out.WriteByte(' ')
			used++
		}
		out.WriteString(word)
		used += n
	}
	return out.String()
}

// WriteText writes the numbers, and a line for each reason and note.
func (c Count) WriteText(w io.Writer, l figure.Language) error {
	return c.write(w, l, "  ", func(line string) string { return folded(cell.Shown(line), "    ") })
}

// WriteMarkdown writes the numbers, and a list of the reasons and notes.
func (c Count) WriteMarkdown(w io.Writer, l figure.Language) error {
	return c.write(w, l, "- ", escapeMarkdown)
}

// write writes the numbers, reasons and notes, each an item.
func (c Count) write(w io.Writer, l figure.Language, item string, show func(string) string) error {
	var out strings.Builder
	fmt.Fprintf(&out, "%s\n", c.Text(l))
	if item == "- " && len(c.Reasons)+len(c.Unread)+len(c.Notes) > 0 {
		out.WriteByte('\n')
	}
	for _, line := range c.Lines(l, nil) {
		fmt.Fprintf(&out, "%s%s\n", item, show(line))
	}
	for _, n := range c.Notes {
		if !n.IsFault() {
			fmt.Fprintf(&out, "%s%s\n", item, show(l.Of(noteWord)+": "+n.Text(l)))
		}
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// escapeMarkdown returns text that Markdown shows as it is.
func escapeMarkdown(s string) string {
	const special = "\\`*_{}[]<>#|!&~$"
	var out strings.Builder
	for _, r := range cell.Shown(s) {
		if strings.ContainsRune(special, r) {
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}

// WriteCSV writes a record for each of the numbers, reasons and notes: what, why, how many rows, and the first of them.
func (c Count) WriteCSV(w io.Writer, l figure.Language) error {
	number := func(n int64) string { return strconv.FormatInt(n, 10) }
	row := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(n)
	}
	first := func(r Reason) string {
		if len(r.First) == 0 {
			return ""
		}
		return row(r.First[0])
	}
	out := record.Append(nil, []string{"file", "", l.Of(rowsWord.Many), ""})
	for _, x := range []struct {
		name string
		n    int64
	}{{"read", c.Rows}, {"counted", c.Counted}, {"refused", c.Refused}} {
		out = record.Append(out, []string{x.name, "", number(x.n), ""})
	}
	for _, r := range c.Reasons {
		out = record.Append(out, []string{"reason", cell.Guard(cell.Shown(r.Text(l))), number(r.Rows), first(r)})
	}
	for _, r := range c.Unread {
		out = record.Append(out, []string{"unread", cell.Guard(cell.Shown(r.Text(l))), number(r.Rows), first(r)})
	}
	for _, n := range c.Notes {
		out = record.Append(out, []string{"note", cell.Guard(cell.Shown(n.Text(l))), number(n.Rows), row(n.First)})
	}
	_, err := w.Write(out)
	return err
}

// WriteJSON writes one object with the numbers, reasons and notes, and a line break.
func (c Count) WriteJSON(w io.Writer, l figure.Language) error {
	type value struct {
		Value string `json:"value"`
		Rows  int64  `json:"rows"`
	}
	type reason struct {
		Column string  `json:"column"`
		Label  string  `json:"label,omitempty"`
		Fault  string  `json:"fault"`
		Text   string  `json:"text"`
		Rows   int64   `json:"rows"`
		First  []int   `json:"first_rows,omitempty"`
		Values []value `json:"values,omitempty"`
	}
	type note struct {
		About string `json:"about"`
		Path  string `json:"path,omitempty"`
		Text  string `json:"text"`
		Rows  int64  `json:"rows,omitempty"`
		Of    int64  `json:"of,omitempty"`
		First int    `json:"first,omitempty"`
	}
	type summary struct {
		Read    int64    `json:"read"`
		Counted int64    `json:"counted"`
		Refused int64    `json:"refused"`
		Reasons []reason `json:"reasons"`
		Unread  []reason `json:"unread,omitempty"`
		Notes   []note   `json:"notes"`
	}
	s := summary{c.Rows, c.Counted, c.Refused, []reason{}, nil, []note{}}
	told := func(r Reason) reason {
		x := reason{
			Column: r.Path, Label: l.Of(r.Column), Fault: string(r.Fault), Text: r.Text(l), Rows: r.Rows, First: r.First,
		}
		for _, v := range r.Values {
			x.Values = append(x.Values, value(v))
		}
		return x
	}
	for _, r := range c.Reasons {
		s.Reasons = append(s.Reasons, told(r))
	}
	for _, r := range c.Unread {
		s.Unread = append(s.Unread, told(r))
	}
	for _, n := range c.Notes {
		s.Notes = append(s.Notes, note{string(n.About), n.Path, n.Text(l), n.Rows, n.Of, n.First})
	}
	text, err := json.Marshal(struct {
		Rows summary `json:"rows"`
	}{s})
	if err == nil {
		_, err = w.Write(append(escapeJSON(text), '\n'))
	}
	return err
}

// escapeJSON returns JSON that reads as the same values, with escapes for what does not show, or moves a terminal.
func escapeJSON(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for _, r := range string(text) {
		if r < 0x7f || unicode.IsPrint(r) || r == '\u00a0' {
			out = utf8.AppendRune(out, r)
			continue
		}
		for _, unit := range utf16.AppendRune(nil, r) {
			out = fmt.Appendf(out, "\\u%04x", unit)
		}
	}
	return out
}
