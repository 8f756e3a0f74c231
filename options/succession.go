package options

import (
	"errors"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
)

// Successions count, by what they are, the rows in which an answer was read as what took the place of its option.
type Successions map[Succeeded]int64

// Succeeded is a column, and the one as which its answers were read.
type Succeeded struct{ Path, As string }

// Apply reads answers to an edition: options that are no longer valid as those that took their place.
func (n Successions) Apply(set *Set, a Answers) error {
	step := succession{set: set, counted: n}
	succeedGrades(&step, "clients.referrers", &a.Clients.Importance)
	succeedGrades(&step, "clients.referrer-change", &a.Clients.Change)
	succeedGrades(&step, "clients.cooperation", &a.Clients.Extent)
	step.services(a)
	step.moved("transitions", &a.Transitions.Moved)
	for i := range a.Transitions.ByService {
		step.moved("transitions."+clients.Service(i).String(), &a.Transitions.ByService[i])
	}
	return errors.Join(step.faults...)
}

// succession is the reading of the answers of one unit.
type succession struct {
	set     *Set
	counted Successions
	faults  []error
}

// as returns the option as which one is read; false where it stays, valid or not.
func (s *succession) as(k kind, v uint8) (uint8, bool) {
	w, ok := s.set.successor(k, v)
	return w, ok && w != v
}

// done counts a row in which an answer was read as another.
func (s *succession) done(path, as string) { s.counted[Succeeded{path, as}]++ }

// clash is the fault of answers to an option and to the one that took its place.
func (s *succession) clash(path string, value any, as string) {
	s.faults = append(s.faults, figure.FaultBecause(path, value, figure.ErrClash, enum.Fill(beside, as), ""))
}

// beside is why an answer is refused that would be read as another.
var beside = figure.Labels{
	"vastattu kohdan %s rinnalla, jona se luetaan", "besvarat bredvid %s, som det läses som",
	"answered beside %s, as which it is read",
}

// succeedGrades reads the graded items of a question. Two items that are read as one must have the same grade.
func succeedGrades[V Option, A question.Category](s *succession, section string, r *question.Ratings[V, A]) {
	k, _ := kindOf[V]()
	for v, grade := range r.All() {
		w, ok := s.as(k, uint8(v))
		if !ok {
			continue
		}
		path, as := section+"."+k.key(uint8(v)), section+"."+k.key(w)
		if other := r.Get(V(w)); other != 0 && other != grade {
			s.clash(path, grade, as)
			continue
		}
		*r, _ = r.With(V(w), grade)
		*r, _ = r.With(v, 0)
		s.done(path, as)
	}
}

// services reads clients, and transitions, of services: those of several that became one are added up.
func (s *succession) services(a Answers) {
	told := a.Clients.Services
	for v := range told {
		n, given := told[v].Get()
		w, ok := s.as(services, uint8(v))
		if !ok || !given && !a.Transitions.ByService[v].Given() {
			continue
		}
		path, as := "clients."+services.key(uint8(v)), "clients."+services.key(w)
		if told[w].Int() > 0 && n > 0 {
			s.clash(path, n, as)
			continue
		}
		if given {
			a.Clients.Services[w] = sum(a.Clients.Services[w], n)
			a.Clients.Services[v] = figure.Count{}
		}
		addTo(&a.Transitions.ByService[w], &a.Transitions.ByService[v])
		s.done(path, as)
	}
}

// moved reads destinations.
func (s *succession) moved(section string, to *transitions.Counts) {
	for v := range to {
		n, given := to[v].Get()
		w, ok := s.as(destinations, uint8(v))
		if !ok || !given {
			continue
		}
		path, as := section+"."+destinations.key(uint8(v)), section+"."+destinations.key(w)
		if to[w].Int() > 0 && n > 0 {
			s.clash(path, n, as)
			continue
		}
		to[w], to[v] = sum(to[w], n), figure.Count{}
		s.done(path, as)
	}
}

// addTo moves counts to others.
func addTo(to, from *transitions.Counts) {
	for d := range from {
		if n, given := from[d].Get(); given {
			to[d], from[d] = sum(to[d], n), figure.Count{}
		}
	}
}

// sum returns a count and a number more, at most what a count holds.
func sum(c figure.Count, n uint32) figure.Count {
	return figure.N(min(uint32(c.Int())+n, figure.MaxCount+1))
}
