package coaching2005

import (
	"fmt"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// staffRow is a row of the table of T05 1 as printed, with what a reader must know of its share.
type staffRow struct {
	of                   centres.Administration
	persons, share, note string
}

func staffRows() []staffRow {
	return []staffRow{
		{centres.LabourAdministration, "216,5", "50,1 %", "the other four shares fit the total of 428; this one would need a total of 432, " +
			"or 214,3 to 214,6 persons. With 50,6 % the five shares sum to 100,0 %, with 50,1 % to 99,5 %, further off than rounding can " +
			"bring them: most likely a slip of one digit"},
		{centres.HealthServices, "16,7", "3,9 %", ""},
		{centres.SocialWork, "148,8", "34,8 %", ""},
		{centres.Kela, "10", "2,3 %", ""},
		{centres.OtherEmployers, "36", "8,4 %", ""},
	}
}

// publishedStaff returns the figures of T05 1 about who works in the centres.
func publishedStaff() (claims []claim.Claim) {
	var persons []string
	for _, r := range staffRows() {
		id := "coaching.staff." + r.of.String()
		name := r.of.Label(figure.English)
		persons = append(persons, id)
		claims = append(claims,
			claim.Claim{ID: id, Section: "1", Subject: "average staff as reported, in persons: " + name, Printed: figure.MustParse(r.persons)},
			claim.Claim{ID: id + ".share", Section: "1", Subject: "share of all staff: " + name,
				Printed: figure.MustParse(r.share), From: claim.ShareOf(id, "coaching.staff.total"), Note: r.note})
	}
	return append(claims,
		claim.Claim{ID: "coaching.staff.total", Section: "1", Subject: "persons working in the centres that answered",
			Printed: figure.MustParse("428"), From: claim.SumOf(persons...)},
		claim.Claim{ID: "coaching.staff.labour-administration.words", Section: "1", Subject: "share of the staff employed by the labour administration, in words",
			Printed: figure.MustParse("puolet"), From: claim.ShareOf("coaching.staff.labour-administration", "coaching.staff.total")},
		claim.Claim{ID: "coaching.staff.municipal", Section: "1", Subject: "share of the staff employed by municipalities, estimated",
			Printed: figure.MustParse("ainakin n. 45 %"), From: claim.ShareOf("coaching.staff.municipal.persons", "coaching.staff.total"),
			Note: "health services and social work alone are 165,5 of 428, or 38,7 %, with all others 47,1 %: 45 % needs 27,1 of the 36 others"},
		claim.Claim{ID: "coaching.staff.shares", Section: "1", Subject: "the five shares of the staff together, as printed",
			From: claim.SumOf(share(centres.LabourAdministration), share(centres.HealthServices), share(centres.SocialWork), share(centres.Kela), share(centres.OtherEmployers)),
			Note: "99,5 %, and with five roundings less than 99,75 %: they cannot be all of the staff"},
		claim.Claim{ID: "coaching.staff.municipal.least", Section: "1", Subject: "share of the staff of health services and social work, without the others",
			From: claim.SumOf(share(centres.HealthServices), share(centres.SocialWork))},
		claim.Claim{ID: "coaching.staff.municipal.most", Section: "1", Subject: "share of the staff of health services, social work and all others",
			From: claim.SumOf(share(centres.HealthServices), share(centres.SocialWork), share(centres.OtherEmployers))},
		claim.Claim{ID: "coaching.staff.municipal.persons", Section: "1", Subject: "staff employed by municipalities, in persons",
			From: claim.SumOf("coaching.staff.health-services", "coaching.staff.social-work", "coaching.staff.others-municipal")},
		claim.Claim{ID: "coaching.staff.others-municipal", Section: "1", Subject: "staff among the others whom municipalities employ, in persons",
			Rounded: true, Note: "most of the others, the report says"},
		claim.Claim{ID: "coaching.staff.others-municipal.share", Section: "1", Subject: "share of the others whom municipalities employ",
			From: claim.ShareOf("coaching.staff.others-municipal", "coaching.staff.others")},
		claim.Claim{ID: "coaching.staff.others-elsewhere.share", Section: "1", Subject: "share of the others whom somebody else employs",
			From: claim.RestOf("coaching.staff.others-municipal.share")},
	)
}

// share returns the id of the claim with an employer's share of the staff.
func share(a centres.Administration) string { return fmt.Sprintf("coaching.staff.%s.share", a) }

// publishedPresence returns the figures of T05 1 about Kela and health services in the centres.
func publishedPresence() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.kela.full-time", Section: "1", Subject: "centres in which Kela takes part full-time",
			Printed: figure.MustParse("10"), Note: "the table gives Kela as many persons, which leaves none for the centres with a part-time one"},
		{ID: "coaching.kela.full-time.share", Section: "1", Subject: "share of the centres in which Kela takes part full-time",
			Printed: figure.MustParse("41,7%"), From: claim.ShareOf("coaching.kela.full-time", "coaching.answered")},
		{ID: "coaching.kela.part-time", Section: "1", Subject: "centres in which Kela works part-time or weekly, or has a named contact",
			Printed: figure.MustParse("Kuudessa")},
		{ID: "coaching.kela.none", Section: "1", Subject: "centres without Kela", Printed: figure.MustParse("kahdeksassa")},
		everyCentre("coaching.kela.all", "1", "how Kela takes part", "coaching.kela.full-time", "coaching.kela.part-time", "coaching.kela.none"),
		{ID: "coaching.health.none", Section: "1", Subject: "centres without health services", Printed: figure.MustParse("10")},
		{ID: "coaching.health.some", Section: "1", Subject: "centres with health services",
			From: claim.DifferenceOf("coaching.answered", "coaching.health.none")},
	}
}
