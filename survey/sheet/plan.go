package sheet

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/compose"
)

// plan is a mapping as a book understands it, made once for a file.
type plan[R any] struct {
	sources  map[string]*mapped[R] // by name, and by place: "#3"
	order    []*mapped[R]
	values   map[string]Meaning // of all columns
	blanks   []Blank            // by the number of the question with ticks; nil where nothing is said
	by       numerals
	leaveOut bool
	filters  bool
	faults   []error
}

// mapped is a source of a mapping as it is understood.
type mapped[R any] struct {
	name string
	binding[R]
	needed bool // the file must have it
	left   Note // rows that do not count for it
}

// binding is what is read from a column of a file: one of the book's columns, or several that share a cell; none for a
// column that is left out knowingly.
type binding[R any] struct {
	column *Column[R]
	split  *split[R]
	values map[string]Meaning // nil where every text is read as it stands
	blank  bool               // an empty cell has a meaning
	filter *filter
	left   *Note // where rows that do not count for the filter are noted
	by     numerals
}

// filter says which rows count.
type filter struct{ keep, drop map[string]bool }

// split is one cell with all ticks of a question.
type split[R any] struct {
	by      string
	options []option[R]
	longest int // separators in an option's text
}

// option is an option by its text in the export.
type option[R any] struct {
	text   string
	column *Column[R]
}

// columns returns the columns that are read.
func (b *binding[R]) columns() (all []*Column[R]) {
	if b.split == nil {
		if b.column != nil {
			all = append(all, b.column)
		}
		return all
	}
	for _, o := range b.split.options {
		if !slices.Contains(all, o.column) {
			all = append(all, o.column)
		}
	}
	return all
}

// passes reports whether a row with this cell counts.
func (f *filter) passes(text string) bool {
	text = alike(text)
	return !f.drop[text] && (len(f.keep) == 0 || f.keep[text])
}

// alike returns a name or a value in the form in which those of a mapping are compared: letter case, composition, and how
// many spaces and line breaks there are, do not matter.
func alike(s string) string {
	s = cell.Unguard(s)
	if !strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || 'A' <= r && r <= 'Z' || r > '~' }) {
		return s
	}
	return strings.ToLower(strings.Join(strings.FieldsFunc(compose.String(s), unicode.IsSpace), " "))
}

// newPlan understands the mapping of a reader; its faults are kept.
func newPlan[R any](r Reader[R]) *plan[R] {
	m := r.Mapping
	p := &plan[R]{sources: map[string]*mapped[R]{}, leaveOut: m.LeaveOut}
	var err error
	p.by, err = numeralsOf(r.Language, m)
	p.fault("", err)
	p.fault("", m.checkRows())
	_, err = m.Encoding.decoding()
	p.fault("", err)
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
func (p *plan[R]) add(b *Book[R], s *Source) {
	x := &mapped[R]{name: s.Name, left: Note{About: LeftOutRows, Path: s.Name}}
	key := alike(s.Name)
	if key == "" || p.sources[key] != nil {
		p.fault(s.Name, figure.Fault("", s.Name, figure.ErrClash, "a column has a name, and stands once; "+
			`"#3" names the third`))
		return
	}
	x.by = p.by
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
		x.values = p.meanings(s.Name, p.values, s.Values)
		_, x.blank = x.values[""]
	case to != "" && !(s.To == "" && len(s.Values) == 0): // a column that only filters may be none of ours
		p.fault(s.Name, figure.Fault("", to, b.missed(to, len(p.faults) < maxHints), ""))
	}
	p.sources[key] = x
	p.order = append(p.order, x)
}

// filter sets the filter of a source, if it is one.
func (p *plan[R]) filter(x *mapped[R], s *Source) bool {
	if len(s.Keep)+len(s.Drop) == 0 {
		return false
	}
	f := &filter{keep: map[string]bool{}, drop: map[string]bool{}}
	for _, v := range s.Keep {
		f.keep[alike(v)] = true
	}
	for _, v := range s.Drop {
		f.drop[alike(v)] = true
	}
	x.filter, x.binding.left, p.filters = f, &x.left, true
	return true
}

