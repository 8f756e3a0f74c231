package transitions_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// told returns a unit's clients: 40 in pay-subsidised work and 60 in rehabilitative work activity.
func told() *clients.Answers {
	c := &clients.Answers{Total: figure.N(100)}
	c.Services[clients.PaySubsidisedWork] = figure.N(40)
	c.Services[clients.RehabilitativeWorkActivity] = figure.N(60)
	return c
}

func TestValidate(t *testing.T) {
	tests := []struct {
		name  string
		fill  func(*transitions.Answers)
		paths []string
		cause error
	}{
		{"nothing answered", func(*transitions.Answers) {}, nil, nil},
		{
			"more left than are there",
			func(a *transitions.Answers) { a.Moved[transitions.Unemployed] = figure.N(150) },
			nil,
			nil,
		},
		{"everybody served is there or left", func(a *transitions.Answers) {
			a.Moved[transitions.Education], a.Served = figure.N(30), figure.N(130)
		}, nil, nil},
		{
			"served below the stock",
			func(a *transitions.Answers) { a.Served = figure.N(99) },
			[]string{"transitions.served"},
			figure.ErrClash,
		},
		{"served below those who left", func(a *transitions.Answers) {
			a.Moved[transitions.Education], a.Moved[transitions.Unknown], a.Served = figure.N(100), figure.N(31), figure.N(130)
		}, []string{"transitions.served"}, figure.ErrClash},
		{"served below both", func(a *transitions.Answers) {
			a.Moved[transitions.Education], a.Served = figure.N(70), figure.N(60)
		}, []string{"transitions.served", "transitions.served"}, figure.ErrClash},
		{"served below those who left by service", func(a *transitions.Answers) {
			a.ByService[clients.PaySubsidisedWork][transitions.Education], a.Served = figure.N(131), figure.N(130)
		}, []string{"transitions.served"}, figure.ErrClash},
		{"from a service that is not offered", func(a *transitions.Answers) {
			a.ByService[clients.TEWorkTryOut][transitions.OpenEmployment] = figure.N(1)
		}, []string{"transitions.te-work-try-out.open-employment"}, figure.ErrClash},
		{"nobody from a service that is not offered", func(a *transitions.Answers) {
			a.ByService[clients.TEWorkTryOut][transitions.OpenEmployment] = figure.N(0)
		}, nil, nil},
		{"more by service than in all", func(a *transitions.Answers) {
			a.Moved[transitions.OpenEmployment] = figure.N(4)
			a.ByService[clients.PaySubsidisedWork][transitions.OpenEmployment] = figure.N(3)
			a.ByService[clients.RehabilitativeWorkActivity][transitions.OpenEmployment] = figure.N(2)
		}, []string{"transitions.open-employment"}, figure.ErrClash},
		{"one of a service that is not offered", func(a *transitions.Answers) {
			a.ByService[clients.TEWorkTryOut][transitions.Other] = figure.N(1)
			a.ByService[clients.TEWorkTryOut][transitions.OpenEmployment] = figure.N(1)
		}, []string{"transitions.te-work-try-out.open-employment", "transitions.te-work-try-out.other"}, figure.ErrClash},
		{"one by service alone beside others of all services", func(a *transitions.Answers) {
			a.Moved[transitions.OpenEmployment] = figure.N(5)
			a.ByService[clients.RehabilitativeWorkActivity][transitions.Education] = figure.N(1)
		}, []string{"transitions.rehabilitative-work-activity.education"}, figure.ErrClash},
		{"by two services alone beside others of all services", func(a *transitions.Answers) {
			a.Moved[transitions.OpenEmployment] = figure.N(5)
			a.ByService[clients.PaySubsidisedWork][transitions.Education] = figure.N(1)
			a.ByService[clients.RehabilitativeWorkActivity][transitions.Education] = figure.N(1)
		}, []string{"transitions.rehabilitative-work-activity.education"}, figure.ErrClash},
		{"no service", func(a *transitions.Answers) {
			a.ByService[0][transitions.Education] = figure.N(1)
		}, []string{"transitions"}, figure.ErrUnknown},
		{"no destination", func(a *transitions.Answers) { a.Moved[0] = figure.N(1) }, []string{"transitions"},
			figure.ErrUnknown},
		{"no destination of a service", func(a *transitions.Answers) {
			a.ByService[clients.PaySubsidisedWork][0] = figure.N(0)
		}, []string{"transitions.pay-subsidised-work"}, figure.ErrUnknown},
		{"sums by service at the limit", func(a *transitions.Answers) {
			a.ByService[clients.PaySubsidisedWork][transitions.Other] = figure.N(figure.MaxCount - 1)
			a.ByService[clients.RehabilitativeWorkActivity][transitions.Other] = figure.N(1)
		}, nil, nil},
		{"over the limit at the first destination", func(a *transitions.Answers) {
			a.Moved[transitions.OpenEmployment] = figure.N(figure.MaxCount + 1)
		}, []string{"transitions.open-employment"}, figure.ErrRange},
		{"as many by service as in all", func(a *transitions.Answers) {
			a.Moved[transitions.OpenEmployment] = figure.N(5)
			a.ByService[clients.PaySubsidisedWork][transitions.OpenEmployment] = figure.N(3)
			a.ByService[clients.RehabilitativeWorkActivity][transitions.OpenEmployment] = figure.N(2)
		}, nil, nil},
		{"by service alone beside others of all services", func(a *transitions.Answers) {
			a.Moved[transitions.Education] = figure.N(5)
			a.ByService[clients.PaySubsidisedWork][transitions.OpenEmployment] = figure.N(7)
		}, []string{"transitions.pay-subsidised-work.open-employment"}, figure.ErrClash},
		{"nobody by service beside others of all services", func(a *transitions.Answers) {
			a.Moved[transitions.Education] = figure.N(5)
			a.ByService[clients.PaySubsidisedWork][transitions.OpenEmployment] = figure.N(0)
		}, nil, nil},
		{"sums by service over the limit", func(a *transitions.Answers) {
			a.ByService[clients.PaySubsidisedWork][transitions.Other] = figure.N(figure.MaxCount)
			a.ByService[clients.RehabilitativeWorkActivity][transitions.Other] = figure.N(1)
		}, []string{"transitions.other"}, figure.ErrRange},
		{"over the limit", func(a *transitions.Answers) {
			a.Moved[transitions.Other] = figure.N(figure.MaxCount + 1)
			a.ByService[clients.PaySubsidisedWork][transitions.Other] = figure.N(figure.MaxCount + 1)
			a.Served = figure.N(figure.MaxCount + 1)
		}, []string{"transitions.other", "transitions.pay-subsidised-work.other", "transitions.served"}, figure.ErrRange},
	}
	for _, test := range tests {
		var a transitions.Answers
		test.fill(&a)
		err := a.Validate(told())
		if diff := cmp.Diff(test.paths, paths(err)); diff != "" {
			t.Errorf("%s: %v (-want +got):\n%s", test.name, err, diff)
		}
		if test.cause != nil && !errors.Is(err, test.cause) {
			t.Errorf("%s: %v, want %v", test.name, err, test.cause)
		}
		var tally transitions.Tally
		if got := tally.Add(unit.Workshop, &a, told()); (got == nil) != (err == nil) ||
			(got == nil) != (tally.Units(unit.Everyone) == 1) {
			t.Errorf("%s: Add gave %v, %d units", test.name, got, tally.Units(unit.Everyone))
		}
	}
}

