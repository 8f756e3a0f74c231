package unit

import (
	"errors"
	"math/bits"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// MaxStaff bounds the persons that a unit may report in one role.
const MaxStaff = 1_000

// halfPerson is the smallest part of a person that is counted, in hundredths.
const halfPerson = 50

// Staff is how many persons work in each role of a unit, whole persons or halves; the index is the StaffRole. A
// role without a number was not answered. Its zero value answers nothing. In JSON it is an object by key.
type Staff [numStaffRoles]figure.Amount

// Given reports whether any role has a number.
func (s *Staff) Given() bool { return s.given() != 0 }

// given returns the set of roles with a number, a bit for each.
func (s *Staff) given() (set uint) {
	for r := range StaffRoles() {
		if s[r].Given() {
			set |= 1 << r
		}
	}
	return set
}

// Persons returns the persons in the roles together, "not answered" when none of them has a number or one is no role. Somebody who has
// several of the roles was counted in each.
func (s *Staff) Persons(roles ...StaffRole) (sum figure.Amount) {
	for set := s.given() & setOf(roles); set != 0; set &= set - 1 {
		r := bits.TrailingZeros(set)
		sum = figure.AmountOf(sum.Hundredths() + s[r].Hundredths())
	}
	return sum
}

// setOf returns the set of the distinct roles, a bit for each; none where one of them is no role.
func setOf(roles []StaffRole) uint {
	set, _ := enum.Set(roles)
	return uint(set)
}

// check returns every fault of the numbers.
func (s *Staff) check() error {
	if s == nil {
		return figure.Fault("unit.staff", "", figure.ErrMissing, "no answers")
	}
	var faults []error
	if s[0].Given() {
		faults = append(faults, figure.Fault("unit.staff", s[0], figure.ErrUnknown, "index 0 is no role"))
	}
	for r := range StaffRoles() {
		if err := checkPersons(r, s[r]); err != nil {
			faults = append(faults, err)
		}
	}
	return errors.Join(faults...)
}

// checkPersons refuses a number of persons outside the limits, or in other parts than halves.
func checkPersons(r StaffRole, n figure.Amount) error {
	switch {
	case n.Hundredths() < 0 || n.Hundredths() > 2*halfPerson*MaxStaff:
		return figure.Fault("unit.staff."+r.String(), n, figure.ErrRange, "from 0 to %d persons", MaxStaff)
	case n.Hundredths()%halfPerson != 0:
		return figure.Fault("unit.staff."+r.String(), n, figure.ErrRange, "whole persons or halves are needed")
	}
	return nil
}
