package unit

import "github.com/socialemployment/barometer/figure"

// Part2Multiple counts the answers to a question of the second part with several categories to tick. It knows two
// denominators: the units that answered the question, and those that answered the second part, which B12 does not
// always tell apart. The zero Part2Multiple is ready for use.
type Part2Multiple[A Category] struct {
	Multiple[A]
	part2 Multiple[A] // of the units that said that they answered the second part
}

// Add counts a unit of type t with its ticked categories, the zero Set for no answer; part2 tells whether it
// answered the second part.
func (m *Part2Multiple[A]) Add(t Type, part2 YesNo, s Set[A]) error {
	if err := category("part2", part2); err != nil {
		return err
	}
	if err := m.Multiple.Add(t, s); err != nil {
		return err
	}
	m.addPart2(t, part2, s)
	return nil
}

// add counts an answer that has been checked.
func (m *Part2Multiple[A]) add(t Type, part2 YesNo, s Set[A]) {
	m.Multiple.add(t, s)
	m.addPart2(t, part2, s)
}

func (m *Part2Multiple[A]) addPart2(t Type, part2 YesNo, s Set[A]) {
	if part2 == Yes {
		m.part2.add(t, s)
	}
}

// Merge adds all units of o.
func (m *Part2Multiple[A]) Merge(o *Part2Multiple[A]) error {
	if o == nil {
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	}
	if err := m.Multiple.Merge(&o.Multiple); err != nil {
		return err
	}
	m.part2.merge(&o.part2)
	return nil
}

func (m *Part2Multiple[A]) merge(o *Part2Multiple[A]) {
	m.Multiple.merge(&o.Multiple)
	m.part2.merge(&o.part2)
}

// ShareOfPart2 returns the share of the units that answered the second part, those without an answer to the
// question included, that ticked a.
func (m *Part2Multiple[A]) ShareOfPart2(g Group, a A) figure.Figure {
	return figure.Share(m.part2.Count(g, a), m.part2.Units(g), figure.Everyone)
}

// Mean returns how many categories a unit that answered ticked on average (B12 9.1: multi-service centres and
// workshops are the most versatile).
func (m *Multiple[A]) Mean(g Group) figure.Figure {
	var ticks int64
	for a := A(1); a < maxCategories; a++ {
		ticks += m.Count(g, a)
	}
	return figure.New(figure.Of(ticks, m.Answering(g)), m.Answering(g), figure.Answering)
}
