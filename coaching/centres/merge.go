package centres

import (
	"errors"

	"github.com/socialemployment/barometer/survey/question"
)

// Merge adds all centres of o; the result equals adding them one by one.
func (s *Tally) Merge(o *Tally) error {
	if err := question.Mergeable(s, o); err != nil {
		return err
	}
	counted, more := s.counted(), o.counted()
	if err := question.RoomInAll(counted[:], more[:]); err != nil {
		return err
	}
	s.mergeQuantities(o)
	return errors.Join(s.mergeStructure(o), s.mergePurchase(o), s.mergeExperience(o), s.mergeNeeds(o))
}

func (s *Tally) mergeQuantities(o *Tally) {
	s.Started.merge(&o.Started)
	s.Staff.merge(&o.Staff)
	s.FirstPurchase.merge(&o.FirstPurchase)
	for i := range s.Prices {
		s.Prices[i].merge(&o.Prices[i])
	}
	s.Purchased.merge(&o.Purchased)
	s.Free.merge(&o.Free)
	s.Clients.merge(&o.Clients)
	s.DaysAClient.merge(&o.DaysAClient)
	s.HoursAClient.merge(&o.HoursAClient)
	s.Benefiting.merge(&o.Benefiting)
	for u := range s.packageByUse {
		for a := range s.packageByUse[u] {
			s.packageByUse[u][a] += o.packageByUse[u][a]
		}
	}
	s.bothForms += o.bothForms
	s.formsAlone += o.formsAlone
	for set := range s.buyersWithout {
		s.buyersWithout[set] += o.buyersWithout[set]
	}
}

func (s *Tally) mergeStructure(o *Tally) error {
	return errors.Join(s.Kela.Merge(&o.Kela), s.Health.Merge(&o.Health))
}

func (s *Tally) mergePurchase(o *Tally) error {
	return errors.Join(s.Use.Merge(&o.Use), s.Forms.Merge(&o.Forms), s.Scope.Merge(&o.Scope),
		s.Package.Merge(&o.Package), s.Reasons.Merge(&o.Reasons))
}

func (s *Tally) mergeExperience(o *Tally) error {
	return errors.Join(s.Strengths.Merge(&o.Strengths), s.Weaknesses.Merge(&o.Weaknesses),
		s.Benefits.Merge(&o.Benefits), s.Problems.Merge(&o.Problems))
}

func (s *Tally) mergeNeeds(o *Tally) error {
	return errors.Join(
		s.Marketed.Merge(&o.Marketed), s.Need.Merge(&o.Need), s.Targets.Merge(&o.Targets),
		s.Availability.Merge(&o.Availability), s.OtherServices.Merge(&o.OtherServices), s.Regional.Merge(&o.Regional),
		s.Content.Merge(&o.Content), s.Proposals.Merge(&o.Proposals))
}
