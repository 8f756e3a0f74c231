package sheet

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
)

// split is one cell with all ticks of a question.
type split[R any] struct {
	section string
	by      string
	options []option[R]
	longest int                        // separators in an option's text
	all     map[string]mapping.Meaning // of the values of all columns: a whole cell may mean missing
	place   int                        // of the question, after the columns
	missing *missingValues
}

// option is an option by its text in the export; without a column it stands for no answer.
type option[R any] struct {
	text   string
	column *Column[R]
}

// splitOf understands a cell with all ticks of a question.
func (p *plan[R]) splitOf(b *Book[R], section string, s *mapping.Source) *split[R] {
	x := &split[R]{section: section, by: s.Split, all: p.values, missing: &p.missing,
		place: len(b.columns) + slices.Index(b.ticking, section)}
	if !slices.Contains(b.ticking, section) {
		p.fault(s.Name, figure.Fault("", section, say(figure.ErrUnknown, noTicking, strings.Join(b.ticking, ", ")), ""))
	}
	ticking := 0
	for _, v := range s.Values {
		o := option[R]{text: mapping.Key(v.Value)}
		switch {
		case o.text == "" && v.Missing:
			continue // as an empty cell is read anyhow
		case o.text == "":
			p.fault(s.Name, figure.Fault("", v.Means, say(figure.ErrClash, tickingNone), ""))
			continue
		case v.Missing:
			p.missing.declare(v.Value)
		default:
			ticking++
			if o.column = b.item(section, v.Means); o.column == nil {
				p.fault(s.Name, figure.Fault("", v.Means, say(figure.ErrUnknown, noOption, section), ""))
				continue
			}
		}
		if i := x.saying(o.text); i >= 0 && x.options[i].column != o.column {
			p.fault(s.Name, figure.Fault("", v.Value, say(figure.ErrClash, twoOptions), ""))
		}
		x.options = append(x.options, o)
		x.longest = max(x.longest, strings.Count(v.Value, s.Split))
	}
	if ticking == 0 {
		p.fault(s.Name, figure.Fault("", s.Split, say(figure.ErrMissing, noOptions), ""))
	}
	return x
}

// saying returns the place of the option with a text, -1 for none.
func (s *split[R]) saying(text string) int {
	return slices.IndexFunc(s.options, func(o option[R]) bool { return o.text == text })
}

// item returns the option of a question with a key, whole or without its section, or a label; nil for none.
func (b *Book[R]) item(section, name string) *Column[R] {
	for _, own := range []string{name, section + "." + name} {
		if c, ok := b.find(own); ok && c.section() == section && c.said != nil {
			return c
		}
	}
	for _, key := range b.having(name) {
		if c := &b.columns[b.index[key]]; c.section() == section && c.said != nil {
			return c
		}
	}
	return nil
}

// read reads the ticks of a cell: an empty one is not answered.
func (s *split[R]) read(x *row[R], text string) error {
	skipped := false
	for _, o := range s.options {
		skipped = o.column != nil && x.skips(o.column) || skipped
	}
	if skipped {
		return nil
	}
	if key := mapping.Key(text); s.all[key].Missing {
		s.leave(x)
		s.misses(x, key)
		return nil
	}
	var parts []string
	for part := range strings.SplitSeq(text, s.by) {
		if part = mapping.Key(part); part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return nil
	}
	ticked := map[*Column[R]]bool{}
	for len(parts) > 0 {
		o, n := s.match(parts)
		switch {
		case n == 0:
			return figure.Fault(s.section, parts[0], say(figure.ErrUnknown, notListed), "")
		case o.column != nil:
			ticked[o.column] = true
		default:
			s.misses(x, o.text)
		}
		parts = parts[n:]
	}
	if len(ticked) == 0 {
		s.leave(x)
		return nil
	}
	for _, o := range s.options {
		said := "no"
		if ticked[o.column] {
			said = "yes"
		}
		if o.column == nil {
			continue
		}
		if err := x.read(o.column, said, text, numerals{}, false); err != nil {
			return err
		}
	}
	return nil
}

// misses notes, once, that the cell has a value that the mapping declares as missing.
func (s *split[R]) misses(x *row[R], key string) {
	value, ok := s.missing.places[key]
	if m := (missing{s.place, value}); ok && !slices.Contains(x.missing, m) {
		x.missing = append(x.missing, m)
	}
}

// leave notes that what stood in the cell means missing: it is no empty cell, which may mean that nothing is ticked.
func (s *split[R]) leave(x *row[R]) {
	for _, o := range s.options {
		if o.column != nil && o.column.Left != nil {
			x.left = append(x.left, o.column)
		}
	}
}

// match returns the option that the first parts make, and of how many of them: the longest, for an option may hold the
// separator.
func (s *split[R]) match(parts []string) (o option[R], n int) {
	for n = min(len(parts), s.longest+1); n > 0; n-- {
		text := mapping.Key(strings.Join(parts[:n], s.by+" "))
		tight := mapping.Key(strings.Join(parts[:n], s.by))
		for _, o := range s.options {
			if o.text == text || o.text == tight {
				return o, n
			}
		}
	}
	return o, 0
}
