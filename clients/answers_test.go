package clients

import (
	"errors"
	"math"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// counts returns the counts with some services filled in.
func counts(by map[Service]uint32) (c Counts) {
	for s, n := range by {
		c[s] = figure.N(n)
	}
	return c
}

func TestValidate(t *testing.T) {
	for name, c := range map[string]struct {
		a    Answers
		path string // "" when nothing is wrong
		err  error
	}{
		"nothing answered": {Answers{}, "", nil},
		"total alone":      {Answers{Total: figure.N(43)}, "", nil},
		"services alone":   {Answers{Services: counts(map[Service]uint32{OtherService: 3})}, "", nil},
		"total is the sum": {Answers{Total: figure.N(5), Services: counts(map[Service]uint32{OtherService: 3,
			PracticalTraining: 2})}, "", nil},
		"total below the sum": {Answers{Total: figure.N(4), Services: counts(map[Service]uint32{OtherService: 3,
			PracticalTraining: 2})}, "clients.total", figure.ErrClash},
		"total above the sum": {Answers{Total: figure.N(6), Services: counts(map[Service]uint32{OtherService: 3,
			PracticalTraining: 2})}, "clients.total", figure.ErrClash},
		"total beside a zero": {Answers{Total: figure.N(6), Services: counts(map[Service]uint32{OtherService: 0})},
			"clients.total", figure.ErrClash},
		"total over the limit": {Answers{Total: figure.N(figure.MaxCount + 1)}, "clients.total", figure.ErrRange},
		"a service over the limit": {Answers{Services: counts(map[Service]uint32{PaySubsidisedWork: math.MaxUint32})},
			"clients.pay-subsidised-work", figure.ErrRange},
		"a sum over the limit": {Answers{Services: counts(map[Service]uint32{PaySubsidisedWork: figure.MaxCount,
			OtherTE: 1})},
			"clients.total", figure.ErrRange},
		"a part without a total": {Answers{Parts: PartCounts{Pension: figure.N(9)}}, "", nil},
		"a part is the whole":    {Answers{Total: figure.N(9), Parts: PartCounts{Pension: figure.N(9)}}, "", nil},
		"a part above the whole": {Answers{Total: figure.N(9), Parts: PartCounts{Outside: figure.N(10)}}, "clients.outside",
			figure.ErrClash},
		"a part above the sum": {Answers{Services: counts(map[Service]uint32{OtherTE: 1}),
			Parts: PartCounts{JobCoach: figure.N(2)}}, "clients.job-coach", figure.ErrClash},
		"a part over the limit": {Answers{Parts: PartCounts{Pension: figure.N(figure.MaxCount + 1)}}, "clients.pension",
			figure.ErrRange},
		"a first cause": {Answers{First: SocialReasons}, "", nil},
		"two causes":    {Answers{First: SocialReasons, Second: WeakPosition}, "", nil},
		"the same cause twice": {Answers{First: SocialReasons, Second: SocialReasons}, "clients.cause.second",
			figure.ErrClash},
		"a second without a first": {Answers{Second: SocialReasons}, "clients.cause.first", figure.ErrMissing},
		"no such cause":            {Answers{First: 99}, "clients.cause.first", figure.ErrUnknown},
		"no such second cause":     {Answers{First: SocialReasons, Second: 99}, "clients.cause.second", figure.ErrUnknown},
	} {
		err := c.a.Validate()
		if !errors.Is(err, c.err) || (err == nil) != (c.err == nil) {
			t.Errorf("%s: %v, want %v", name, err, c.err)
		}
		var fault *figure.FieldError
		if errors.As(err, &fault) && fault.Path != c.path {
			t.Errorf("%s: at %s, want %s", name, fault.Path, c.path)
		}
	}
}

// All faults are reported at once.
func TestValidateAll(t *testing.T) {
	a := Answers{Total: figure.N(1), Services: counts(map[Service]uint32{OtherTE: 2}), First: 99}
	a.Parts[Pension] = figure.N(3)
	err := a.Validate()
	for _, sentinel := range []error{figure.ErrClash, figure.ErrUnknown} {
		if !errors.Is(err, sentinel) {
			t.Errorf("%v is not in %v", sentinel, err)
		}
	}
}

func TestClients(t *testing.T) {
	for _, c := range []struct {
		a    Answers
		want figure.Count
	}{
		{Answers{}, figure.Count{}},
		{Answers{Total: figure.N(0)}, figure.N(0)},
		{Answers{Services: counts(map[Service]uint32{OtherTE: 0})}, figure.N(0)},
		{Answers{Services: counts(map[Service]uint32{OtherTE: 2, OtherKela: 5})}, figure.N(7)},
		{Answers{Parts: PartCounts{Pension: figure.N(3)}}, figure.Count{}},
	} {
		if got := c.a.Clients(); !got.Equal(c.want) {
			t.Errorf("Clients() = %q, want %q", got, c.want)
		}
	}
}

// Staff in thirds are refused, and so are too many.
func TestStaff(t *testing.T) {
	for hundredths, ok := range map[int64]bool{0: true, 50: true, 250: true, 100_000: true, 33: false, 25: false,
		100_050: false, -50: false} {
		var sum Tally
		err := sum.Add(unit.Workshop, &Answers{}, &unit.Staff{unit.LabourMarketGuidance: figure.AmountOf(hundredths)})
		if (err == nil) != ok || !ok && !errors.Is(err, figure.ErrRange) {
			t.Errorf("%d hundredths: %v", hundredths, err)
		}
	}
}
