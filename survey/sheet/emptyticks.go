package sheet

import (
	"slices"

	"github.com/socialemployment/barometer/survey/mapping"
)

// emptyTicks are the options of a question whose empty cells mean something of their own.
type emptyTicks[R any] struct {
	question int
	means    mapping.Blank
	options  []*Column[R]
}

// empties returns the questions of which the mapping says what empty means.
func (n *finder[R]) empties(columns bound[R]) (all []emptyTicks[R]) {
	for question, means := range n.plan.blanks {
		if means == mapping.BlankNoIfTicked {
			continue // as a set of ticks has it
		}
		e := emptyTicks[R]{question: question, means: means}
		for i := range columns {
			for _, c := range columns[i].columns() {
				if c.role.tick && c.role.question == question {
					e.options = append(e.options, c)
				}
			}
		}
		all = append(all, e)
	}
	return all
}

// settle says what the empty cells of a question mean.
func (x *row[R]) settle(e emptyTicks[R]) error {
	for _, c := range e.options {
		switch {
		case slices.Contains(x.seen, c) || slices.Contains(x.left, c) || slices.Contains(x.unnamed, c) || x.skips(c):
		case e.means == mapping.BlankMissing:
			x.left = append(x.left, c)
		default:
			if err := x.read(c, "no", "no", numerals{}, false); err != nil {
				return err
			}
		}
	}
	return nil
}
