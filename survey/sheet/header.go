package sheet

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/reading"
)

// finder is the names by which one file finds the columns of a book: the book's own, and those of a mapping. It
// remembers what was said of names that find none, so that none is looked for twice.
type finder[R any] struct {
	book *Book[R]
	plan *plan[R]
	said map[string]*unknownName

	nameless map[int]bool // the columns without a name in which cells have been met, from 0
}

// maxHints is the number of names past which no nearest column is looked for.
const maxHints = 10

// newFinder returns the names of a reader's book together with those of its mapping.
func newFinder[R any](r Reader[R]) *finder[R] {
	return &finder[R]{book: r.Book, plan: newPlan(r), said: map[string]*unknownName{}, nameless: map[int]bool{}}
}

// find returns what is read from the column with a name, at a place from 1, 0 for none; false for a name that finds
// nothing.
func (n *finder[R]) find(name string, place int) (binding[R], bool) {
	if b, ok := n.plan.source(name, place); ok {
		return b, true
	}
	name = cell.Plain(name)
	if c, ok := n.book.find(name); ok {
		return binding[R]{column: c, values: n.plan.values, by: n.plan.by, missing: &n.plan.missing}, true
	}
	return binding[R]{}, n.plan.leaveOut
}

// known counts the names that are columns.
func (n *finder[R]) known(names []string) (known int) {
	for i, name := range names {
		_, mapped := n.plan.source(name, i+1)
		if _, own := n.book.find(cell.Plain(name)); own || mapped {
			known++
		}
	}
	return known
}

// unknownName is the fault of a name that finds no column, or of a mapping's that the file has not.
type unknownName struct {
	error
	name  string // as it stands, until it is explained
	about reading.NoteKind
	near  string // the key of the nearest column, "" for none
}

// Unknown returns the note that the name belongs to, and the nearest column.
func (u *unknownName) Unknown() (about reading.NoteKind, nearest string) { return u.about, u.near }

// Unwrap returns the fault that says it.
func (u *unknownName) Unwrap() error { return u.error }

// unknown returns the fault of a name that finds no column, to be explained in the order of the rows.
func (x *row[R]) unknown(name string) *unknownName {
	u := &unknownName{name: name}
	if len(x.strange) < MaxRowFaults {
		x.strange = append(x.strange, u)
	}
	return u
}

// explain says why the names of a row that find no column do not.
func (n *finder[R]) explain(x *row[R]) {
	for _, u := range x.strange {
		*u = *n.unknown(u.name)
	}
}

// unknown says why a name finds no column, and which one it most likely means.
func (n *finder[R]) unknown(name string) *unknownName {
	name = cell.Plain(name)
	fault, known := n.said[name]
	if known {
		return fault
	}
	near := len(n.said) < maxHints
	fault = n.book.missed(name, near)
	if near {
		n.said[name] = fault
	}
	return fault
}

// What is said of a name that finds no column.
var (
	noSuchName = figure.Labels{
		"minkään sarakkeen nimi ei ole tämä", "ingen kolumn heter så", "no column has this name",
	}
	nearestName = figure.Labels{
		"minkään sarakkeen nimi ei ole tämä, lähin on %s (%s)", "ingen kolumn heter så, den närmaste är %s (%s)",
		"no column has this name, the nearest is %s (%s)",
	}
	optionName = figure.Labels{
		"vaihtoehdon teksti ei ole sarakkeen nimi: koko nimi on %s",
		"ett alternativs text är inget kolumnnamn: hela namnet är %s",
		"an option's text is no name of a column: give the whole name, %s",
	}
)

