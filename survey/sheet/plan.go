package sheet

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// plan is a mapping as a book understands it, made once for a file.
type plan[R any] struct {
	sources  map[string]*mapped[R] // by name, and by place: "#3"
	order    []*mapped[R]
	values   map[string]mapping.Meaning // of all columns
	missing  missingValues
	blanks   []mapping.Blank // by the number of the question with ticks; nil where nothing is said
	by       numerals
	leaveOut bool
	filters  bool
	faults   []error
}

// mapped is a source of a mapping as it is understood.
type mapped[R any] struct {
	name string
	binding[R]
	needed bool         // the file must have it
	left   reading.Note // rows that do not count for it
}

// binding is what is read from a column of a file: one of the book's columns, or several that share a cell; none for a
// column that is left out knowingly.
type binding[R any] struct {
	column *Column[R]
	split  *split[R]
	values map[string]mapping.Meaning // nil where every text is read as it stands
	own    bool                       // of which some are of this column alone
	blank  bool                       // an empty cell has a meaning
	stray  bool                       // it has no name, and is not read
	filter *filter
	left   *reading.Note // where rows that do not count for the filter are noted
	by     numerals
	origin origin

	missing *missingValues
}

// origin is where a text stands.
type origin uint8

const (
	csvCell    origin = iota // or a cell of another table: an apostrophe may guard it
	jsonText                 // nothing guards it
	jsonNumber               // a number that is what it says
)

// filter says which rows count.
type filter struct{ keep, drop map[string]bool }

// columns returns the columns that are read.
func (b *binding[R]) columns() (all []*Column[R]) {
	if b.split == nil {
		if b.column != nil {
			all = append(all, b.column)
		}
		return all
	}
	for _, o := range b.split.options {
		if o.column != nil && !slices.Contains(all, o.column) {
			all = append(all, o.column)
		}
	}
	return all
}

// passes reports whether a row with this cell counts.
func (f *filter) passes(text string) bool {
	text = mapping.Key(text)
	return !f.drop[text] && (len(f.keep) == 0 || f.keep[text])
}

// newPlan understands the mapping of a reader; its faults are kept.
func newPlan[R any](r Reader[R]) *plan[R] {
	m := r.Mapping
	p := &plan[R]{sources: map[string]*mapped[R]{}, leaveOut: m.LeaveOut}
	var err error
	p.by, err = numeralsOf(r.Language, m)
	p.fault("", err)
	p.fault("", m.Check())
	p.values = p.meanings("all columns", nil, m.Values)
	p.blanks = p.blanksOf(r.Book, m.Blanks)
	for i := range m.Sources {
		p.add(r.Book, &m.Sources[i])
	}
	return p
}

// fault keeps a fault.
func (p *plan[R]) fault(path string, err error) {
	if err != nil {
		p.faults = append(p.faults, figure.At("mapping"+strings.TrimSuffix(", "+path, ", "), err))
	}
}

// check returns the faults of the mapping.
func (p *plan[R]) check() error { return errors.Join(p.faults...) }

// add understands a source.
func (p *plan[R]) add(b *Book[R], s *mapping.Source) {
	x := &mapped[R]{name: s.Name, left: reading.Note{About: reading.LeftOutRows, Path: s.Name}}
	key := mapping.Key(s.Name)
	if key == "" || p.sources[key] != nil {
		p.fault(s.Name, figure.Fault("", s.Name, say(figure.ErrClash, namedOnce), ""))
		return
	}
	x.by, x.missing = p.by, &p.missing
	to := s.To
	if to == "" && (len(s.Values) > 0 || s.Split != "" || p.filter(x, s)) {
		to = s.Name
	}
	p.filter(x, s)
	x.needed = s.To != "" || s.Split != "" || x.filter != nil || len(s.Values) > 0
	switch c, ok := b.find(to); {
	case s.Split != "":
		x.split = p.splitOf(b, to, s)
	case ok:
		x.column = c
		x.values, x.own = p.meanings(s.Name, p.values, s.Values), len(s.Values) > 0
		_, x.blank = x.values[""]
	case to != "" && !(s.To == "" && len(s.Values) == 0): // a column that only filters may be none of ours
		p.fault(s.Name, figure.Fault("", to, b.missed(to, len(p.faults) < maxHints), ""))
	}
	p.sources[key] = x
	p.order = append(p.order, x)
}