// meanings returns what values mean, those of a column before those of all; one value has one meaning.
func (p *plan[R]) meanings(where string, all map[string]Meaning, own []Meaning) map[string]Meaning {
	if len(own) == 0 {
		return all
	}
	meanings, said := make(map[string]Meaning, len(all)+len(own)), map[string]bool{}
	for text, m := range all {
		meanings[text] = m
	}
	for _, m := range own {
		key := alike(m.Value)
		if said[key] && (meanings[key].Means != m.Means || meanings[key].Missing != m.Missing) {
			p.fault(where, figure.Fault("", m.Value, figure.ErrClash, "it means %q, and %q", meanings[key].Means, m.Means))
		}
		meanings[key], said[key] = m, true
	}
	return meanings
}

// blanksOf returns what empty means, by the number of the question.
func (p *plan[R]) blanksOf(b *Book[R], blanks map[string]Blank) []Blank {
	var all []Blank
	for section, blank := range blanks {
		i := slices.Index(b.ticking, section)
		if i < 0 || blank > BlankMissing {
			p.fault("", figure.Fault("", section, figure.ErrUnknown, "no question with ticks; there are %s",
				strings.Join(b.ticking, ", ")))
			continue
		}
		if all == nil {
			all = make([]Blank, len(b.ticking))
		}
		all[i] = blank
	}
	return all
}

