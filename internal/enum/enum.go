// Package enum is the one mechanism behind every enumeration of the library.
//
// An enumeration is a small unsigned integer whose zero value means "not stated". Its rows stand in one
// table beside the constants: the key (ASCII kebab-case, the wire form), the labels in Finnish, Swedish and
// English, further accepted spellings, and the place in the source. Tables are built once, at package
// initialisation, and never change afterwards, so they are safe for concurrent reading.
//
// The package imports nothing of ours: a language is an index (0 Finnish, 1 Swedish, 2 English) here, so that
// package figure can use it as well.
package enum

import (
	"fmt"
	"iter"
	"slices"
)

// Languages is the number of languages every value has labels in.
const Languages = 3

// Row describes one value of an enumeration.
type Row struct {
	key    string
	labels [Languages]string
	short  [Languages]string
	also   []string
	source string
	ours   bool
}

// Value returns the row of a value: its key, its labels in Finnish, Swedish and English, and other spellings
// that Parse accepts (plurals, abbreviations, older names).
func Value(key, fi, sv, en string, also ...string) Row {
	return Row{key: key, labels: [Languages]string{fi, sv, en}, also: also}
}

// Short returns the row with labels for narrow columns; Parse accepts them too.
func (r Row) Short(fi, sv, en string) Row {
	r.short = [Languages]string{fi, sv, en}
	return r
}

// From returns the row with a source of its own, where it differs from the table's.
func (r Row) From(source string) Row {
	r.source = source
	return r
}

// Ours returns the row marked as a translation, or a value, that no official source was found for.
func (r Row) Ours() Row {
	r.ours = true
	return r
}

// Table holds the rows of one enumeration; row 0 is the value "not stated".
type Table[T ~uint8] struct {
	name   string
	source string
	rows   []Row
	index  map[string]T
	fault  error
}

// New builds the table of an enumeration from rows indexed by its constants. The name is the Go type's
// ("unit.Type"), the source the place in the reports ("B12 2.1"). A table with a constant that has no row or
// lacks a label, or with one spelling for two values, parses nothing and says why: the mistake cannot pass a test.
func New[T ~uint8](name, source string, rows []Row) *Table[T] {
	t := &Table[T]{name: name, source: source, rows: rows, index: make(map[string]T)}
	for i := 1; i < len(rows) && t.fault == nil; i++ {
		t.fault = t.claim(T(i))
	}
	return t
}

// claim enters every spelling of v into the index.
func (t *Table[T]) claim(v T) error {
	r := t.rows[v]
	if r.key == "" || slices.Contains(r.labels[:], "") {
		return fmt.Errorf("table %s is faulty: constant %d needs a row with a key and all labels", t.name, v)
	}
	for s := range r.spellings() {
		if owner, taken := t.index[s]; taken && owner != v {
			return fmt.Errorf("table %s is faulty: %q stands for %s and %s", t.name, s, t.rows[owner].key, r.key)
		}
		t.index[s] = v
	}
	t.index[r.key] = v // as written, so that the wire form needs no folding
	return nil
}

// spellings yields every accepted spelling of a row, folded.
func (r Row) spellings() iter.Seq[string] {
	return func(yield func(string) bool) {
		all := append([]string{r.key}, r.labels[:]...)
		all = append(append(all, r.short[:]...), r.also...)
		for _, s := range all {
			if s != "" && !yield(Fold(s)) {
				return
			}
		}
	}
}

// Valid reports whether v is one of the table's values; "not stated" is not.
func (t *Table[T]) Valid(v T) bool { return v > 0 && int(v) < len(t.rows) }

// All yields the values in the order of their constants.
func (t *Table[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 1; i < len(t.rows); i++ {
			if !yield(T(i)) {
				return
			}
		}
	}
}

// Len returns the number of values, "not stated" excluded.
func (t *Table[T]) Len() int { return len(t.rows) - 1 }

// String returns the key of v, "" for "not stated", and "unit.Type(250)" beyond the table.
func (t *Table[T]) String(v T) string {
	if int(v) >= len(t.rows) {
		return fmt.Sprintf("%s(%d)", t.name, uint8(v))
	}
	return t.rows[v].key
}

// Label returns the label of v in a language, "" for "not stated". A language beyond the table is English.
func (t *Table[T]) Label(v T, language int) string {
	if !t.Valid(v) {
		return t.String(v)
	}
	return t.rows[v].labels[clamp(language)]
}

// Short returns the label of v for narrow columns, which is the label itself where the row has no short one.
func (t *Table[T]) Short(v T, language int) string {
	if !t.Valid(v) || t.rows[v].short[clamp(language)] == "" {
		return t.Label(v, language)
	}
	return t.rows[v].short[clamp(language)]
}

// Source returns the place in the reports where v stands; ours reports whether it, or a label of it, is our own.
func (t *Table[T]) Source(v T) (source string, ours bool) {
	if !t.Valid(v) {
		return "", false
	}
	if r := t.rows[v]; r.source != "" {
		return r.source, r.ours
	}
	return t.source, t.rows[v].ours
}

func clamp(language int) int {
	if language < 0 || language >= Languages {
		return Languages - 1
	}
	return language
}
