package table

import "github.com/socialemployment/barometer/figure"

// Heading names a row or a column: by a key that stays and by labels.
type Heading struct {
	Key    string
	Labels figure.Labels
	Narrow figure.Labels // for narrow columns; empty where it is the label itself
}

// Label returns the label in a language.
func (h Heading) Label(l figure.Language) string { return l.Of(h.Labels) }

// Short returns the label for narrow columns.
func (h Heading) Short(l figure.Language) string {
	if s := l.Of(h.Narrow); s != "" {
		return s
	}
	return h.Label(l)
}

// Labelled is a value of an enumeration with its names: an item of a question, or an answer. One that has a method
// Short as well has short labels for narrow columns.
type Labelled interface {
	String() string
	Label(figure.Language) string
}

// HeadingOf names a value of an enumeration.
func HeadingOf[A Labelled](a A) Heading {
	h := Heading{Key: a.String(), Labels: figure.LabelsOf(a.Label)}
	if s, ok := any(a).(interface{ Short(figure.Language) string }); ok {
		h.Narrow = figure.LabelsOf(s.Short)
	}
	return h
}

// Edition is the round of a survey that a table is of: its year and, where it is known, its reference date. The zero
// Edition is none.
type Edition struct {
	Year int
	Date string // "2011-12-31"
}

// Column is a heading with what the column measures, how its figures are printed, and, where it is not the edition
// computed, the year of its edition.
type Column struct {
	Heading
	Of       Heading // what the columns beside it are, where they are of one kind: unit types, say
	Edition  int
	Measure  Measure
	Decimals int
	Rounding figure.Rounding // half up unless another is given
}

// print returns a cell of the column as it is printed.
func (c Column) print(cell Cell) figure.Printed {
	kind, _ := c.Measure.Print()
	rule := c.rule()
	if cell.Interval == nil {
		return cell.Figure.Print(kind, c.Decimals, rule)
	}
	lo, _ := cell.Interval.Lo()
	hi, _ := cell.Interval.Hi()
	return figure.PrintRange(lo, hi, kind, c.Decimals, rule)
}

// rule returns the rounding of the column.
func (c Column) rule() figure.Rounding {
	if !c.Rounding.Valid() {
		return figure.HalfUp
	}
	return c.Rounding
}
