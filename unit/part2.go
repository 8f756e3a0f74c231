package unit

import (
	"errors"

	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
)

// Part2 is the tally by unit type of a question of the survey's second part. It knows two denominators: the units that
// answered the question, and those that answered the second part, which B12 does not always tell apart. The zero Part2
// is ready for use.
type Part2[Q question.Tally[Q]] struct {
	By[Q]
	part2 By[Q] // of the units that said that they answered the second part
}

// AddPart2 counts a unit of type t with its answer to the question; part2 says whether it answered the second part.
func AddPart2[Q question.Tally[Q], A any, P Adder[Q, A]](p *Part2[Q], t Type, part2 question.YesNo, answer A) error {
	if err := category("unit.part2", part2); err != nil {
		return err
	}
	if err := Add[Q, A, P](&p.By, t, answer); err != nil || part2 != question.Yes {
		return err
	}
	return Add[Q, A, P](&p.part2, t, answer)
}

// addPart2 is AddPart2 for ticked categories that have been validated, where there is room.
func addPart2[A question.Category](
	ok valid.Mark, p *Part2[question.Multi[A]], t Type, part2 question.YesNo, answer *question.Set[A],
) {
	AddMulti(ok, &p.By, t, answer)
	if part2 == question.Yes {
		AddMulti(ok, &p.part2, t, answer)
	}
}

// Merge adds all units of o.
func (p *Part2[Q]) Merge(o *Part2[Q]) error {
	if err := question.Mergeable(p, o); err != nil {
		return err
	}
	if err := question.Room(p.Units(Everyone), o.Units(Everyone)); err != nil {
		return err
	}
	return errors.Join(p.By.Merge(&o.By), p.part2.Merge(&o.part2))
}

// Carry lists the sums for the wire.
func (p *Part2[Q]) Carry(w *sums.Wire) {
	p.By.Carry(w)
	p.part2.Carry(w)
	for t, n := range p.part2.units {
		w.Check(n <= p.units[t], "more units of the second part than of both")
	}
}

// InPart2 returns the tally of the units in the group that answered the second part: its ShareOfEveryone is over all of
// them, those without an answer to the question included.
func (p *Part2[Q]) InPart2(g Group) *Q { return p.part2.In(g) }
