package sheet

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// Column is one named value of a respondent of type R.
type Column[R any] struct {
	Key     string        // section.item, the name in files
	Labels  figure.Labels // further names
	Bare    figure.Labels // labels without their section: no names, for an option stands under many a question
	Numeric bool          // a number in JSON (a text where it is none, as a range), with a decimal comma in CSV
	Percent bool          // a number of percent: see Columns.Percent
	Needed  bool          // a CSV file without the column is not read
	Unique  bool          // no two rows of a file have the same value
	About   bool          // of the form, the year say, and no answer
	Affects []string      // see Columns.Affects

	Get func(*R) string               // the text; "" when not answered
	Set func(r *R, text string) error // the text is not empty, and without spaces at its ends; see Coded
	// Left, for an option of a question, is called after the cells of a respondent have been read that has none for it:
	// its form did not have the option, or, where the form is not known, the respondent does not name it. nil for a
	// column on which no other answer's meaning depends.
	Left func(r *R, known bool)

	coding *coding                // of a column that is read by it; nil for one that Set reads
	put    func(*R, uint32) error // sets what the coding makes of a text
	again  func(*R, uint32)       // put, for what a column of the coding has taken before; nil for put itself

	whole string        // the same in all columns that are Parts of one; "" in others
	place int           // among the columns of its book
	adds  bool          // its numbers may be added
	role  role          // there
	said  func(*R) bool // of a category of a question with ticks: whether it is ticked; nil for other columns
}

// NotAsked is what a cell holds of an option that the respondent's form did not have; NotNamed of one that the
// respondent does not name, of a form that is not known: what a line of JSON leaves out. The labels will do.
const (
	NotAsked = "not-asked"
	NotNamed = "not-named"
)

var (
	notAskedLabels = figure.Labels{"ei kysytty", "inte tillfrågad", "not asked"}
	notNamedLabels = figure.Labels{"ei mainittu", "inte nämnd", "not named"}
)

// leaves reports whether a cell says that its option was not on the form, which is known then, or is not named.
func (c *Column[R]) leaves(text string) (left, known bool) {
	if c.Left == nil || len(text) < len(NotAsked) {
		return false, false
	}
	name := enum.Fold(text)
	is := func(label string) bool { return name == enum.Fold(label) }
	known = slices.ContainsFunc(enum.Each(notAskedLabels), is)
	return known || slices.ContainsFunc(enum.Each(notNamedLabels), is), known
}

// Columns are columns in order.
type Columns[R any] []Column[R]

// each returns the columns, changed.
func (cs Columns[R]) each(change func(*Column[R])) Columns[R] {
	for i := range cs {
		change(&cs[i])
	}
	return cs
}

// Answered returns the columns with another function for their text: of an answer whose name depends on more than its
// value, say.
func (cs Columns[R]) Answered(get func(*R) string) Columns[R] {
	return cs.each(func(c *Column[R]) { c.Get = get })
}

// Number returns the columns as numeric ones.
func (cs Columns[R]) Number() Columns[R] { return cs.each(func(c *Column[R]) { c.Numeric = true }) }

// Percent returns the columns as ones of numbers of percent, which Set reads without their percent sign. A spreadsheet
// keeps 45 % as 0.45, and some write it so into a file: a number between 0 and 1 without the sign is refused as
// ambiguous, also where the rest of the column has none; 0 is 0 in both readings, and 1 is one percent. A JSON number
// is what it says.
func (cs Columns[R]) Percent() Columns[R] {
	return cs.each(func(c *Column[R]) { c.Numeric, c.Percent = true, true })
}

// Needed returns the columns as ones without which a CSV file is not read.
func (cs Columns[R]) Needed() Columns[R] { return cs.each(func(c *Column[R]) { c.Needed = true }) }

// About returns the columns as ones that tell of the form, and answer no question.
func (cs Columns[R]) About() Columns[R] { return cs.each(func(c *Column[R]) { c.About = true }) }

