package barometer2012

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Incomparable returns which published figures do not compare with responses of another edition, by the ids of claims,
// and why: those of options that have no counterpart by themselves, and those of the rank or the number of options
// where the editions offer others. It is empty for 2011.
func Incomparable(responses *barometer.Report) map[string]figure.Labels {
	all := map[string]figure.Labels{}
	for _, a := range report.Recompute(responses) {
		for _, s := range subjects[original[a.ID]] {
			if why := s(responses.Edition); why != (figure.Labels{}) {
				all[a.ID] = why
				break
			}
		}
	}
	return all
}

// subject is what a published figure is about; it returns why that does not compare with a later edition, no labels
// where it does.
type subject func(now barometer.Edition) figure.Labels

// about is the subject of single options: each of them compares by itself, or the figure does not.
func about[V options.Option](values ...V) subject {
	return func(now barometer.Edition) figure.Labels {
		for _, l := range options.Links[V](barometer.Edition2011().Options(), now.Options()) {
			asked := slices.ContainsFunc(l.Before, func(v V) bool { return slices.Contains(values, v) })
			if asked && (l.How != question.Alike || l.Now[0] != l.Before[0]) {
				return l.Why
			}
		}
		return figure.Labels{}
	}
}

// among is the subject of a rank among all options of a vocabulary, or of their number: every one of them compares.
func among[V options.Option]() subject {
	return func(now barometer.Edition) figure.Labels {
		for _, l := range options.Links[V](barometer.Edition2011().Options(), now.Options()) {
			if l.How != question.Alike || l.Now[0] != l.Before[0] {
				return lists
			}
		}
		return figure.Labels{}
	}
}

var lists = figure.Labels{
	"kierroksilla on eri vastausvaihtoehdot", "omgångarna har olika svarsalternativ",
	"the editions have other answer options",
}

// original holds, for every row, the row whose figure it repeats, or itself.
var original = func() map[string]string {
	first := map[string]string{}
	for _, c := range report.Claims() {
		first[c.ID] = c.ID
		if c.From.Op() == claim.OpSame {
			first[c.ID] = c.From.Operands()[0]
		}
	}
	for id := range first {
		for first[id] != first[first[id]] {
			first[id] = first[first[id]]
		}
	}
	return first
}()

// subjects are what the figures are about that are functions of responses, by the ids of their claims: every one of
// them is listed, those that are about nothing that acts change, last.
var subjects = func() map[string][]subject {
	all := map[string][]subject{}
	for _, x := range subjectsOf {
		for _, id := range strings.Fields(x.ids) {
			all[id] = append(all[id], x.about...)
		}
	}
	return all
}()

// The subjects that several figures share.
var (
	socialEnterprises = about(unit.SocialEnterprise)
	municipalShare    = about(funding.Municipal)
	salesOrProjects   = about(funding.ServiceSales, funding.Projects)
	byMunicipality    = about(clients.ByMunicipality)
	byTEOffice        = about(clients.ByTEOffice)
	byLabourForce     = about(clients.ByLabourForceCentre)
	byHealthCentre    = about(clients.ByHealthCentre)
	bySpecialisedCare = about(clients.BySpecialisedCare)
	withTEOffice      = about(clients.WithTEOffice)
	withLabourForce   = about(clients.WithLabourForceCentre)
	withSpecialCare   = about(clients.WithSpecialCareDistrict)
	disability        = about(clients.IntellectualDisabilityActivity, clients.SocialWelfareWorkActivity)
)

