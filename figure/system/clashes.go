package system

// Clashes returns contradictions one after the other, and the system that is left when all of them are taken out: of
// each, the relations that it has (figures stay as printed, what they have to do with one another does not), or if it has
// none, all its statements. What is left has no contradiction; where that was not settled within
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
		out = append(out, c.relations()...)
	}
}

// relations returns the names of the statements of a contradiction that relate figures, or of all if none does.
func (c Contradiction) relations() (names []string) {
	for _, st := range c.Statements {
		if st.Relation {
			names = append(names, st.Name)
		}
	}
	if names == nil {
		names = c.Names()
	}
	return names
}