// One workshop has one number of leavers: a row with 5 in all and 7 by service alone names both columns.
func TestLeaversAreTheSameInEveryColumn(t *testing.T) {
	var a transitions.Answers
	a.Moved[transitions.Education] = figure.N(5)
	a.ByService[clients.OtherTE][transitions.OpenEmployment] = figure.N(7)
	err := a.Validate(&clients.Answers{Total: figure.N(10)})
	for _, column := range []string{
		"transitions.education", "transitions.other-te.open-employment = 7", "transitions.open-employment is blank",
	} {
		if !errors.Is(err, figure.ErrClash) || !strings.Contains(err.Error(), column) {
			t.Errorf("%q is not in %v", column, err)
		}
	}
	a.Moved[transitions.OpenEmployment] = figure.N(8) // one of them from another service
	if err := a.Validate(nil); err != nil || a.Leavers() != 13 {
		t.Errorf("%d leavers, %v", a.Leavers(), err)
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

// Where no clients were told, or not by service, there is nothing to clash with.
func TestValidateWithoutClients(t *testing.T) {
	a := transitions.Answers{Served: figure.N(5)}
	a.ByService[clients.TEWorkTryOut][transitions.OpenEmployment] = figure.N(5)
	for _, c := range []*clients.Answers{nil, {}, {Total: figure.N(5)}} {
		if err := a.Validate(c); err != nil {
			t.Error(err)
		}
	}
}

func TestAddRefuses(t *testing.T) {
	var tally transitions.Tally
	tests := []struct {
		of    unit.Type
		c     *clients.Answers
		cause error
	}{
		{0, nil, figure.ErrMissing},
		{200, nil, figure.ErrUnknown},
		{unit.Workshop, &clients.Answers{Total: figure.N(figure.MaxCount + 1)}, figure.ErrRange},
	}
	for _, test := range tests {
		if err := tally.Add(test.of, new(transitions.Answers), test.c); !errors.Is(err, test.cause) {
			t.Errorf("%v: %v, want %v", test.of, err, test.cause)
		}
	}
	if tally.Units(unit.Everyone) != 0 {
		t.Error("a refused unit was counted")
	}
}

// Every value has a key and labels in three languages, and reads back from all of them.
func TestEnumerations(t *testing.T) {
	walk(t, transitions.Destinations(), transitions.ParseDestination, 13)
	walk(t, transitions.Origins(), transitions.ParseOrigin, 6)
}

type labelled interface {
	question.Category
	Label(figure.Language) string
	Short(figure.Language) string
}

func walk[A labelled](t *testing.T, all func(func(A) bool), parse func(string) (A, error), want int) {
	t.Helper()
	values := slices.Collect(all)
	for _, a := range values {
		names := []string{a.String()}
		for l := range figure.Languages() {
			names = append(names, a.Label(l), a.Short(l))
		}
		for _, name := range names {
			if got, err := parse(name); err != nil || got != a {
				t.Errorf("%q of %s reads as %v, %v", name, a, got, err)
			}
		}
	}
	if len(values) != want {
		t.Errorf("%d values, want %d", len(values), want)
	}
}

// Every service has an origin, and the origins of B12 11.2 hold the services that it names for them.
func TestOriginOf(t *testing.T) {
	want := map[transitions.Origin]int{transitions.Training: 2, transitions.PaySubsidisedWork: 1, transitions.TryOut: 2,
		transitions.RehabilitativeWork: 1, transitions.JobCoaching: 4, transitions.OtherServices: 7}
	got := map[transitions.Origin]int{}
	for s := range clients.Services() {
		if s <= clients.OtherService { // of B12
			got[transitions.OriginOf(s)]++
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("services by origin (-want +got):\n%s", diff)
	}
	if o := transitions.OriginOf(0); o != 0 {
		t.Errorf("no service has origin %v", o)
	}
}
