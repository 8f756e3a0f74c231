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
		values[i] = a.Of(s.names[i])
		if !u.Admits(values[i]) {
			return false
		}
	}
	return !slices.ContainsFunc(s.statements, func(st Statement) bool { return !st.resolved.Satisfied(values) })
}

// Witness returns values that satisfy every statement. There are none: ErrClash; not settled: ErrBudget.
func (s *System) Witness() (Assignment, error) {
	values, err := s.problem().Witness()
	if err != nil {
		return Assignment{}, err
	}
	return s.assignment(values), nil
}

// Enumerate yields all values that satisfy every statement, each once: all tables of whole numbers that have these
// margins and print as these percentages. Unknowns that need not be whole numbers get one of their possible values.
// When the budget is used up before the end, the last that is yielded is ErrBudget.
func (s *System) Enumerate() iter.Seq2[Assignment, error] {
	return func(yield func(Assignment, error) bool) {
		for values, err := range s.problem().Enumerate() {
			a := Assignment{}
			if err == nil {
				a = s.assignment(values)
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// Assign gives every unknown of the system its value in the map, no number where there is none; what the system has no
// unknown for is left out.
func (s *System) Assign(values map[string]figure.Ratio) Assignment {
	list := make([]figure.Ratio, len(s.unknowns))
	for i, name := range s.names {
		list[i] = values[name]
	}
	return s.assignment(list)
}

func (s *System) assignment(values []figure.Ratio) Assignment {
	return Assignment{s.names, slices.Clone(values)}
}