// Affects returns the columns with the paths of faults that may follow from a cell of theirs: when the cell cannot be
// read, a fault at one of the paths is not reported. (Without one of its parts a sum looks wrong.) A path that ends in
// ".*" is that of a section and of all below it. A fault at the column itself is never reported then.
func (cs Columns[R]) Affects(paths ...string) Columns[R] {
	return cs.each(func(c *Column[R]) { c.Affects = append(c.Affects[:len(c.Affects):len(c.Affects)], paths...) })
}

// Parts returns the columns as the parts of one whole, which their sum stands for where nothing else tells it: without
// one of them the sum of the others is too small, and Lenient leaves them all out.
func (cs Columns[R]) Parts() Columns[R] {
	return cs.each(func(c *Column[R]) { c.whole = cs[0].Key })
}

// below returns the column as an item of a section: "unit.tasks" and "wood" become "unit.tasks.wood", the labels
// "section: item".
func (c Column[R]) below(section string, title figure.Labels) Column[R] {
	c.Bare = c.Labels
	c.Labels = enum.Join(title, ": ", c.Bare)
	c.Key = section + "." + c.Key
	return c
}

// cell returns the value of a respondent for a CSV file: numbers with a decimal comma, and a percent sign where they
// could be read in two ways; text guarded against being taken for a formula.
func (c *Column[R]) cell(r *R) string {
	text := c.Get(r)
	switch {
	case text == "":
		return "" // most cells
	case !c.Numeric:
		return cell.Guard(text)
	}
	if c.Percent && belowOne(text) {
		text += " %"
	}
	return strings.Replace(text, ".", ",", 1)
}

// number returns the text of a number as every column of numbers reads it, and refuses one of percent that may be a
// share of one. literal is a number of JSON.
func (c *Column[R]) number(text string, by numerals, literal bool) (string, error) {
	if literal {
		return cell.Wire.Settled(text), nil
	}
	if !c.Percent {
		return by.settled(text)
	}
	number, signed := strings.CutSuffix(text, "%")
	written := cell.Clean(number)
	number, err := by.settled(written)
	if err != nil {
		return "", err
	}
	if signed && strings.HasSuffix(number, "%") {
		return text, nil // which no column reads
	}
	if !signed && belowOne(number) {
		if !belowOne(written) { // it has another decimal mark
			written = number
		}
		return "", NoSign(written, hundredfold(written))
	}
	return number, nil
}

// NoSign is the fault of a number without a sign of percent that may be one of percent, or of a whole of one.
func NoSign(percent, ofOne string) error {
	return figure.Because(figure.ErrSyntax, figure.Labels{
		"prosentteja, vai osuus ykkösestä? kirjoita prosenttimerkki", "procent, eller en andel av ett? skriv procenttecknet",
		"percent, or a share of one? write the sign of percent",
	}, "it may be %s %%, or %s %% as a spreadsheet writes it: write it with the sign", percent, ofOne)
}

// belowOne reports whether a number is written as one between 0 and 1.
func belowOne(number string) bool {
	whole, decimals := cutDecimals(number)
	return decimals != "" && strings.Trim(whole, "0") == "" && strings.Trim(decimals, "0") != "" &&
		strings.Trim(decimals, "0123456789") == ""
}

// hundredfold returns a hundred times a number between 0 and 1, as it is written.
func hundredfold(number string) string {
	whole, decimals := cutDecimals(number)
	mark := number[len(whole) : len(whole)+1]
	decimals += "0"
	percent := strings.TrimLeft(decimals[:2], "0")
	if percent == "" {
		percent = "0"
	}
	if rest := strings.TrimRight(decimals[2:], "0"); rest != "" {
		percent += mark + rest
	}
	return percent
}

// cutDecimals cuts a number at its only comma or point.
func cutDecimals(number string) (whole, decimals string) {
	i := strings.IndexAny(number, ",.")
	if i < 0 {
		return number, ""
	}
	return number[:i], number[i+1:]
}

// section returns the key without that of the item.
func (c *Column[R]) section() string {
	if i := strings.LastIndexByte(c.Key, '.'); i >= 0 {
		return c.Key[:i]
	}
	return c.Key
}
