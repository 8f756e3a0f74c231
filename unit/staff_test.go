package unit_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

func TestStaffValidate(t *testing.T) {
	tests := []struct {
		name  string
		role  unit.StaffRole
		n     figure.Amount
		path  string // "" for a number that is accepted
		cause error
	}{
		{"not answered", unit.Management, figure.Amount{}, "", nil},
		{"nobody", unit.Management, figure.AmountOf(0), "", nil},
		{"half a person", unit.Management, figure.AmountOf(50), "", nil},
		{"as many as may be", unit.Management, figure.AmountOf(1000_00), "", nil},
		{"a third", unit.Management, figure.AmountOf(33), "unit.staff.management", figure.ErrRange},
		{"a quarter", unit.ServiceGuidance, figure.AmountOf(25), "unit.staff.service-guidance", figure.ErrRange},
		{"half a person too many", unit.OtherRole, figure.AmountOf(1000_50), "unit.staff.other", figure.ErrRange},
		{"less than nobody", unit.Expert, figure.AmountOf(-50), "unit.staff.expert", figure.ErrRange},
	}
	for _, test := range tests {
		a := unit.Answers{Type: unit.Workshop}
		a.Staff[test.role] = test.n
		err := a.Validate()
		var fault *figure.FieldError
		switch errors.As(err, &fault); {
		case test.path == "" && err != nil:
			t.Errorf("%s: %v", test.name, err)
		case test.path != "" && (fault == nil || fault.Path != test.path || !errors.Is(err, test.cause)):
			t.Errorf("%s: %v, want a fault at %s", test.name, err, test.path)
		}
	}
}

// A response with two faults in its staff names both, and nothing of it is counted.
func TestStaffRefusedWhole(t *testing.T) {
	a := unit.Answers{Type: unit.Workshop, Situation: unit.Good, Staff: staff(2, 3)}
	a.Staff[unit.Management], a.Staff[unit.Expert] = figure.AmountOf(33), figure.AmountOf(67)
	var tally unit.Tally
	err := tally.Add(&a)
	if diff := cmp.Diff([]string{"unit.staff.management", "unit.staff.expert"}, paths(err)); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
	if tally.Units(unit.Everyone) != 0 || tally.Staff.Units(unit.Everyone) != 0 ||
		tally.Staff.Answering(unit.Everyone) != 0 {
		t.Error("a refused response was counted")
	}
}

// paths returns the places of all faults in err.
func paths(err error) (all []string) {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range many.Unwrap() {
			all = append(all, paths(e)...)
		}
		return all
	}
	var fault *figure.FieldError
	if errors.As(err, &fault) {
		all = append(all, fault.Path)
	}
	return all
}

func TestStaffPersons(t *testing.T) {
	s := staff(4, 3, 1) // 2, 1.5 and 0.5 persons
	tests := []struct {
		roles []unit.StaffRole
		want  figure.Amount
	}{
		{unit.GuidanceRoles(), figure.AmountOf(200)},
		{[]unit.StaffRole{unit.ServiceGuidance, unit.ServiceGuidance}, figure.AmountOf(150)},
		{[]unit.StaffRole{unit.ServiceGuidance, unit.Management}, figure.AmountOf(150)},
		{[]unit.StaffRole{unit.Management}, figure.Amount{}},
		{[]unit.StaffRole{0, 200}, figure.Amount{}},
		{nil, figure.Amount{}},
	}
	for _, test := range tests {
		if got := s.Persons(test.roles...); !got.Equal(test.want) {
			t.Errorf("%v: %v, want %v", test.roles, got, test.want)
		}
	}
}

