package sheet

import (
	"github.com/socialemployment/barometer/figure"
)

// Mapping says what the columns, values and missing codes of an export mean. Its zero value says nothing: the columns are
// named as those of the book, and every row counts. ReadMapping reads one from a file, Write writes it; a Reader refuses
// one that cannot be meant, with every fault.
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
)

// Undecided is the word of a suggested mapping for what it could not place: such a line is no mapping yet.
const Undecided = "?"

// everyColumn names all columns.
const everyColumn = "*"