// splitOf understands a cell with all ticks of a question.
func (p *plan[R]) splitOf(b *Book[R], section string, s *Source) *split[R] {
	x := &split[R]{by: s.Split}
	if !slices.Contains(b.ticking, section) {
		p.fault(s.Name, figure.Fault("", section, figure.ErrUnknown, "no question with ticks; there are %s",
			strings.Join(b.ticking, ", ")))
	}
	for _, v := range s.Values {
		o := option[R]{text: alike(v.Value)}
		if !v.Missing {
			if o.column = b.item(section, v.Means); o.column == nil {
				p.fault(s.Name, figure.Fault("", v.Means, figure.ErrUnknown, "no option of %s", section))
				continue
			}
		}
		x.options = append(x.options, o)
		x.longest = max(x.longest, strings.Count(v.Value, s.Split))
	}
	if len(x.options) == 0 {
		p.fault(s.Name, figure.Fault("", s.Split, figure.ErrMissing, "a cell with all ticks needs the options of its form"))
	}
	return x
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

// source returns what a mapping says of a column by its name, or by its place.
func (p *plan[R]) source(name string, place int) (b binding[R], ok bool) {
	if len(p.sources) == 0 {
		return b, false
	}
	x := p.sources["#"+strconv.Itoa(place)]
	if x == nil {
		x = p.sources[alike(plain(name))]
	}
	if x == nil {
		return b, false
	}
	return x.binding, true
}

// twice refuses a header that has a name of the mapping twice.
func (p *plan[R]) twice(name string, place int, header []string) error {
	x := p.sources[alike(plain(name))]
	if x == nil || p.sources["#"+strconv.Itoa(place)] != nil {
		return nil
	}
	for i, other := range header[:place-1] {
		if alike(plain(other)) == alike(plain(name)) && p.sources["#"+strconv.Itoa(i+1)] == nil {
			return figure.Fault("", name, say(figure.ErrClash, nameTwice, i+1, place), "")
		}
	}
	return nil
}

// absent returns the names that the mapping needs and that are not among these, in order.
func (p *plan[R]) absent(names []string) (absent []string) {
	if len(p.order) == 0 {
		return nil
	}
	there := map[string]bool{}
	for i, name := range names {
		there[alike(plain(name))], there["#"+strconv.Itoa(i+1)] = true, true
	}
	for _, x := range p.order {
		if x.needed && !there[alike(x.name)] {
			absent = append(absent, x.name)
		}
	}
	return absent
}

// notes returns how many rows did not count, filter by filter.
func (p *plan[R]) notes() (all []Note) {
	for _, x := range p.order {
		if x.left.Rows > 0 {
			all = append(all, x.left)
		}
	}
	return all
}

// checkRows refuses rows of a header that cannot be.
func (m *Mapping) checkRows() error {
	var faults []error
	for _, n := range []int{m.TitleRows, m.HeaderRows} {
		if n < 0 || n > maxHeaderRows {
			faults = append(faults, figure.Fault("", n, figure.ErrRange, "at most %d rows before the first respondent",
				maxHeaderRows))
		}
	}
	for _, n := range m.NameRows {
		if n < 1 || n > max(m.HeaderRows, 1) {
			faults = append(faults, figure.Fault("", n, figure.ErrRange, "the header has %d rows", max(m.HeaderRows, 1)))
		}
	}
	return errors.Join(faults...)
}

// names returns the names of columns that the rows of a header make.
func (m *Mapping) names(rows [][]string) []string {
	if len(m.NameRows) == 0 {
		return rows[0]
	}
	names := make([]string, len(rows[0]))
	before := ""
	for i := range names {
		for j, n := range m.NameRows {
			text := ""
			if row := rows[n-1]; i < len(row) {
				text = plain(row[i])
			}
			switch {
			case j == 0 && text == "" && len(m.NameRows) > 1:
				text = before
			case j == 0:
				before = text
			}
			if text != "" && names[i] != "" {
				text = " | " + text
			}
			names[i] += text
		}
	}
	return names
}

// numerals are how the numbers of a file are written.
type numerals struct {
	notation           cell.Notation
	decimal, thousands string // where a mapping tells them
}

// numeralsOf returns what a language, and a mapping, say of numbers.
func numeralsOf(l figure.Language, m Mapping) (numerals, error) {
	n := numerals{cell.Unknown, m.Decimal, m.Thousands}
	if l == figure.English { // see figure.ParseCount
		n.notation = cell.Point
	}
	switch {
	case m.Decimal == "" && m.Thousands == "":
		return n, nil
	case m.Decimal == m.Thousands, len(m.Decimal) > 4 || strings.ContainsAny(m.Decimal, "0123456789-+% "),
		len(m.Thousands) > 4 || strings.ContainsAny(m.Thousands, "0123456789-+%"):
		return n, figure.Fault("", m.Decimal+" "+m.Thousands, figure.ErrSyntax, "no signs of numbers")
	case n.decimal == "" && n.thousands == ",":
		n.decimal = "."
	case n.decimal == "":
		n.decimal = ","
	}
	return n, nil
}

// settled returns a number in one notation, or refuses one that does not keep to the signs.
func (n numerals) settled(text string) (string, error) {
	if n.decimal == "" {
		return n.notation.Settled(text), nil
	}
	whole, decimals, marked := strings.Cut(text, n.decimal)
	digits := whole
	if n.thousands != "" && strings.TrimSpace(n.thousands) != "" && strings.Contains(whole, n.thousands) {
		groups := strings.Split(whole, n.thousands)
		for i, g := range groups {
			if len(g) > 3 || len(g) < 3 && i > 0 || g == "" {
				return "", fmt.Errorf("%w: thousands are not in groups of three digits", figure.ErrSyntax)
			}
		}
		digits = strings.Join(groups, "")
	}
	if marked {
		digits += "." + decimals
	}
	if strings.ContainsAny(strings.Replace(digits, ".", "", 1), ",.") || !marked && strings.Contains(digits, ".") {
		wrong := say(figure.ErrSyntax, decimalSign, n.decimal)
		wrong.setting = true
		return "", wrong
	}
	return cell.Wire.Settled(digits), nil
}
