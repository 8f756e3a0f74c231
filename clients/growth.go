package clients

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// Growth returns how the clients of a group of units grew from one edition to another, as a share of the earlier
// number (B12 5.3: about 17 %). The sums are over whoever told their clients in each edition: no panel, and not
// scaled to the field. With main groups it is the growth of the clients in these together.
//
// It is figure.ErrNotComparable where no unit type of the group means the same in both editions, as for social
// enterprises alone, and where the editions place a service differently and the asked groups hold only one of its
// places: of the two groups between which rehabilitative work activity moved, only the sum compares. A group of
// which only some unit types mean the same gives a figure marked figure.NotComparable.
func Growth(now, before *Tally, e, b unit.Edition, g unit.Group, groups ...MainGroup) (figure.Figure, error) {
	if err := errors.Join(comparableUnits(e, b, g), comparableGroups(e, b, groups)); err != nil {
		return figure.Figure{}, err
	}
	if len(groups) == 0 {
		return grown(now.Total(g), before.Total(g)).With(e.Mark(b, g)), nil
	}
	return grown(now.InGroup(g, e, groups...), before.InGroup(g, b, groups...)).With(e.Mark(b, g)), nil
}

// ServiceGrowth returns how the clients of the services together grew, by the same rules for the units; a service is
// the same wherever an edition places it.
func ServiceGrowth(now, before *Tally, e, b unit.Edition, g unit.Group, services ...Service) (figure.Figure, error) {
	if err := comparableUnits(e, b, g); err != nil {
		return figure.Figure{}, err
	}
	return grown(now.In(g, services...), before.In(g, services...)).With(e.Mark(b, g)), nil
}

// MeanGrowth returns how the clients a unit grew, by the same rules for the units (B12 5.3.3).
func MeanGrowth(now, before *Tally, e, b unit.Edition, g unit.Group) (figure.Figure, error) {
	if err := comparableUnits(e, b, g); err != nil {
		return figure.Figure{}, err
	}
	return grown(now.Mean(g), before.Mean(g)).With(e.Mark(b, g)), nil
}

// grown returns now/before - 1; the smaller number of respondents stands behind it.
func grown(now, before figure.Figure) figure.Figure {
	r := now.Ratio.Div(before.Ratio).Sub(figure.Whole(1))
	return figure.New(r, min(now.N, before.N), figure.Earlier)
}

// comparableUnits refuses a group of which no unit type compares.
func comparableUnits(e, b unit.Edition, g unit.Group) error {
	for u := range g.All() {
		if e.Comparable(b, unit.Of(u)) == nil {
			return nil
		}
	}
	if g.Len() == 0 {
		return fmt.Errorf("%w: a unit type to compare", figure.ErrMissing)
	}
	return e.Comparable(b, g)
}

// comparableGroups refuses main groups that hold a service in one of the editions and not in the other.
func comparableGroups(e, b unit.Edition, groups []MainGroup) error {
	var faults []error
	for s := range Services() {
		if len(groups) > 0 && s.in(e, groups) != s.in(b, groups) {
			faults = append(faults, fmt.Errorf("%w: %s stands in %s in %d, in %s in %d", figure.ErrNotComparable,
				s, s.MainGroup(e), e.Year(), s.MainGroup(b), b.Year()))
		}
	}
	return errors.Join(faults...)
}

// Shift returns how a share moved from one edition to another, in percentage points as a ratio: now less before. A
// group of which some unit types do not mean the same is marked figure.NotComparable, and where none does it is
// figure.ErrNotComparable.
func Shift(now, before figure.Figure, e, b unit.Edition, g unit.Group) (figure.Figure, error) {
	if err := comparableUnits(e, b, g); err != nil {
		return figure.Figure{}, err
	}
	return figure.New(now.Ratio.Sub(before.Ratio), min(now.N, before.N), figure.Earlier, e.Mark(b, g)), nil
}
