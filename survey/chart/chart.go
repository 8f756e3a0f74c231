package chart

import (
	"io"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// Form is how a table is drawn.
type Form uint8

// The forms. Grouped: bars from a common zero, those of a row together. Stacked: bars of a whole, cut into parts; of
// columns of several editions, a bar of a row for each. Sorted: a column a row, in the order of size, as wide as the
// number of units that the row is of.
const (
	Grouped Form = iota
	Stacked
	Sorted
)

// Chart is a table to be drawn. The zero Form draws grouped bars, and so does Stacked where a bar has more than
// MaxParts parts, a part that is negative or left open by the answers, or parts that are more than a whole: what is
// no whole is not drawn as one.
type Chart struct {
	Table   table.Table
	Form    Form
	Columns []string // keys of the columns drawn; none: those that measure and print as the first
	Turned  bool     // a bar, or a group of bars, is of a column and its parts are the rows, instead of the reverse
	Weight  string   // of Sorted: key of the column that says how many units a row is of; none: one
	Width   int      // of a picture that is a file of its own, in pixels; 0: part of a page, as wide as its place

	part, parts int // which part of a chart that was split, from 1
	from, to    int // its bars; 0 and 0 are all
}

// The limits of a picture.
const (
	MaxParts = len(patterns) // of a stacked bar
	MaxBars  = 2000
)

// WriteSVG draws the chart in a language. A table without columns is figure.ErrUnknown, a column that it does not have
// or cells that do not match are figure.ErrClash, and more than MaxBars bars figure.ErrRange.
func (c Chart) WriteSVG(w io.Writer, l figure.Language) error {
	d, err := c.data(l)
	if err != nil {
		return err
	}
	s := newPicture(c, d)
	switch d.form {
	case Stacked:
		s.stacked(d)
	case Sorted:
		s.sorted(d)
	default:
		s.grouped(d)
	}
	s.notes(d)
	_, err = io.WriteString(w, s.finish(c, d))
	return err
}

// Split returns the chart cut between bars, or groups of bars, into pictures of at most the height, in pixels, as far
// as single ones are not higher; each names its part. A chart that fits, and one of the form Sorted, is returned
// alone.
func (c Chart) Split(height int, l figure.Language) []Chart {
	whole, err := c.data(l)
	if err != nil || whole.form == Sorted {
		return []Chart{c}
	}
	for parts := 1; parts <= len(whole.bars); parts++ {
		if all := c.cut(len(whole.bars), parts); parts == len(whole.bars) || c.fit(whole, all, height) {
			return all
		}
	}
	return []Chart{c}
}

// cut returns the chart of so many bars cut into parts of equal numbers of them, as far as that can be.
func (c Chart) cut(bars, parts int) []Chart {
	if parts == 1 {
		return []Chart{c}
	}
	all := make([]Chart, parts)
	for i := range all {
		c.part, c.parts, c.from, c.to = i+1, parts, i*bars/parts, (i+1)*bars/parts
		all[i] = c
	}
	return all
}

// fit reports whether no picture is higher than it may be.
func (c Chart) fit(whole *data, all []Chart, height int) bool {
	return !slices.ContainsFunc(all, func(p Chart) bool {
		to := p.to
		if to == 0 {
			to = len(whole.bars)
		}
		return c.within(whole, p.from, to) > height
	})
}

// within returns the height of a picture of some of the bars.
func (c Chart) within(d *data, from, to int) int {
	some := *d
	some.bars = d.bars[from:to]
	s := newPicture(c, &some)
	if d.form == Stacked {
		s.stacked(&some)
	} else {
		s.grouped(&some)
	}
	s.notes(&some)
	return s.y
}

// title returns the title of the picture, with its part.
func (c Chart) title(l figure.Language) string {
	title := strings.TrimSpace(c.Table.Section + " " + l.Of(c.Table.Title))
	if c.parts > 1 {
		title += " (" + number(c.part) + "/" + number(c.parts) + ")"
	}
	return title
}

// drawn returns the columns that are drawn, in the order of the table.
func (c Chart) drawn() (columns []int, err error) {
	t := c.Table
	if len(t.Columns) == 0 {
		return nil, figure.Fault("table", t.ID, figure.ErrUnknown, "no table has this id")
	}
	for _, key := range append(slices.Clone(c.Columns), c.Weight) {
		if key != "" && !slices.ContainsFunc(t.Columns, func(k table.Column) bool { return k.Key == key }) {
			return nil, figure.Fault("table", t.ID, figure.ErrClash, "it has no column %s", key)
		}
	}
	if len(t.Cells) != len(t.Rows) || slices.ContainsFunc(t.Cells, func(r []table.Cell) bool {
		return len(r) != len(t.Columns)
	}) {
		return nil, figure.Fault("table", t.ID, figure.ErrClash, "the cells do not match the rows and columns")
	}
	first := -1
	for j, k := range t.Columns {
		switch {
		case k.Key == c.Weight && c.Form == Sorted:
		case len(c.Columns) > 0 && !slices.Contains(c.Columns, k.Key):
		case first >= 0 && (k.Measure != t.Columns[first].Measure || k.Decimals != t.Columns[first].Decimals):
			if len(c.Columns) > 0 {
				return nil, figure.Fault("table", t.ID, figure.ErrClash, "%s is not measured as %s", k.Key, t.Columns[first].Key)
			}
		default:
			if first < 0 {
				first = j
			}
			columns = append(columns, j)
		}
	}
	switch {
	case len(columns) == 0:
		return nil, figure.Fault("table", t.ID, figure.ErrClash, "it has no column to draw")
	case c.Form == Sorted:
		columns = columns[:1]
	}
	return columns, nil
}
