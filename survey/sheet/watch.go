package sheet

import "github.com/socialemployment/barometer/survey/reading"

// watch looks at the rows that are counted for what may mislead.
type watch[R any] struct {
	book  *Book[R]
	ids   *ids[R]
	limit int
	rows  int64

	equal  map[uint64]int // rows without an id by their prints: the first, below zero once it stands twice
	twins  reading.Note
	silent reading.Note
	asked  []ticking // by the number of the question with ticks
	sums   sums
	missed missed
}

// ticking is what all rows hold of a question with ticks.
type ticking struct {
	ticked, none, no int64 // rows with a tick, rows with none but a no, and rows with any no
}

func newWatch[R any](r Reader[R]) *watch[R] {
	return &watch[R]{
		book: r.Book, ids: newIDs(r), limit: r.Limits.ids(), equal: map[uint64]int{}, asked: make([]ticking,
			len(r.Book.ticking)),
		twins: reading.Note{About: reading.EqualRows}, silent: reading.Note{About: reading.NoAnswers},
	}
}

// read looks at a row that has been read, and may be refused.
func (w *watch[R]) read(x *row[R]) {
	w.missed.saw(x.missing, len(w.book.columns)+len(w.book.ticking))
}

// counted looks at a row that is counted.
func (w *watch[R]) counted(x *row[R]) {
	w.rows++
	if !x.answered {
		w.silent.Saw(1, x.number)
	}
	if !x.named {
		w.compare(x)
	}
	for i, said := range x.ticks {
		w.asked[i].saw(said)
	}
}

// saw counts what one row holds of the question.
func (q *ticking) saw(said tick) {
	switch {
	case said&saidYes > 0:
		q.ticked++
	case said > 0:
		q.none++
	}
	if said&saidNo > 0 {
		q.no++
	}
}

// compare looks for an earlier row that is equal.
func (w *watch[R]) compare(x *row[R]) {
	first, seen := w.equal[x.print]
	switch {
	case !seen && len(w.equal) < w.limit:
		w.equal[x.print] = x.number
	case seen && first > 0:
		w.equal[x.print] = -first
		w.twins.Saw(2, first)
	case seen:
		w.twins.Saw(1, -first)
	}
}

// notes returns the notes of what was seen.
func (w *watch[R]) notes() (all []reading.Note) {
	for _, n := range []reading.Note{w.twins, w.silent, w.ids.alike} {
		if n.Rows > 0 {
			all = append(all, n)
		}
	}
	for i, section := range w.book.ticking {
		if n, twofold := w.asked[i].note(section, w.rows); twofold {
			all = append(all, n)
		}
	}
	return all
}

// note returns the note of a question whose answers may be counted in two ways: its blanks may be the answer "none",
// where nobody said no; or its rows without a tick may be blanks, where nobody left it blank.
func (q *ticking) note(section string, rows int64) (n reading.Note, twofold bool) {
	switch read := q.ticked + q.none; {
	case read == 0:
	case q.no == 0 && read < rows:
		return reading.Note{About: reading.BlankOrNo, Path: section, Rows: read, Of: rows}, true
	case q.none > 0 && read == rows:
		return reading.Note{About: reading.NoneOrBlank, Path: section, Rows: rows, Of: q.ticked}, true
	}
	return n, false
}
