package unit_test

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
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
		{unit.IntellectualDisability, 79, 20, of(79, unit.Municipality), of(45, unit.Year(1985), 13, 1993, 16, 2000, 5, 2008),
			of(25, unit.Good, 44, unit.Moderate, 10, unit.Weak), of(10, unit.Improves, 15, unit.Weakens, 54, unit.Unchanged),
			[]unit.Activity{unit.GroupActivity}},
		{unit.Workshop, 38, 20, of(25, unit.Municipality, 13, unit.Association), of(6, unit.Year(1985), 10, 1990, 22, 2000),
			of(13, unit.Good, 20, unit.Moderate, 5, unit.Weak), of(8, unit.Improves, 8, unit.Weakens, 22, unit.Unchanged), all},
		{unit.SocialEnterprise, 31, 8, of(10, unit.Association, 21, unit.PrivateCompany), of(26, unit.Year(2008), 5, 1999),
			of(11, unit.Good, 12, unit.Passable, 8, unit.Moderate), of(12, unit.Improves, 19, unit.Unchanged),
			[]unit.Activity{unit.IndividualDiscussion}},
		{
			unit.MultiServiceCentre,
			24,
			15,
			of(13, unit.Association, 11, unit.Municipality),
			of(6, unit.Year(1993), 12, 2008, 6, 2001),
			of(
				9,
				unit.Good,
				10,
				unit.Passable,
				5,
				unit.Moderate,
			),
			of(5, unit.Improves, 5, unit.Weakens, 14, unit.Unchanged),
			all,
		},
		{
			unit.ProductionCentre,
			13,
			8,
			of(7, unit.JointMunicipalAuthority, 6, unit.Association),
			of(5, unit.Year(1985), 5, 1993, 3, 2000),
			of(6, unit.VeryGood, 6, unit.Moderate, 1, unit.Weak),
			of(3, unit.Weakens, 10, unit.Unchanged),
			[]unit.Activity{unit.WorkshopWork},
		},
		{unit.MentalHealth, 7, 4, of(3, unit.Municipality, 4, unit.Association), of(7, unit.Year(2000)),
			of(1, unit.Good, 6, unit.Moderate), of(1, unit.Weakens, 6, unit.Unchanged), []unit.Activity{unit.GroupActivity}},
		{unit.Other, 19, 0, of(19, unit.Municipality), of(10, unit.Year(2009), 9, 1994),
			of(5, unit.Good, 14, unit.Moderate), of(3, unit.Weakens, 16, unit.Unchanged), nil},
	}
}

// of returns the parts of n units with an answer, and further such pairs.
func of[A ~uint8 | ~uint16](n int, a A, more ...A) []part[A] {
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
	for _, m := range field() {
		for i := range m.n {
			a := unit.Answers{Type: m.of, Maintainer: spread(i, m.maintainer...), Founded: spread(i, m.founded...),
				Situation: spread(i, m.situation...), Outlook: spread(i, m.outlook...),
				Staff: staff(15, 6, 4, 3, 2), Strengths: ticked(t, unit.StaffSkill)}
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

// staff returns persons by role in the order of the roles, in halves of a person.
func staff(halves ...int64) (s unit.Staff) {
	for i, n := range halves {
		s[i+1] = figure.AmountOf(50 * n)
	}
	return s
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
