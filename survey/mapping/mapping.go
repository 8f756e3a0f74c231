// Package mapping says what the columns, values and missing codes of a survey tool's export mean to the columns of a
// survey, of any field: a Mapping is a value in Go, or a file that Read reads and Write writes. A sheet.Reader applies
// it.
//
// Form.Suggest makes a first one of an export, for a person to complete: it places what is alike in name and values,
// knows the marks of survey tools, and leaves open what could be two things. It applies nothing.
//
// A mapping that cannot be meant is refused with every fault; nothing of an export is dropped without being named.
package mapping

import (
	"errors"
	"strings"
	"unicode"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/compose"
)

// Mapping says what the columns, values and missing codes of an export mean. Its zero value says nothing: the columns
// are named as those of the book, and every row counts. Read reads one from a file, Write writes it; a sheet.Reader
// refuses one that cannot be meant, with every fault.
type Mapping struct {
	// Sources are columns of the export.
	Sources []Source
	// Values mean the same in every column that does not say otherwise.
	Values []Meaning
	// Blanks say, by the section of a question with ticks, what an empty cell of an option means.
	Blanks map[string]Blank
	// LeaveOut leaves out the columns that are neither sources nor named as the book's own. Otherwise each is a fault.
	LeaveOut bool

	// TitleRows stand before the names of columns, and are skipped.
	TitleRows int
	// HeaderRows hold the names of columns and what explains them; 0 is one. NameRows are those of them, from 1, whose
	// cells make the names, joined by " | "; none is the first. Where several do, an empty cell of the first is as the
	// one to its left.
	HeaderRows int
	NameRows   []int
	// Encoding is that of the file; none is UTF-8.
	Encoding Encoding
	// Decimal and Thousands are the signs in numbers, "," and "." say; where either is given, a number that does not keep
	// to them is refused. Numbers of JSON are what they say.
	Decimal, Thousands string
	// Note is for the reader of the file.
	Note string
}

// Source is a column of an export.
type Source struct {
	// Name is what its header holds; letter case and spaces do not matter. "#3" is the third column, for one whose name is
	// empty or not the only one.
	Name string
	// To is the key or label of the book's column that it stands for; with Split, the section of the question; "" for a
	// column that is left out knowingly.
	To string
	// Split separates the options in a cell that holds all ticks of a question. The options are those of the Values, whose
	// meanings are the items of the section; those that a cell does not hold are not ticked, and those that no Value has
	// were not on the form.
	Split string
	// Values are what stands in the cells. The value "" is an empty cell; any other text is read as it stands.
	Values []Meaning
	// Keep and Drop say which rows count: a row with another value than those of Keep, if there are any, or with one of
	// Drop, does not. The value "" is an empty cell.
	Keep, Drop []string
	// Note is for the reader of the file.
	Note string
}

// Meaning is what a value of an export means: a text that the column reads, or nothing that was answered.
type Meaning struct {
	Value   string
	Means   string
	Missing bool
	Note    string
}

// Blank is what an empty cell of an option means.
type Blank uint8

// The meanings: no, if any option of the question is answered in the row, and not answered otherwise, which holds where
// nothing is said; no; not answered, option by option.
const (
	BlankNoIfTicked Blank = iota
	BlankNo
	BlankMissing

	blankUndecided // of a suggestion
)

// The words of mappings, in every language.
var (
	missingWord  = figure.Labels{"puuttuu", "saknas", "missing"}
	leaveOutWord = figure.Labels{"jätä pois", "lämna bort", "leave out"}
	filterWord   = figure.Labels{"suodata", "filtrera", "filter"}
	keepWord     = figure.Labels{"pidä", "behåll", "keep"}
	splitWord    = figure.Labels{"erottimena", "dela vid", "split by"}
	ifTickedWord = figure.Labels{"ei jos valittu", "nej om något valts", "no if ticked"}
	noWord       = figure.Labels{"ei", "nej", "no"}
	spaceWord    = figure.Labels{"väli", "mellanslag", "space"}

	encodingWord   = figure.Labels{"merkistö", "teckenkodning", "encoding"}
	titleRowsWord  = figure.Labels{"rivejä ennen otsikkoa", "rader före rubriken", "title rows"}
	headerRowsWord = figure.Labels{"otsikkorivejä", "rubrikrader", "header rows"}
	namesWord      = figure.Labels{"nimet", "namn", "names"}
	decimalWord    = figure.Labels{"desimaalimerkki", "decimaltecken", "decimal"}
	thousandsWord  = figure.Labels{"tuhaterotin", "tusentalsavgränsare", "thousands"}
)

// Undecided is the word of a suggested mapping for what it could not place: such a line is no mapping yet.
const Undecided = "?"

// everyColumn names all columns.
const everyColumn = "*"

// Key returns a name or a value in the form in which those of a mapping are compared: letter case, composition, and how
// many spaces and line breaks there are, do not matter.
func Key(s string) string {
	s = cell.Unguard(s)
	if !strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || 'A' <= r && r <= 'Z' || r > '~' }) {
		return s
	}
	return strings.ToLower(strings.Join(strings.FieldsFunc(compose.String(s), unicode.IsSpace), " "))
}

// Check returns what can hold of no file: rows of a header that cannot be, and an encoding that is none.
func (m Mapping) Check() error {
	var faults []error
	for _, n := range []int{m.TitleRows, m.HeaderRows} {
		if n < 0 || n > maxHeaderRows {
			faults = append(faults, fault(n, figure.ErrRange, rowsBefore, maxHeaderRows))
		}
	}
	for _, n := range m.NameRows {
		if n < 1 || n > max(m.HeaderRows, 1) {
			rows := max(m.HeaderRows, 1)
			faults = append(faults, fault(n, figure.ErrRange, headerRows.Of(int64(rows)), rows))
		}
	}
	_, err := m.Encoding.decoding()
	return errors.Join(append(faults, err)...)
}

// Names returns the names of columns that the rows of a header make.
func (m Mapping) Names(rows [][]string) []string {
	switch {
	case len(rows) == 0:
		return nil
	case len(m.NameRows) == 0:
		return rows[0]
	}
	names := make([]string, len(rows[0]))
	before := ""
	for i := range names {
		for j, n := range m.NameRows {
			text := ""
			if 0 < n && n <= len(rows) && i < len(rows[n-1]) {
				text = cell.Plain(rows[n-1][i])
			}
			switch {
			case j == 0 && text == "" && len(m.NameRows) > 1:
				text = before
			case j == 0:
				before = text
			}
			if text != "" && names[i] != "" {
				text = " | " + text
			}
			names[i] += text
		}
	}
	return names
}
