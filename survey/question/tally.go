package question

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// Tally is a tally of one question, of which several can be added up: Single, Multi, Battery, or a caller's own.
type Tally[Q any] interface {
	// Plus returns the tally of the respondents of both. It has no limit of its own: what is added up are tallies that
	// Add and Merge have kept within theirs. A nil o panics.
	Plus(o *Q) Q
}

// NotStored is embedded in a tally that is not stored. A MarshalJSON of the tally itself, which has to be one by value,
// would copy it.
type NotStored struct{}

// MarshalJSON returns figure.ErrNotStored.
func (NotStored) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MaxRespondents is the number of respondents a tally takes before Add and Merge return figure.ErrFull: with answers
// of at most figure.MaxCount every weighted sum stays inside int64, also that of shares which, rounded, sum to more
// than 100.
const MaxRespondents = 899_000_000

// Room returns figure.ErrFull when a tally of so many respondents has no room for more of them within MaxRespondents.
func Room(respondents, more int64) error {
	if respondents+more > MaxRespondents {
		return fmt.Errorf("%w: at most %d respondents", figure.ErrFull, int64(MaxRespondents))
	}
	return nil
}

// RoomInAll is Room for tallies that are filled together: each of so many respondents, and more for each.
func RoomInAll(respondents, more []int64) error {
	for i, n := range respondents {
		if err := Room(n, more[i]); err != nil {
			return err
		}
	}
	return nil
}

// RoomForOne is RoomInAll for one respondent more of each.
func RoomForOne(respondents []int64) error {
	most := int64(0)
	for _, n := range respondents {
		most = max(most, n)
	}
	return Room(most, 1)
}

// Mergeable returns the fault of merging from into another tally: figure.ErrMissing when there is nothing to merge,
// figure.ErrClash when both are the same, which would count its respondents twice.
func Mergeable[T any](into, from *T) error {
	switch from {
	case nil:
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	case into:
		return figure.Fault("tally", "", figure.ErrClash, "a tally cannot be merged into itself")
	}
	return nil
}
