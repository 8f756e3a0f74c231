package unit

import "github.com/socialemployment/barometer/figure"

// Multiple counts units by unit type and by every category they ticked: a Multi for every type. The shares of a question
// with several answers do not sum to one. The zero Multiple is ready for use.
type Multiple[A Category] struct {
	by    ByType[Multi[A]]
	total int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Multiple[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a unit of type t with its ticked categories, the zero Set for no answer.
func (m *Multiple[A]) Add(t Type, s Set[A]) error {
	if err := t.Check(); err != nil {
		return err
	}
	if err := Room(m.total, 1); err != nil {
		return err
	}
	m.add(t, s)
	return nil
}

// add counts an answer that has been checked.
func (m *Multiple[A]) add(t Type, s Set[A]) {
	m.by[t].add(s)
	m.total++
}

// Merge adds all units of o; the result equals adding them one by one.
func (m *Multiple[A]) Merge(o *Multiple[A]) error {
	if o == nil {
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	}
	if err := Room(m.total, o.total); err != nil {
		return err
	}
	m.merge(o)
	return nil
}

func (m *Multiple[A]) merge(o *Multiple[A]) {
	m.total += o.total
	for t := range m.by {
		m.by[t].merge(&o.by[t])
	}
}

// In returns the answers of all units in the group, without their types.
func (m *Multiple[A]) In(g Group) *Multi[A] {
	var all Multi[A]
	for t := range g.All() {
		all.merge(&m.by[t])
	}
	return &all
}

// Units returns the number of units in the group, whether they answered or not.
func (m *Multiple[A]) Units(g Group) (n int64) {
	for t := range g.All() {
		n += m.by[t].total
	}
	return n
}

// Answering returns the number of units in the group that answered.
func (m *Multiple[A]) Answering(g Group) int64 { return m.In(g).Answering() }

// Count returns the number of units in the group that ticked a.
func (m *Multiple[A]) Count(g Group, a A) int64 { return m.In(g).Count(a) }

// Share returns the share of the units answering that ticked a.
func (m *Multiple[A]) Share(g Group, a A) figure.Figure { return m.In(g).Share(a) }

// ShareOf returns the share with another kind of denominator: units that offer the service, say.
func (m *Multiple[A]) ShareOf(g Group, a A, over figure.Denominator) figure.Figure {
	all := m.In(g)
	return figure.Share(all.Count(a), all.Answering(), over)
}
