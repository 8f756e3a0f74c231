package system

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver"
)

// MaxUnknown bounds the whole numbers of a System: an unknown lies from -MaxUnknown to MaxUnknown, and a system
// that only larger numbers could satisfy counts as contradictory. A bound that would lie beyond is no bound.
const MaxUnknown = solver.MaxUnknown

// DefaultBudget is the number of steps that one question to a System may take when its Budget is not set: at most
// about a second of work.
const DefaultBudget = solver.DefaultBudget

// maxSystem bounds the unknowns and the statements of a system, each.
const maxSystem = 1 << 20

// System is a set of statements about unknown numbers: counts that a report hides, and figures that it prints. It
// answers what the statements leave possible: Bounds and All give the interval of an unknown, Contradiction a
// smallest set of statements that cannot be true together, Witness and Enumerate numbers that satisfy all.
//
// Statements matter to an unknown only when they are connected with it, by unknowns that they have in common: a
// contradiction elsewhere does not touch its bounds.
//
// A system is built by declaring unknowns (Whole, Real) and adding statements (Say and the methods of Statement),
// or from claims by SystemOf. The zero System is empty and ready. Building is for one goroutine; once built, any
// number may ask. A nil System panics.
//
// All arithmetic is exact. Bounds are propagated through the statements until nothing changes, sums of sums are
// compared by elimination, ranks among the same numbers put these in order, ends are moved to where all linear
// statements together leave them, and what is left is searched by branching on whole numbers. A question that is not
// settled within Budget steps for every connected part is answered with what is proved by then, and says so: bounds
// are always true, "tight" is only said of an end that a witness reaches, and "contradictory" only of statements that
// no numbers satisfy. Unknowns that are not whole numbers are not searched exhaustively, so a question about them may
// stay open.
//
// There is no constraint library below it: those written in Go decide formulas of truth values, or differences
// alone, the others need another language's toolchain; none gives reasons in terms of the caller's statements, and
// this library keeps to two dependencies.
type System struct {
	Budget int64 // steps that one question may take; 0 or fewer stand for DefaultBudget

	unknowns   []solver.Unknown
	names      []string // of the unknowns
	index      map[string]int32
	statements []Statement
	named      map[string]int
}

// MarshalJSON returns ErrNotStored: store the claims, or what the statements were made from.
func (System) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// String returns how much a system holds: "3 unknowns, 5 statements".
func (s *System) String() string {
	return fmt.Sprintf("%d unknowns, %d statements", len(s.unknowns), len(s.statements))
}

// Whole declares an unknown whole number within the range. It is an error when the name is empty or taken, or the
// range holds no number between -MaxUnknown and MaxUnknown.
func (s *System) Whole(name string, within figure.Range) error {
	u, ok := solver.Integer(within)
	if !ok {
		return figure.Fault(name, within, figure.ErrRange, "no whole number is left for it")
	}
	return s.declare(name, u)
}

// Real declares an unknown that need not be a whole number, within the interval.
func (s *System) Real(name string, within figure.Interval) error {
	if within.Empty() {
		return figure.Fault(name, within, figure.ErrRange, "no number is left for it")
	}
	return s.declare(name, solver.Real(within))
}

func (s *System) declare(name string, u solver.Unknown) error {
	if _, taken := s.index[name]; taken || name == "" {
		return figure.Fault(name, "", figure.ErrClash, "a name belongs to one unknown")
	}
	if len(s.unknowns) >= maxSystem {
		return figure.Fault(name, "", figure.ErrRange, "a system has at most %d unknowns", maxSystem)
	}
	if s.index == nil {
		s.index, s.named = map[string]int32{}, map[string]int{}
	}
	s.index[name] = int32(len(s.unknowns))
	s.unknowns, s.names = append(s.unknowns, u), append(s.names, name)
	return nil
}

