package mapping

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/record"
)

// The columns of a file of a mapping; the last may be missing.
var mapColumns = [...]figure.Labels{
	{"sarake", "kolumn", "column"}, {"meidän", "vår", "ours"}, {"arvo", "värde", "value"},
	{"tarkoittaa", "betyder", "means"}, {"huomautus", "anmärkning", "note"},
}

// mapLine is a line of such a file.
type mapLine struct{ column, ours, value, means, note string }

// is reports whether a text is a word in one of the languages.
func is(text string, word figure.Labels) bool {
	return slices.ContainsFunc(enum.Each(word), func(w string) bool { return strings.EqualFold(text, w) })
}

// Read reads a mapping from a CSV file with the columns column, ours, value and means, and perhaps note:
//
//	column                  ours            value          means
//	Q1                      unit.type                                     Q1 is our column unit.type
//	Q1                                      Työpaja        workshop       and this is what a value of it means
//	Q1                                      -99            missing        or that it was not answered
//	Vahvuudet               unit.strengths                 split by ,     one cell with all ticks
//	Vahvuudet                               Verkostot      networks
//	Kieli                   leave out
//	Finished                filter          True           keep           other rows do not count
//	Status                  filter          Preview        leave out      nor do these
//	*                                       NA             missing        in all columns
//	*                       unit.needs                     no             what empty means: no, or "no if ticked"
//	*                       leave out                                     all columns that are not named
//	                        encoding                       utf-16         or windows-1252
//	                        title rows                     2
//	                        header rows                    3
//	                        names                          1+2            rows of the header
//	                        decimal                        ,
//	                        thousands                      .
//
// The words may be Finnish or Swedish. What is undecided, "?", is a fault, and so is every line that cannot be meant.
func Read(in io.Reader) (m Mapping, err error) {
	lines := record.NewReader(in, record.Limits{Rows: 100_000, Columns: 20}, knownMapColumns)
	header, err := lines.Header()
	if err != nil {
		return Mapping{}, figure.At("mapping, file", err)
	}
	at, err := mapPlaces(texts(header))
	if err != nil {
		return Mapping{}, err
	}
	if err := m.readAll(lines, at); err != nil {
		return Mapping{}, figure.At("mapping, ", err)
	}
	return m, nil
}

// readAll adds what the lines below the header say.
func (m *Mapping) readAll(lines *record.Reader, at []int) error {
	var faults []error
	for {
		cells, number, err := lines.Read()
		var bad *record.RowError
		switch {
		case err == io.EOF:
			return errors.Join(faults...)
		case errors.As(err, &bad):
			faults = append(faults, figure.At(fmt.Sprintf("row %d (line %d)", bad.Row, bad.Line), bad.Err))
		case err != nil:
			return errors.Join(append(faults, figure.At("file", err))...)
		default:
			faults = append(faults, figure.At(fmt.Sprintf("row %d", number), m.read(lineOf(texts(cells), at))))
		}
	}
}

// texts returns the texts that cells hold.
func texts(cells []string) []string {
	all := make([]string, len(cells))
	for i, text := range cells {
		all[i] = cell.Clean(cell.Unguard(text))
	}
	return all
}

// knownMapColumns counts the names of columns that a mapping has.
func knownMapColumns(header []string) (known int) {
	for _, h := range header {
		if slices.ContainsFunc(mapColumns[:], func(c figure.Labels) bool { return is(h, c) }) {
			known++
		}
	}
	return known
}

// mapPlaces finds the columns in a header; the note is not needed.
func mapPlaces(header []string) (at []int, err error) {
	for i, c := range mapColumns {
		place := slices.IndexFunc(header, func(h string) bool { return is(h, c) })
		if place < 0 && i < len(mapColumns)-1 {
			return nil, figure.FaultBecause("mapping", strings.Join(header, "; "), figure.ErrMissing, columnsAre, "")
		}
		at = append(at, place)
	}
	return at, nil
}

// lineOf returns the cells of a row by what they are.
func lineOf(cells []string, at []int) (x mapLine) {
	for i, to := range []*string{&x.column, &x.ours, &x.value, &x.means, &x.note} {
		if at[i] >= 0 {
			*to = cells[at[i]]
		}
	}
	return x
}

// read adds what a line says.
func (m *Mapping) read(x mapLine) error {
	if x.ours == Undecided || x.means == Undecided {
		return fault(strings.TrimSpace(x.column+" "+x.value), figure.ErrMissing, notDecided)
	}
	switch x.column {
	case "":
		return m.readSetting(x)
	case everyColumn:
		return m.readEvery(x)
	}
	s, known := m.source(x.column)
	left := known && s.saysNothing() // an earlier line leaves it out
	if s.Note == "" && x.value == "" {
		s.Note = x.note
	}
	if is(x.ours, filterWord) {
		switch {
		case is(x.means, keepWord):
			s.Keep = append(s.Keep, x.value)
		case is(x.means, leaveOutWord):
			s.Drop = append(s.Drop, x.value)
		default:
			return fault(x.means, figure.ErrUnknown, filterMeans)
		}
		return nil
	}
	if left && !is(x.ours, leaveOutWord) {
		return leftOut(x)
	}
	return s.read(x)
}

