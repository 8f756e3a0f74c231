package unit

import "github.com/socialemployment/barometer/figure"

// Crosstab counts units by unit type and by their one answer to a question: a Single for every type. The zero Crosstab
// is ready for use.
type Crosstab[A Category] struct {
	by    ByType[Single[A]]
	total int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Crosstab[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a unit of type t with its answer, the zero value for none. A faulty answer is refused whole.
func (c *Crosstab[A]) Add(t Type, a A) error {
	if err := check(t, a); err != nil {
		return err
	}
	if err := Room(c.total, 1); err != nil {
		return err
	}
	c.add(t, a)
	return nil
}

// add counts an answer that has been checked.
func (c *Crosstab[A]) add(t Type, a A) {
	c.by[t].add(a)
	c.total++
}

// Merge adds all units of o; the result equals adding them one by one.
func (c *Crosstab[A]) Merge(o *Crosstab[A]) error {
	if o == nil {
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	}
	if err := Room(c.total, o.total); err != nil {
		return err
	}
	c.merge(o)
	return nil
}

func (c *Crosstab[A]) merge(o *Crosstab[A]) {
	c.total += o.total
	for t := range c.by {
		c.by[t].merge(&o.by[t])
	}
}

// In returns the answers of all units in the group, without their types.
func (c *Crosstab[A]) In(g Group) *Single[A] {
	var all Single[A]
	for t := range g.All() {
		all.merge(&c.by[t])
	}
	return &all
}

// Units returns the number of units in the group, whether they answered or not.
func (c *Crosstab[A]) Units(g Group) (n int64) {
	for t := range g.All() {
		n += c.by[t].total
	}
	return n
}

// Answering returns the number of units in the group that answered.
func (c *Crosstab[A]) Answering(g Group) int64 { return c.In(g).Answering() }

// Count returns the number of units in the group that gave one of the answers.
func (c *Crosstab[A]) Count(g Group, answers ...A) int64 { return c.In(g).Count(answers...) }

// Share returns the share of the units answering that gave one of the answers.
func (c *Crosstab[A]) Share(g Group, answers ...A) figure.Figure { return c.In(g).Share(answers...) }

// ShareOfEveryone returns the share of all units in the group, those without an answer included.
func (c *Crosstab[A]) ShareOfEveryone(g Group, answers ...A) figure.Figure {
	return c.In(g).ShareOfEveryone(answers...)
}

// Balance returns the share of the answers up minus the share of the answers down, over the units answering:
// above zero when more units expect growth than decrease (B12 5.1).
func (c *Crosstab[A]) Balance(g Group, up, down []A) figure.Figure { return c.In(g).Balance(up, down) }