// Add adds a statement. It is an error, and nothing is added, when its name is empty or taken, it says nothing, or
// it speaks of an unknown that was not declared.
func (s *System) Add(st Statement) error {
	switch _, taken := s.named[st.Name]; {
	case st.Name == "":
		return figure.Fault("statement", st, figure.ErrMissing, "a statement needs a name")
	case taken:
		return figure.Fault(st.Name, "", figure.ErrClash, "a name belongs to one statement")
	case st.fault != nil:
		return figure.At(st.Name+", ", st.fault)
	}
	if len(s.statements) >= maxSystem {
		return figure.Fault(st.Name, "", figure.ErrRange, "a system has at most %d statements", maxSystem)
	}
	var err error
	if st.resolved, err = s.resolve(st); err != nil {
		return figure.At(st.Name, err)
	}
	s.named[st.Name] = len(s.statements)
	s.statements = append(s.statements, st)
	return nil
}

// resolve returns a statement over the unknowns of the system.
func (s *System) resolve(st Statement) (solver.Statement, error) {
	if len(st.conditions) == 0 {
		return solver.Statement{}, figure.Fault("", "", figure.ErrMissing, "it states nothing")
	}
	list := make([]solver.Condition, len(st.conditions))
	for i, c := range st.conditions {
		if len(c.names) == 0 {
			return solver.Statement{}, figure.Fault("", "", figure.ErrMissing, "it is about no unknown")
		}
		of := make([]int32, len(c.names))
		for j, name := range c.names {
			v, ok := s.index[name]
			if !ok {
				return solver.Statement{}, figure.Fault("", name, figure.ErrMissing, "no unknown has that name")
			}
			of[j] = v
		}
		list[i] = solver.Condition{Rule: c.rule, Of: of}
	}
	return solver.State(s.unknowns, list...), nil
}

// problem returns what the solver is asked about.
func (s *System) problem() *solver.Problem {
	p := &solver.Problem{Unknowns: s.unknowns, Budget: s.Budget, Statements: make([]solver.Statement, len(s.statements))}
	for i, st := range s.statements {
		p.Statements[i] = st.resolved
		p.Statements[i].Relation = st.Relation
		if v, ok := s.index[st.Subject]; ok {
			p.Statements[i].Subject = v
		}
	}
	return p
}

// Unknowns yields the names of the unknowns in the order of their declaration.
func (s *System) Unknowns() iter.Seq[string] { return slices.Values(s.names) }

// Statements returns the statements in the order in which they were added.
func (s *System) Statements() []Statement { return slices.Clone(s.statements) }

// Without returns a system of the same unknowns and all statements but those named. A name that no statement has is
// figure.ErrUnknown.
func (s *System) Without(names ...string) (*System, error) {
	return s.where(names, func(st Statement) bool { return !slices.Contains(names, st.Name) })
}

// Only returns a system of the same unknowns and the statements named. A name that no statement has is
// figure.ErrUnknown.
func (s *System) Only(names ...string) (*System, error) {
	return s.where(names, func(st Statement) bool { return slices.Contains(names, st.Name) })
}

// where returns a system of the statements to keep, where all those named are there.
func (s *System) where(names []string, keep func(Statement) bool) (*System, error) {
	if _, err := s.find(names); err != nil {
		return nil, err
	}
	c := &System{Budget: s.Budget, index: maps.Clone(s.index), named: make(map[string]int, len(s.named))}
	c.unknowns, c.names = slices.Clone(s.unknowns), slices.Clone(s.names)
	c.statements = make([]Statement, 0, len(s.statements))
	for _, st := range s.statements {
		if keep(st) {
			c.named[st.Name] = len(c.statements)
			c.statements = append(c.statements, st)
		}
	}
	return c, nil
}

// find returns the indices of the statements of those names, or a fault for every name that none has.
func (s *System) find(names []string) (statements []int, err error) {
	var faults []error
	for _, name := range names {
		n, ok := s.named[name]
		if !ok {
			faults = append(faults, figure.Fault("statement", name, figure.ErrUnknown, "no statement has that name"))
		}
		statements = append(statements, n)
	}
	return statements, errors.Join(faults...)
}