// missed says why a name finds no column, and if asked, which one is nearest.
func (b *Book[R]) missed(name string, near bool) *unknownName {
	const help = "; a template (-template) lists the names, a mapping gives others"
	fault := func(near, english string, why figure.Labels, args ...any) *unknownName {
		return &unknownName{error: figure.Because(figure.ErrUnknown, enum.Fill(why, args...), "%s", english),
			about: reading.UnknownColumns, near: near}
	}
	keys := slices.Clone(b.having(name))
	switch n := len(keys); {
	case n == 0 && near:
		key, own, ok := b.nearest(name)
		switch {
		case ok && own != key:
			return fault(key, fmt.Sprintf(nearestName.English+help, key, own), nearestName, key, own)
		case ok:
			return fault(key, "no column has this name, the nearest is "+key+help, nearestName, key, own)
		}
		return fault("", noSuchName.English+help, noSuchName)
	case n == 0:
		return fault("", noSuchName.English, noSuchName)
	case n > 3:
		return fault("", fmt.Sprintf("an option's text is no name of a column, and %d questions have it, %s first: "+
			"give the whole name", n, b.whole(keys[0])), optionName, b.whole(keys[0])+" …")
	}
	for i, key := range keys {
		keys[i] = b.whole(key)
	}
	whole := strings.Join(keys, " or ")
	return fault(b.having(name)[0], fmt.Sprintf(optionName.English, whole), optionName, strings.Join(keys, " / "))
}

// whole returns a key with the column's label.
func (b *Book[R]) whole(key string) string {
	return fmt.Sprintf("%s (%s)", key, b.columns[b.index[key]].Labels.English)
}

// bind returns what is read from each cell below a header, and the faults of the header; with a column twice, or
// without one that is needed, there is nothing to read.
func (b *Book[R]) bind(header []string, names *finder[R]) (columns bound[R], faults []error) {
	first := make([]int, len(b.columns))
	for _, name := range names.plan.absent(header) {
		faults = append(faults, &figure.FieldError{Path: "header", Value: name, Err: &unknownName{
			error: say(figure.ErrUnknown, absentName), about: reading.AbsentColumns,
		}})
	}
	if twice := names.plan.beside(header); len(twice) > 0 {
		return nil, append(faults, twice...)
	}
	for i, name := range header {
		x, ok := names.find(name, i+1)
		place := placeOf(i)
		if x.stray = !ok && cell.Plain(name) == ""; x.stray {
			ok = true // it is nothing, unless it has cells
		}
		if !ok {
			fault := fmt.Errorf("%w; what stands below it is not read", names.unknown(name))
			faults = append(faults, figure.Fault(place, name, fault, ""))
		}
		if err := names.plan.twice(name, i+1, header); err != nil {
			return nil, append(faults, figure.At(place, err))
		}
		for _, c := range x.columns() {
			if first[c.place] > 0 {
				return nil, append(faults, figure.Fault(place, name, say(figure.ErrClash, columnTwice, first[c.place], c.Key), ""))
			}
			first[c.place] = i + 1
		}
		columns = append(columns, x)
	}
	if err := b.lacking(first); err != nil {
		return nil, append(faults, err)
	}
	return columns, faults
}

// placeOf names a column of the header, from 0.
func placeOf(i int) string { return fmt.Sprintf("header, column %d", i+1) }

// meet remembers the columns without a name in which a row has cells.
func (n *finder[R]) meet(x *row[R]) {
	for _, i := range x.nameless {
		n.nameless[i] = true
	}
}

// namelessFaults returns the faults of the columns without a name that have cells, in order.
func (n *finder[R]) namelessFaults() (faults []error) {
	for _, i := range slices.Sorted(maps.Keys(n.nameless)) {
		faults = append(faults, &figure.FieldError{Path: placeOf(i), Err: &unknownName{
			error: say(figure.ErrUnknown, noName), about: reading.NamelessColumns,
		}})
	}
	return faults
}

// lacks is the fault of a file without a column that is needed.
func lacks(key string, column figure.Labels) error {
	why := figure.LabelsOf(func(l figure.Language) string {
		return fmt.Sprintf(l.Of(noColumn), cell.Named(l.Of(column), key))
	})
	return figure.Because(figure.ErrMissing, why, "no column %s", key)
}

// lacking returns the fault of a file that has not the columns it needs, or none with an answer.
func (b *Book[R]) lacking(first []int) error {
	answered, example := false, ""
	for i, c := range b.columns {
		if c.Needed && first[i] == 0 {
			return figure.Fault("header", "", lacks(c.Key, c.Labels), "")
		}
		answered = answered || first[i] > 0 && !c.Unique
		if example == "" && !c.Unique {
			example = c.Key
		}
	}
	if !answered {
		return figure.Fault("header", "", say(figure.ErrMissing, noAnswer, example), "")
	}
	return nil
}
