package sheet

import (
	"math/bits"

	"github.com/socialemployment/barometer/figure"
)

// sumPlaces is how many places the numbers of a row are kept in. Columns of numbers, but for those of percent, take
// them in turn; where there are more columns, a place holds the sum of several.
const sumPlaces = 32

// addends are what one row has in columns of numbers.
type addends struct {
	filled uint32 // the places, as bits
	at     [sumPlaces]uint32
}

// add adds a number of a column with a place from 1; 0 is none.
func (n *addends) add(place uint8, number uint32) {
	if place > 0 {
		n.filled |= 1 << (place - 1)
		n.at[place-1] += number
	}
}

// sums are those of the numbers of rows.
type sums struct {
	rows int64 // that have any
	at   [sumPlaces]uint64
}

// add adds the numbers of a row.
func (s *sums) add(n *addends) {
	if n.filled == 0 {
		return
	}
	s.rows++
	for i, number := range n.at {
		s.at[i] += uint64(number)
	}
}

// total reports whether every number of a row is the sum of the rows before it, and that is no accident: two numbers
// below three rows, or three below two, at least. A number 0 is the sum of nothing, and tells nothing.
func (s *sums) total(n *addends) bool {
	told := int64(0)
	for filled := n.filled; filled != 0; filled &= filled - 1 {
		i := bits.TrailingZeros32(filled)
		switch {
		case uint64(n.at[i]) != s.at[i]:
			return false // nearly all rows, at once
		case n.at[i] > 0:
			told++
		}
	}
	return s.rows >= 2 && told >= 2 && s.rows+told >= 5
}

// total refuses a row without an id that sums up all before it, and otherwise adds its numbers to theirs: also those of
// a row that is refused, for the total of an export counts it.
func (w *watch[R]) total(x *row[R]) error {
	if !x.named && x.err == nil && w.sums.total(&x.numbers) {
		return &figure.FieldError{Err: say(figure.ErrClash, sumOfRows)}
	}
	w.sums.add(&x.numbers)
	return nil
}
