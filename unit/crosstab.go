package unit

import "github.com/socialemployment/barometer/figure"

// Crosstab counts units by unit type and by their one answer to a question. Units that did not answer are
// counted apart and stand in no denominator but Everyone's. The zero Crosstab is ready for use.
type Crosstab[A Category] struct {
	n     ByType[[maxCategories]int64] // index 0: not answered
	total int64
}

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
	c.n[t][a]++
	c.total++
}

// Merge adds all units of o; the result equals adding them one by one.
func (c *Crosstab[A]) Merge(o *Crosstab[A]) error {
	if err := Room(c.total, o.total); err != nil {
		return err
	}
	c.merge(o)
	return nil
}

func (c *Crosstab[A]) merge(o *Crosstab[A]) {
	c.total += o.total
	for t := range c.n {
		for a := range c.n[t] {
			c.n[t][a] += o.n[t][a]
		}
	}
}

// Units returns the number of units in the group, whether they answered or not.
func (c *Crosstab[A]) Units(g Group) int64 {
	return c.Answering(g) + c.count(g, 0)
}

// Answering returns the number of units in the group that answered.
func (c *Crosstab[A]) Answering(g Group) (n int64) {
	for t := range g.All() {
		for _, k := range c.n[t][1:] {
			n += k
		}
	}
	return n
}

// Count returns the number of units in the group that gave one of the answers.
func (c *Crosstab[A]) Count(g Group, answers ...A) (n int64) {
	var seen [maxCategories]bool
	for _, a := range answers {
		if a != 0 && a < maxCategories && !seen[a] {
			seen[a] = true
			n += c.count(g, a)
		}
	}
	return n
}

func (c *Crosstab[A]) count(g Group, a A) (n int64) {
	for t := range g.All() {
		n += c.n[t][a]
	}
	return n
}

// Share returns the share of the units answering that gave one of the answers.
func (c *Crosstab[A]) Share(g Group, answers ...A) figure.Figure {
	return figure.Share(c.Count(g, answers...), c.Answering(g), figure.Answering)
}

// ShareOfEveryone returns the share of all units in the group, those without an answer included.
func (c *Crosstab[A]) ShareOfEveryone(g Group, answers ...A) figure.Figure {
	return figure.Share(c.Count(g, answers...), c.Units(g), figure.Everyone)
}

// Balance returns the share of the answers up minus the share of the answers down, over the units answering:
// above zero when more units expect growth than decrease (B12 5.1).
func (c *Crosstab[A]) Balance(g Group, up, down []A) figure.Figure {
	return figure.Share(c.Count(g, up...)-c.Count(g, down...), c.Answering(g), figure.Answering)
}
