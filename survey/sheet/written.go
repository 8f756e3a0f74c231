package sheet

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
)

// source is where the last row has been taken from.
type source[R any] interface {
	// written returns what stands there for a column alone, "" for nothing.
	written(c *Column[R]) string
}

// asWritten returns the faults of a row that has been validated, so that they quote what somebody wrote: 1 500, and not
// the 1500 that it was read as.
func (x *row[R]) asWritten(b *Book[R], err error) error {
	if err == nil || x.from == nil {
		return err
	}
	for _, f := range figure.Faults(err) {
		c, ok := b.find(f.Path)
		if !ok || c.Key != f.Path || f.Value == "" || f.Value != c.Get(x.value) {
			continue
		}
		if text := x.from.written(c); text != "" {
			f.Value = figure.Faults(figure.Fault(f.Path, text, f.Err, ""))[0].Value
		}
	}
	return err
}

func (t *taker[R]) written(c *Column[R]) string {
	for _, x := range t.cells {
		if t.bound[x.Column].column == c {
			return cell.Plain(string(x.Text))
		}
	}
	return ""
}

func (o *objects[R]) written(c *Column[R]) string {
	for _, m := range o.last {
		if n, met := o.met[string(m.Name)]; met && n.as[0].split == nil && slices.Contains(n.columns, c) {
			return cell.Clean(string(m.Text))
		}
	}
	return ""
}