var subjectsOf = []struct {
	about []subject
	ids   string
}{
	// unit types, chapters 1, 2, 4, 5.3, 7, 9 and 11
	{[]subject{socialEnterprises}, `
		unit.count.social-enterprise unit.coverage.social-enterprise unit.maintainer.social-enterprise.association
		unit.founded.social-enterprise.recent funding.product-sales.rank.social-enterprise
		unit.situation.multi-service-and-social-enterprise.good unit.outlook.social-enterprise.rank
		clients.employment-contract.types clients.per-instructor.fewer
		clients.outside.social-enterprise clients.outside.order transitions.types.rank
		transitions.summary.types.open-employment.rank clients.referrers.social-enterprise.municipality`},
	{[]subject{about(unit.Other)}, `unit.count.other`},
	{[]subject{about(unit.IntellectualDisability, unit.Workshop, unit.ProductionCentre, unit.MentalHealth, unit.Other)}, `
		unit.types.fewer`},
	{[]subject{socialEnterprises, among[unit.Type]()}, `
		unit.founded.social-enterprise.rank unit.situation.multi-service-and-social-enterprise.rank`},
	{[]subject{among[unit.Type]()}, `
		unit.founded.intellectual-disability.rank unit.situation.production-centre.rank unit.situation.mental-health.rank
		clients.per-instructor.intellectual-disability unit.activity.multi-service-and-workshop.rank
		clients.referrer-change.municipality.types clients.referrer-change.labour-force-service-centre.types
		clients.referrer-change.te-office.types clients.referrer-change.third-sector.types
		transitions.multi-service-centre.back-to-basic-services.rank
		transitions.multi-service-centre.open-employment.rank`},
	// maintainers, 2.2
	{[]subject{about(unit.Municipality, unit.JointMunicipalAuthority)}, `
		unit.maintainer.production-and-mental-health.municipal unit.maintainer.municipal.fewer`},
	{[]subject{about(unit.PrivateCompany), socialEnterprises}, `unit.maintainer.private.more`}, // by its note
	{[]subject{about(unit.Association)}, `
		unit.maintainer.workshop.association unit.maintainer.multi-service-centre.association
		unit.maintainer.social-enterprise.association unit.maintainer.production-and-mental-health.association`},
	// sources of income, 3
	{[]subject{municipalShare}, `
		funding.weighted.municipal funding.having.municipal.production-centre funding.having.municipal.multi-service-centre
		funding.municipal.min funding.municipal.max funding.without-municipal.multi-service-centre
		funding.municipal-below-half.workshop`},
	{[]subject{municipalShare, among[unit.Type]()}, `funding.municipal.rank.intellectual-disability`},
	{[]subject{municipalShare, salesOrProjects}, `funding.municipal-total`},
	{[]subject{salesOrProjects}, `
		funding.weighted.service-sales funding.weighted.projects funding.having.projects.multi-service-centre
		funding.having.projects.workshop funding.projects-above-third.workshop
		funding.having.sales.intellectual-disability`},
	{[]subject{about(funding.ProductSales)}, `
		funding.weighted.product-sales funding.product-sales.production-centre.min
		funding.product-sales.production-centre.max funding.product-sales.rank.social-enterprise`},
	// bodies that refer clients, 5.1
	{[]subject{byMunicipality}, `
		clients.referrers.municipality.lost clients.referrers.intellectual-disability.municipality
		clients.referrers.multi-service-centre.municipality clients.referrers.social-enterprise.municipality
		clients.referrer-change.municipality clients.referrer-change.municipality.over-25
		clients.referrer-change.municipality.types`},
	{[]subject{byTEOffice}, `
		clients.referrers.te-office.lost clients.referrers.multi-service-centre.te-office clients.referrers.workshop.te-office
		clients.referrer-change.te-office clients.referrer-change.te-office.types`},
	{[]subject{byLabourForce}, `
		clients.referrers.labour-force-service-centre.gained clients.referrer-change.labour-force-service-centre
		clients.referrer-change.labour-force-service-centre.types `},
	{[]subject{about(clients.ByKela)}, `clients.referrers.kela.lost`},
	{[]subject{byHealthCentre}, `clients.referrers.health-centre.lost clients.referrer-change.health-centre`},
	{[]subject{bySpecialisedCare}, `
		clients.referrers.specialised-health-care.lost clients.referrers.mental-health.specialised-health-care`},
	{[]subject{about(clients.ByThirdSector)}, `clients.referrer-change.third-sector.types`},
	{[]subject{among[clients.Referrer]()}, `
		clients.referrers.top-two clients.referrers.production-centre.top-two
		clients.referrers.production-centre.municipality`},
	// partners, 5.2: each is ranked among all of them, or over time
	{[]subject{withTEOffice}, `clients.cooperation.te-office.lost`},
	{[]subject{withTEOffice, among[clients.Partner]()}, `clients.cooperation.te-office`},
	{[]subject{withLabourForce}, `
		clients.cooperation.labour-force-service-centre.gained `},
	{[]subject{withLabourForce, among[clients.Partner]()}, `clients.cooperation.extensive.labour-force-service-centre`},
	{[]subject{withSpecialCare}, `clients.cooperation.special-care-district.lost`},
	{[]subject{withSpecialCare, among[clients.Partner]()}, `clients.cooperation.extensive.special-care-district`},
	{[]subject{among[clients.Partner]()}, `
		clients.cooperation.social-services clients.cooperation.some.health-services
		clients.cooperation.extensive.disability-organisations clients.summary.cooperation.top-two`},
	// services and who pays for them, 5.3
	{[]subject{about(clients.PaySubsidisedWork)}, `clients.service.pay-subsidised-work`},
	{[]subject{about(clients.SocialWelfareEmployment)}, `clients.service.social-welfare-employment`},
	{[]subject{disability}, `clients.disability-activity.share `},
	{[]subject{disability, among[clients.Service]()}, `
		clients.service.intellectual-disability-activity.rank clients.service.social-welfare-work-activity.rank`},
	{[]subject{among[clients.Service]()}, `
		clients.employment-contract.subsidised clients.te-office.named-three.rank
		clients.service.rehabilitative-work-activity.rank
		`},
	{[]subject{about(clients.Municipality, clients.TEOffice, clients.Kela)}, `
		clients.provider.municipality.share clients.provider.municipality.rank clients.provider.te-office.share
		clients.provider.kela.share`},
	// destinations, 11
	{[]subject{about(transitions.OpenEmployment)}, `transitions.open-employment transitions.open-employment.share`},
	{[]subject{about(transitions.PracticalTraining), among[transitions.Destination]()}, `
		transitions.workshop.practical-training.rank`},
	{[]subject{about(transitions.WorkTryOut), among[transitions.Destination]()}, `transitions.workshop.work-try-out.rank`},
	{[]subject{about(transitions.Education), among[transitions.Destination]()}, `transitions.workshop.education.rank`},
	{[]subject{among[transitions.Destination]()}, `
		transitions.back-to-basic-services.rank transitions.work-try-out.open-employment.rank
		transitions.rehabilitative-work-activity.interrupted.rank`},
	{[]subject{about(clients.TEWorkTryOut, clients.KelaWorkTryOut)}, `transitions.work-try-out.open-employment.rank`},
	{[]subject{among[clients.Service]()}, `
		transitions.training-and-subsidy.open-employment.rank
		transitions.summary.te-office.open-employment.rank`},
	// nothing that acts change
	{nil, `
		unit.response-rate unit.frame.coverage unit.part2.answered unit.part2.rate
		unit.count.intellectual-disability unit.count.workshop unit.count.multi-service-centre unit.count.production-centre
		unit.count.mental-health unit.answered.table unit.coverage.total unit.coverage.intellectual-disability
		unit.coverage.workshop unit.coverage.multi-service-centre unit.coverage.production-centre unit.coverage.mental-health
		 unit.founded.recent unit.founded.old
		unit.founded.young unit.founded.intellectual-disability.over-15 unit.founded.production-centre.over-15
		unit.founded.multi-service-centre.over-15 unit.founded.multi-service-centre.younger
		unit.founded.workshop.1990-2009 unit.situation.production-centre.good unit.situation.production-centre.moderate
		unit.outlook.unchanged.rank unit.outlook.improves unit.outlook.weakens clients.growth
		clients.growth.employment clients.multi-service-centre.share
		clients.multi-service-centre.grew clients.workshop.grew clients.intellectual-disability.shrank
		clients.production-centre.shrank clients.job-coach.units clients.job-coach clients.job-coach.share
		clients.pension.units clients.pension clients.pension.share
		clients.mean.multi-service-centre clients.mean.workshop clients.trend.total.grows clients.trend.total.decreases
		clients.trend.work-activity clients.trend.other-rehabilitative clients.trend.employment-contract.grows
		clients.trend.employment-contract.decreases clients.trend.employment-contract.unchanged
		clients.growing-groups.top-three unit.staff.production-instruction unit.staff.guidance unit.staff.guidance.service
		unit.staff.guidance.labour-market unit.staff.management-and-expert clients.per-instructor
		clients.causes.intellectual-disability clients.causes.mental-health-problem
		clients.causes.mental-health-problem.share clients.causes.next-four clients.obstacles.market
		clients.obstacles.service-system unit.activity.tasks-outside unit.activity.production-centre.workshop-work.rank
		coaching.contents.commonest.rank coaching.contents.support-at-workplace unit.task.commonest.rank
		unit.task.industrial-subcontracting unit.task-outside.commonest.rank clients.outside.share
		clients.outside.multi-service-centre clients.statements.goals transitions.answered transitions.itemised
		unit.strength.staff-skill.rank`},
}
