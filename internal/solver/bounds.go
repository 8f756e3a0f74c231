package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// Bounds is what the statements leave of an unknown.
type Bounds struct {
	Unknown  int32
	Interval figure.Interval
	Because  []int // the statements that give it, by index
	Tight    bool  // proved: numbers that satisfy all statements reach both ends
}

// Bounds returns what the statements leave of an unknown: no number outside the interval is possible. Leaving out any
// one of the statements it names would widen it, unless the budget was used up before that was found out. Statements
// connected with the unknown that are found contradictory are ErrClash.
func (p *Problem) Bounds(v int32) (Bounds, error) {
	c, at := p.component(v)
	s := newSolver(&c.Problem)
	b, ok := s.root()
	if !ok {
		return Bounds{}, contradictory()
	}
	low, high, ok := s.ends(b, at)
	if !ok {
		return Bounds{}, contradictory()
	}
	why, _ := s.minimal(low.why.join(high.why), beyond(at, low, high)...)
	return c.bounds(at, low, high, why), nil
}

// All returns the bounds of every unknown as one question; nil for one that is connected with contradictory
// statements, of which there is ErrClash as well. Some of the statements that it names may not be needed.
func (p *Problem) All() ([]*Bounds, error) {
	all := make([]*Bounds, len(p.Unknowns))
	var err error
	for _, c := range p.components() {
		list, ok := c.all()
		if !ok {
			err = contradictory()
		}
		for i := range list {
			all[list[i].Unknown] = &list[i]
		}
	}
	return all, err
}

// all finds the bounds of the unknowns of a component; false when its statements are contradictory.
func (c component) all() ([]Bounds, bool) {
	s := newSolver(&c.Problem)
	b, ok := s.root()
	if !ok {
		return nil, false
	}
	s.watch()
	list := make([]Bounds, 0, len(c.unknowns))
	for v := range int32(len(c.unknowns)) {
		low, high, ok := s.ends(b, v)
		if !ok {
			return nil, false
		}
		list = append(list, c.bounds(v, low, high, low.why.join(high.why)))
	}
	return list, true
}

// bounds returns the bounds of an unknown of the component as one of the whole problem.
func (c component) bounds(v int32, low, high bound, why bitset) Bounds {
	return Bounds{
		Unknown:  c.unknowns[v],
		Interval: figure.Between(low.at, low.open, high.at, high.open),
		Because:  c.lift(why.list()),
		Tight:    low.reached && high.reached,
	}
}

// beyond asks whether v can lie outside its ends.
func beyond(v int32, low, high bound) (questions []question) {
	if low.at.Defined() {
		questions = append(questions, question{v, figure.Between(figure.Ratio{}, false, low.at, !low.open)})
	}
	if high.at.Defined() {
		questions = append(questions, question{v, figure.Between(high.at, !high.open, figure.Ratio{}, false)})
	}
	return questions
}
