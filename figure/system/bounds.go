package system

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver"
)

// Bounds is what the statements of a system leave of an unknown.
type Bounds struct {
	Name     string
	Interval figure.Interval
	Because  []string // the names of the statements that give it, in the order of the system
	Tight    bool     // proved: numbers that satisfy all statements reach both ends
}

// Range returns the whole numbers in the interval.
func (b Bounds) Range() figure.Range { return b.Interval.Range() }

// String returns "clients: [15203, 15529], tight, because of job coach, pension".
func (b Bounds) String() string {
	text := fmt.Sprintf("%s: %s", b.Name, b.Interval)
	if b.Tight {
		text += ", tight"
	}
	if len(b.Because) > 0 {
		text += ", because of " + strings.Join(b.Because, ", ")
	}
	return text
}

// Bounds returns what the statements leave of an unknown: no number outside the interval is possible. Leaving out
// any one of the statements it names would widen it, unless the budget was used up before that was found out. An
// unknown that was not declared is ErrMissing; connected statements that are found contradictory are ErrClash.
func (s *System) Bounds(name string) (Bounds, error) {
	v, ok := s.index[name]
	if !ok {
		return Bounds{}, figure.Fault("", name, figure.ErrMissing, "no unknown has that name")
	}
	b, err := s.problem().Bounds(v)
	if err != nil {
		return Bounds{}, err
	}
	return s.boundsOf(b), nil
}

// All returns the bounds of every unknown, in the order of declaration, as one question. The statements that it
// names give the bounds, but some of them may not be needed. Unknowns that are connected with contradictory
// statements are left out, and make it return ErrClash beside the others.
func (s *System) All() ([]Bounds, error) {
	found, err := s.problem().All()
	all := make([]Bounds, 0, len(found))
	for _, b := range found {
		if b != nil {
			all = append(all, s.boundsOf(*b))
		}
	}
	return all, err
}

// Subjects returns the subjects of the statements that give bounds, each once, without the unknown itself.
func (s *System) Subjects(b Bounds) (subjects []string) {
	for _, name := range b.Because {
		n, ok := s.named[name]
		if !ok {
			continue
		}
		subject := s.statements[n].Subject
		if subject != "" && subject != b.Name && !slices.Contains(subjects, subject) {
			subjects = append(subjects, subject)
		}
	}
	return subjects
}

// boundsOf returns bounds by the names of the system.
func (s *System) boundsOf(b solver.Bounds) Bounds {
	return Bounds{Name: s.names[b.Unknown], Interval: b.Interval, Because: s.namesOf(b.Because), Tight: b.Tight}
}
