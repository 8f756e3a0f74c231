package barometer2012_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// part is a number of units that give the same answer.
type part[A any] struct {
	n      int
	answer A
}

// spread returns the answers of units in order, the zero answer for those beyond the parts.
func spread[A any](i int, parts ...part[A]) (a A) {
	for _, p := range parts {
		if i < p.n {
			return p.answer
		}
		i -= p.n
	}
	return a
}

// made says how the units of one type answer. The numbers are invented so that the printed figures come out.
type made struct {
	of         unit.Type
	n, part2   int
	maintainer []part[unit.Maintainer]
	founded    []part[unit.Year]
	situation  []part[unit.Situation]
	outlook    []part[unit.Outlook]
	activities []unit.Activity
}

func field() []made {
	all := slices.Collect(unit.Activities())[:6]
	return []made{
		{
			unit.IntellectualDisability,
			79,
			20,
			pairs(79, unit.Municipality),
			pairs(45, unit.Year(1985), 13, 1993, 16, 2000, 5, 2008),
			pairs(
				25,
				unit.Good,
				44,
				unit.Moderate,
				10,
				unit.Weak,
			),
			pairs(10, unit.Improves, 15, unit.Weakens, 54, unit.Unchanged),
			[]unit.Activity{unit.GroupActivity},
		},
		{
			unit.Workshop,
			38,
			20,
			pairs(25, unit.Municipality, 13, unit.Association),
			pairs(6, unit.Year(1985), 10, 1990, 22, 2000),
			pairs(
				13,
				unit.Good,
				20,
				unit.Moderate,
				5,
				unit.Weak,
			),
			pairs(8, unit.Improves, 8, unit.Weakens, 22, unit.Unchanged),
			all,
		},
		{
			unit.SocialEnterprise,
			31,
			8,
			pairs(10, unit.Association, 21, unit.PrivateCompany),
			pairs(26, unit.Year(2008), 5, 1999),
			pairs(11, unit.Good, 12, unit.Passable, 8, unit.Moderate),
			pairs(12, unit.Improves, 19, unit.Unchanged),
			[]unit.Activity{unit.IndividualDiscussion},
		},
		{
			unit.MultiServiceCentre,
			24,
			15,
			pairs(13, unit.Association, 11, unit.Municipality),
			pairs(6, unit.Year(1993), 12, 2008, 6, 2001),
			pairs(
				9,
				unit.Good,
				10,
				unit.Passable,
				5,
				unit.Moderate,
			),
			pairs(5, unit.Improves, 5, unit.Weakens, 14, unit.Unchanged),
			all,
		},
		{
			unit.ProductionCentre,
			13,
			8,
			pairs(7, unit.JointMunicipalAuthority, 6, unit.Association),
			pairs(5, unit.Year(1985), 5, 1993, 3, 2000),
			pairs(6, unit.VeryGood, 6, unit.Moderate, 1, unit.Weak),
			pairs(3, unit.Weakens, 10, unit.Unchanged),
			[]unit.Activity{unit.WorkshopWork},
		},
		{unit.MentalHealth, 7, 4, pairs(3, unit.Municipality, 4, unit.Association), pairs(7, unit.Year(2000)),
			pairs(
				1,
				unit.Good,
				6,
				unit.Moderate,
			), pairs(1, unit.Weakens, 6, unit.Unchanged), []unit.Activity{unit.GroupActivity}},
		{unit.Other, 19, 0, pairs(19, unit.Municipality), pairs(10, unit.Year(2009), 9, 1994),
			pairs(5, unit.Good, 14, unit.Moderate), pairs(3, unit.Weakens, 16, unit.Unchanged), nil},
	}
}

// pairs returns the parts of n units with an answer, and further such pairs.
func pairs[A ~uint8 | ~uint16](n int, a A, more ...A) []part[A] {
	parts := []part[A]{{n, a}}
	for pair := range slices.Chunk(more, 2) {
		parts = append(parts, part[A]{int(pair[0]), pair[1]})
	}
	return parts
}

