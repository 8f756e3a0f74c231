package table

import (
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// Rows are the rows of a table: a value and a heading for each.
type Rows[R any] struct {
	values  []R
	heading func(R) Heading
	of      Heading
}

// Each returns a row for each value of an enumeration.
func Each[R Labelled](values iter.Seq[R]) Rows[R] {
	return Rows[R]{values: slices.Collect(values), heading: HeadingOf[R]}
}

// RowsOf returns a row for each value, named by the function.
func RowsOf[R any](values []R, heading func(R) Heading) Rows[R] {
	return Rows[R]{values: values, heading: heading}
}

// Of says what the values are: unit types, say. Tables of one kind of rows or columns can be narrowed to some of them
// (Table.Only).
func (r Rows[R]) Of(key string, labels figure.Labels) Rows[R] {
	r.of = Heading{Key: key, Labels: labels}
	return r
}

// Values yields the values of the rows.
func (r Rows[R]) Values() iter.Seq[R] { return slices.Values(r.values) }

// One returns a single row.
func One(key string, labels figure.Labels) Rows[Heading] {
	return RowsOf([]Heading{{Key: key, Labels: labels}}, func(h Heading) Heading { return h })
}

// Description declares a table of reports of type S.
type Description[S any] struct {
	ID      string
	Section string
	Title   figure.Labels

	fill func(S) Table
	sums []rule
}

// Describe declares a table by its id, section, title, rows and columns.
func Describe[S, R any](
	id, section string, title figure.Labels, rows Rows[R], columns ...Columns[S, R],
) Description[S] {
	return DescribeBy(id, section, title, func(S) Rows[R] { return rows }, columns...)
}

// DescribeBy declares a table whose rows depend on the report.
func DescribeBy[S, R any](
	id, section string, title figure.Labels, rows func(S) Rows[R], columns ...Columns[S, R],
) Description[S] {
	return Description[S]{ID: id, Section: section, Title: title, fill: func(s S) Table {
		return fill(s, rows(s), columns)
	}}
}

// fill returns the rows, columns and cells of a table.
func fill[S, R any](s S, rows Rows[R], columns []Columns[S, R]) (t Table) {
	var all []declared[S, R]
	for _, c := range columns {
		all = append(all, c(s)...)
	}
	for _, c := range all {
		t.Columns = append(t.Columns, c.Column)
	}
	for _, r := range rows.values {
		cells := make([]Cell, len(all))
		for j, c := range all {
			cells[j] = c.cell(s, r)
		}
		t.Rows, t.Cells = append(t.Rows, rows.heading(r)), append(t.Cells, cells)
	}
	t.Of = rows.of
	return t
}

// respondents are what a number n counts where a survey does not say it.
var respondents = figure.Labels{"vastaajia", "svarande", "respondents"}

// Fill returns the table of a report. Its n counts respondents; a Catalogue has a word of its own for them.
func (d Description[S]) Fill(s S) Table {
	t := d.fill(s)
	t.ID, t.Section, t.Title, t.Counted = d.ID, d.Section, d.Title, respondents
	for _, r := range d.sums {
		r.add(&t)
	}
	return t
}

// Catalogue is the tables of a survey, in their order, and what the number n of their figures counts.
type Catalogue[S any] struct {
	Counted figure.Labels   // empty for respondents
	Edition func(S) Edition // nil where a report is of none
	Tables  []Description[S]
}

// All yields every table of a report.
func (c Catalogue[S]) All(s S) iter.Seq[Table] {
	return func(yield func(Table) bool) {
		for _, d := range c.Tables {
			if !yield(c.fill(d, s)) {
				return
			}
		}
	}
}

// Table returns the table of a report with the id; writing a table whose id is none is an error.
func (c Catalogue[S]) Table(s S, id string) Table {
	for _, d := range c.Tables {
		if d.ID == id {
			return c.fill(d, s)
		}
	}
	return Table{ID: id}
}

func (c Catalogue[S]) fill(d Description[S], s S) Table {
	t := d.Fill(s)
	if c.Counted != (figure.Labels{}) {
		t.Counted = c.Counted
	}
	if c.Edition != nil {
		t.Edition = c.Edition(s)
	}
	return t
}
