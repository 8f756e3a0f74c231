package clients

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
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

// TestEachFaultOfClientsIsToldOnce: with its column and the limit; numbers at index 0 are of nothing, however many.
func TestEachFaultOfClientsIsToldOnce(t *testing.T) {
	most, many := figure.N(figure.MaxCount), figure.N(figure.MaxCount+1)
	nothing := "clients = 1000001: unknown value: index 0 is no service, and no part"
	for name, x := range map[string]struct {
		a    *Answers
		want string
	}{
		"no answers": {nil, "clients: missing: no answers"},
		"no service": {&Answers{Services: Counts{0: figure.N(7)}},
			"clients = 7: unknown value: index 0 is no service, and no part"},
		"no part":         {&Answers{Parts: PartCounts{0: many}}, nothing},
		"no part of some": {&Answers{Total: figure.N(1), Parts: PartCounts{0: many}}, nothing},
		"a total":         {&Answers{Total: many}, "clients.total = 1000001: out of range: at most 1000000"},
		"a part": {&Answers{Parts: PartCounts{Pension: many}},
			"clients.pension = 1000001: out of range: at most 1000000"},
		"a sum": {&Answers{Services: Counts{OtherTE: most, OtherKela: figure.N(1)}},
			"clients.total = 1000001: out of range: at most 1000000"},
		"as many as may be": {&Answers{Services: Counts{OtherTE: most, OtherKela: figure.N(0)}}, "<nil>"},
	} {
		if err := x.a.Validate(); fmt.Sprint(err) != x.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	none := Counts{0: figure.N(7)}
	if none.Given() || none.Sum() != 0 {
		t.Errorf("what is in no service: %v, %d", none.Given(), none.Sum())
	}
	tooMany := Answers{Services: Counts{OtherTE: most, OtherKela: most}}
	if n := tooMany.Clients(); n != most {
		t.Errorf("more than a count holds: %v", n)
	}
	for _, text := range []string{`{"nobody": 1}`, `7`} {
		if json.Unmarshal([]byte(text), new(Counts)) == nil || json.Unmarshal([]byte(text), new(PartCounts)) == nil {
			t.Errorf("%s is read", text)
		}
	}
	err := new(Tally).Add(unit.Workshop, new(Answers), &unit.Staff{unit.LabourMarketGuidance: figure.AmountOf(33)})
	if err == nil || !strings.Contains(err.Error(), "whole persons or halves, at most 1000") {
		t.Errorf("a third of an instructor: %v", err)
	}
	if err := new(Tally).Merge(nil); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("nothing merged: %v", err)
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
