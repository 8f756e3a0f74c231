package sheet

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// The words of a summary.
var (
	rowsWord    = figure.Labels{"riviä", "rader", "rows"}
	numbersWord = figure.Labels{
		"rivejä %d: laskettu %d, hylätty %d", "rader %d: räknade %d, underkända %d", "%d rows: %d counted, %d refused",
	}
	noteWord = figure.Labels{"huomautus", "anmärkning", "note"}
	rowWord  = figure.Labels{"rivi", "rad", "row"}
)

// Text returns the numbers in a language: "120 rows: 117 counted, 3 refused".
func (c RowCount) Text(l figure.Language) string {
	return fmt.Sprintf(l.Of(numbersWord), c.Rows, c.Counted, c.Refused)
}

// Text returns the column, what stood there and what is wrong with it, in a language.
func (r Reason) Text(l figure.Language) string {
	path, fault := cell.Shown(r.Path), r.Fault.Label(l)
	if why := l.Of(r.Why); why != "" {
		fault += ": " + cell.Shown(why)
	}
	if path == "" {
		path = l.Of(rowWord)
	}
	told := int64(0)
	values := make([]string, len(r.Values))
	for i, v := range r.Values {
		told += v.Rows
		values[i] = fmt.Sprintf("%s (%d)", cell.Shown(v.Value), v.Rows)
	}
	switch {
	case len(values) == 0:
		return path + ": " + fault
	case len(values) == 1 && told == r.Rows:
		return path + " = " + cell.Shown(r.Values[0].Value) + ": " + fault
	case told < r.Rows:
		values = append(values, "…")
	}
	return path + ": " + fault + ": " + strings.Join(values, ", ")
}

// WriteText writes the numbers, and a line for each reason and note.
func (c RowCount) WriteText(w io.Writer, l figure.Language) error {
	return c.write(w, l, "", "  ", cell.Shown)
}

// WriteMarkdown writes the numbers, and a list of the reasons and notes.
func (c RowCount) WriteMarkdown(w io.Writer, l figure.Language) error {
	return c.write(w, l, "", "- ", escapeMarkdown)
}

// write writes the numbers, reasons and notes, a line each.
func (c RowCount) write(w io.Writer, l figure.Language, before, item string, show func(string) string) error {
	var out strings.Builder
	fmt.Fprintf(&out, "%s%s\n", before, c.Text(l))
	if item == "- " && len(c.Reasons)+len(c.Notes) > 0 {
		out.WriteByte('\n')
	}
	for _, r := range c.Reasons {
		fmt.Fprintf(&out, "%s%d %s: %s\n", item, r.Rows, l.Of(rowsWord), show(r.Text(l)))
	}
	for _, n := range c.Notes {
		fmt.Fprintf(&out, "%s%s: %s\n", item, l.Of(noteWord), show(n.Text(l)))
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
func (c RowCount) WriteCSV(w io.Writer, l figure.Language) error {
	number := func(n int64) string { return strconv.FormatInt(n, 10) }
	row := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(n)
	}
	out := record.Append(nil, []string{"file", "", l.Of(rowsWord), ""})
	for _, x := range []struct {
		name string
		n    int64
	}{{"read", c.Rows}, {"counted", c.Counted}, {"refused", c.Refused}} {
		out = record.Append(out, []string{x.name, "", number(x.n), ""})
	}
	for _, r := range c.Reasons {
		out = record.Append(out, []string{"reason", cell.Guard(cell.Shown(r.Text(l))), number(r.Rows), row(r.First)})
	}
	for _, n := range c.Notes {
		out = record.Append(out, []string{"note", cell.Guard(cell.Shown(n.Text(l))), number(n.Rows), row(n.First)})
	}
	_, err := w.Write(out)
	return err
}

// WriteJSON writes one object with the numbers, reasons and notes, and a line break.
func (c RowCount) WriteJSON(w io.Writer, l figure.Language) error {
	type value struct {
		Value string `json:"value"`
		Rows  int64  `json:"rows"`
	}
	type reason struct {
		Column string  `json:"column"`
		Fault  string  `json:"fault"`
		Text   string  `json:"text"`
		Rows   int64   `json:"rows"`
		First  int     `json:"first,omitempty"`
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
		Notes   []note   `json:"notes"`
	}
	s := summary{c.Rows, c.Counted, c.Refused, []reason{}, []note{}}
	for _, r := range c.Reasons {
		x := reason{Column: r.Path, Fault: string(r.Fault), Text: r.Text(l), Rows: r.Rows, First: r.First}
		for _, v := range r.Values {
			x.Values = append(x.Values, value(v))
		}
		s.Reasons = append(s.Reasons, x)
	}
	for _, n := range c.Notes {
		s.Notes = append(s.Notes, note{string(n.About), n.Path, n.Text(l), n.Rows, n.Of, n.First})
	}
	text, err := json.Marshal(struct {
		Rows summary `json:"rows"`
	}{s})
	if err == nil {
		_, err = w.Write(append(text, '\n'))
	}
	return err
}
