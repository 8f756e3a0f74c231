package system

import (
	"errors"
	"strings"

	"github.com/socialemployment/barometer/internal/solver"
)

// Contradiction is a set of statements that cannot all be true. The zero Contradiction is none.
type Contradiction struct {
	Statements []Statement // in the order of the system
	Minimal    bool        // proved: leaving out any one of them, the others can be true together; see Propagation
}

// Found reports whether there is a contradiction.
func (c Contradiction) Found() bool { return len(c.Statements) > 0 }

// Names returns the names of the statements.
func (c Contradiction) Names() []string {
	names := make([]string, len(c.Statements))
	for i, st := range c.Statements {
		names[i] = st.Name
	}
	return names
}

// String returns the statements in words: "these cannot all be true: a is 5 (B12 1); a is 6 (B12 2)".
func (c Contradiction) String() string {
	if !c.Found() {
		return "no contradiction"
	}
	words := make([]string, len(c.Statements))
	for i, st := range c.Statements {
		words[i] = st.String()
	}
	text := "these cannot all be true: " + strings.Join(words, "; ")
	if !c.Minimal {
		text += "; whether all of them are needed was not settled"
	}
	return text
}

// Contradiction returns a smallest set of statements that cannot all be true: smallest in that leaving out any
// one of them, the others can be true (another set may have fewer). It is none when numbers were found that satisfy
// every statement, and ErrBudget when neither was settled.
func (s *System) Contradiction() (Contradiction, error) {
	c, err := s.problem().Contradiction()
	return s.contradictionOf(c), err
}

// Clashes returns contradictions one after the other, and the system that is left when all of them are taken out: of
// each, the relations that it has (figures stay as printed, what they have to do with one another does not), or if it
// has none, all its statements. What is left has no contradiction; where that was not settled within the budget, the
// error is ErrBudget.
func (s *System) Clashes() ([]Contradiction, *System, error) {
	clashes, out, err := s.problem().Clashes()
	left, fault := s.Without(s.namesOf(out)...)
	return s.contradictions(clashes), left, errors.Join(err, fault)
}

func (s *System) contradictions(clashes []solver.Clash) (list []Contradiction) {
	for _, c := range clashes {
		list = append(list, s.contradictionOf(c))
	}
	return list
}

func (s *System) contradictionOf(clash solver.Clash) Contradiction {
	c := Contradiction{Minimal: clash.Minimal}
	for _, n := range clash.Statements {
		c.Statements = append(c.Statements, s.statements[n])
	}
	return c
}

// namesOf returns the names of the statements at the indices.
func (s *System) namesOf(indices []int) (names []string) {
	for _, n := range indices {
		names = append(names, s.statements[n].Name)
	}
	return names
}
