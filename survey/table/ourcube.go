package table

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// ours returns the table that a dataset of WriteJSONStat was written from.
func (c Cube) ours() (t Table, err error) {
	if len(c.Dimensions) != 2 && len(c.Dimensions) != 3 {
		return t, c.own.member("table").fault(figure.ErrClash, "a table has 2 or 3 dimensions, not %d", len(c.Dimensions))
	}
	t = Table{Title: same(c.Label), Of: ofDimension(c.Dimensions[0], rowDimension)}
	if err := t.read(c.own.member("table"), c.Dimensions[1]); err != nil {
		return t, err
	}
	for _, r := range c.Dimensions[0].Categories {
		t.Rows = append(t.Rows, Heading{Key: r.ID, Labels: same(r.Label)})
	}
	place, err := t.cube()
	if err != nil {
		return t, err
	}
	if err := c.fits(t, place); err != nil {
		return t, err
	}
	cells, err := c.ourCells()
	if err != nil {
		return t, err
	}
	return t, t.fillFrom(c, place, cells)
}

// ofDimension returns what the categories of a dimension are, nothing where it has the name of one of which nothing is
// known.
func ofDimension(d Dimension, unknown string) Heading {
	if d.ID == unknown {
		return Heading{}
	}
	return Heading{Key: d.ID, Labels: same(d.Label)}
}

// read reads what the extension says of the table and its columns.
func (t *Table) read(m tree, across Dimension) (err error) {
	counted := ""
	for _, x := range []struct {
		into *string
		name string
	}{{&t.ID, "id"}, {&t.Section, "section"}, {&counted, "counted"}, {&t.Edition.Date, "reference"}} {
		if *x.into, err = m.member(x.name).text(); err != nil {
			return err
		}
	}
	t.Counted = same(counted)
	if t.Edition.Year, err = yearOf(m.member("edition")); err != nil {
		return err
	}
	columns, err := m.member("columns").list()
	if err != nil {
		return err
	}
	for _, x := range columns {
		column, err := readColumn(x, across)
		if err != nil {
			return err
		}
		t.Columns = append(t.Columns, column)
	}
	if len(t.Columns) == 0 {
		return m.member("columns").fault(figure.ErrMissing, "a table has columns")
	}
	return nil
}

// yearOf reads a year, 0 for none.
func yearOf(t tree) (int, error) {
	if !t.has() {
		return 0, nil
	}
	year, err := t.whole(9999)
	return int(year), err
}

// readColumn reads one column, which is among the categories of its dimension.
func readColumn(x tree, across Dimension) (c Column, err error) {
	if c.Key, err = x.member("key").text(); err != nil {
		return c, err
	}
	at := slices.IndexFunc(across.Categories, func(y Category) bool { return y.ID == c.Key })
	if at < 0 {
		return c, x.member("key").fault(figure.ErrUnknown, "no category of %s", across.ID)
	}
	c.Labels, c.Of = same(across.Categories[at].Label), ofDimension(across, columnDimension)
	if c.Edition, err = yearOf(x.member("edition")); err != nil {
		return c, err
	}
	for _, key := range []struct {
		name string
		set  func(string) error
	}{
		{"measure", func(s string) error { return c.Measure.UnmarshalText([]byte(s)) }},
		{"rounding", func(s string) error { return c.Rounding.UnmarshalText([]byte(s)) }},
	} {
		text, err := x.member(key.name).text()
		if err == nil {
			err = figure.At(x.member(key.name).path, key.set(text))
		}
		if err != nil {
			return c, err
		}
	}
	decimals, err := x.member("decimals").whole(figure.MaxDecimals)
	c.Decimals = int(decimals)
	return c, err
}

// fits refuses a cube that is not the table's.
func (c Cube) fits(t Table, place cube) error {
	ids := func(d Dimension) (all []string) {
		for _, x := range d.Categories {
			all = append(all, x.ID)
		}
		return all
	}
	sound := slices.Equal(ids(c.Dimensions[1]), place.columns)
	if len(c.Dimensions) == 3 {
		sound = sound && slices.Equal(ids(c.Dimensions[2]), place.years)
	} else {
		sound = sound && place.timeless()
	}
	if !sound {
		return c.own.member("table").fault(figure.ErrClash, "its columns are not those of the dimensions")
	}
	return nil
}

