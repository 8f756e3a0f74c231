package system

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver"
)

// Propagation is what propagation alone finds about some unknowns of a system: nothing is searched, so it is true, but
// bounds may be wider than those of Bounds, and some contradictions are not met. A contradiction counts as minimal here
// when propagation meets none among fewer of its statements; a search might.
//
// What is connected is propagated when it is first asked about, and once: a Propagation is for one goroutine, and does
// not see what is added to the system later. A nil Propagation panics.
type Propagation struct {
	system *System
	found  *solver.Propagation
}

// MarshalJSON returns ErrNotStored, as that of System.
func (Propagation) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Propagation returns what propagation finds about the unknowns named, those that are declared.
func (s *System) Propagation(names ...string) *Propagation {
	var unknowns []int32
	for _, name := range names {
		if v, ok := s.index[name]; ok {
			unknowns = append(unknowns, v)
		}
	}
	return &Propagation{s, s.problem().Propagation(unknowns...)}
}

// Without returns what propagation finds without the statements named; what is not connected with them is not
// propagated again. A name that no statement has is figure.ErrUnknown.
func (p *Propagation) Without(names ...string) (*Propagation, error) {
	out, err := p.system.find(names)
	if err != nil {
		return nil, err
	}
	return &Propagation{p.system, p.found.Without(out...)}, nil
}

// Contradictory reports whether propagation meets a contradiction.
func (p *Propagation) Contradictory() bool { return p.found.Contradictory() }

// Contradictions returns every contradiction that propagation meets. Of each, the relations whose Subject is named are
// set aside, or if it has none, all its statements.
func (p *Propagation) Contradictions() []Contradiction {
	return p.system.contradictions(p.found.Clashes())
}

// Bounds returns the bounds of the unknowns named when what contradicts is set aside; an unknown of which a relation
// was set aside has none.
func (p *Propagation) Bounds() (bounds []Bounds) {
	for _, b := range p.found.Bounds() {
		bounds = append(bounds, p.system.boundsOf(b))
	}
	return bounds
}