// source returns the source with a name, a new one if it is not known.
func (m *Mapping) source(name string) (s *Source, known bool) {
	i := slices.IndexFunc(m.Sources, func(s Source) bool { return Key(s.Name) == Key(name) })
	if known = i >= 0; !known {
		i, m.Sources = len(m.Sources), append(m.Sources, Source{Name: name})
	}
	return &m.Sources[i], known
}

// saysNothing reports whether a source is a column that is left out, and filters nothing.
func (s *Source) saysNothing() bool {
	return s.To == "" && s.Split == "" && len(s.Values)+len(s.Keep)+len(s.Drop) == 0
}

// leftOut is the fault of a column that is left out, and has a meaning.
func leftOut(x mapLine) error {
	return fault(x.column, figure.ErrClash, meansAndOut)
}

// read adds what a line says of a column.
func (s *Source) read(x mapLine) error {
	out := is(x.ours, leaveOutWord)
	switch {
	case out && (s.To != "" || x.value != "" || x.means != ""):
		return leftOut(x)
	case out:
		return nil
	case x.ours != "" && s.To != "" && s.To != x.ours:
		return fault(x.ours, figure.ErrClash, isAlready, s.To)
	case x.ours != "":
		s.To = x.ours
	case x.value == "" && x.means == "":
		return fault(x.column, figure.ErrMissing, saysNothing)
	}
	switch by, ok := splitBy(x.means); {
	case x.value == "" && x.means == "":
		return nil
	case ok && x.value == "" && by != "":
		s.Split = by
		return nil
	case ok:
		return fault(x.means, figure.ErrSyntax, noSeparator)
	}
	meaning, err := meaningOf(x)
	s.Values = append(s.Values, meaning)
	return err
}

// meaningOf returns what a line says of a value.
func meaningOf(x mapLine) (Meaning, error) {
	m := Meaning{Value: x.value, Means: x.means, Note: x.note}
	switch {
	case is(x.means, missingWord):
		m.Means, m.Missing = "", true
	case x.means == "":
		return m, fault(x.value, figure.ErrMissing, noMeaning)
	}
	return m, nil
}

// separatorWords are names of separators, the first of which a cell of CSV does not show well.
var separatorWords = [...]struct {
	sign string
	word figure.Labels
}{
	{" ", spaceWord}, {"\t", figure.Labels{"sarkain", "tabb", "tab"}},
	{"\n", figure.Labels{"rivinvaihto", "radbyte", "line"}}, {",", figure.Labels{"pilkku", "komma", "comma"}},
	{";", figure.Labels{"puolipiste", "semikolon", "semicolon"}},
}

// splitBy returns the separator that "split by ;" names.
func splitBy(means string) (by string, ok bool) {
	for _, word := range enum.Each(splitWord) {
		if len(means) >= len(word) && strings.EqualFold(means[:len(word)], word) {
			by = strings.TrimSpace(means[len(word):])
			for _, named := range separatorWords {
				if is(by, named.word) {
					by = named.sign
				}
			}
			return strings.Trim(by, `"`), true
		}
	}
	return "", false
}

// splitName returns the name of a separator in a language, as splitBy reads it.
func splitName(by string, l figure.Language) string {
	by = cmp.Or(strings.Trim(by, " "), " ")
	for _, named := range separatorWords[:3] {
		if named.sign == by {
			return l.Of(named.word)
		}
	}
	return by
}

// readEvery adds what a line says of all columns.
func (m *Mapping) readEvery(x mapLine) error {
	switch {
	case is(x.ours, leaveOutWord) && x.value == "" && x.means == "":
		m.LeaveOut = true
		return nil
	case x.ours == "" && x.value != "":
		meaning, err := meaningOf(x)
		m.Values = append(m.Values, meaning)
		return err
	case x.ours != "" && x.value == "":
		if m.Blanks == nil {
			m.Blanks = map[string]Blank{}
		}
		switch {
		case is(x.means, ifTickedWord):
			m.Blanks[x.ours] = BlankNoIfTicked
			return nil
		case is(x.means, noWord):
			m.Blanks[x.ours] = BlankNo
			return nil
		case is(x.means, missingWord):
			m.Blanks[x.ours] = BlankMissing
			return nil
		}
		return fault(x.means, figure.ErrUnknown, emptyMeans)
	}
	return fault(x.ours, figure.ErrSyntax, ofAllColumns)
}

