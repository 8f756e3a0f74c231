package unit

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/wire"
	"github.com/socialemployment/barometer/survey/question"
)

// PersonYears is the working time of a unit's staff by role, in person-years with at most two decimals; the index is
// the StaffRole. Other than Staff, which counts a person with several roles in each, it shares a person out among the
// roles. A role without a number was not answered. In JSON it is an object by key.
type PersonYears [numStaffRoles]figure.Amount

// Given reports whether any role has a number.
func (p *PersonYears) Given() bool { return *p != PersonYears{} }

// check returns every fault of the numbers.
func (p *PersonYears) check() error {
	var faults []error
	if p[0].Given() {
		faults = append(faults, figure.Fault("unit.person-years", p[0], figure.ErrUnknown, "index 0 is no role"))
	}
	for r := StaffRole(1); r < numStaffRoles; r++ {
		if n := p[r].Hundredths(); n < 0 || n > 100*MaxStaff {
			faults = append(faults, figure.FaultBecause("unit.person-years."+r.String(), p[r], figure.ErrRange,
				enum.FromTo(0, MaxStaff), ""))
		}
	}
	return errors.Join(faults...)
}

// MarshalJSON returns an object of person-years by role, {"management": 0.25}; null when no role has a number.
func (p PersonYears) MarshalJSON() ([]byte, error) { return wire.Marshal[StaffRole](p[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (p *PersonYears) UnmarshalJSON(data []byte) error {
	var read PersonYears
	err := wire.Unmarshal[StaffRole](data, read[:])
	if err == nil {
		err = read.check()
	}
	if err == nil {
		*p = read
	}
	return err
}

// PersonYearsTally adds up person-years by unit type and role. The zero PersonYearsTally is ready for use.
type PersonYearsTally struct {
	cells Filled[yearsCell]
	units int64
}

// yearsCell is the sum over the units of one type.
type yearsCell struct {
	answered   int64 // units that gave any role
	hundredths [numStaffRoles]int64
	gave       [numStaffRoles]int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (PersonYearsTally) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a unit of type t with its person-years, the zero PersonYears for no answer. Faulty numbers are refused
// whole.
func (y *PersonYearsTally) Add(t Type, p *PersonYears) error {
	if err := errors.Join(t.Check(), p.check(), question.Room(y.units, 1)); err != nil {
		return err
	}
	y.add(t, p)
	return nil
}

// add counts person-years that have been checked.
func (y *PersonYearsTally) add(t Type, p *PersonYears) {
	y.units++
	if !p.Given() {
		return
	}
	c := y.cells.At(t)
	c.answered++
	for r, n := range p {
		if n.Given() {
			c.hundredths[r] += n.Hundredths()
			c.gave[r]++
		}
	}
}

// Merge adds all units of o.
func (y *PersonYearsTally) Merge(o *PersonYearsTally) error {
	if err := question.Mergeable(y, o); err != nil {
		return err
	}
	if err := question.Room(y.units, o.units); err != nil {
		return err
	}
	y.units += o.units
	for t, other := range o.cells.In(Everyone) {
		c := y.cells.At(t)
		c.answered += other.answered
		for r := range c.hundredths {
			c.hundredths[r] += other.hundredths[r]
			c.gave[r] += other.gave[r]
		}
	}
	return nil
}

// Carry lists the sums for the wire.
func (y *PersonYearsTally) Carry(w *sums.Wire) {
	w.Units(&y.units)
	y.cells.Carry(w, func(c *yearsCell) {
		w.Within(y.units)
		sums.Count(w, &c.answered)
		w.Within(c.answered)
		sums.Sums(w, 100*MaxStaff, c.hundredths[:])
		sums.Counts(w, c.gave[:])
	})
	w.Check(y.Answering(Everyone) <= y.units, "more answers than units")
}

// Answering returns the number of units in the group that gave person-years for any role.
func (y *PersonYearsTally) Answering(g Group) int64 {
	return Pool(&y.cells, g, func(c *yearsCell) int64 { return c.answered })
}

// sum returns the person-years of a set of roles, in hundredths, and whether any unit gave one of them.
func (y *PersonYearsTally) sum(g Group, roles []StaffRole) (hundredths int64, gave bool) {
	set, ok := enum.Set(roles)
	for _, c := range y.cells.In(g) {
		for r, n := range c.hundredths {
			if ok && set&(1<<r) != 0 {
				hundredths += n
				gave = gave || c.gave[r] > 0
			}
		}
	}
	return hundredths, gave
}

// Total returns the person-years of the roles together, of the units that gave any. Roles that no unit in the group
// gave, be it with 0, have no figure, nor have a list of none and what is no role, here and below. A sum with a role
// that no unit of any type gave is marked figure.Assumed: it may not have been asked.
func (y *PersonYearsTally) Total(g Group, roles ...StaffRole) figure.Figure {
	n, gave := y.sum(g, roles)
	if !gave {
		return figure.Figure{}
	}
	return assuming(roles, y.untold, figure.New(figure.Of(n, 100), y.Answering(g), 0))
}

// Share returns the share of the roles together in all person-years.
func (y *PersonYearsTally) Share(g Group, roles ...StaffRole) figure.Figure {
	n, gave := y.sum(g, roles)
	if !gave {
		return figure.Figure{Over: figure.OverAnswering}
	}
	all, _ := y.sum(g, everyRole())
	return assuming(roles, y.untold, figure.New(figure.Of(n, all), y.Answering(g), figure.OverAnswering))
}

// untold reports whether no unit gave a role.
func (y *PersonYearsTally) untold(r StaffRole) bool {
	_, gave := y.sum(Everyone, []StaffRole{r})
	return !gave
}

// Mean returns the person-years of all roles, a unit that gave any.
func (y *PersonYearsTally) Mean(g Group) figure.Figure {
	all, _ := y.sum(g, everyRole())
	n := y.Answering(g)
	return figure.New(figure.Of(all, 100*n), n, figure.OverAnswering)
}

func everyRole() (all []StaffRole) {
	for r := range StaffRoles() {
		all = append(all, r)
	}
	return all
}
