package sheet

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/record"
)

// The bounds of what a suggestion looks at.
const (
	maxSeen      = 200     // different values of a column
	maxSuggested = 30      // lines for the values of a column
	suggestRows  = 100_000 // rows that are looked at
)

// Suggest returns a first mapping of a CSV file, for a person to read and complete: our columns by names and values that
// are alike, the marks of survey tools, and with how often each value was seen. What could not be placed is Undecided, so
// that the suggestion is no mapping before it has been read. It applies nothing.
func (r Reader[R]) Suggest(in io.Reader) (Mapping, error) {
	file := bufio.NewReaderSize(in, 64<<10)
	m := r.Mapping
	if m.Encoding == UTF8 {
		head, _ := file.Peek(64 << 10)
		m.Encoding = guessEncoding(head)
	}
	decoding, err := m.Encoding.decoding()
	if err != nil || r.Book == nil {
		return Mapping{}, errors.Join(err, bookless(r.Book))
	}
	return r.suggest(m, func(yield func([]string) bool) {
		for row, rowErr := range Rows(record.Decode(file, decoding), r.Limits, newFinder(r).known) {
			if rowErr != nil {
				err = errors.Join(err, rowErr)
				if row.Number == 0 {
					return
				}
				continue
			}
			if !yield(row.Cells) {
				return
			}
		}
	}, &err)
}

// SuggestRows is Suggest for rows of cells, the header first, as another format holds them.
func (r Reader[R]) SuggestRows(all iter.Seq[[]string]) (Mapping, error) {
	if r.Book == nil {
		return Mapping{}, bookless(r.Book)
	}
	var err error
	return r.suggest(r.Mapping, all, &err)
}

// bookless is the fault of a reader without a book.
func bookless[R any](b *Book[R]) error {
	if b == nil {
		return figure.Fault("Reader.Book", "", figure.ErrMissing, "a reader needs the columns of a respondent")
	}
	return nil
}

// guessEncoding returns the encoding that the beginning of a file looks like.
func guessEncoding(head []byte) Encoding {
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return UTF16
	case utf8.Valid(head), utf8.Valid(head[:max(0, len(head)-utf8.UTFMax)]) && len(head) == 64<<10:
		return UTF8
	case len(head) == 64<<10:
		for cut := range utf8.UTFMax {
			if utf8.Valid(head[:len(head)-cut]) {
				return UTF8
			}
		}
	}
	return Windows1252
}

// seenColumn is a column of an export, and what stands in it.
type seenColumn struct {
	name, text string // its name, and what other rows of the header say
	place      int    // from 1
	values     []ValueCount
	index      map[string]int
	more       bool // there are other values
	rows       int64
	blanks     int64
}

// saw counts a value.
func (c *seenColumn) saw(text string) {
	c.rows++
	if text == "" {
		c.blanks++
		return
	}
	i, there := c.index[text]
	switch {
	case there:
		c.values[i].Rows++
	case len(c.values) < maxSeen:
		c.index[text] = len(c.values)
		c.values = append(c.values, ValueCount{strings.Clone(text), 1})
	default:
		c.more = true
	}
}