// filter sets the filter of a source, if it is one.
func (p *plan[R]) filter(x *mapped[R], s *mapping.Source) bool {
	if len(s.Keep)+len(s.Drop) == 0 {
		return false
	}
	f := &filter{keep: map[string]bool{}, drop: map[string]bool{}}
	for _, v := range s.Keep {
		f.keep[mapping.Key(v)] = true
	}
	for _, v := range s.Drop {
		f.drop[mapping.Key(v)] = true
	}
	x.filter, x.binding.left, p.filters = f, &x.left, true
	return true
}

// meanings returns what values mean, those of a column before those of all; one value has one meaning.
func (p *plan[R]) meanings(where string, all map[string]mapping.Meaning,
	own []mapping.Meaning) map[string]mapping.Meaning {
	if len(own) == 0 {
		return all
	}
	meanings, said := make(map[string]mapping.Meaning, len(all)+len(own)), map[string]bool{}
	for text, m := range all {
		meanings[text] = m
	}
	for _, m := range own {
		key := mapping.Key(m.Value)
		if said[key] && (meanings[key].Means != m.Means || meanings[key].Missing != m.Missing) {
			p.fault(where, figure.Fault("", m.Value, say(figure.ErrClash, meansTwo, meanings[key].Means, m.Means), ""))
		}
		if meanings[key], said[key] = m, true; m.Missing {
			p.missing.declare(m.Value)
		}
	}
	return meanings
}

// blanksOf returns what empty means, by the number of the question.
func (p *plan[R]) blanksOf(b *Book[R], blanks map[string]mapping.Blank) []mapping.Blank {
	var all []mapping.Blank
	for section, blank := range blanks {
		i := slices.Index(b.ticking, section)
		if i < 0 || blank > mapping.BlankMissing {
			p.fault("", figure.Fault("", section, say(figure.ErrUnknown, noTicking, strings.Join(b.ticking, ", ")), ""))
			continue
		}
		if all == nil {
			all = make([]mapping.Blank, len(b.ticking))
		}
		all[i] = blank
	}
	return all
}

// source returns what a mapping says of a column by its name, or by its place.
func (p *plan[R]) source(name string, place int) (b binding[R], ok bool) {
	if len(p.sources) == 0 {
		return b, false
	}
	x := p.sources["#"+strconv.Itoa(place)]
	if x == nil {
		x = p.sources[mapping.Key(cell.Plain(name))]
	}
	if x == nil {
		return b, false
	}
	return x.binding, true
}

// twice refuses a header that has a name of the mapping twice.
func (p *plan[R]) twice(name string, place int, header []string) error {
	x := p.sources[mapping.Key(cell.Plain(name))]
	if x == nil || p.sources["#"+strconv.Itoa(place)] != nil {
		return nil
	}
	for i, other := range header[:place-1] {
		if mapping.Key(cell.Plain(other)) == mapping.Key(cell.Plain(name)) && p.sources["#"+strconv.Itoa(i+1)] == nil {
			return figure.Fault("", name, say(figure.ErrClash, nameTwice, i+1, place), "")
		}
	}
	return nil
}

// beside returns the sources whose column is told by its place as well: one column is read in one way.
func (p *plan[R]) beside(header []string) (faults []error) {
	for _, x := range p.order {
		by, free := 0, false
		for i, name := range header {
			if mapping.Key(cell.Plain(name)) == mapping.Key(x.name) {
				if p.sources["#"+strconv.Itoa(i+1)] == nil {
					free = true
				} else {
					by = i + 1
				}
			}
		}
		if by > 0 && !free {
			faults = append(faults, figure.Fault("header", x.name, say(figure.ErrClash, sameColumn, by), ""))
		}
	}
	return faults
}

// absent returns the names that the mapping needs and that are not among these, in order.
func (p *plan[R]) absent(names []string) (absent []string) {
	if len(p.order) == 0 {
		return nil
	}
	there := map[string]bool{}
	for i, name := range names {
		there[mapping.Key(cell.Plain(name))], there["#"+strconv.Itoa(i+1)] = true, true
	}
	for _, x := range p.order {
		if x.needed && !there[mapping.Key(x.name)] {
			absent = append(absent, x.name)
		}
	}
	return absent
}

// notes returns how many rows did not count, filter by filter.
func (p *plan[R]) notes() (all []reading.Note) {
	for _, x := range p.order {
		if x.left.Rows > 0 {
			all = append(all, x.left)
		}
	}
	return all
}
