package system

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Assignment gives every unknown of a system a value.
type Assignment struct {
	names  []string
	values []figure.Ratio
}

// MarshalJSON returns ErrNotStored, as that of System.
func (Assignment) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Of returns the value of an unknown, no number for one that is not there.
func (a Assignment) Of(name string) figure.Ratio {
	if i := slices.Index(a.names, name); i >= 0 {
		return a.values[i]
	}
	return figure.Ratio{}
}

// All yields the unknowns in the order of their declaration, with their values.
func (a Assignment) All() iter.Seq2[string, figure.Ratio] {
	return func(yield func(string, figure.Ratio) bool) {
		for i, name := range a.names {
			if !yield(name, a.values[i]) {
				return
			}
		}
	}
}

// Equal reports whether both give the same unknowns the same values.
func (a Assignment) Equal(o Assignment) bool {
	return slices.Equal(a.names, o.names) && slices.EqualFunc(a.values, o.values, figure.Ratio.Equal)
}

// String returns "a = 5, b = 6".
func (a Assignment) String() string {
	words := make([]string, len(a.names))
	for i, name := range a.names {
		words[i] = fmt.Sprintf("%s = %s", name, a.values[i])
	}
	return strings.Join(words, ", ")
}

// Satisfied reports whether the values satisfy every statement of the system, by a check of its own.
func (s *System) Satisfied(a Assignment) bool {
	values := make([]figure.Ratio, len(s.unknowns))
	for i, u := range s.unknowns {
		values[i] = a.Of(u.name)
		if !u.admits(values[i]) {
			return false
		}
	}
	for _, st := range s.statements {
		for _, r := range st.rules {
			if !r.holds(values) {
				return false
			}
		}
	}
	return true
}

// admits reports whether x is within the bounds that the unknown was declared with.
func (u unknown) admits(x figure.Ratio) bool {
	if !u.whole {
		return u.span.Contains(x)
	}
	return x.IsWhole() && (u.lo == noLo || !x.Less(figure.Whole(u.lo))) && (u.hi == noHi || !figure.Whole(u.hi).Less(x))
}

// Witness returns values that satisfy every statement. There are none: ErrClash; not settled: ErrBudget.
func (s *System) Witness() (Assignment, error) {
	values := make([]figure.Ratio, len(s.unknowns))
	for _, part := range s.parts() {
		c := part.newSolver()
		switch found, _ := c.ask(question{v: -1}); found {
		case none:
			return Assignment{}, contradictory()
		case open:
			return Assignment{}, undecided()
		}
		for i, u := range part.unknowns {
			values[s.index[u.name]] = c.witness[i]
		}
	}
	return s.assignment(values), nil
}

// Assign gives every unknown of the system its value in the map, no number where there is none.
func (s *System) Assign(values map[string]figure.Ratio) Assignment {
	list := make([]figure.Ratio, len(s.unknowns))
	for i, u := range s.unknowns {
		list[i] = values[u.name]
	}
	return s.assignment(list)
}

func (s *System) assignment(values []figure.Ratio) Assignment {
	return Assignment{slices.Collect(s.Unknowns()), slices.Clone(values)}
}
