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
	left     int64     // steps; one is the revision of one rule

	trail   []entry
	queue   []int32
	queued  []bool
	clash   clash
	tableau *tableau // in use for hard questions
	best    *tableau // by which ends are sharpened; nil until there is need
	sharp   patience // with sharpening
	diving  patience // with diving
	basis   *tableau // of the last hard question
	shallow bool     // nothing is searched, only propagated
	relaxed bool     // relax has been at work
	free    []*box   // for use again

	bound   []bool // scratch of explain: changes to be explained
	cursor  []int32
	witness []figure.Ratio
	seen    func(values []figure.Ratio) // told of every witness; nil when nobody asks

	least, most []figure.Ratio // the outermost values of the witnesses, when they are watched
	rays        []ray          // directions without end
	loose       bool           // of directions: that there are more than are looked for
}

// posted is a rule with the statements that it rests on.
type posted struct {
	rule
	why bitset
	off bool
}

// clash says where a contradiction was met: at an unknown with nothing left, or (v < 0) in a rule.
type clash struct{ v, rule int32 }

// newSolver returns a solver for a question to a problem.
func newSolver(p *Problem) *solver {
	s := &solver{unknowns: p.Unknowns, about: make([][]int32, len(p.Unknowns)), left: p.Budget}
	if s.left <= 0 {
		s.left = DefaultBudget
	}
	for i, st := range p.Statements {
		for _, r := range st.rules {
			s.post(r, bitset{}.add(i))
		}
	}
	s.stated = len(s.rules)
	s.cursor = make([]int32, 2*len(p.Unknowns))
	s.sharp, s.diving = patienceOf(s.left/32, s.left/128), patienceOf(s.left/16, s.left/128)
	return s
}

// post adds a rule that follows from the statements.
func (s *solver) post(r rule, why bitset) {
	at := int32(len(s.rules))
	s.rules = append(s.rules, posted{rule: r, why: why})
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
	s.left -= int64(len(s.rules) * (8 + len(chosen)) / manyWords)
	for i := range s.rules {
		s.rules[i].off = !s.rules[i].why.within(chosen)
	}
}

// root returns what the chosen rules leave of the declarations without a decision; false when that is nothing.
func (s *solver) root() (*box, bool) {
	b := s.start()
	if !s.propagate(b) {
		return b, false
	}
	s.cycles()
	s.eliminate(b)
	return b, s.propagate(b)
}

// start returns the box of the declarations, with every rule to be looked at, and forgets what was derived.
func (s *solver) start() *box {
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
	for r := range s.rules {
		s.enqueue(int32(r))
	}
	return b
}

// forget drops the derived rules and the trail.
func (s *solver) forget() {
	s.trail, s.relaxed, s.best = s.trail[:0], false, nil
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

func (s *solver) enqueue(r int32) {
	if !s.queued[r] && !s.rules[r].off {
		s.queued[r] = true
		s.queue = append(s.queue, r)
	}
}

// drain empties the queue.
func (s *solver) drain() {
	for _, r := range s.queue {
		s.queued[r] = false
	}
	s.queue = s.queue[:0]
}

// propagate narrows the box until no rule can narrow it further; false when that leaves nothing, and clash says
// where. It stops early, with what is true so far, when the budget is used up, or when ends creep on in very many
// small steps, as those of a > b > a would.
func (s *solver) propagate(b *box) bool {
	defer s.drain()
	most := len(s.trail) + creep*(len(s.unknowns)+8)
	if s.tableau != nil {
		most = len(s.trail) + 2*(len(s.unknowns)+8)
	}
	for head := 0; head < len(s.queue); head++ {
		if s.left <= 0 || len(s.trail) > most {
			return true
		}
		r := s.queue[head]
		s.left--
		s.queued[r] = false
		s.clash = clash{v: -1, rule: r}
		if !s.rules[r].revise(s, b, r) {
			return false
		}
	}
	return true
}

// creep is how many changes for every unknown are made before propagation stops.
const creep = 12