func ticked[A question.Category](t *testing.T, answers ...A) question.Set[A] {
	t.Helper()
	s, err := question.Ticked(answers...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// responses returns the answers of the invented field.
func responses(t *testing.T) (all []unit.Answers) {
	common := []unit.Task{
		unit.PropertyMaintenance,
		unit.Cleaning,
		unit.TextileWork,
		unit.WoodWork,
		unit.MetalWork,
		unit.KitchenWork,
	}
	persons := unit.Staff{
		unit.ProductionInstruction: figure.AmountOf(750), unit.ServiceGuidance: figure.AmountOf(300),
		unit.LabourMarketGuidance: figure.AmountOf(200), unit.Management: figure.AmountOf(150),
		unit.Expert: figure.AmountOf(100),
	}
	for _, m := range field() {
		for i := range m.n {
			a := unit.Answers{Type: m.of, Maintainer: spread(i, m.maintainer...), Founded: spread(i, m.founded...),
				Situation: spread(i, m.situation...), Outlook: spread(i, m.outlook...),
				Staff: persons, Strengths: ticked(t, unit.StaffSkill)}
			if i < m.part2 {
				a.Part2 = question.Yes
				a.Activities = ticked(t, m.activities...)
				a.Tasks = ticked(t, common...)
				a.TasksOutside = ticked(t, unit.PropertyMaintenance, unit.KitchenWork, unit.Cleaning, unit.Retail)
			}
			if i%2 == 0 && i < m.part2 {
				a.Tasks = ticked(t, append(common, unit.IndustrialSubcontracting)...)
			}
			all = append(all, a)
		}
	}
	return all
}

func tallied(t *testing.T, all []unit.Answers) *unit.Tally {
	t.Helper()
	var tally unit.Tally
	for i := range all {
		if err := tally.Add(&all[i]); err != nil {
			t.Fatal(err)
		}
	}
	return &tally
}

// earlier returns a field of 2006 with more units of every type but multi-service centres and social enterprises.
func earlier(t *testing.T) *unit.Tally {
	all := slices.DeleteFunc(responses(t), func(a unit.Answers) bool { return a.Maintainer == unit.PrivateCompany })
	for _, u := range []unit.Type{unit.IntellectualDisability, unit.Workshop, unit.ProductionCentre, unit.MentalHealth} {
		all = append(all, unit.Answers{Type: u, Maintainer: unit.Municipality})
	}
	return tallied(t, append(all, unit.Answers{Type: unit.SocialEnterprise, Maintainer: unit.PrivateCompany}))
}

// The invented field reproduces every printed figure that is a function of responses; one of them in
// another reading than the first.
func TestUnits(t *testing.T) {
	tally := tallied(t, responses(t))
	claims := claims()
	before := barometer.Report{Unit: earlier(t), Edition: barometer.Edition2006()}
	answers := of("unit.", reportOf(barometer.Report{Unit: tally}, before))
	if len(answers) != 65 {
		t.Errorf("%d answers", len(answers))
	}
	other := map[string]string{}
	for _, a := range answers {
		c, ok := claims[a.ID]
		if !ok {
			t.Errorf("%s: no such claim", a.ID)
			continue
		}
		f := claim.Check(c, a, figure.Convention{})
		if f.Verdict != claim.Reproduced {
			t.Errorf("%s: %v, printed %v", a.ID, f.Figures, c.Printed)
		}
		if f.Note != a.Readings[0].Name {
			other[a.ID] = f.Note
		}
	}
	want := map[string]string{"unit.founded.intellectual-disability.rank": "by the share over 20 years"}
	if diff := cmp.Diff(want, other); diff != "" {
		t.Errorf("readings other than the first (-want +got):\n%s", diff)
	}
}

// In another edition "since the survey before" is since its own, and names the years; the last five years are five.
// Where there is no edition before, nothing was founded since.
func TestRecent(t *testing.T) {
	var tally unit.Tally
	for _, year := range []unit.Year{1995, 2007, 2011, 2012, 2021, 2022, 2026, 2026} {
		if err := tally.Add(&unit.Answers{Type: unit.SocialEnterprise, Founded: year}); err != nil {
			t.Fatal(err)
		}
	}
	next, err := barometer.NewEdition(2026, "2026-12-31")
	if err != nil {
		t.Fatal(err)
	}
	const since, five = "unit.founded.recent", "unit.founded.social-enterprise.recent"
	for _, c := range []struct {
		before barometer.Edition
		want   map[string]string
	}{
		{barometer.Edition2011(), map[string]string{since: "5/8 founded 2012-2026", five: "3/8 "}},
		{barometer.Edition{}, map[string]string{five: "3/8 "}},
	} {
		got := map[string]string{}
		report := reportOf(barometer.Report{Unit: &tally, Edition: next}, barometer.Report{Edition: c.before})
		for _, a := range barometer2012.Recompute(report) {
			if a.ID == since || a.ID == five {
				got[a.ID] = a.Readings[0].Figures[0].Ratio.String() + " " + a.Readings[0].Name
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("since %d (-want +got):\n%s", c.before.Year(), diff)
		}
	}
}
