package table

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Naming says which labels a table is written with.
type Naming int

// The namings. ByForm: short labels where columns are narrow, as in text, and else the whole ones. Short and Long: the
// one or the other in every form.
const (
	ByForm Naming = iota
	Short
	Long
)

// label returns a label as the table is written where there is room.
func (t Table) label(h Heading, l figure.Language) string {
	if t.Naming == Short {
		return h.Short(l)
	}
	return h.Label(l)
}

// Only returns the table with those of its rows, or of its columns, that have one of the keys, or of rows also a key
// that begins with one and a point; false where neither rows nor columns are of that kind. Sums that lose a part are no
// longer declared.
func (t Table) Only(kind string, keys ...string) (Table, bool) {
	all := func(n int) (places []int) {
		for i := range n {
			places = append(places, i)
		}
		return places
	}
	among := func(h Heading) bool {
		first, _, _ := strings.Cut(h.Key, ".")
		return slices.Contains(keys, h.Key) || slices.Contains(keys, first)
	}
	rows, columns, found := all(len(t.Rows)), all(len(t.Columns)), false
	if t.Of.Key == kind {
		found = true
		rows = slices.DeleteFunc(rows, func(i int) bool { return !among(t.Rows[i]) })
	}
	columns = slices.DeleteFunc(columns, func(j int) bool {
		c := t.Columns[j]
		found = found || c.Of.Key == kind
		return c.Of.Key == kind && !among(c.Heading)
	})
	return t.cut(rows, columns), found
}

// cut returns the table with some of its rows and columns.
func (t Table) cut(rows, columns []int) Table {
	from := t
	t.Rows, t.Columns, t.Cells, t.Sums = nil, []Column{}, nil, nil
	for _, j := range columns {
		t.Columns = append(t.Columns, from.Columns[j])
	}
	for _, i := range rows {
		t.Rows = append(t.Rows, from.Rows[i])
		var cells []Cell
		for _, j := range columns {
			cells = append(cells, from.Cells[i][j])
		}
		t.Cells = append(t.Cells, cells)
	}
	for _, s := range from.Sums {
		moved, ok := s.Total.in(rows, columns)
		sum := Sum{Total: moved}
		for _, p := range s.Parts {
			part, kept := p.in(rows, columns)
			ok = ok && kept
			sum.Parts = append(sum.Parts, part)
		}
		if ok {
			t.Sums = append(t.Sums, sum)
		}
	}
	return t
}

// in returns a place among some rows and columns.
func (p Place) in(rows, columns []int) (Place, bool) {
	i, j := slices.Index(rows, p.Row), slices.Index(columns, p.Column)
	return Place{i, j}, i >= 0 && j >= 0
}

// Answered reports whether a cell of the table has a figure. A table without one is of a question that was not asked,
// or that nobody answered.
func (t Table) Answered() bool {
	return slices.ContainsFunc(t.Cells, func(row []Cell) bool {
		return slices.ContainsFunc(row, func(c Cell) bool { return c.Interval != nil || c.Figure.Defined() })
	})
}
