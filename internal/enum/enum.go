// Package enum is the one mechanism behind every enumeration of the library.
//
// An enumeration is a small unsigned integer whose zero value means "not stated". Its rows stand in one
// table beside the constants: the key (ASCII kebab-case, the wire form), the labels in Finnish, Swedish and
// English, further accepted spellings, and the place in the source. Tables are built once, at package
// initialisation, and never change afterwards, so they are safe for concurrent reading.
//
// The package imports nothing of ours, so that package figure, which picks the label of a language, can use it.
package enum

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"
)

// Row describes one value of an enumeration.
type Row struct {
	key    string
	labels Labels
	short  Labels
	also   []string
	source string
	ours   bool
}

// Value returns the row of a value: its key, its labels, and other spellings that Parse accepts (plurals,
// abbreviations, older names).
func Value(key string, labels Labels, also ...string) Row {
	return Row{key: key, labels: labels, also: also}
}

// Short returns the row with labels for narrow columns; Parse accepts them too.
func (r Row) Short(labels Labels) Row {
	r.short = labels
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
	named  int // rows of the values that have a name of ours; those of callers' own follow
	index  map[string]T
	choice Labels // lists the values
}

// New builds the table of an enumeration from rows indexed by its constants. The name is the Go type's
// ("unit.Type"), the source the place in the reports ("B12 2.1"). It panics, naming the table, the constant and the
// spelling, where a constant has no row, no proper key or lacks a label, and where two constants share a spelling:
// tables are package variables, so a faulty one stops every program and test that imports it, at its own line.
func New[T ~uint8](name, source string, rows []Row) *Table[T] {
	t := &Table[T]{name: name, source: source, rows: rows, named: len(rows), index: make(map[string]T)}
	if len(rows) < 2 || len(rows) > math.MaxUint8 || rows[0].key != "" {
		panic(fmt.Sprintf("table %s is faulty: it needs rows for the constants 1 to at most 254, and none for 0", name))
	}
	for i := 1; i < len(rows); i++ {
		if fault := t.claim(T(i)); fault != "" {
			panic(fmt.Sprintf("table %s is faulty: constant %d (%q): %s", name, i, rows[i].key, fault))
		}
	}
	labels := make([]Labels, len(rows)-1)
	for i := range labels {
		labels[i] = rows[i+1].labels
	}
	t.choice = choicesOf(labels)
	return t
}

// Own returns the table with n values more that callers name for themselves: a bare one is called own-service-1, and by
// the labels with its number. All leaves them out.
func (t *Table[T]) Own(n int, key string, labels Labels) *Table[T] {
	for i := 1; i <= n; i++ {
		t.rows = append(t.rows, Value(fmt.Sprintf("%s-%d", key, i), Join(labels, " ", Same(fmt.Sprint(i)))).Ours())
		if fault := t.claim(T(len(t.rows) - 1)); fault != "" || len(t.rows) > math.MaxUint8 {
			panic(fmt.Sprintf("table %s is faulty: value %d of callers' own: %s", t.name, i, fault))
		}
	}
	return t
}

// OwnValue returns the n-th of the values that callers name for themselves, the first being 1; 0 where there is none.
func (t *Table[T]) OwnValue(n int) T {
	if n < 1 || n > len(t.rows)-t.named {
		return 0
	}
	return T(t.named + n - 1)
}

// Owns returns how many values callers can name for themselves.
func (t *Table[T]) Owns() int { return len(t.rows) - t.named }

// claim enters every spelling of v into the index, or says why it cannot.
func (t *Table[T]) claim(v T) (fault string) {
	r := t.rows[v]
	switch {
	case r.key == "":
		return "it has no row"
	case !IsKey(r.key):
		return "the key is not in ASCII kebab-case"
	case !complete(r.labels):
		return fmt.Sprintf("a label is missing in %q", Each(r.labels))
	case r.short != (Labels{}) && !complete(r.short):
		return fmt.Sprintf("a short label is missing in %q", Each(r.short))
	}
	for s := range r.spellings() {
		if owner, taken := t.index[s]; taken && owner != v {
			return fmt.Sprintf("%q is a spelling of constant %d (%q), too", s, owner, t.rows[owner].key)
		}
		t.index[s] = v
	}
	t.index[r.key] = v // as written, so that the wire form needs no folding
	return ""
}

// spellings yields every accepted spelling of a row, folded.
func (r Row) spellings() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, s := range slices.Concat([]string{r.key}, Each(r.labels), Each(r.short), r.also) {
			if s != "" && !yield(Fold(s)) {
				return
			}
		}
	}
}

// IsKey reports whether s is lower-case ASCII letters and digits in words joined by single hyphens.
func IsKey(s string) bool {
	for word := range strings.SplitSeq(s, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// Valid reports whether v is one of the table's values; "not stated" is not.
func (t *Table[T]) Valid(v T) bool { return v > 0 && int(v) < len(t.rows) }

// All yields the values in the order of their constants, without callers' own.
func (t *Table[T]) All() iter.Seq[T] { return t.upTo(t.named) }

// Every yields all values, callers' own last.
func (t *Table[T]) Every() iter.Seq[T] { return t.upTo(len(t.rows)) }

func (t *Table[T]) upTo(end int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 1; i < end; i++ {
			if !yield(T(i)) {
				return
			}
		}
	}
}

// Len returns the number of values, "not stated" and callers' own excluded.
func (t *Table[T]) Len() int { return t.named - 1 }

// String returns the key of v, "" for "not stated", and "unit.Type(250)" beyond the table.
func (t *Table[T]) String(v T) string {
	if int(v) >= len(t.rows) {
		return fmt.Sprintf("%s(%d)", t.name, uint8(v))
	}
	return t.rows[v].key
}

// Labels returns the labels of v, empty for "not stated" and "unit.Type(250)" beyond the table.
func (t *Table[T]) Labels(v T) Labels {
	if int(v) >= len(t.rows) {
		return Same(t.String(v))
	}
	return t.rows[v].labels
}

// Short returns the labels of v for narrow columns, which are the labels themselves where the row has no short ones.
func (t *Table[T]) Short(v T) Labels {
	if !t.Valid(v) || t.rows[v].short == (Labels{}) {
		return t.Labels(v)
	}
	return t.rows[v].short
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
