package unit

import (
	"github.com/socialemployment/barometer/internal/nocopy"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
)

// By is a tally Q of one question for every unit type: a By[question.Single[Situation]] is filled by
// Add(&by, Workshop, Good) and asked by by.In(Of(Workshop)).Share(Good). The zero By is ready for use. It is
// not stored as JSON, and must not be copied once it is in use, which "go vet" finds.
type By[Q question.Tally[Q]] struct {
	notStored
	_     nocopy.Mark
	by    Filled[Q]
	units ByType[int64]
	total int64
}

// notStored makes a tally refuse JSON.
type notStored = question.NotStored

// Adder is what Add needs of a tally Q: a method Add that takes an answer A.
type Adder[Q, A any] interface {
	*Q
	Add(A) error
}

// Add counts a unit of type t with its answer to the question. A faulty one is refused whole. The type parameters are
// inferred.
func Add[Q question.Tally[Q], A any, P Adder[Q, A]](b *By[Q], t Type, answer A) error {
	if err := t.Check(); err != nil {
		return err
	}
	if err := question.Room(b.total, 1); err != nil {
		return err
	}
	of := b.by.of[t]
	if of == nil {
		of = new(Q) // kept only if the answer is sound
	}
	if err := P(of).Add(answer); err != nil {
		return err
	}
	b.by.of[t] = of
	b.units[t]++
	b.total++
	return nil
}

// AddSingle is Add for a part of a response that has been validated, where there is room; so are AddMulti and
// AddBattery. Each calls its tally directly: a response answers some twenty questions.
func AddSingle[A question.Category](ok valid.Mark, b *By[question.Single[A]], t Type, answer *A) {
	b.of(t).AddValid(ok, answer)
}

// AddMulti counts the categories that a unit ticked.
func AddMulti[A question.Category](ok valid.Mark, b *By[question.Multi[A]], t Type, answer *question.Set[A]) {
	b.of(t).AddValid(ok, answer)
}

// AddBattery counts the grades that a unit gave.
func AddBattery[R, A question.Category](
	ok valid.Mark, b *By[question.Battery[R, A]], t Type, answer *question.Ratings[R, A],
) {
	b.of(t).AddValid(ok, answer)
}

// of counts a unit and returns the tally of its type.
func (b *By[Q]) of(t Type) *Q {
	b.units[t]++
	b.total++
	return b.by.At(t)
}

// Merge adds all units of o; the result equals adding them one by one.
func (b *By[Q]) Merge(o *By[Q]) error {
	if err := question.Mergeable(b, o); err != nil {
		return err
	}
	if err := question.Room(b.total, o.total); err != nil {
		return err
	}
	for t, from := range o.by.In(Everyone) {
		to := b.by.At(t)
		*to = (*to).Plus(from)
		b.units[t] += o.units[t]
	}
	b.total += o.total
	return nil
}

// carrier is a tally that lists its sums for the wire.
type carrier interface {
	Carry(*sums.Wire)
	Respondents() int64
}

// Carry lists the sums for the wire. It is for the tallies of package question.
func (b *By[Q]) Carry(w *sums.Wire) {
	b.total = 0
	b.by.Carry(w, func(q *Q) {
		if c, ok := any(q).(carrier); ok {
			c.Carry(w)
			b.total += c.Respondents()
			return
		}
		w.Check(false, "a tally that does not go over a wire")
	})
	for t, of := range b.by.In(Everyone) {
		if c, ok := any(of).(carrier); ok {
			b.units[t] = c.Respondents()
		}
	}
	w.Check(b.total <= w.Most(), "more units than a tally takes")
}

// learner is a tally that learns from other respondents what their form had: question.Multi.
type learner[Q any] interface{ Learn(*Q) }

// In returns the tally of all units in the group, without their types. What the form had, all units tell.
func (b *By[Q]) In(g Group) *Q {
	all := new(Q)
	for _, of := range b.by.In(g) {
		*all = (*all).Plus(of)
	}
	if l, ok := any(all).(learner[Q]); ok {
		for _, of := range b.by.In(Everyone) {
			l.Learn(of)
		}
	}
	return all
}

// Units returns the number of units in the group, whether they answered or not.
func (b *By[Q]) Units(g Group) int64 {
	if g == Everyone {
		return b.total
	}
	return Sum(&b.units, g)
}
