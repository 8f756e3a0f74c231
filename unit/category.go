package unit

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// Category is an enumeration that a question is answered with: its zero value is "not answered".
type Category interface {
	~uint8
	Valid() bool
	String() string
}

// maxCategories bounds the values of an enumeration that can be tallied, the zero value included.
const maxCategories = 24

// MaxUnits is the number of units a tally takes before Add returns figure.ErrFull: with answers of at most
// figure.MaxCount every weighted sum stays inside int64, also that of funding shares which, rounded, sum to more
// than 100.
const MaxUnits = 899_000_000

// check refuses an unstated type, and an answer that is neither a value nor "not answered".
func check[A Category](t Type, a A) error {
	if err := t.Check(); err != nil {
		return err
	}
	return checkAnswer(a)
}

func checkAnswer[A Category](a A) error {
	if a != 0 && (!a.Valid() || a >= maxCategories) {
		return figure.Fault("answer", a, figure.ErrUnknown, "not a category of the question")
	}
	return nil
}

// Room returns figure.ErrFull when a tally of so many units has no room for more of them within MaxUnits.
func Room(units, more int64) error {
	if units+more > MaxUnits {
		return fmt.Errorf("%w: at most %d units", figure.ErrFull, int64(MaxUnits))
	}
	return nil
}

// RoomInAll is Room for tallies that are filled together: each of so many units, and more for each.
func RoomInAll(units, more []int64) error {
	for i, n := range units {
		if err := Room(n, more[i]); err != nil {
			return err
		}
	}
	return nil
}
