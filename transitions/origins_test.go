package transitions

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/clients"
)

// TestEveryServiceHasTheOriginOfItsKind: B12 11.2 puts practical and preparatory training together, work try-outs of
// whatever payer, and job coaching of whatever payer; the services that came later go with their kind, all else is
// other.
func TestEveryServiceHasTheOriginOfItsKind(t *testing.T) {
	kinds := map[Origin][]clients.Service{
		Training:           {clients.PracticalTraining, clients.PreparatoryTraining},
		PaySubsidisedWork:  {clients.PaySubsidisedWork},
		TryOut:             {clients.TEWorkTryOut, clients.KelaWorkTryOut, clients.WorkTryOut, clients.RecruitmentTryOut},
		RehabilitativeWork: {clients.RehabilitativeWorkActivity},
		JobCoaching: {clients.MunicipalJobCoaching, clients.TEJobCoaching, clients.KelaMentalHealthJobCoaching,
			clients.KelaJobCoaching, clients.QualitySupportedEmployment, clients.JobCoaching},
	}
	named := 0
	for o, want := range kinds {
		named += len(want)
		slices.Sort(want)
		if got := o.Services(); !slices.Equal(got, want) {
			t.Errorf("%v: %v, want %v", o, got, want)
		}
	}
	if n := len(OtherServices.Services()); n != clients.NumServices-1-named {
		t.Errorf("%d other services", n)
	}
	if Origin(0).Services() != nil || numOrigins.Services() != nil || OriginOf(clients.Service(clients.NumServices)) != 0 {
		t.Error("services of no origin")
	}
}
