package figure

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// Ladder is the scale of everyday fractions on which words are heard: "about a third" reaches halfway to the
// neighbouring rungs. The zero Ladder is the standard one: 1/10, 1/6, 1/5, 1/4, 1/3, 2/5, 1/2, 3/5, 2/3, 3/4,
// 4/5, 9/10, with 0 and 1 as its ends. A Ladder does not change. In JSON it is a list of ratios.
type Ladder struct{ rungs []Ratio }

// maxRungs bounds a ladder.
const maxRungs = 100

// NewLadder returns the ladder with the given rungs, which must rise strictly between 0 and 1.
func NewLadder(rungs ...Ratio) (Ladder, error) {
	if len(rungs) == 0 || len(rungs) > maxRungs {
		return Ladder{}, fmt.Errorf("ladder: %w: %d rungs, 1 to %d are needed", ErrRange, len(rungs), maxRungs)
	}
	last := Whole(0)
	for i, r := range rungs {
		if !last.Less(r) || !r.Less(Whole(1)) {
			return Ladder{}, fmt.Errorf(
				"ladder: %w: rung %d is %v, more than %v and less than 1 is needed",
				ErrRange,
				i+1,
				r,
				last,
			)
		}
		last = r
	}
	return Ladder{rungs: slices.Clone(rungs)}, nil
}

// standard holds the rungs of the standard ladder.
var standard = [...]Ratio{Of(1, 10), Of(1, 6), Of(1, 5), Of(1, 4), Of(1, 3), Of(2, 5), Of(1, 2), Of(3, 5), Of(2, 3),
	Of(3, 4), Of(4, 5), Of(9, 10)}

// Rungs yields the rungs from the lowest to the highest, without the ends 0 and 1.
func (l Ladder) Rungs() iter.Seq[Ratio] {
	if l.rungs == nil {
		return slices.Values(standard[:])
	}
	return slices.Values(l.rungs)
}

// Equal reports whether both have the same rungs.
func (l Ladder) Equal(o Ladder) bool {
	return slices.EqualFunc(slices.Collect(l.Rungs()), slices.Collect(o.Rungs()), Ratio.Equal)
}

// String returns the rungs: "1/3, 1/2".
func (l Ladder) String() string {
	var rungs []string
	for r := range l.Rungs() {
		rungs = append(rungs, r.String())
	}
	return strings.Join(rungs, ", ")
}

// Around returns the numbers nearer to x than to the rungs beside it, both midpoints included; x need not be a
// rung itself. A number that is no share, below 0 or above 1, has nothing around it.
func (l Ladder) Around(x Ratio) Interval {
	below, above := Whole(0), Whole(1)
	if !Closed(below, above).Contains(x) {
		return nothing()
	}
	for r := range l.Rungs() {
		if r.Less(x) {
			below = r
		} else if x.Less(r) {
			above = r
			break
		}
	}
	return Closed(midpoint(below, x), midpoint(x, above))
}

// nearest returns the rung or end nearest to x, the lower one of two.
func (l Ladder) nearest(x Ratio) Ratio {
	best := Whole(0)
	for r := range l.Rungs() {
		if midpoint(best, r).Less(x) {
			best = r
		}
	}
	if midpoint(best, Whole(1)).Less(x) {
		return Whole(1)
	}
	return best
}

// midpoint returns (x + y)/2 in lowest terms, no number where one is missing.
func midpoint(x, y Ratio) Ratio {
	return x.Add(y).Mul(Of(1, 2)).Lowest()
}

// MarshalJSON returns the rungs as a list, ["1/3", "1/2"]; null for the standard ladder.
func (l Ladder) MarshalJSON() ([]byte, error) { return json.Marshal(l.rungs) }

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewLadder.
func (l *Ladder) UnmarshalJSON(data []byte) error {
	var rungs []Ratio
	if err := json.Unmarshal(data, &rungs); err != nil {
		return err
	}
	if rungs == nil {
		*l = Ladder{}
		return nil
	}
	read, err := NewLadder(rungs...)
	if err == nil {
		*l = read
	}
	return err
}
