package figure

import "strings"

// Clashes returns contradictions one after the other, and the system that is left when all of them are taken out: of
// each, the formulas of claims that it has (figures stand as printed, but what they have to do with one another does
// not), or if it has none, all its statements. What is left has no contradiction; where that was not settled within
// the budget, the error is ErrBudget.
func (s *System) Clashes() ([]Contradiction, *System, error) {
	var found []Contradiction
	var left error
	rest := s
	for _, part := range s.parts() {
		c, out, err := part.clashes()
		found = append(found, c...)
		rest = rest.Without(out...)
		if left == nil {
			left = err
		}
	}
	return found, rest, left
}

// clashes returns the contradictions of a part, and the names of the statements that were taken out.
func (s *System) clashes() (found []Contradiction, out []string, err error) {
	for {
		c, err := s.Without(out...).Contradiction()
		if !c.Found() {
			return found, out, err
		}
		found = append(found, c)
		out = append(out, c.formulas()...)
	}
}

// formulas returns the names of the formulas of claims in a contradiction, or of all statements if there are none.
func (c Contradiction) formulas() (names []string) {
	for _, st := range c.Statements {
		if _, _, formula := strings.Cut(st.Name, formulaSign); formula {
			names = append(names, st.Name)
		}
	}
	if names == nil {
		names = c.Names()
	}
	return names
}

// formulaSign stands in the names of statements that a claim's formula makes, after the claim's id.
const formulaSign = " = "
