package coaching2005

import (
	"slices"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

// staff is section 1, who works in the centres.
var staff = []row{
	{ID: "coaching.staff.labour-administration", Section: "1", Printed: "216,5",
		Subject: "average staff as reported, in persons: labour administration",
		Answer:  persons(centres.LabourAdministration)},
	{ID: "coaching.staff.labour-administration.share", Section: "1", Printed: "50,1 %",
		Subject: "share of all staff: labour administration",
		From:    claim.ShareOf("coaching.staff.labour-administration", "coaching.staff.total"),
		Note: "the other four shares fit the total of 428; this one would need a total of 432, or 214,3 to 214,6 " +
			"persons. With 50,6 % the five shares sum to 100,0 %, with 50,1 % to 99,5 %, further off than " +
			"rounding can bring them: most likely a slip of one digit",
		Answer: personShare(centres.LabourAdministration)},
	{ID: "coaching.staff.health-services", Section: "1", Printed: "16,7",
		Subject: "average staff as reported, in persons: health services",
		Answer:  persons(centres.HealthServices)},
	{ID: "coaching.staff.health-services.share", Section: "1", Printed: "3,9 %",
		Subject: "share of all staff: health services",
		From:    claim.ShareOf("coaching.staff.health-services", "coaching.staff.total"),
		Answer:  personShare(centres.HealthServices)},
	{ID: "coaching.staff.social-work", Section: "1", Printed: "148,8",
		Subject: "average staff as reported, in persons: social work",
		Answer:  persons(centres.SocialWork)},
	{ID: "coaching.staff.social-work.share", Section: "1", Printed: "34,8 %",
		Subject: "share of all staff: social work",
		From:    claim.ShareOf("coaching.staff.social-work", "coaching.staff.total"),
		Answer:  personShare(centres.SocialWork)},
	{ID: "coaching.staff.kela", Section: "1", Printed: "10", Subject: "average staff as reported, in persons: Kela",
		Answer: persons(centres.Kela)},
	{ID: "coaching.staff.kela.share", Section: "1", Printed: "2,3 %", Subject: "share of all staff: Kela",
		From:   claim.ShareOf("coaching.staff.kela", "coaching.staff.total"),
		Answer: personShare(centres.Kela)},
	{ID: "coaching.staff.others", Section: "1", Printed: "36",
		Subject: "average staff as reported, in persons: others",
		Answer:  persons(centres.OtherEmployers)},
	{ID: "coaching.staff.others.share", Section: "1", Printed: "8,4 %", Subject: "share of all staff: others",
		From:   claim.ShareOf("coaching.staff.others", "coaching.staff.total"),
		Answer: personShare(centres.OtherEmployers)},
	{ID: "coaching.staff.total", Section: "1", Printed: "428",
		Subject: "persons working in the centres that answered",
		From: claim.SumOf("coaching.staff.labour-administration", "coaching.staff.health-services",
			"coaching.staff.social-work", "coaching.staff.kela", "coaching.staff.others"),
		Answer: one(func(s survey) figure.Figure { return s.Staff.Sum(slices.Collect(centres.Administrations())...) })},
	{ID: "coaching.staff.labour-administration.words", Section: "1", Printed: "puolet",
		Subject: "share of the staff employed by the labour administration, in words",
		From:    claim.ShareOf("coaching.staff.labour-administration", "coaching.staff.total"),
		Answer:  personShare(centres.LabourAdministration)},
	{ID: "coaching.staff.municipal", Section: "1", Printed: "ainakin n. 45 %",
		Subject: "share of the staff employed by municipalities, estimated",
		From:    claim.ShareOf("coaching.staff.municipal.persons", "coaching.staff.total"),
		Note: "health services and social work alone are 165,5 of 428, or 38,7 %, with all others 47,1 %: 45 % " +
			"needs 27,1 of the 36 others",
		Answer: func(s survey) claim.Answer {
			all, _ := s.Staff.MunicipalAt(figure.Whole(1))
			return claim.AnswerOf("", all).As("all others municipal")
		}},
	{ID: "coaching.staff.shares", Section: "1", Subject: "the five shares of the staff together, as printed",
		From: claim.SumOf("coaching.staff.labour-administration.share", "coaching.staff.health-services.share",
			"coaching.staff.social-work.share", "coaching.staff.kela.share", "coaching.staff.others.share"),
		Note: "99,5 %, and with five roundings less than 99,75 %: they cannot be all of the staff"},
	{ID: "coaching.staff.municipal.least", Section: "1",
		Subject: "share of the staff of health services and social work, without the others",
		From:    claim.SumOf("coaching.staff.health-services.share", "coaching.staff.social-work.share")},
	{ID: "coaching.staff.municipal.most", Section: "1",
		Subject: "share of the staff of health services, social work and all others",
		From: claim.SumOf("coaching.staff.health-services.share", "coaching.staff.social-work.share",
			"coaching.staff.others.share")},
	{ID: "coaching.staff.municipal.persons", Section: "1", Subject: "staff employed by municipalities, in persons",
		From: claim.SumOf("coaching.staff.health-services", "coaching.staff.social-work",
			"coaching.staff.others-municipal")},
	{ID: "coaching.staff.others-municipal", Section: "1",
		Subject: "staff among the others whom municipalities employ, in persons",
		Rounded: true,
		Note:    "most of the others, the report says"},
	{ID: "coaching.staff.others-municipal.share", Section: "1",
		Subject: "share of the others whom municipalities employ",
		From:    claim.ShareOf("coaching.staff.others-municipal", "coaching.staff.others")},
	{ID: "coaching.staff.others-elsewhere.share", Section: "1",
		Subject: "share of the others whom somebody else employs",
		From:    claim.RestOf("coaching.staff.others-municipal.share")},
}

// presence is section 1, Kela and health services in the centres.
var presence = []row{
	{ID: "coaching.kela.full-time", Section: "1", Printed: "10",
		Subject: "centres in which Kela takes part full-time",
		Note:    "the table gives Kela as many persons, which leaves none for the centres with a part-time one",
		Answer:  chose(kelaQuestion, centres.KelaFullTime)},
	{ID: "coaching.kela.full-time.share", Section: "1", Printed: "41,7%",
		Subject: "share of the centres in which Kela takes part full-time",
		From:    claim.ShareOf("coaching.kela.full-time", "coaching.answered"),
		Answer:  one(func(s survey) figure.Figure { return s.Kela.ShareOfEveryone(centres.KelaFullTime) })},
	{ID: "coaching.kela.part-time", Section: "1", Printed: "Kuudessa",
		Subject: "centres in which Kela works part-time or weekly, or has a named contact",
		Answer:  chose(kelaQuestion, centres.KelaPartTime)},
	{ID: "coaching.kela.none", Section: "1", Printed: "kahdeksassa", Subject: "centres without Kela",
		Answer: chose(kelaQuestion, centres.KelaNone)},
	everyCentre("coaching.kela.all", "1", "how Kela takes part",
		"coaching.kela.full-time", "coaching.kela.part-time", "coaching.kela.none"),
	{ID: "coaching.health.none", Section: "1", Printed: "10", Subject: "centres without health services",
		Answer: chose(healthQuestion, question.No)},
	{ID: "coaching.health.some", Section: "1", Subject: "centres with health services",
		From:   claim.DifferenceOf("coaching.answered", "coaching.health.none"),
		Answer: chose(healthQuestion, question.Yes)},
}

// persons answers with the staff of an employer.
func persons(of centres.Administration) recompute {
	return one(func(s survey) figure.Figure { return s.Staff.Sum(of) })
}

// personShare answers with the share of an employer in the staff.
func personShare(of centres.Administration) recompute {
	return one(func(s survey) figure.Figure { return s.Staff.Share(of) })
}
