package table

import (
	"iter"

	"github.com/socialemployment/barometer/figure"
)

// Columns declares one or more columns of a table: of a report S, with a row for each R. It has the decimals of its
// measure and rounds half up, unless Decimals or Rounded says otherwise.
type Columns[S, R any] func(S) []declared[S, R]

// declared is a column with the function of its cells.
type declared[S, R any] struct {
	Column
	cell func(S, R) Cell
}

// Cells declares a column of cells.
func Cells[S, R any](m Measure, key string, labels figure.Labels, cell func(S, R) Cell) Columns[S, R] {
	return one(m, Heading{Key: key, Labels: labels}, cell)
}

// Figures declares a column of figures.
func Figures[S, R any](m Measure, key string, labels figure.Labels, f func(S, R) figure.Figure) Columns[S, R] {
	return Cells(m, key, labels, func(s S, r R) Cell { return Cell{Figure: f(s, r)} })
}

// Share declares a column of shares.
func Share[S, R any](key string, labels figure.Labels, f func(S, R) figure.Figure) Columns[S, R] {
	return Figures(AsShare, key, labels, f)
}

// Count declares a column of counts.
func Count[S, R any](key string, labels figure.Labels, f func(S, R) figure.Figure) Columns[S, R] {
	return Figures(AsCount, key, labels, f)
}

// Across declares a column for each value of an enumeration.
func Across[S, R any, A Labelled](m Measure, values iter.Seq[A], f func(S, R, A) figure.Figure) Columns[S, R] {
	return AcrossRows(m, Each(values), f)
}

// AcrossRows declares a column for each of the values, named as rows of them would be.
func AcrossRows[S, R, A any](m Measure, values Rows[A], f func(S, R, A) figure.Figure) Columns[S, R] {
	var all []Columns[S, R]
	for _, a := range values.values {
		column := one(m, values.heading(a), func(s S, r R) Cell { return Cell{Figure: f(s, r, a)} })
		all = append(all, column.each(func(d *Column) { d.Of = values.of }))
	}
	return Varying(func(S) []Columns[S, R] { return all })
}

// Varying declares columns that differ from report to report, such as one for each of its editions.
func Varying[S, R any](columns func(S) []Columns[S, R]) Columns[S, R] {
	return func(s S) (all []declared[S, R]) {
		for _, c := range columns(s) {
			all = append(all, c(s)...)
		}
		return all
	}
}

func one[S, R any](m Measure, h Heading, cell func(S, R) Cell) Columns[S, R] {
	_, decimals := m.Print()
	all := []declared[S, R]{{Column{Heading: h, Measure: m, Decimals: decimals}, cell}}
	return func(S) []declared[S, R] { return all }
}

// Decimals returns the columns printed with so many decimals.
func (c Columns[S, R]) Decimals(n int) Columns[S, R] {
	return c.each(func(d *Column) { d.Decimals = n })
}

// Rounded returns the columns rounded by the rule.
func (c Columns[S, R]) Rounded(rule figure.Rounding) Columns[S, R] {
	return c.each(func(d *Column) { d.Rounding = rule })
}

// Of returns the columns as those of the edition of a year.
func (c Columns[S, R]) Of(year int) Columns[S, R] {
	return c.each(func(d *Column) { d.Edition = year })
}

func (c Columns[S, R]) each(set func(*Column)) Columns[S, R] {
	return func(s S) []declared[S, R] {
		all := append([]declared[S, R](nil), c(s)...)
		for i := range all {
			set(&all[i].Column)
		}
		return all
	}
}