// suggest makes a mapping of rows.
func (r Reader[R]) suggest(m Mapping, rows iter.Seq[[]string], err *error) (Mapping, error) {
	var head [][]string
	var columns []*seenColumn
	n := 0
	begin := func() {
		m.headOf(head)
		columns = columnsOf(m, head)
		for _, row := range head[max(m.HeaderRows, 1):] {
			see(columns, row)
		}
	}
	for cells := range rows {
		switch n++; {
		case n <= m.TitleRows:
		case columns == nil && len(head) < 4:
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
		return Mapping{}, errors.Join(*err, fmt.Errorf("%w: there are no rows", record.ErrHeader))
	}
	if columns == nil {
		begin()
	}
	s := suggestion[R]{book: r.Book, mapping: &m, columns: columns, tool: toolOf(head[0])}
	s.all()
	return m, *err
}

// see counts the cells of a row.
func see(columns []*seenColumn, row []string) {
	for i, c := range columns {
		if i < len(row) {
			c.saw(plain(row[i]))
		}
	}
}

// headOf finds out how many rows the header has: Qualtrics has texts and import ids below the names; others have the
// options below the questions, each of which stands above its first option.
func (m *Mapping) headOf(head [][]string) {
	if m.HeaderRows > 0 {
		return
	}
	if len(head) > 2 && countCells(head[2], func(s string) bool { return strings.Contains(s, `"ImportId"`) }) > 1 {
		m.HeaderRows = 3
		return
	}
	if len(head) < 2 {
		return
	}
	under := 0
	for i, name := range head[0] {
		if i > 0 && plain(name) == "" && i < len(head[1]) && plain(head[1][i]) != "" {
			under++
		}
	}
	if under > 0 && plain(head[0][0]) != "" && plain(head[1][0]) == "" {
		m.HeaderRows, m.NameRows = 2, []int{1, 2}
	}
}

// countCells counts the cells that are such.
func countCells(cells []string, is func(string) bool) (n int) {
	for _, s := range cells {
		if is(s) {
			n++
		}
	}
	return n
}

// columnsOf returns the columns of a header.
func columnsOf(m Mapping, head [][]string) (all []*seenColumn) {
	for i, name := range m.names(head) {
		c := &seenColumn{name: plain(name), place: i + 1, index: map[string]int{}}
		if m.HeaderRows > 1 && len(m.NameRows) == 0 && i < len(head[1]) {
			c.text = plain(head[1][i])
		}
		all = append(all, c)
	}
	for i, c := range all {
		same := func(o *seenColumn) bool { return o != c && alike(o.name) == alike(c.name) }
		if c.name == "" || slices.ContainsFunc(all[:i], same) || slices.ContainsFunc(all[i:], same) {
			if c.text == "" {
				c.text = c.name
			}
			c.name = "#" + strconv.Itoa(i+1)
		}
	}
	return all
}

// suggestion makes the mapping of an export.
type suggestion[R any] struct {
	book    *Book[R]
	mapping *Mapping
	columns []*seenColumn
	tool    *tool
	sources []Source                 // by column
	taken   map[string]bool          // our columns that have one
	guesses []string                 // by column, of those that are not sure
	words   []bookWords              // by column of ours
	options map[[2]string]*Column[R] // by question and text, as option has found them
}

// all makes a source of every column.
func (s *suggestion[R]) all() {
	s.sources, s.taken = make([]Source, len(s.columns)), map[string]bool{}
	s.guesses, s.words = make([]string, len(s.columns)), s.book.wordsOf()
	s.options = map[[2]string]*Column[R]{}
	if s.tool != nil {
		s.mapping.Note = "looks like an export of " + s.tool.name
	}
	placed := make([]bool, len(s.columns))
	for i, c := range s.columns {
		s.sources[i] = Source{Name: c.name, Note: c.note()}
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
				s.sources[i].Note = "perhaps " + s.guesses[i] + ": " + s.sources[i].Note
			}
		}
	}
	s.mapping.Sources = s.sources
	s.blanks()
}

// note tells what stands in a column.
func (c *seenColumn) note() string {
	var out []string
	if c.text != "" {
		out = append(out, c.text)
	}
	var told []string
	for _, v := range slices.SortedStableFunc(slices.Values(c.values), func(a, b ValueCount) int {
		return cmp.Compare(b.Rows, a.Rows)
	}) {
		if len(told) == 3 {
			told = append(told, "…")
			break
		}
		told = append(told, fmt.Sprintf("%s (%d)", cut(v.Value), v.Rows))
	}
	if c.blanks > 0 {
		told = append(told, fmt.Sprintf("empty (%d)", c.blanks))
	}
	return strings.Join(append(out, strings.Join(told, ", ")), ": ")
}

// cut returns the beginning of a value on one line.
func cut(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > 30 {
		return string(runes[:30]) + "…"
	}
	return s
}

