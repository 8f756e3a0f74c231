package barometer

import (
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/transitions"
)

// successions read options that are no longer valid as those that took their place, and count the rows; and those whose
// funding is rounded.
type successions struct {
	rows    map[succeeded]int64
	row     []succeeded // of the row that is read
	rounded int64
}

// begin begins a row.
func (s *successions) begin() { s.row = s.row[:0] }

// counted counts a row that is sound.
func (s *successions) counted(m funding.Mix) {
	for _, x := range s.row {
		s.rows[x]++
	}
	if !m.Whole() {
		s.rounded++
	}
}

// RoundedFunding is the kind of note about funding mixes whose shares do not sum to 100: Reader.Shares allows them.
const RoundedFunding sheet.NoteKind = "rounded-funding"

var roundedWords = labels{
	"%[2]s: %[1]d rivillä osuuksien summa ei ole 100: ne on luettu pyöristettyinä, muuttamatta",
	"%[2]s: på %[1]d rader är andelarnas summa inte 100: de har lästs som avrundade, utan ändring",
	"%[2]s: in %[1]d rows the shares do not sum to 100: they are read as rounded ones, unchanged",
}

// succeeded is a column, and the one as which its answers were read.
type succeeded struct{ path, as string }

// ReadAsSuccessor is the kind of note about answers that were read as what took the place of the option.
const ReadAsSuccessor sheet.NoteKind = "read-as-successor"

var successorWords = labels{
	"%[2]s: %[1]d rivillä luettu seuraajanaan: %[3]s",
	"%[2]s: på %[1]d rader läst som sin efterträdare: %[3]s",
	"%[2]s: read as its successor in %[1]d rows: %[3]s",
}

// note adds a note for each option that was read as another.
func (s *successions) note(c sheet.RowCount) sheet.RowCount {
	byPath := func(a, b succeeded) int {
		return cmp.Or(strings.Compare(a.path, b.path), strings.Compare(a.as, b.as))
	}
	for _, x := range slices.SortedFunc(maps.Keys(s.rows), byPath) {
		c = c.With(sheet.Note{About: ReadAsSuccessor, Labels: successorWords, Path: x.path, Value: x.as, Rows: s.rows[x]})
	}
	if s.rounded > 0 {
		c = c.With(sheet.Note{
			About: RoundedFunding, Labels: roundedWords, Path: "funding", Column: fundingTitle, Rows: s.rounded,
		})
	}
	return c
}

// apply reads the answers to the edition that a response is of.
func (s *successions) apply(e editions, r *Response) error {
	of, ok := e.of(r)
	if !ok || !of.Valid() {
		return nil
	}
	step := succession{e: *of, counted: s}
	succeedOne(&step, "unit.type", &r.Unit.Type)
	succeedOne(&step, "unit.maintainer", &r.Unit.Maintainer)
	succeedGrades(&step, "clients.referrers", &r.Clients.Importance)
	succeedGrades(&step, "clients.referrer-change", &r.Clients.Change)
	succeedGrades(&step, "clients.cooperation", &r.Clients.Extent)
	step.services(r)
	step.moved("transitions", &r.Transitions.Moved)
	for i := range r.Transitions.ByService {
		step.moved("transitions."+clients.Service(i).String(), &r.Transitions.ByService[i])
	}
	return errors.Join(step.faults...)
}

// succession is the reading of one response.
type succession struct {
	e       Edition
	counted *successions
	faults  []error
}

// as returns the option as which one is read; false where it stays, valid or not.
func (s *succession) as(k vocabulary, v uint8) (uint8, bool) {
	w, ok := s.e.successor(k, v)
	return w, ok && w != v
}

// done counts a row in which an answer was read as another.
func (s *succession) done(path, as string) {
	s.counted.row = append(s.counted.row, succeeded{path, as})
}

// clash is the fault of answers to an option and to the one that took its place.
func (s *succession) clash(path string, value any, as string) {
	s.faults = append(s.faults, figure.Fault(path, value, figure.ErrClash, "answered beside %s, as which it is read", as))
}

// succeedOne reads the answer to a question with one answer.
func succeedOne[V Option](s *succession, path string, v *V) {
	k, _ := vocabularyOf[V]()
	if w, ok := s.as(k, uint8(*v)); ok {
		s.done(path+" = "+lexicons[k].key(uint8(*v)), lexicons[k].key(w))
		*v = V(w)
	}
}

// succeedGrades reads the graded items of a question. Two items that are read as one must have the same grade.
func succeedGrades[V Option, A question.Category](s *succession, section string, r *question.Ratings[V, A]) {
	k, _ := vocabularyOf[V]()
	for v, grade := range r.All() {
		w, ok := s.as(k, uint8(v))
		if !ok {
			continue
		}
		path, as := section+"."+lexicons[k].key(uint8(v)), section+"."+lexicons[k].key(w)
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
func (s *succession) services(r *Response) {
	told := r.Clients.Services
	for v := range told {
		n, given := told[v].Get()
		w, ok := s.as(services, uint8(v))
		if !ok || !given && !r.Transitions.ByService[v].Given() {
			continue
		}
		path, as := "clients."+lexicons[services].key(uint8(v)), "clients."+lexicons[services].key(w)
		if told[w].Int() > 0 && n > 0 {
			s.clash(path, n, as)
			continue
		}
		if given {
			r.Clients.Services[w] = sum(r.Clients.Services[w], n)
			r.Clients.Services[v] = figure.Count{}
		}
		addTo(&r.Transitions.ByService[w], &r.Transitions.ByService[v])
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
		path, as := section+"."+lexicons[destinations].key(uint8(v)), section+"."+lexicons[destinations].key(w)
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
