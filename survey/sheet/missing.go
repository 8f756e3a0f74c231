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

// missed counts the cells by value, and by where they are.
type missed [][]int64

// saw counts a cell; there are so many columns and questions.
func (m *missed) saw(x missing, columns int) {
	for int(x.value) >= len(*m) {
		*m = append(*m, nil)
	}
	if (*m)[x.value] == nil {
		(*m)[x.value] = make([]int64, columns)
	}
	(*m)[x.value][x.column]++
}

// missing returns, of each column that has such cells, how many have which value, the most frequent first.
func (f *File[R]) missing() (all []reading.Reason) {
	b := f.reader.Book
	for i := range len(b.columns) + len(b.ticking) {
		r := reading.Reason{Fault: reading.DeclaredMissing}
		if i < len(b.columns) {
			r.Path = b.columns[i].Key
		} else {
			r.Path = b.ticking[i-len(b.columns)]
		}
		for value, counts := range f.watch.missed {
			if counts != nil && counts[i] > 0 {
				r.Values = append(r.Values, reading.ValueCount{Value: f.names.plan.missing.values[value], Rows: counts[i]})
				r.Rows += counts[i]
			}
		}
		slices.SortStableFunc(r.Values, func(a, b reading.ValueCount) int { return cmp.Compare(b.Rows, a.Rows) })
		if r.Rows > 0 {
			all = append(all, r)
		}
	}
	return all
}
