package clients

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// referringMore returns the share of units that expect a body to refer more clients, referringFewer fewer.
func (t *Tally) referringMore(g unit.Group, r Referrer) figure.Figure {
	return t.Change.In(g).Share(r, Growing()...)
}

func (t *Tally) referringFewer(g unit.Group, r Referrer) figure.Figure {
	return t.Change.In(g).Share(r, Decreasing()...)
}

// topTwo returns the place of the lesser of two bodies beside every other.
func (t *Tally) topTwo(g unit.Group, a, b Referrer) figure.Figure {
	of := func(r Referrer) figure.Figure { return t.Referring(g, r) }
	return least(of(a), of(b)).Place(othersThan(Referrers(), of, a, b)...)
}

func (t *Tally) answerReferrers() []claim.Answer {
	kv, centre, production := unit.Of(unit.IntellectualDisability), unit.Of(unit.MultiServiceCentre), unit.Of(unit.ProductionCentre)
	workshop, enterprise := unit.Of(unit.Workshop), unit.Of(unit.SocialEnterprise)
	specialised := func(g unit.Group) figure.Figure { return t.Referring(g, BySpecialisedCare) }
	lesser := least(t.Referring(production, ByLabourForceCentre), t.Referring(production, ByTEOffice))
	return append(t.answerReferrerChange(),
		answer("referrers.top-two", t.topTwo(unit.Everyone, ByMunicipality, ByTEOffice)),
		answer("referrers.intellectual-disability.municipality", t.ReferrerPlace(kv, ByMunicipality)),
		answer("referrers.multi-service-centre.municipality", t.ReferrerPlace(centre, ByMunicipality)),
		answer("referrers.multi-service-centre.te-office", t.ReferrerPlace(centre, ByTEOffice)),
		answer("referrers.production-centre.top-two", t.topTwo(production, ByLabourForceCentre, ByTEOffice)),
		answer("referrers.production-centre.municipality", t.Referring(production, ByMunicipality).Place(lesser)),
		answer("referrers.workshop.te-office", t.ReferrerPlace(workshop, ByTEOffice)),
		answer("referrers.social-enterprise.municipality", t.Referring(enterprise, ByMunicipality).Place(t.Referring(workshop, ByMunicipality))),
		answer("referrers.mental-health.specialised-health-care", typePlace(specialised, unit.MentalHealth)),
	)
}

func (t *Tally) answerReferrerChange() []claim.Answer {
	all := unit.Everyone
	more := func(r Referrer) func(unit.Group) figure.Figure {
		return func(g unit.Group) figure.Figure { return t.referringMore(g, r) }
	}
	over25 := func(r Referrer) figure.Figure { return t.Change.In(all).Share(r, GrowsOver25) }
	decrease := func(r Referrer) figure.Figure { return t.referringFewer(all, r).Place(t.referringMore(all, r)) }
	return []claim.Answer{
		answer("referrer-change.municipality", placeIn(Referrers(), ByMunicipality, func(r Referrer) figure.Figure { return t.referringMore(all, r) })).
			As("any growth").Or("over 25 %", placeIn(Referrers(), ByMunicipality, over25)),
		answer("referrer-change.municipality.over-25", over25(ByMunicipality)),
		answer("referrer-change.labour-force-service-centre", decrease(ByLabourForceCentre)),
		answer("referrer-change.te-office", decrease(ByTEOffice)),
		answer("referrer-change.health-centre", t.referringMore(all, ByHealthCentre).Place(t.referringFewer(all, ByHealthCentre))),
		answer("referrer-change.municipality.types", typePlace(more(ByMunicipality), unit.MultiServiceCentre, unit.Workshop)),
		answer("referrer-change.labour-force-service-centre.types", typePlace(more(ByLabourForceCentre), unit.SocialEnterprise)),
		answer("referrer-change.te-office.types", typePlace(more(ByTEOffice), unit.SocialEnterprise, unit.Workshop, unit.MultiServiceCentre)),
		answer("referrer-change.third-sector.types", typePlace(more(ByThirdSector), unit.SocialEnterprise)),
	}
}

func (t *Tally) answerCooperation() []claim.Answer {
	all := unit.Everyone
	both := func(p Partner) []figure.Figure {
		return []figure.Figure{t.PartnerPlace(all, p, Extensive), t.PartnerPlace(all, p, Some)}
	}
	extensive := func(p Partner) figure.Figure { return t.Cooperating(all, p, Extensive) }
	some := func(p Partner) figure.Figure { return t.Cooperating(all, p, Some) }
	topTwo := func(of func(Partner) figure.Figure) figure.Figure {
		return least(of(WithSocialServices), of(WithTEOffice)).Place(othersThan(Partners(), of, WithSocialServices, WithTEOffice)...)
	}
	return []claim.Answer{
		answer("cooperation.social-services", both(WithSocialServices)...),
		answer("cooperation.te-office", both(WithTEOffice)...),
		answer("cooperation.extensive.labour-force-service-centre", t.PartnerPlace(all, WithLabourForceCentre, Extensive)),
		answer("cooperation.extensive.special-care-district", t.PartnerPlace(all, WithSpecialCareDistrict, Extensive)),
		answer("cooperation.some.health-services", t.PartnerPlace(all, WithHealthServices, Some)),
		answer("cooperation.extensive.disability-organisations", lastPlace(extensive(WithDisabilityOrganisations),
			othersThan(Partners(), extensive, WithDisabilityOrganisations)...)),
		answer("summary.cooperation.top-two", topTwo(extensive), topTwo(some)),
	}
}
