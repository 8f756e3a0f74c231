package system

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Contradiction is a set of statements that cannot all be true. The zero Contradiction is none.
type Contradiction struct {
	Statements []Statement // in the order of the system
	Minimal    bool        // proved: leaving out any one of them, the others can be true together
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

// Contradiction returns a smallest set of statements that cannot stand together: smallest in that leaving out any
// one of them, the others can be true (another set may have fewer). It is none when numbers were found that satisfy
// every statement, and ErrBudget when neither was settled.
func (s *System) Contradiction() (Contradiction, error) {
	var left error
	for _, part := range s.parts() {
		c, err := part.contradiction()
		if c.Found() {
			return c, nil
		}
		left = cmp.Or(left, err)
	}
	return Contradiction{}, left
}

// contradiction looks for a contradiction in a part.
func (s *System) contradiction() (Contradiction, error) {
	c := s.newSolver()
	found, why := c.ask(question{v: -1})
	switch found {
	case some:
		return Contradiction{}, nil
	case open:
		return Contradiction{}, undecided()
	}
	if near := c.near(s); near != nil {
		why.said = near
	}
	core, minimal := c.minimal(why.said, question{v: -1})
	return s.contradictionOf(core, minimal), nil
}

func undecided() error {
	return fmt.Errorf("%w: no numbers were found that satisfy all statements, nor that there are none", figure.ErrBudget)
}

// question asks whether the chosen statements can be true with an unknown in an interval; v < 0 asks whether they
// can be true at all.
type question struct {
	v  int32
	in figure.Interval
}

// ask searches for numbers that answer the question. The reason of a failure may hold the decision of level 0 when
// it is about an unknown.
func (s *solver) ask(q question) (answer, reason) {
	b, ok := s.root()
	defer s.release(b)
	if !ok {
		return none, s.explain(b)
	}
	return s.solve(b, q, s.left)
}

// askAll returns none when all of the questions have that answer, and what the answers rest on together.
func (s *solver) askAll(questions []question) (result answer, said bitset) {
	for _, q := range questions {
		found, why := s.ask(q)
		if found != none {
			return found, nil
		}
		said = said.join(why.said)
	}
	return none, said
}
