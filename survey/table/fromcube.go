package table

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Table returns the cube as a table. One that WriteJSONStat wrote is that table again, with the labels of its language
// in every language: the same figures, bases, marks and printed cells. Of another source's the columns are the metrics
// and the times, and the rows all other categories together; its values, of which no n is known, are cells with an
// interval of one number, and its statuses are told in the notes.
func (c Cube) Table() (Table, error) {
	if c.size > maxTableCells {
		return Table{}, figure.Fault("size", c.size, figure.ErrRange, "a table has at most %d cells", maxTableCells)
	}
	if c.own.member("table").has() {
		return c.ours()
	}
	return c.foreign(), nil
}

// same is a text of one language in the place of all.
func same(s string) figure.Labels { return figure.Labels{s, s, s} }

// foreign returns the table of another source's cube.
func (c Cube) foreign() Table {
	t := Table{Title: same(c.Label)}
	var down, across []int // dimensions
	for i, d := range c.Dimensions {
		switch {
		case d.Role == "metric" || d.Role == "time":
			across = append(across, i)
		default:
			down = append(down, i)
		}
		if len(d.Categories) == 1 && d.Role != "metric" {
			t.Notes = append(t.Notes, same(d.Label+": "+d.Categories[0].Label))
		}
	}
	if len(down) == 1 {
		t.Of = Heading{Key: c.Dimensions[down[0]].ID, Labels: same(c.Dimensions[down[0]].Label)}
	}
	places := make([]int, len(c.Dimensions))
	c.each(across, places, func() { t.Columns = append(t.Columns, c.column(across, places)) })
	c.each(down, places, func() {
		var row []Cell
		j := 0
		c.each(across, places, func() {
			row = append(row, c.cell(t.Columns[j].Measure, places))
			j++
		})
		t.Rows, t.Cells = append(t.Rows, c.heading(down, places)), append(t.Cells, row)
	})
	t.setDecimals()
	t.Notes = append(t.Notes, c.statusNotes()...)
	return t
}

// each calls do at every place along some of the dimensions, the last one fastest.
func (c Cube) each(dimensions []int, places []int, do func()) {
	if len(dimensions) == 0 {
		do()
		return
	}
	for k := range c.Dimensions[dimensions[0]].Categories {
		places[dimensions[0]] = k
		c.each(dimensions[1:], places, do)
	}
}

// heading names the categories at a place: by the ids of all and the labels of those that are not the only ones.
func (c Cube) heading(dimensions, places []int) Heading {
	var ids, labels []string
	for _, i := range dimensions {
		x := c.Dimensions[i].Categories[places[i]]
		ids = append(ids, x.ID)
		if len(c.Dimensions[i].Categories) > 1 || len(dimensions) == 1 {
			labels = append(labels, x.Label)
		}
	}
	if len(labels) == 0 {
		labels = []string{c.Label}
	}
	return Heading{Key: strings.Join(ids, "."), Labels: same(strings.Join(labels, ", "))}
}

// column returns the column at a place: a year is its edition, other times are a part of its name.
func (c Cube) column(across, places []int) Column {
	column := Column{Measure: AsCount, Decimals: -1}
	var named []int
	for _, i := range across {
		x := c.Dimensions[i].Categories[places[i]]
		year, err := strconv.Atoi(x.ID)
		if c.Dimensions[i].Role == "time" && column.Edition == 0 && err == nil && len(x.ID) == 4 && year > 0 {
			column.Edition = year
			continue
		}
		named = append(named, i)
		if c.Dimensions[i].Role == "metric" {
			column.Measure, column.Decimals = x.Measure(), x.Decimals
		}
	}
	column.Heading = c.heading(named, places)
	return column
}

// cell returns the value at a place.
func (c Cube) cell(m Measure, places []int) Cell {
	value, _, _ := c.Value(places...)
	if !value.Defined() {
		return Cell{}
	}
	if m.hundredths() {
		value = value.Div(figure.Whole(100))
	}
	i := figure.Point(value)
	return Cell{Interval: &i}
}

// setDecimals gives columns whose file says nothing as many decimals as their values have.
func (t *Table) setDecimals() {
	for j := range t.Columns {
		if t.Columns[j].Decimals >= 0 {
			continue
		}
		t.Columns[j].Decimals = 0
		for _, row := range t.Cells {
			if row[j].Interval == nil {
				continue
			}
			x, _ := row[j].Interval.Lo()
			x = t.Columns[j].Measure.scaled(x)
			for t.Columns[j].Decimals < figure.MaxDecimals {
				if _, exact := figure.HalfUp.Round(x, t.Columns[j].Decimals); exact {
					break
				}
				t.Columns[j].Decimals++
			}
		}
	}
}

// valuesOf are the texts about how many values have a status.
var valuesOf = figure.Counted{
	One:  figure.Labels{"%s: %d luku", "%s: %d värde", "%s: %d value"},
	Many: figure.Labels{"%s: %d lukua", "%s: %d värden", "%s: %d values"},
}

// statusNotes tells how many values have each status.
func (c Cube) statusNotes() (notes []figure.Labels) {
	count := map[string]int64{}
	if c.every != "" {
		count[c.every] = c.size
	}
	for _, s := range c.statuses {
		if s != "" {
			count[s]++
		}
	}
	for _, s := range slices.Sorted(maps.Keys(count)) {
		text := s
		if words := c.StatusLabel(s); words != s {
			text += " = " + words
		}
		notes = append(notes, figure.LabelsOf(func(l figure.Language) string {
			return fmt.Sprintf(l.Of(valuesOf.Of(count[s])), text, count[s])
		}))
	}
	return notes
}
