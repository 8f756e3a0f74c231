package coaching

import (
	"github.com/socialemployment/barometer/unit"
)

// Merge adds all centres of o; the result equals adding them one by one.
func (s *Survey) Merge(o *Survey) error {
	if err := unit.Room(s.Centres(), o.Centres()); err != nil {
		return err
	}
	s.mergeStructure(o)
	s.mergePurchase(o)
	s.Strengths.merge(&o.Strengths)
	s.Weaknesses.merge(&o.Weaknesses)
	s.Benefits.merge(&o.Benefits)
	s.Problems.merge(&o.Problems)
	s.mergeNeeds(o)
	return nil
}

func (s *Survey) mergeStructure(o *Survey) {
	s.Started.merge(&o.Started)
	s.Staff.merge(&o.Staff)
	s.Kela.merge(&o.Kela)
	s.Health.merge(&o.Health)
}

func (s *Survey) mergePurchase(o *Survey) {
	s.Use.merge(&o.Use)
	s.Forms.merge(&o.Forms)
	s.bothForms += o.bothForms
	s.formsAlone += o.formsAlone
	s.FirstPurchase.merge(&o.FirstPurchase)
	s.Scope.merge(&o.Scope)
	for i := range s.Prices {
		s.Prices[i].merge(&o.Prices[i])
	}
	s.Purchased.merge(&o.Purchased)
	s.Free.merge(&o.Free)
	s.Clients.merge(&o.Clients)
	s.DaysAClient.merge(&o.DaysAClient)
	s.HoursAClient.merge(&o.HoursAClient)
	s.Package.merge(&o.Package)
	for u := range s.packageByUse {
		for a := range s.packageByUse[u] {
			s.packageByUse[u][a] += o.packageByUse[u][a]
		}
	}
	s.Reasons.merge(&o.Reasons)
}

func (s *Survey) mergeNeeds(o *Survey) {
	s.Marketed.merge(&o.Marketed)
	s.Need.merge(&o.Need)
	s.Benefiting.merge(&o.Benefiting)
	s.Targets.merge(&o.Targets)
	s.Availability.merge(&o.Availability)
	s.OtherServices.merge(&o.OtherServices)
	s.Regional.merge(&o.Regional)
	s.Content.merge(&o.Content)
	s.Proposals.merge(&o.Proposals)
}