// known places columns by their names: our own, ids, those of the tool, those without a name and without an answer.
func (s *suggestion[R]) known(i int, c *seenColumn) bool {
	x := &s.sources[i]
	s.tool.filterOf(x, c.values)
	if col, ok := s.book.find(c.name); ok && !s.taken[col.Key] {
		s.take(i, col)
		return true
	}
	if slices.Contains(idNames, alike(c.name)) && !c.more && (int64(len(c.values)) == c.rows-c.blanks || c.rows > maxSeen) ||
		slices.Contains(idNames, alike(c.name)) && c.more {
		for j := range s.book.columns {
			if col := &s.book.columns[j]; col.Unique && !s.taken[col.Key] {
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
func (s *suggestion[R]) take(i int, c *Column[R]) {
	s.sources[i].To, s.taken[c.Key] = c.Key, true
	s.sources[i].Values = s.valuesOf(s.columns[i], c)
	if alike(s.sources[i].Name) == alike(c.Key) && len(s.sources[i].Values) > 0 {
		s.sources[i].To = c.Key
	}
}

// proposal is what a column may be: one of ours, or the question whose ticks it holds.
type proposal[R any] struct {
	column  int
	to      *Column[R]
	section string
	keys    []string // our columns that it takes
	score   int
	whole   bool // all words of the header, or of its option, are in the name,
	exact   bool // which has no others
}

// margin is how much likelier than the next a proposal is that is no guess.
const margin = 6

// proposals returns what columns may be, the likeliest first; of a column that may be one or the other, none, which is
// noted.
func (s *suggestion[R]) proposals(placed []bool) (all []proposal[R]) {
	for i, c := range s.columns {
		if placed[i] {
			continue
		}
		best := map[string]proposal[R]{}
		for _, header := range []string{c.name, c.text} {
			for _, h := range readings(header) {
				for _, p := range s.alike(i, h, s.words) {
					if p.score > best[p.name()].score {
						best[p.name()] = p
					}
				}
			}
		}
		own := slices.SortedFunc(maps.Values(best), func(a, b proposal[R]) int {
			return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.name(), b.name()))
		})
		if sure(own) {
			all = append(all, own...)
		}
		s.guess(i, own)
	}
	all = slices.DeleteFunc(all, func(p proposal[R]) bool { return p.score < likely })
	slices.SortStableFunc(all, func(a, b proposal[R]) int { return cmp.Compare(b.score, a.score) })
	return all
}

// sure reports whether the first proposal is no guess: it is likely, by a margin, and the second is not one that the
// header names as well, with other words beside.
func sure[R any](own []proposal[R]) bool {
	if len(own) == 0 || own[0].score < likely {
		return false
	}
	return len(own) == 1 || own[0].score-own[1].score >= margin && (own[0].exact || !own[0].whole || !own[1].whole)
}

// guess notes what a column may be, for a person to choose.
func (s *suggestion[R]) guess(i int, own []proposal[R]) {
	var names []string
	for _, p := range own[:min(len(own), 3)] {
		names = append(names, p.name())
	}
	s.guesses[i] = strings.Join(names, " or ")
}

// name is the column or the question.
func (p proposal[R]) name() string {
	if p.to == nil {
		return p.section
	}
	return p.to.Key
}

// bookWords are the words of a column's names, in every language.
type bookWords struct {
	whole [][]string // of the key and the labels
	title [][]string // of the question's key and title
	item  [][]string // of the option
}

// wordsOf returns the words of all columns.
func (b *Book[R]) wordsOf() []bookWords {
	all := make([]bookWords, len(b.columns))
	for i, c := range b.columns {
		x := &all[i]
		_, short, _ := strings.Cut(c.Key, ".")
		x.whole = append(x.whole, words(c.Key), words(short))
		for _, label := range enum.Each(c.Labels) {
			x.whole = append(x.whole, words(label))
		}
		if c.Bare == (figure.Labels{}) {
			continue
		}
		section := c.section()
		_, shortSection, _ := strings.Cut(section, ".")
		x.title = append(x.title, words(section), words(shortSection))
		x.item = append(x.item, words(strings.TrimPrefix(c.Key, section+".")))
		for _, l := range []figure.Language{figure.Finnish, figure.Swedish, figure.English} {
			bare := l.Of(c.Bare)
			title := words(strings.TrimSuffix(l.Of(c.Labels), ": "+bare))
			x.title, x.item = append(x.title, title), append(x.item, without(words(bare), title))
		}
	}
	return all
}

// without returns the words that are not like one of others, all where none is left: "other" of "other strength".
func without(of, others []string) []string {
	rest := slices.DeleteFunc(slices.Clone(of), func(w string) bool {
		return slices.ContainsFunc(others, func(o string) bool { return likeWords(w, o) > likely })
	})
	if len(rest) == 0 {
		return of
	}
	return rest
}

// best returns how well the best of several names is found in a text.
func best(text []string, names [][]string) (most int) {
	for _, n := range names {
		most = max(most, likeness(text, n))
	}
	return most
}

// filled reports whether all words of a text are in one of several names, and whether that has no others.
func filled(text []string, names [][]string) (whole, exact bool) {
	for _, n := range names {
		in, of := covered(text, n)
		back, all := covered(n, text)
		if of > 0 && in >= 95*of {
			whole = true
			exact = exact || back >= 95*all
		}
	}
	return whole, exact
}

// alike returns what a header may be, read in one way.
func (s *suggestion[R]) alike(column int, q heading, names []bookWords) (all []proposal[R]) {
	seen := map[string]bool{}
	for i := range s.book.columns {
		c, x := &s.book.columns[i], &names[i]
		score := 0
		switch {
		case len(q.option) == 0 && c.Bare == (figure.Labels{}):
			score = best(q.text, x.whole)
		case len(q.option) == 0:
			if best(q.text, x.item) >= 45 { // an option that is not set apart from its question
				score = best(q.text, x.whole) - 10
			}
		case c.Bare != (figure.Labels{}):
			title, item := best(q.text, x.title), best(q.option, x.item)
			if score = (title + item) / 2; title < 40 || item < 45 {
				score = 0
			}
		default:
			score = best(append(slices.Clone(q.text), q.option...), x.whole) - 5
		}
		if score >= worthAGuess {
			score += s.evidence(column, c)
			p := proposal[R]{column: column, to: c, keys: []string{c.Key}, score: score}
			if p.whole, p.exact = filled(q.text, x.whole); len(q.option) > 0 && c.Bare != (figure.Labels{}) {
				p.whole, p.exact = filled(q.option, x.item)
			}
			all = append(all, p)
		}
		if section := c.section(); c.said != nil && len(q.option) == 0 && !seen[section] {
			seen[section] = true
			if score := best(q.text, x.title); score >= likely {
				if keys, ok := s.ticks(column, section); ok {
					all = append(all, proposal[R]{column: column, section: section, keys: keys, score: score + 20})
				}
			}
		}
	}
	return all
}

// evidence returns what the values, in words, say of a column that is a choice: that it reads them.
func (s *suggestion[R]) evidence(column int, c *Column[R]) int {
	read, of := 0, 0
	for _, v := range s.columns[column].values[:min(len(s.columns[column].values), 20)] {
		if c.Numeric || !strings.ContainsFunc(v.Value, unicode.IsLetter) {
			continue
		}
		of++
		if _, ok := s.meaning(c, v.Value); ok {
			read++
		}
	}
	if of == 0 {
		return 0
	}
	return 50*read/of - 20
}

// place gives a proposal its column.
func (s *suggestion[R]) place(p proposal[R]) bool {
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

// ticks reports whether the cells of a column hold ticks of a question, and which.
func (s *suggestion[R]) ticks(column int, section string) (keys []string, ok bool) {
	_, values := s.split(column, section)
	for _, v := range values {
		if v.Means != Undecided {
			keys = append(keys, section+"."+v.Means)
		}
	}
	return keys, 2*len(keys) > len(values) && len(keys) > 1
}

// split returns the separator of ticks, the one whose parts are most often options, and the options.
func (s *suggestion[R]) split(column int, section string) (by string, values []Meaning) {
	most := 0
	for _, separator := range []string{";", ",", "\n", "|", " "} {
		parts, options := map[string]int64{}, []Meaning(nil)
		var order []string
		cuts := 0
		for _, v := range s.columns[column].values {
			for part := range strings.SplitSeq(v.Value, separator) {
				if part = strings.TrimSpace(part); part != "" {
					if parts[part] == 0 {
						order = append(order, part)
					}
					parts[part] += v.Rows
				}
			}
			cuts += strings.Count(v.Value, separator)
		}
		found, used := 0, map[string]bool{}
		for _, part := range order {
			m := Meaning{Value: part, Means: Undecided, Note: strconv.FormatInt(parts[part], 10)}
			if c := s.option(section, part); c != nil && !used[c.Key] {
				m.Means, used[c.Key] = strings.TrimPrefix(c.Key, section+"."), true
				found++
			}
			options = append(options, m)
		}
		if score := 100 * found / max(1, len(order)); cuts > 0 && score > most && len(order) <= maxSuggested {
			most, by, values = score, separator, options
		}
	}
	return by, values
}

// option returns the option of a question that a text most likely means.
func (s *suggestion[R]) option(section, text string) *Column[R] {
	key := [2]string{section, text}
	found, known := s.options[key]
	if !known {
		found = s.findOption(section, text)
		s.options[key] = found
	}
	return found
}

// findOption looks for an option: by its name, or by words that are like those of one alone.
func (s *suggestion[R]) findOption(section, text string) *Column[R] {
	if c := s.book.item(section, text); c != nil {
		return c
	}
	var found *Column[R]
	most, again := likely-1, false
	of := words(text)
	for i := range s.words {
		c := &s.book.columns[i]
		if c.said == nil || c.section() != section {
			continue
		}
		switch score := best(of, s.words[i].item); {
		case score > most:
			found, most, again = c, score, false
		case score == most:
			again = true
		}
	}
	if again {
		return nil
	}
	return found
}

// missingCodes are values that tools and people write where nothing was answered.
var missingCodes = []string{
	"-", "–", ".", "..", "na", "n/a", "nan", "null", "#null!", "none", "-1", "-9", "-77", "-88", "-99", "-999", "ei tietoa",
	"ei vastausta", "ei vastattu", "uppgift saknas", "inget svar", "no answer", "missing", "not answered",
}

// valuesOf returns what the values of a column mean that it does not read as they stand.
func (s *suggestion[R]) valuesOf(seen *seenColumn, c *Column[R]) (all []Meaning) {
	values := slices.SortedStableFunc(slices.Values(seen.values), func(a, b ValueCount) int {
		return cmp.Or(cmp.Compare(len(a.Value), len(b.Value)), cmp.Compare(a.Value, b.Value))
	})
	for _, v := range values {
		if s.reads(c, v.Value) {
			continue
		}
		if len(all) == maxSuggested {
			break
		}
		m := Meaning{Value: v.Value, Note: strconv.FormatInt(v.Rows, 10)}
		switch means, ok := s.meaning(c, v.Value); {
		case slices.Contains(missingCodes, alike(v.Value)):
			m.Missing = true
		case ok:
			m.Means = means
		case c.Numeric && len(seen.values) > maxSuggested:
			continue // numbers of a notation that a person sees
		default:
			m.Means = Undecided
		}
		all = append(all, m)
	}
	return all
}

// reads reports whether a column reads a text as it stands.
func (s *suggestion[R]) reads(c *Column[R], text string) bool {
	x := row[R]{value: new(R), ticks: s.book.ticks()}
	return x.read(c, text, text, s.by(), false) == nil
}

// by returns how the mapping says that numbers are written.
func (s *suggestion[R]) by() numerals {
	by, _ := numeralsOf(0, *s.mapping)
	return by
}

// meaning returns the key of what a value most likely means to a column: with hyphens for underscores, without what
// follows a comma or a bracket, one of two words for one thing; a tick, where it is the option's own text.
func (s *suggestion[R]) meaning(c *Column[R], value string) (means string, ok bool) {
	tries := []string{value, strings.ReplaceAll(value, "_", "-"), remarks.ReplaceAllString(value, "")}
	for _, between := range []string{",", " tai ", " eller ", " or ", "/", " (", ":", " – ", " - "} {
		if before, after, found := strings.Cut(value, between); found {
			tries = append(tries, before, after)
		}
	}
	switch alike(value) {
	case "checked", "selected", "valittu", "x", "✓":
		tries = append(tries, "yes")
	case "unchecked", "not selected", "ei valittu":
		tries = append(tries, "no")
	}
	if c.said != nil {
		if o := s.option(c.section(), value); o == c {
			return "yes", true
		}
	}
	for _, text := range tries {
		if text = cell.Clean(text); text == "" {
			continue
		}
		x := new(R)
		if c.Set(x, text) == nil {
			return c.Get(x), true
		}
	}
	return "", false
}

// blanks leaves to a person what empty cells mean in a question whose options nobody denies.
func (s *suggestion[R]) blanks() {
	for _, section := range s.book.ticking {
		empty, denied, asked := false, false, false
		for i, x := range s.sources {
			c, ok := s.book.find(x.To)
			if x.To != section && !(ok && c.said != nil && c.section() == section) {
				continue
			}
			asked = true
			empty = empty || s.columns[i].blanks > 0
			for _, v := range s.columns[i].values {
				text := v.Value
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
