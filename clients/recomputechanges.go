package clients

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// answerChanges returns what moved between editions among referring bodies and partners.
func (c Comparison) answerChanges() []claim.Answer {
	now, before := c.Now, c.Before
	all := unit.Everyone
	referring := func(t *Tally, r Referrer) figure.Figure { return t.Referring(all, r) }
	moved := func(id string, larger, smaller *Tally, r Referrer) claim.Answer {
		return answer("referrers."+id, referring(smaller, r).Place(referring(larger, r)))
	}
	worked := func(id string, larger, smaller *Tally, p Partner) claim.Answer {
		place := func(least Extent) figure.Figure {
			return smaller.Cooperating(all, p, least).Place(larger.Cooperating(all, p, least))
		}
		return answer("cooperation."+id, place(Extensive)).As("extensive").Or("at least some", place(Some))
	}
	return []claim.Answer{
		moved("labour-force-service-centre.gained", now, before, ByLabourForceCentre),
		moved("municipality.lost", before, now, ByMunicipality),
		moved("te-office.lost", before, now, ByTEOffice),
		moved("kela.lost", before, now, ByKela),
		moved("health-centre.lost", before, now, ByHealthCentre),
		moved("specialised-health-care.lost", before, now, BySpecialisedCare),
		worked("labour-force-service-centre.gained", now, before, WithLabourForceCentre),
		worked("te-office.lost", before, now, WithTEOffice),
		worked("special-care-district.lost", before, now, WithSpecialCareDistrict),
	}
}

// answerGrowth returns how clients grew between editions, in all and by unit type. What does not compare is no figure.
func (c Comparison) answerGrowth() []claim.Answer {
	now, before := c.Now, c.Before
	comparable := func(f figure.Figure, err error) figure.Figure {
		if err != nil {
			return figure.Figure{}
		}
		return f
	}
	growth := func(groups ...MainGroup) figure.Figure { return comparable(c.GroupGrowth(unit.Everyone, groups...)) }
	smaller := func(id string, small, large figure.Figure) claim.Answer { return answer(id, small.Place(large)) }
	total := func(t *Tally, u unit.Type) figure.Figure { return t.Total(unit.Of(u)) }
	mean := func(t *Tally, u unit.Type) figure.Figure { return t.Mean(unit.Of(u)) }
	return []claim.Answer{
		answer("growth", comparable(c.Growth(unit.Everyone))),
		smaller("growth.employment", growth(EmploymentContract), growth(WorkActivity, OtherRehabilitative)),
		smaller("multi-service-centre.grew", total(before, unit.MultiServiceCentre), total(now, unit.MultiServiceCentre)),
		smaller("workshop.grew", total(before, unit.Workshop), total(now, unit.Workshop)),
		smaller("intellectual-disability.shrank", total(now, unit.IntellectualDisability), total(before, unit.IntellectualDisability)),
		smaller("production-centre.shrank", total(now, unit.ProductionCentre), total(before, unit.ProductionCentre)),
		smaller("mean.multi-service-centre", mean(now, unit.MultiServiceCentre), mean(before, unit.MultiServiceCentre)),
		smaller("mean.workshop", mean(before, unit.Workshop), mean(now, unit.Workshop)),
	}
}
