package unit

import "github.com/socialemployment/barometer/figure"

// Matrix counts units by unit type, item and grade: a Battery for every type. Each item has its own number of answers. The
// zero Matrix is ready for use.
type Matrix[R, A Category] struct {
	by    ByType[Battery[R, A]]
	total int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Matrix[R, A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a unit of type t with its grades.
func (m *Matrix[R, A]) Add(t Type, s Ratings[R, A]) error {
	if err := t.Check(); err != nil {
		return err
	}
	if err := Room(m.total, 1); err != nil {
		return err
	}
	m.by[t].add(s)
	m.total++
	return nil
}

// Merge adds all units of o; the result equals adding them one by one.
func (m *Matrix[R, A]) Merge(o *Matrix[R, A]) error {
	if o == nil {
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	}
	if err := Room(m.total, o.total); err != nil {
		return err
	}
	m.merge(o)
	return nil
}

func (m *Matrix[R, A]) merge(o *Matrix[R, A]) {
	m.total += o.total
	for t := range m.by {
		m.by[t].merge(&o.by[t])
	}
}

// In returns the grades of all units in the group, without their types.
func (m *Matrix[R, A]) In(g Group) *Battery[R, A] {
	var all Battery[R, A]
	for t := range g.All() {
		all.merge(&m.by[t])
	}
	return &all
}

// Units returns the number of units in the group, whether they answered or not.
func (m *Matrix[R, A]) Units(g Group) (n int64) {
	for t := range g.All() {
		n += m.by[t].total
	}
	return n
}

// Answering returns the number of units in the group that graded item r.
func (m *Matrix[R, A]) Answering(g Group, r R) int64 { return m.In(g).Answering(r) }

// Count returns the number of units in the group that gave item r one of the grades.
func (m *Matrix[R, A]) Count(g Group, r R, grades ...A) int64 { return m.In(g).Count(r, grades...) }

// Share returns the share of the units answering item r that gave it one of the grades.
func (m *Matrix[R, A]) Share(g Group, r R, grades ...A) figure.Figure {
	return m.In(g).Share(r, grades...)
}

// Balance returns the share of the grades up minus the share of the grades down, over the units answering item r.
func (m *Matrix[R, A]) Balance(g Group, r R, up, down []A) figure.Figure {
	return m.In(g).Balance(r, up, down)
}