// Two workshops and a social enterprise; one workshop leaves management empty, another unit answers nothing.
func TestStaffTally(t *testing.T) {
	var tally unit.StaffTally
	for _, u := range []struct {
		of unit.Type
		s  unit.Staff
	}{
		{unit.Workshop, staff(6, 2, 2, 2)},
		{unit.Workshop, staff(3, 1)},
		{unit.SocialEnterprise, staff(8)},
		{unit.SocialEnterprise, unit.Staff{}},
	} {
		if err := tally.Add(u.of, &u.s); err != nil {
			t.Fatal(err)
		}
	}
	var nobody unit.StaffTally
	if one := staff(2, 0); nobody.Add(unit.Workshop, &one) != nil {
		t.Fatal("refused")
	}
	workshops := unit.Of(unit.Workshop)
	tests := []struct {
		name      string
		got, want figure.Figure
	}{
		{
			"production, all",
			tally.Share(unit.Everyone, unit.ProductionInstruction),
			figure.New(figure.Of(17, 24), 3, figure.OverAssignments),
		},
		{
			"production, workshops",
			tally.Share(workshops, unit.ProductionInstruction),
			figure.New(figure.Of(9, 16), 2, figure.OverAssignments),
		},
		{
			"guidance, workshops",
			tally.Share(workshops, unit.GuidanceRoles()...),
			figure.New(figure.Of(5, 16), 2, figure.OverAssignments),
		},
		{
			"a role named twice",
			tally.Share(workshops, unit.Management, unit.Management),
			figure.New(figure.Of(2, 16), 2, figure.OverAssignments),
		},
		{
			"service guidance inside guidance",
			tally.Within(unit.Everyone, unit.ServiceGuidance, unit.GuidanceRoles()...),
			figure.New(figure.Of(3, 5), 2, figure.OverAssignments),
		},
		{
			"a role outside",
			tally.Within(unit.Everyone, unit.Management, unit.GuidanceRoles()...),
			figure.New(figure.Of(0, 5), 2, figure.OverAssignments),
		},
		{
			"a role outside that nobody gave",
			tally.Within(unit.Everyone, unit.Expert, unit.GuidanceRoles()...),
			figure.New(figure.Of(0, 5), 2, figure.OverAssignments),
		},
		{
			"what is no role inside",
			tally.Within(unit.Everyone, 0, unit.GuidanceRoles()...),
			figure.Figure{Over: figure.OverAssignments},
		},
		{"inside nothing", tally.Within(unit.Everyone, unit.Management), figure.Figure{Over: figure.OverAssignments}},
		{
			"inside a role nobody gave",
			tally.Within(unit.Everyone, unit.Expert, unit.Expert),
			figure.New(figure.Ratio{}, 0, figure.OverAssignments),
		},
		{"a role nobody gave", tally.Share(unit.Everyone, unit.Expert), figure.Figure{Over: figure.OverAssignments}},
		{
			"a role beside one nobody gave",
			tally.Share(unit.Everyone, unit.Expert, unit.Management),
			figure.New(figure.Of(2, 24), 3, figure.OverAssignments, figure.Assumed),
		},
		{
			"a role nobody gave inside others",
			tally.Within(unit.Everyone, unit.Expert, unit.Expert, unit.Management),
			figure.Figure{Over: figure.OverAssignments},
		},
		{
			"a role that somebody gave with nobody in it",
			nobody.Share(unit.Everyone, unit.ServiceGuidance),
			figure.New(figure.Of(0, 1), 1, figure.OverAssignments),
		},
		{"no role", tally.Share(unit.Everyone), figure.Figure{Over: figure.OverAssignments}},
		{"persons", tally.Persons(unit.Everyone, slices.Collect(unit.StaffRoles())...), figure.New(figure.Of(24, 2), 3, 0)},
		{"persons in no role", tally.Persons(unit.Everyone), figure.Figure{}},
		{"persons in management", tally.Persons(unit.Everyone, unit.Management), figure.New(figure.Of(2, 2), 1, 0)},
		{
			"nobody asked",
			tally.Share(unit.Of(unit.MentalHealth), unit.Management),
			figure.New(figure.Ratio{}, 0, figure.OverAssignments),
		},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, test.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	if got := tally.Units(unit.Everyone); got != 4 {
		t.Errorf("%d units", got)
	}
	given, none, noRole := staff(0, 1), unit.Staff{}, unit.Staff{0: figure.AmountOf(100)}
	if !given.Given() || none.Given() || noRole.Given() {
		t.Error("staff is given by its roles")
	}
}

// Adding in any order, and merging parts, gives the same as adding all.
func TestTallyMergeAndOrder(t *testing.T) {
	all := responses(t)
	want := tallied(t, all)
	r := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		cut := r.IntN(len(all))
		got, rest := tallied(t, all[:cut]), tallied(t, all[cut:])
		if err := got.Merge(rest); err != nil {
			t.Fatal(err)
		}
		for _, f := range []func(*unit.Tally) figure.Figure{
			func(t *unit.Tally) figure.Figure { return t.Staff.Share(unit.Everyone, unit.GuidanceRoles()...) },
			func(t *unit.Tally) figure.Figure {
				return t.Tasks.InPart2(unit.Everyone).ShareOfEveryone(unit.WoodWork)
			},
			func(t *unit.Tally) figure.Figure {
				return t.Activities.In(unit.Of(unit.Workshop)).Share(unit.ClientCouncil)
			},
			func(t *unit.Tally) figure.Figure { return t.TasksOutside.In(unit.Everyone).Mean() },
			func(t *unit.Tally) figure.Figure { return t.Strengths.In(unit.Everyone).Share(unit.StaffSkill) },
			func(t *unit.Tally) figure.Figure { return t.Needs.In(unit.Everyone).Share(unit.SecuringFunding) },
		} {
			if diff := cmp.Diff(f(want), f(got)); diff != "" {
				t.Errorf("cut at %d (-all +merged):\n%s", cut, diff)
			}
		}
	}
}

func TestStaffAddAllocatesNothing(t *testing.T) {
	var tally unit.Tally
	a := responses(t)[0]
	if n := testing.AllocsPerRun(100, func() {
		if err := tally.Add(&a); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations an Add", n)
	}
}
