package unit

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/survey/question"
)

// StaffTally adds up staff by unit type and role. Its shares are shares of role assignments, neither of heads nor of
// working time, because one person may have several roles (B12 6). A unit answers the question by giving any role; a
// role that it leaves empty beside others adds nobody. The zero StaffTally is ready for use.
type StaffTally struct {
	cells Filled[staffCell]
	units int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (StaffTally) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// staffCell is the sum over the units of one type.
type staffCell struct {
	units  int64
	halves [numStaffRoles]int64       // persons, counted in halves
	gave   [1 << numStaffRoles]uint32 // units by the set of roles they gave
}

// Add counts a unit of type t with its staff, the zero Staff for no answer. Faulty numbers are refused whole.
func (c *StaffTally) Add(t Type, s *Staff) error {
	if err := t.Check(); err != nil {
		return err
	}
	if err := s.check(); err != nil {
		return err
	}
	if err := question.Room(c.units, 1); err != nil {
		return err
	}
	c.add(t, s)
	return nil
}

// add counts staff that has been checked.
func (c *StaffTally) add(t Type, s *Staff) {
	cell := c.cells.At(t)
	c.units++
	cell.units++
	cell.gave[s.given()]++
	for r := range cell.halves {
		cell.halves[r] += s[r].Hundredths() / halfPerson
	}
}

// Merge adds all units of o.
func (c *StaffTally) Merge(o *StaffTally) error {
	if err := question.Mergeable(c, o); err != nil {
		return err
	}
	if err := question.Room(c.units, o.units); err != nil {
		return err
	}
	c.units += o.units
	for t, other := range o.cells.In(Everyone) {
		cell := c.cells.At(t)
		cell.units += other.units
		for r := range cell.halves {
			cell.halves[r] += other.halves[r]
		}
		for set := range cell.gave {
			cell.gave[set] += other.gave[set]
		}
	}
	return nil
}

// Carry lists the sums for the wire.
func (c *StaffTally) Carry(w *sums.Wire) {
	w.Units(&c.units)
	c.cells.Carry(w, func(s *staffCell) {
		w.Within(c.units)
		sums.Count(w, &s.units)
		w.Within(s.units)
		sums.Sums(w, 2*MaxStaff, s.halves[:])
		sums.Counts(w, s.gave[:])
		all := int64(0)
		for _, n := range s.gave {
			all += int64(n)
		}
		w.Check(all == s.units, "answers of more or fewer units than there are")
	})
	w.Check(Pool(&c.cells, Everyone, func(s *staffCell) int64 { return s.units }) == c.units,
		"units of more or fewer types than there are")
}

// Units returns the number of units in the group, whether they answered or not.
func (c *StaffTally) Units(g Group) int64 {
	if g == Everyone {
		return c.units
	}
	return Pool(&c.cells, g, func(s *staffCell) int64 { return s.units })
}

// Answering returns the number of units in the group that gave a number for any role.
func (c *StaffTally) Answering(g Group) int64 { return c.giving(g, allRoles) }

// allRoles is the set of all roles, a bit for each.
const allRoles = 1<<numStaffRoles - 2

// giving returns the number of units in the group that gave a number for one or more of a set of roles.
func (c *StaffTally) giving(g Group, roles uint64) (n int64) {
	for _, s := range c.cells.In(g) {
		for set, k := range s.gave {
			if uint64(set)&roles != 0 {
				n += int64(k)
			}
		}
	}
	return n
}

// total returns the persons in a set of roles, counted in halves.
func (c *StaffTally) total(g Group, roles uint64) (halves int64) {
	for _, s := range c.cells.In(g) {
		for r, n := range s.halves {
			if roles&(1<<r) != 0 {
				halves += n
			}
		}
	}
	return halves
}

// Persons returns the number of persons in the roles together, as reported by the units that gave one of them. Roles
// that no unit in the group gave, be it with 0, have no figure, nor have a list of none and what is no role, here and
// below. A sum with a role that no unit of any type gave is marked figure.Assumed: it may not have been asked.
func (c *StaffTally) Persons(g Group, roles ...StaffRole) figure.Figure {
	set, ok := enum.Set(roles)
	if !ok {
		return figure.Figure{}
	}
	return assuming(roles, c.untold, figure.New(figure.Of(c.total(g, set), 2), c.giving(g, set), 0))
}

// Share returns the share of the roles together in all role assignments (B12 6: production instruction has about a
// half, the two kinds of guidance about a third).
func (c *StaffTally) Share(g Group, roles ...StaffRole) figure.Figure {
	set, ok := enum.Set(roles)
	if !ok || c.giving(g, set) == 0 {
		return figure.Figure{Over: figure.OverAssignments}
	}
	share := figure.New(figure.Of(c.total(g, set), c.total(g, allRoles)), c.Answering(g), figure.OverAssignments)
	return assuming(roles, c.untold, share)
}

// untold reports whether no unit gave a role.
func (c *StaffTally) untold(r StaffRole) bool { return c.giving(Everyone, 1<<r) == 0 }

// assuming returns a figure of roles, marked where it assumes that one which no unit gave has nobody. All roles
// together are those that were given.
func assuming(roles []StaffRole, untold func(StaffRole) bool, f figure.Figure) figure.Figure {
	if set, _ := enum.Set(roles); f.Defined() && set != allRoles && slices.ContainsFunc(roles, untold) {
		return f.With(figure.Assumed)
	}
	return f
}

// Within returns the share of a role in the assignments of some roles: Within(g, ServiceGuidance,
// GuidanceRoles()...) is the three of five instructors of B12 6. A role that is not among them has none of these.
func (c *StaffTally) Within(g Group, r StaffRole, roles ...StaffRole) figure.Figure {
	among, ok := enum.Set(roles)
	role, valid := enum.Set([]StaffRole{r})
	if !ok || !valid || among&role != 0 && c.giving(g, role) == 0 {
		return figure.Figure{Over: figure.OverAssignments}
	}
	share := figure.New(figure.Of(c.total(g, among&role), c.total(g, among)), c.giving(g, among), figure.OverAssignments)
	return assuming(roles, c.untold, share)
}