// readSetting adds what a line says of the file.
func (m *Mapping) readSetting(x mapLine) (err error) {
	value := x.means
	if value == "" {
		value = x.value
	}
	switch {
	case is(x.ours, encodingWord):
		return m.Encoding.UnmarshalText([]byte(value))
	case is(x.ours, titleRowsWord):
		m.TitleRows, err = rowCount(value, 0)
	case is(x.ours, headerRowsWord):
		m.HeaderRows, err = rowCount(value, 1)
	case is(x.ours, namesWord):
		m.NameRows = nil
		for part := range strings.SplitSeq(value, "+") {
			n, err := rowCount(strings.TrimSpace(part), 1)
			if err != nil {
				return err
			}
			m.NameRows = append(m.NameRows, n)
		}
	case is(x.ours, decimalWord):
		m.Decimal = value
	case is(x.ours, thousandsWord):
		m.Thousands = value
		if is(value, spaceWord) {
			m.Thousands = " "
		}
	default:
		if x == (mapLine{note: x.note}) {
			m.Note = cmp.Or(m.Note, x.note)
			return nil
		}
		return fault(x.ours, figure.ErrUnknown, noSetting)
	}
	return err
}

// maxHeaderRows bounds the rows before the first respondent.
const maxHeaderRows = 20

// rowCount reads a number of rows.
func rowCount(text string, least int64) (int, error) {
	n, err := cell.Count(text, maxHeaderRows)
	if err == nil && n < least {
		err = figure.Because(figure.ErrRange, enum.FromTo(least, maxHeaderRows), "from %d to %d rows", least, maxHeaderRows)
	}
	return int(n), err
}

// Write writes the mapping as Read reads it, with words of a language: what holds for the file first, then the columns
// in their order.
func (m Mapping) Write(w io.Writer, l figure.Language) error {
	var cells []string
	for _, c := range mapColumns {
		cells = append(cells, l.Of(c))
	}
	out := record.Append(nil, cells)
	for _, x := range m.lines(l) {
		out = record.Append(out, []string{
			cell.Guard(x.column), cell.Guard(x.ours), cell.Guard(x.value), cell.Guard(x.means), cell.Guard(x.note),
		})
	}
	_, err := w.Write(out)
	return err
}

// lines returns what the mapping says, line by line.
func (m Mapping) lines(l figure.Language) (all []mapLine) {
	set := func(name figure.Labels, value string) {
		if value != "" {
			all = append(all, mapLine{ours: l.Of(name), means: value})
		}
	}
	number := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(n)
	}
	if m.Note != "" {
		all = append(all, mapLine{note: m.Note})
	}
	set(encodingWord, m.Encoding.String())
	set(titleRowsWord, number(m.TitleRows))
	set(headerRowsWord, number(m.HeaderRows))
	var names []string
	for _, n := range m.NameRows {
		names = append(names, number(n))
	}
	set(namesWord, strings.Join(names, "+"))
	set(decimalWord, m.Decimal)
	if set(thousandsWord, m.Thousands); m.Thousands != "" && strings.TrimSpace(m.Thousands) == "" {
		all[len(all)-1].means = l.Of(spaceWord) // whichever: all spaces are read alike
	}
	for _, v := range m.Values {
		all = append(all, v.line(everyColumn, l))
	}
	for _, section := range slices.Sorted(maps.Keys(m.Blanks)) {
		words := [...]string{l.Of(ifTickedWord), l.Of(noWord), l.Of(missingWord), Undecided}
		all = append(all, mapLine{column: everyColumn, ours: section, means: words[min(m.Blanks[section], blankUndecided)]})
	}
	if m.LeaveOut {
		all = append(all, mapLine{column: everyColumn, ours: l.Of(leaveOutWord)})
	}
	for _, s := range m.Sources {
		all = append(all, s.lines(l)...)
	}
	return all
}

// lines returns what is said of a column, line by line.
func (s Source) lines(l figure.Language) (all []mapLine) {
	filter := func(values []string, means string) {
		for _, v := range values {
			all = append(all, mapLine{column: s.Name, ours: l.Of(filterWord), value: v, means: means})
		}
	}
	filter(s.Keep, l.Of(keepWord))
	filter(s.Drop, l.Of(leaveOutWord))
	switch {
	case s.Split != "":
		all = append(all, mapLine{s.Name, s.To, "", l.Of(splitWord) + " " + splitName(s.Split, l), s.Note})
	case s.To != "":
		all = append(all, mapLine{s.Name, s.To, "", "", s.Note})
	case len(all) == 0, s.Note != "": // a filter has no room for a note
		all = append(all, mapLine{s.Name, l.Of(leaveOutWord), "", "", s.Note})
	}
	for _, v := range s.Values {
		all = append(all, v.line(s.Name, l))
	}
	return all
}

// line returns what is said of a value.
func (m Meaning) line(column string, l figure.Language) mapLine {
	means := m.Means
	if m.Missing {
		means = l.Of(missingWord)
	}
	return mapLine{column, "", m.Value, means, m.Note}
}
