package mapping

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/record"
)

// Form is what a suggestion knows of a survey: the columns of a respondent, and how they are found.
type Form struct {
	Columns []Column
	Ticking []string                       // the sections of the questions with ticks
	Find    func(name string) int          // the column with a key or a label; below zero for none
	Item    func(section, name string) int // the option of a question with a key or a label; below zero for none
	// Language is that of the notes of a suggestion.
	Language figure.Language
}

// Column is a column of a respondent.
type Column struct {
	Key, Section string
	Labels, Bare figure.Labels // as those of a sheet.Column
	Numeric      bool
	Unique       bool
	Tick         bool // an option of a question with ticks
	About        bool // of the form, and no answer
	Reads        func(text string) bool
	Means        func(text string) (key string, ok bool) // the key of what a text means to the column
}

// find returns the column with a name.
func (f Form) find(name string) (*Column, bool) {
	if i := f.Find(name); i >= 0 {
		return &f.Columns[i], true
	}
	return nil, false
}

// item returns the option of a question with a name; nil for none.
func (f Form) item(section, name string) *Column {
	if i := f.Item(section, name); i >= 0 {
		return &f.Columns[i]
	}
	return nil
}

// Suggest returns a first mapping of the rows of an export, the header first, for a person to read and complete: the
// columns of the form by names and values that are alike, the marks of survey tools, and with how often each value was
// seen. What could not be placed is Undecided, so that the suggestion is no mapping before it has been read. What m
// says of the file holds.
func (f Form) Suggest(m Mapping, rows iter.Seq[[]string]) (Mapping, error) {
	var head [][]string
	var columns []*seenColumn
	n := 0
	begin := func() {
		m.headOf(head)
		columns = columnsOf(m, head)
		for _, row := range head[min(max(m.HeaderRows, 1), len(head)):] {
			see(columns, row)
		}
	}
	for cells := range rows {
		switch n++; {
		case n <= m.TitleRows:
		case columns == nil && len(head) < max(m.HeaderRows, 3)+1:
			head = append(head, slices.Clone(cells))
		default:
			if columns == nil {
				begin()
			}
			see(columns, cells)
		}
		if n > suggestRows {
			break
		}
	}
	if len(head) == 0 {
		return Mapping{}, record.ErrNoRows
	}
	if columns == nil {
		begin()
	}
	s := suggestion{form: f, mapping: &m, columns: columns, tool: toolOf(head[0])}
	s.all()
	return m, nil
}

// What the notes of a suggestion say.
var (
	exportOf = figure.Labels{
		"näyttää työkalun %s vienniltä", "ser ut som en export från %s", "looks like an export of %s",
	}
	perhaps   = figure.Labels{"ehkä %s", "kanske %s", "perhaps %s"}
	orWord    = figure.Labels{" tai ", " eller ", " or "}
	emptyWord = figure.Labels{"tyhjä (%d)", "tomt (%d)", "empty (%d)"}
)

// suggestion makes the mapping of an export.
type suggestion struct {
	form    Form
	mapping *Mapping
	columns []*seenColumn
	tool    *tool
	sources []Source              // by column
	taken   map[string]bool       // our columns that have one
	guesses []string              // by column, of those that are not sure
	words   []columnWords         // by column of ours
	options map[[2]string]*Column // by question and text, as option has found them
}

// all makes a source of every column.
func (s *suggestion) all() {
	s.sources, s.taken = make([]Source, len(s.columns)), map[string]bool{}
	s.guesses, s.words = make([]string, len(s.columns)), s.form.words()
	s.options = map[[2]string]*Column{}
	if s.tool != nil {
		s.mapping.Note = fmt.Sprintf(s.form.Language.Of(exportOf), s.tool.name)
	}
	placed := make([]bool, len(s.columns))
	for i, c := range s.columns {
		s.sources[i] = Source{Name: c.name, Note: c.note(s.form.Language)}
		placed[i] = s.known(i, c)
	}
	for _, p := range s.proposals(placed) {
		if !placed[p.column] && !slices.ContainsFunc(p.keys, func(k string) bool { return s.taken[k] }) {
			placed[p.column] = s.place(p)
		}
	}
	for i := range s.columns {
		if !placed[i] {
			s.sources[i].To = Undecided
			if s.guesses[i] != "" {
				s.sources[i].Note = fmt.Sprintf(s.form.Language.Of(perhaps), s.guesses[i]) + ": " + s.sources[i].Note
			}
		}
	}
	s.mapping.Sources = s.sources
	s.blanks()
}

// known places columns by their names: our own, ids, those of the tool, those without a name and without an answer.
func (s *suggestion) known(i int, c *seenColumn) bool {
	x := &s.sources[i]
	s.tool.filterOf(x, c.values)
	if col, ok := s.form.find(c.name); ok && !s.taken[col.Key] {
		s.take(i, col)
		return true
	}
	if slices.Contains(idNames, Key(c.name)) && !c.more && (int64(len(c.values)) == c.rows-c.blanks || c.rows > maxSeen) ||
		slices.Contains(idNames, Key(c.name)) && c.more {
		for j := range s.form.Columns {
			if col := &s.form.Columns[j]; col.Unique && !s.taken[col.Key] {
				x.To, s.taken[col.Key] = col.Key, true
				return true
			}
		}
	}
	summary := func(o *seenColumn) bool { return strings.HasPrefix(o.name, c.name+"/") }
	return s.tool.technical(c.name) || len(c.values) == 0 && c.text == "" && strings.HasPrefix(c.name, "#") ||
		slices.ContainsFunc(s.columns, summary)
}

// take gives a column of ours to a source, with what its values mean.
func (s *suggestion) take(i int, c *Column) {
	s.sources[i].To, s.taken[c.Key] = c.Key, true
	s.sources[i].Values = s.valuesOf(s.columns[i], c)
}

// place gives a proposal its column.
func (s *suggestion) place(p proposal) bool {
	if p.to != nil {
		s.take(p.column, p.to)
		return true
	}
	x := &s.sources[p.column]
	x.To = p.section
	x.Split, x.Values = s.split(p.column, p.section)
	for _, k := range p.keys {
		s.taken[k] = true
	}
	return true
}

// blanks leaves to a person what empty cells mean in a question whose options nobody denies.
func (s *suggestion) blanks() {
	for _, section := range s.form.Ticking {
		empty, denied, asked := false, false, false
		for i, x := range s.sources {
			c, ok := s.form.find(x.To)
			if x.To != section && !(ok && c.Tick && c.Section == section) {
				continue
			}
			asked = true
			empty = empty || s.columns[i].blanks > 0
			for _, v := range s.columns[i].values {
				text := v.text
				for _, m := range x.Values {
					if m.Value == text {
						text = m.Means
					}
				}
				denied = denied || is(text, noWord) || text == "0"
			}
		}
		if asked && empty && !denied {
			if s.mapping.Blanks == nil {
				s.mapping.Blanks = map[string]Blank{}
			}
			s.mapping.Blanks[section] = blankUndecided
		}
	}
}
