package system

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Bounds is what the statements of a system leave of an unknown.
type Bounds struct {
	Name     string
	Interval figure.Interval
	Because  []string // the names of the statements that give it, in the order of the system
	Tight    bool     // proved: numbers that satisfy all statements reach both ends
}

// Range returns the whole numbers in the interval.
func (b Bounds) Range() figure.Range { return b.Interval.Range() }

// String returns "clients: [15203, 15529], tight, because of job coach, pension".
func (b Bounds) String() string {
	text := fmt.Sprintf("%s: %s", b.Name, b.Interval)
	if b.Tight {
		text += ", tight"
	}
	if len(b.Because) > 0 {
		text += ", because of " + strings.Join(b.Because, ", ")
	}
	return text
}

// Bounds returns what the statements leave of an unknown: no number outside the interval is possible. Leaving out
// any one of the statements it names would widen it, unless the budget was used up before that was found out. An
// unknown that was not declared is ErrMissing; connected statements that are found contradictory are ErrClash.
func (s *System) Bounds(name string) (Bounds, error) {
	if _, ok := s.index[name]; !ok {
		return Bounds{}, figure.Fault("", name, figure.ErrMissing, "no unknown has that name")
	}
	part := s.part(name)
	v := part.index[name]
	c := part.newSolver()
	b, ok := c.root()
	if !ok {
		return Bounds{}, contradictory()
	}
	low, high, ok := c.ends(b, v)
	if !ok {
		return Bounds{}, contradictory()
	}
	why, _ := c.minimal(low.why.join(high.why), beyond(v, low, high)...)
	return part.bounds(v, low, high, why), nil
}

// All returns the bounds of every unknown, in the order of declaration, as one question. The statements that it
// names give the bounds, but some of them may not be needed. Unknowns that are connected with contradictory
// statements are left out, and make it return ErrClash beside the others.
func (s *System) All() ([]Bounds, error) {
	found := map[string]Bounds{}
	var err error
	for _, part := range s.parts() {
		if !part.all(found) {
			err = contradictory()
		}
	}
	all := make([]Bounds, 0, len(found))
	for _, u := range s.unknowns {
		if b, ok := found[u.name]; ok {
			all = append(all, b)
		}
	}
	return all, err
}

// all finds the bounds of the unknowns of a part; false when its statements are contradictory.
func (s *System) all(found map[string]Bounds) bool {
	c := s.newSolver()
	b, ok := c.root()
	if !ok {
		return false
	}
	c.watch()
	list := make([]Bounds, 0, len(s.unknowns))
	for v := range int32(len(s.unknowns)) {
		low, high, ok := c.ends(b, v)
		if !ok {
			return false
		}
		list = append(list, s.bounds(v, low, high, low.why.join(high.why)))
	}
	for _, b := range list {
		found[b.Name] = b
	}
	return true
}

// beyond asks whether v can lie outside its edges.
func beyond(v int32, low, high edge) (questions []question) {
	if low.at.Defined() {
		questions = append(questions, question{v, figure.Between(figure.Ratio{}, false, low.at, !low.open)})
	}
	if high.at.Defined() {
		questions = append(questions, question{v, figure.Between(high.at, !high.open, figure.Ratio{}, false)})
	}
	return questions
}

func contradictory() error {
	return fmt.Errorf("%w: the statements cannot all be true", figure.ErrClash)
}

func (s *System) bounds(v int32, low, high edge, why bitset) Bounds {
	b := Bounds{
		Name:     s.unknowns[v].name,
		Interval: figure.Between(low.at, low.open, high.at, high.open),
		Tight:    low.reached && high.reached,
	}
	for _, n := range why.list() {
		b.Because = append(b.Because, s.statements[n].Name)
	}
	return b
}
