package sheet

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
)

// lenient reads a row again without the cells that could not be read, if the reader is to be so: first without them and
// what adds up with them, and where the rest of their questions is faulty then, without those questions. Where a fault
// is left, or one does not follow from such a cell, the row is refused for the faults that it had.
func (r *Reader[R]) lenient(x *row[R]) *row[R] {
	faults := figure.Faults(x.unread)
	if !r.Lenient || x.again == nil || x.unread == nil || len(faults) == 0 || len(figure.Faults(x.err)) > len(faults) {
		return x
	}
	skip := make([]bool, len(r.Book.columns))
	for _, fault := range faults {
		if !r.Book.skip(skip, fault.Path) {
			return x
		}
	}
	faults = append(faults, r.Book.skipWholes(skip, x.value)...)
	y := x.again(skip)
	rest := r.check(y)
	if rest != nil && y.unread == nil && y.broken == nil {
		for _, fault := range figure.Faults(rest) {
			if r.Book.skip(skip, fault.Path) {
				faults = append(faults, fault)
			}
		}
		faults = append(faults, r.Book.skipWholes(skip, y.value)...)
		y = x.again(skip)
		rest = r.check(y)
	}
	if rest != nil {
		return x
	}
	y.unanswered, y.strict = faults, x.err
	return y
}

// skip marks the column with a key, or those of a section, as ones that are not read; false where there is none, or one
// tells of the row itself.
func (b *Book[R]) skip(skip []bool, path string) bool {
	found := false
	for i := range b.columns {
		c := &b.columns[i]
		if c.Key != path && !strings.HasPrefix(c.Key, path+".") {
			continue
		}
		if c.Needed || c.Unique || c.About {
			return false
		}
		skip[i], found = true, true
	}
	return found
}

// skipWholes marks the other parts of wholes of which one is not read, and returns a fault for each section that loses
// an answer so.
func (b *Book[R]) skipWholes(skip []bool, r *R) (faults []*figure.FieldError) {
	lost, told := map[string]bool{}, map[string]bool{}
	for i, c := range b.columns {
		lost[c.whole] = lost[c.whole] || skip[i] && c.whole != ""
	}
	for i := range b.columns {
		c := &b.columns[i]
		if !lost[c.whole] || skip[i] {
			continue
		}
		skip[i] = true
		if section := c.section(); c.Get(r) != "" && !told[section] {
			told[section] = true
			faults = append(faults, figure.Faults(figure.Fault(section, "", say(figure.ErrMissing, partUnread), ""))...)
		}
	}
	return faults
}

// labels returns the label of the column with a key, or of a section: what the labels of its columns have in common.
func (b *Book[R]) labels(path string) figure.Labels {
	if b == nil {
		return figure.Labels{}
	}
	if c, ok := b.find(path); ok && c.Key == path {
		return c.Labels
	}
	i := slices.IndexFunc(b.columns, func(c Column[R]) bool {
		return c.section() == path && c.Bare != figure.Labels{}
	})
	if i < 0 {
		return figure.Labels{}
	}
	c := b.columns[i]
	return figure.LabelsOf(func(l figure.Language) string {
		return strings.TrimSuffix(strings.TrimSuffix(l.Of(c.Labels), l.Of(c.Bare)), ": ")
	})
}

// label gives the reasons and notes the labels of their columns.
func (f *File[R]) label(c *reading.Count) {
	for _, reasons := range [][]reading.Reason{c.Reasons, c.Unread, c.Missing} {
		for i := range reasons {
			reasons[i].Column = f.reader.Book.labels(reasons[i].Path)
		}
	}
	for i := range c.Notes {
		c.Notes[i].Column = f.reader.Book.labels(c.Notes[i].Path)
	}
}
