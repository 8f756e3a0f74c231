package sheet

import (
	"cmp"
	"slices"

	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// missingValues are the values that a mapping declares as missing, each once, and their places by their keys.
type missingValues struct {
	values []string
	places map[string]uint32
}

// declare adds a value, if it is a new one that is not empty: an empty cell is missing anyhow.
func (m *missingValues) declare(value string) {
	key := mapping.Key(value)
	if _, known := m.places[key]; known || key == "" {
		return
	}
	if m.places == nil {
		m.places = map[string]uint32{}
	}
	m.places[key] = uint32(len(m.values))
	m.values = append(m.values, value)
}

// missing is a cell with such a value: where, a column or a question with all ticks in a cell, and which.
type missing struct {
	column int // of the book; questions with ticks come after the last
	value  uint32
}

// misses notes a cell with such a value: other options of its question may be answered.
func (x *row[R]) misses(c *Column[R], value uint32) {
	if c.Left != nil {
		x.left = append(x.left, c)
	}
	x.missing = append(x.missing, missing{c.place, value})
}

// missed counts the cells by value and by where they are, and the rows by where: a cell with ticks may have several.
type missed struct {
	cells [][]int64
	rows  []int64
}

// saw counts the cells of a row; there are so many columns and questions.
func (m *missed) saw(all []missing, columns int) {
	if len(all) > 0 && m.rows == nil {
		m.rows = make([]int64, columns)
	}
	for i, x := range all {
		for int(x.value) >= len(m.cells) {
			m.cells = append(m.cells, nil)
		}
		if m.cells[x.value] == nil {
			m.cells[x.value] = make([]int64, columns)
		}
		m.cells[x.value][x.column]++
		if i == 0 || all[i-1].column != x.column {
			m.rows[x.column]++
		}
	}
}

// missing returns, of each column that has such cells, how many have which value, the most frequent first.
func (f *File[R]) missing() (all []reading.Reason) {
	b := f.reader.Book
	for i, rows := range f.watch.missed.rows {
		if rows == 0 {
			continue
		}
		r := reading.Reason{Fault: reading.DeclaredMissing, Rows: rows}
		if i < len(b.columns) {
			r.Path = b.columns[i].Key
		} else {
			r.Path = b.ticking[i-len(b.columns)]
		}
		for value, counts := range f.watch.missed.cells {
			if counts != nil && counts[i] > 0 {
				r.Values = append(r.Values, reading.ValueCount{Value: f.names.plan.missing.values[value], Rows: counts[i]})
			}
		}
		slices.SortStableFunc(r.Values, func(a, b reading.ValueCount) int { return cmp.Compare(b.Rows, a.Rows) })
		all = append(all, r)
	}
	return all
}