// ourCells returns the cells of the extension.
func (c Cube) ourCells() ([]Cell, error) {
	cells := make([]Cell, c.size)
	for _, x := range []struct {
		name string
		read func(*Cell, tree) error
	}{{"n", (*Cell).readN}, {"over", (*Cell).readOver}, {"exact", (*Cell).readExact}, {"range", (*Cell).readRange}} {
		list := c.own.member(x.name)
		if x.name == "range" && !list.has() {
			continue
		}
		if err := c.places(list, func(at int64, v tree) error { return x.read(&cells[at], v) }); err != nil {
			return nil, err
		}
	}
	for at := range cells {
		if err := cells[at].readMarks(c, int64(at)); err != nil {
			return nil, err
		}
		if x := cells[at]; x.Interval == nil && !x.Figure.Defined() && x.Figure.N != 0 {
			return nil, c.own.member("n").fault(figure.ErrClash, "cell %d: %d respondents, but no figure", at, x.Figure.N)
		}
	}
	return cells, nil
}

func (c *Cell) readN(t tree) (err error) {
	c.Figure.N, err = t.whole(1 << 53)
	return err
}

func (c *Cell) readOver(t tree) error {
	key, err := t.text()
	if err == nil {
		err = figure.At(t.path, c.Figure.Over.UnmarshalText([]byte(key)))
	}
	return err
}

func (c *Cell) readExact(t tree) (err error) {
	c.Figure.Ratio, err = t.ratio()
	return err
}

// ratio reads an exact ratio, no number for null.
func (t tree) ratio() (figure.Ratio, error) {
	var r figure.Ratio
	text, err := t.text()
	if err != nil {
		return r, err
	}
	var fault *figure.FieldError
	if err = r.UnmarshalText([]byte(text)); errors.As(err, &fault) {
		err = &figure.FieldError{Path: t.path, Value: fault.Value, Err: fault.Err}
	}
	return r, err
}

// readRange reads the ends of an open cell, null for another one.
func (c *Cell) readRange(t tree) error {
	lo, err1 := t.member("lo").ratio()
	hi, err2 := t.member("hi").ratio()
	loOpen, ok1 := t.member("lo_open").value.(bool)
	hiOpen, ok2 := t.member("hi_open").value.(bool)
	switch {
	case err1 != nil:
		return err1
	case err2 != nil:
		return err2
	case !ok1 || !ok2:
		return t.fault(figure.ErrMissing, "lo_open and hi_open tell whether the ends belong to it")
	}
	i := figure.Between(lo, loOpen, hi, hiOpen)
	c.Interval = &i
	return nil
}

// readMarks reads the marks of a cell from its status.
func (c *Cell) readMarks(from Cube, at int64) error {
	status := from.status(at)
	if status == "" {
		return nil
	}
	for one := range strings.SplitSeq(status, statusJoin) {
		if _, ok := statusWords[one]; ok {
			continue
		}
		known := false
		for m := range allMarks.All() {
			if m.Keys()[0] == one {
				c.Figure.Marks, known = c.Figure.Marks|m, true
			}
		}
		if !known {
			return figure.Fault("status["+strconv.FormatInt(at, 10)+"]", one, figure.ErrUnknown, "no status of a table")
		}
	}
	return nil
}

// fillFrom puts the cells in their places. A value that is not the exact ratio's is refused.
func (t *Table) fillFrom(c Cube, place cube, cells []Cell) error {
	at := 0
	for range t.Rows {
		row := make([]Cell, len(t.Columns))
		for _, key := range place.columns {
			for _, year := range place.years {
				j := place.column(key, year)
				value := c.values[int64(at)]
				switch {
				case j >= 0:
					row[j] = cells[at]
					if want := t.Columns[j].value(row[j]); want != plain(value) {
						return figure.Fault("value["+strconv.Itoa(at)+"]", plain(value), figure.ErrClash,
							"extension.exact gives %q", want)
					}
				case value.Defined():
					return figure.Fault("value["+strconv.Itoa(at)+"]", plain(value), figure.ErrClash, "the table has no such cell")
				}
				at++
			}
		}
		t.Cells = append(t.Cells, row)
	}
	return nil
}

// value returns a cell of the column as a plain number in its unit, "" where it prints none.
func (c Column) value(x Cell) string {
	if x.Interval != nil || !c.print(x).Defined() {
		return ""
	}
	return plain(c.Measure.scaled(x.Figure.Ratio))
}
