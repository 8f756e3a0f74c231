package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// solver is the work on one question: the rules of a system, the trail of changes that explanations are read from,
// and the steps that are left.
type solver struct {
	unknowns []Unknown
	rules    []posted
	about    [][]int32 // the rules about each unknown
	stated   int       // the rules of statements; those after them were derived
	steps    budget

	trail      []entry
	queue      []int32
	queued     []bool
	clash      clash
	tableau    *tableau // in use for hard questions
	best       *tableau // by which ends are tightened; nil until there is need
	tightening budget   // of tighten
	diving     budget   // of dive
	gain       int64    // by which these two grow with a success
	basis      *tableau // of the last hard question
	outward    *end     // what the relaxation is to be the best of; nil for any values of it
	room       []figure.Interval
	terms      [2]terms  // scratch of reviseExact
	shallow    bool      // nothing is searched, only propagated
	fixpoint   *fixpoint // from which fewer statements are asked; nil for the declarations
	mccormick  bool      // the McCormick inequalities are posted
	free       []*box    // for use again

	marked  []bool // scratch of explain: changes to be explained
	cursor  []int32
	rests   []bool // scratch of sure
	witness []figure.Ratio
	seen    func(values []figure.Ratio) // called with every witness; nil for none

	least, most []figure.Ratio // the outermost values of the witnesses, when they are watched
	rays        []ray          // directions without end
	incomplete  bool           // of directions: that there are more than are looked for
}

// posted is a rule with the statements that it rests on.
type posted struct {
	rule
	why  bitset
	off  bool
	once bool // it bounds one unknown, which it does not do better the second time
}

// clash says where a contradiction was met: at an unknown with nothing left, or (v < 0) in a rule.
type clash struct{ v, rule int32 }

// newSolver returns a solver for a question to a problem.
func newSolver(p *Problem) *solver {
	s := &solver{unknowns: p.Unknowns, about: make([][]int32, len(p.Unknowns)), steps: budget{p.Budget}}
	if s.steps.Spent() {
		s.steps.left = DefaultBudget
	}
	for i, st := range p.Statements {
		for _, r := range st.rules {
			s.post(r, bitset{}.add(i))
		}
	}
	s.stated = len(s.rules)
	s.cursor = make([]int32, 2*len(p.Unknowns))
	s.tightening, s.diving = budget{max(s.steps.left/32, fewTries)}, budget{max(s.steps.left/16, fewTries)}
	s.gain = s.steps.left / 128
	return s
}

// fewTries is how many steps a heuristic is given however little the budget is.
const fewTries = 1000

// post adds a rule that follows from the statements.
func (s *solver) post(r rule, why bitset) {
	at := int32(len(s.rules))
	_, sum := r.(*linear)
	s.rules = append(s.rules, posted{rule: r, why: why, once: sum && len(r.scope()) == 1})
	s.queued = append(s.queued, false)
	for _, v := range r.scope() {
		s.about[v] = append(s.about[v], at)
	}
}

// manyWords is how many words of sets of statements are compared in one step.
const manyWords = 4096

// choose sets aside every rule that does not rest on the chosen statements alone.
func (s *solver) choose(chosen bitset) {
	s.forget()
	s.steps.Take(int64(len(s.rules) * (8 + len(chosen)) / manyWords))
	for i := range s.rules {
		s.rules[i].off = !s.rules[i].why.within(chosen)
	}
}

// root returns what the chosen rules leave of the declarations without a decision; false when that is nothing.
func (s *solver) root() (*box, bool) {
	b := s.start()
	return b, s.derive(b)
}

// derive narrows a box by the rules that are to be looked at and what follows from several at once; false when that
// leaves nothing.
func (s *solver) derive(b *box) bool {
	if !s.propagate(b) {
		return false
	}
	s.negativeCycle()
	s.eliminate(b)
	return s.propagate(b)
}

// start returns the box of the declarations, with every rule to be looked at, and forgets what was derived.
func (s *solver) start() *box {
	b := s.declared()
	for r := range s.rules {
		s.enqueue(int32(r))
	}
	return b
}

// declared returns the box of the declarations and forgets what was derived.
func (s *solver) declared() *box {
	s.forget()
	b := s.newBox()
	for v, u := range s.unknowns {
		b.lo[v], b.hi[v] = u.lo, u.hi
		b.last[2*v], b.last[2*v+1] = -1, -1
		if b.span != nil {
			b.span[v] = u.span
		}
	}
	s.orders()
	return b
}

// forget drops the derived rules and the trail.
func (s *solver) forget() {
	s.trail, s.mccormick, s.best = s.trail[:0], false, nil
	s.drain()
	if s.basis != nil && int(s.basis.rules[len(s.basis.rules)-1]) >= s.stated {
		s.basis = nil
	}
	for len(s.rules) > s.stated {
		last := len(s.rules) - 1
		for _, v := range s.rules[last].scope() {
			s.about[v] = s.about[v][:len(s.about[v])-1]
		}
		s.rules, s.queued = s.rules[:last], s.queued[:last]
	}
}
