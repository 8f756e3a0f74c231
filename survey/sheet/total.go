package sheet

import "github.com/socialemployment/barometer/figure"

// addend is a number of a row, with the place of its column.
type addend struct {
	place  int32
	number uint32
}

// adds keeps a number of a row whose column may be added.
func (x *row[R]) adds(adds bool, place int, number uint32) {
	if adds {
		x.numbers = append(x.numbers, addend{int32(place), number})
	}
}

// sums are those of the numbers of rows, by the places of their columns.
type sums struct {
	rows int64 // that have any
	at   []uint64
}

// add adds the numbers of a row.
func (s *sums) add(numbers []addend) {
	if len(numbers) == 0 {
		return
	}
	s.rows++
	for _, n := range numbers {
		for int(n.place) >= len(s.at) {
			s.at = append(s.at, 0)
		}
		s.at[n.place] += uint64(n.number)
	}
}

// total reports whether every number of a row is the sum of the rows before it, and that is no accident: two numbers
// below three rows, or three below two, at least. A number 0 is the sum of nothing, and tells nothing.
func (s *sums) total(numbers []addend) bool {
	told := int64(0)
	for _, n := range numbers {
		switch {
		case int(n.place) >= len(s.at) || uint64(n.number) != s.at[n.place]:
			return false // nearly all rows, at once
		case n.number > 0:
			told++
		}
	}
	return s.rows >= 2 && told >= 2 && s.rows+told >= 5
}

// total refuses a row without an id that sums up all before it, and otherwise adds its numbers to theirs: also those of
// a row that is refused, for the total of an export counts it.
func (w *watch[R]) total(x *row[R]) error {
	if !x.named && x.err == nil && w.sums.total(x.numbers) {
		return &figure.FieldError{Err: say(figure.ErrClash, sumOfRows)}
	}
	w.sums.add(x.numbers)
	return nil
}
