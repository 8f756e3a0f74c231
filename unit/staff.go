package unit

import (
	"database/sql/driver"
	"errors"
	"iter"
	"math/bits"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// StaffRole is what a member of a unit's staff does. One person may have several roles, so that persons summed over
// roles are role assignments, not heads.
type StaffRole uint8

// The roles of B12 6. ProductionInstruction is guidance of production and work tasks; ServiceGuidance guides clients
// among services, LabourMarketGuidance towards the open labour market. The report speaks of management and experts
// together; OtherRole is ours.
const (
	_ StaffRole = iota
	ProductionInstruction
	ServiceGuidance
	LabourMarketGuidance
	Management
	Expert
	OtherRole
	numStaffRoles
)

var staffRoles = enum.New[StaffRole]("unit.StaffRole", "B12 6", []enum.Row{
	ProductionInstruction: enum.Value("production-instruction", enum.Labels{"tuotannon ja työtehtävien ohjaus",
		"handledning i produktion och arbetsuppgifter", "production and work-task instruction"},
		"tuotannon ja työtehtävien ohjaaja", "tuotannon ohjaus", "työtehtävien ohjaus").
		Short(enum.Labels{"tuotanto", "produktion", "production"}).Ours(),
	ServiceGuidance: enum.Value("service-guidance", enum.Labels{"asiakkaiden palveluohjaus",
		"servicehandledning av klienter", "client service guidance"},
		"palveluohjaus", "servicehandledning", "service guidance").
		Short(enum.Labels{"palveluohj.", "service", "services"}).Ours(),
	LabourMarketGuidance: enum.Value("labour-market-guidance", enum.Labels{"ohjaus avoimille työmarkkinoille",
		"handledning till den öppna arbetsmarknaden", "guidance to the open labour market"},
		"työmarkkinoille ohjaus", "ohjaus työmarkkinoille", "avoimille työmarkkinoille ohjaus").
		Short(enum.Labels{"työmarkk.", "arb.markn.", "labour m."}).Ours(),
	Management: enum.Value("management", enum.Labels{"johto", "ledning", "management"}, "johtotehtävät"),
	Expert: enum.Value("expert", enum.Labels{"asiantuntijatehtävät", "expertuppgifter", "expert tasks"},
		"asiantuntija", "asiantuntijat", "expert", "experter", "experts").
		Short(enum.Labels{"asiantunt.", "expert", "expert"}).Ours(),
	OtherRole: enum.Value("other", enum.Labels{"muu tehtävä", "annan uppgift", "other role"},
		"muu", "muut", "annan", "other").
		Short(enum.Labels{"muu", "annan", "other"}).Ours(),
})

// StaffRoles yields the values in the order of their constants.
func StaffRoles() iter.Seq[StaffRole] { return staffRoles.All() }

// ParseStaffRole returns the value with the given key or label.
func ParseStaffRole(s string) (StaffRole, error) { return staffRoles.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (s StaffRole) Valid() bool { return staffRoles.Valid(s) }

func (s StaffRole) String() string { return staffRoles.String(s) }

func (s StaffRole) Label(l figure.Language) string { return l.Of(staffRoles.Labels(s)) }

func (s StaffRole) Short(l figure.Language) string { return l.Of(staffRoles.Short(s)) }

func (s StaffRole) MarshalText() ([]byte, error) { return staffRoles.Text(s) }

func (s *StaffRole) UnmarshalText(text []byte) error { return staffRoles.Unmarshal(text, s) }

func (s *StaffRole) UnmarshalJSON(data []byte) error { return staffRoles.FromJSON(data, s) }

func (s StaffRole) Value() (driver.Value, error) { return staffRoles.SQL(s) }

func (s *StaffRole) Scan(src any) error { return staffRoles.Scan(src, s) }

// GuidanceRoles returns the roles that B12 6 adds up as guidance: service guidance and guidance to the labour
// market.
func GuidanceRoles() []StaffRole { return []StaffRole{ServiceGuidance, LabourMarketGuidance} }

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
	for r := StaffRole(1); r < numStaffRoles; r++ {
		if s[r].Given() {
			set |= 1 << r
		}
	}
	return set
}

// Persons returns the persons in the roles together, "not answered" when none of them has a number or one is no role.
// Somebody who has several of the roles was counted in each.
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
	for r := StaffRole(1); r < numStaffRoles; r++ {
		if err := checkPersons(r, s[r]); err != nil {
			faults = append(faults, err)
		}
	}
	return errors.Join(faults...)
}

// wholeOrHalves is how persons are counted.
var wholeOrHalves = figure.Labels{
	"henkilömäärä annetaan 0,5:n tarkkuudella", "antalet personer anges på 0,5 när",
	"whole persons or halves are needed",
}

// checkPersons refuses a number of persons outside the limits, or in other parts than halves.
func checkPersons(r StaffRole, n figure.Amount) error {
	switch {
	case n.Hundredths() < 0 || n.Hundredths() > 2*halfPerson*MaxStaff:
		return figure.FaultBecause("unit.staff."+r.String(), n, figure.ErrRange, enum.FromTo(0, MaxStaff), "")
	case n.Hundredths()%halfPerson != 0:
		return figure.FaultBecause("unit.staff."+r.String(), n, figure.ErrRange, wholeOrHalves, "")
	}
	return nil
}
