package reading

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
)

// The words of a summary.
var (
	rowsWord = figure.Counted{
		One: figure.Labels{"rivi", "rad", "row"}, Many: figure.Labels{"riviä", "rader", "rows"},
	}
	numbersWord = figure.Labels{
		"rivejä %d: laskettu %[3]d, hylätty %[4]d", "rader %d: räknade %[3]d, underkända %[4]d",
		"%d %s: %d counted, %d refused",
	}
	noteWord    = figure.Labels{"huomautus", "anmärkning", "note"}
	unreadWord  = figure.Labels{"luettu vastaamattomaksi", "läst som obesvarat", "read as not answered"}
	rowListWord = figure.Counted{
		One: figure.Labels{"rivi", "rad", "row"}, Many: figure.Labels{"rivit", "rader", "rows"},
	}
)

// Text returns the numbers in a language: "120 rows: 117 counted, 3 refused".
func (c Count) Text(l figure.Language) string {
	return fmt.Sprintf(l.Of(numbersWord), c.Rows, l.Of(rowsWord.Of(c.Rows)), c.Counted, c.Refused)
}

// english tells English, which is also that of no language, from the others.
var english = figure.Labels{"", "", "en"}

// shownValues is how many values of a reason are told in a text.
const shownValues = 5

// Text returns the column, what stood there and what is wrong with it, in a language.
func (r Reason) Text(l figure.Language) string {
	path, fault := cell.Named(l.Of(r.Column), r.Path), r.Fault.Label(l)
	if _, detail, ok := strings.Cut(r.Detail, ": "); ok && l.Of(english) == english.English {
		fault += ": " + cell.Shown(detail)
	}
	if why := l.Of(r.Why); why != "" {
		fault += ": " + cell.Shown(why)
	}
	if path == "" { // of the row, or of a setting
		path, fault = fault, ""
	} else {
		fault = ": " + fault
	}
	told := int64(0)
	values := make([]string, min(len(r.Values), shownValues))
	for i, v := range r.Values[:len(values)] {
		told += v.Rows
		values[i] = fmt.Sprintf("%s (%d)", cell.Shown(v.Value), v.Rows)
	}
	switch {
	case len(values) == 0:
		return path + fault
	case len(values) == 1 && told == r.Rows && fault != "":
		return path + " = " + cell.Shown(r.Values[0].Value) + fault
	case told < r.Rows:
		values = append(values, "…")
	}
	return path + fault + ": " + strings.Join(values, ", ")
}

// Place names a cell as a user finds it, by the number of its row and the key of its column; nil names the row.
type Place func(row int, path string) string

// places returns which rows they are, in a language, the first of them: "rows 4, 7, 9, …"; "" where that is not known.
func (r Reason) places(l figure.Language, place Place) string {
	if len(r.First) == 0 {
		return ""
	}
	word, text := l.Of(rowListWord.Of(r.Rows))+" ", make([]string, len(r.First))
	for i, n := range r.First {
		text[i] = strconv.Itoa(n)
		if place != nil {
			text[i] = place(n, r.Path)
		}
	}
	if place != nil {
		word = ""
	}
	if r.Rows > int64(len(text)) {
		text = append(text, "…")
	}
	return word + strings.Join(text, ", ")
}

// line returns a reason in a line: how many rows, what is wrong, and which rows are the first.
func (r Reason) line(l figure.Language, place Place) string {
	line := fmt.Sprintf("%d %s: %s", r.Rows, l.Of(rowsWord.Of(r.Rows)), r.Text(l))
	if places := r.places(l, place); places != "" {
		line += "; " + places
	}
	return line
}

// Lines returns what is wrong with a file, a line a kind, the most frequent first: the faults of the file itself, why
// rows were refused, and the answers that were read as not answered.
func (c Count) Lines(l figure.Language, place Place) (lines []string) {
	for _, n := range c.Notes {
		if n.IsFault() {
			lines = append(lines, n.Text(l))
		}
	}
	for _, r := range c.Reasons {
		lines = append(lines, r.line(l, place))
	}
	for _, r := range c.Unread {
		lines = append(lines, l.Of(unreadWord)+": "+r.line(l, place))
	}
	return lines
}

// MissingLines returns what a mapping declares as missing, a line a column, that with most cells first.
func (c Count) MissingLines(l figure.Language) (lines []string) {
	for _, r := range c.Missing {
		lines = append(lines, r.line(l, nil))
	}
	return lines
}
