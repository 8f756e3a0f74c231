package barometer

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/unit"
)

// responseColumns are the columns of what is no answer.
func responseColumns() columns {
	return slices.Concat(
		sheet.ID("unit.id", figure.Labels{"yksikön tunnus", "enhetens id", "unit id"},
			func(d *draft) *string { return &d.ID }),
		columns{editionColumn()}.Affects("unit.founded").About(),
	)
}

// editionColumn is the column of the year that the answers describe.
func editionColumn() sheet.Column[draft] {
	parse := func(s string) (year uint32, err error) {
		var y unit.Year
		err = y.UnmarshalText([]byte(s))
		return uint32(y), err
	}
	c := sheet.Coded(parse, func(d *draft, year uint32) error {
		d.Edition = int(year)
		return nil
	})
	c.Key, c.Labels, c.Numeric = "unit.edition", figure.Labels{"vuosi", "år", "edition"}, true
	c.Get = func(d *draft) string { return unit.Year(max(d.Edition, 0)).String() }
	return c
}

// unitColumns are the columns of what a unit says of itself: B12 1, 2, 4, 6, 9 and 12.
func (f *form) unitColumns() columns {
	return slices.Concat(
		choice(f, "unit.type", figure.Labels{"yksikkötyyppi", "enhetstyp", "unit type"},
			func(d *draft) *unit.Type { return &d.Unit.Type }).Needed(),
		sheet.Answer("unit.part2", figure.Labels{"vastasi toiseen osaan", "besvarade del två", "answered part two"},
			func(d *draft) *question.YesNo { return &d.Unit.Part2 }),
		choice(f, "unit.maintainer", figure.Labels{"ylläpitäjä", "huvudman", "maintainer"},
			func(d *draft) *unit.Maintainer { return &d.Unit.Maintainer }),
		sheet.Answer("unit.founded", figure.Labels{"aloitusvuosi", "startår", "founded"},
			func(d *draft) *unit.Year { return &d.Unit.Founded }).Number(),
		sheet.Answer("unit.situation", figure.Labels{"taloudellinen tilanne", "ekonomisk situation", "economic situation"},
			func(d *draft) *unit.Situation { return &d.Unit.Situation }),
		sheet.Answer("unit.outlook", figure.Labels{"talouden kehitys", "ekonomisk utveckling", "economic outlook"},
			func(d *draft) *unit.Outlook { return &d.Unit.Outlook }),
		sheet.Amounts("unit.staff", figure.Labels{"henkilöstö", "personal", "staff"}, unit.StaffRoles(),
			func(d *draft, r unit.StaffRole) *figure.Amount { return &d.Unit.Staff[r] }).Parts(),
		f.todayColumns(),
		workColumns(),
		sheet.Ticks("unit.strengths", figure.Labels{"vahvuus", "styrka", "strength"}, unit.Strengths(),
			func(d *draft) *question.Set[unit.Strength] { return &d.Unit.Strengths }),
		sheet.Ticks("unit.needs", figure.Labels{"kehittämistarve", "utvecklingsbehov", "development need"}, unit.Needs(),
			func(d *draft) *question.Set[unit.Need] { return &d.Unit.Needs }),
	)
}

// todayColumns are the questions of today about the unit.
func (f *form) todayColumns() (all columns) {
	if f.Asks(options.Region) {
		all = append(all, sheet.Text("unit.region", figure.Labels{"alue", "region", "region"},
			func(d *draft) *string { return &d.Unit.Region })...)
	}
	if f.Asks(options.PersonYears) {
		all = append(all, sheet.Amounts("unit.person-years", figure.Labels{"henkilötyövuodet", "årsverken", "person-years"},
			unit.StaffRoles(), func(d *draft, r unit.StaffRole) *figure.Amount { return &d.Unit.PersonYears[r] }).Parts()...)
	}
	for i := range all {
		all[i].Bare = figure.Labels{} // which are those of the staff
	}
	return all
}

// workColumns are the columns of B12 9: activities and work tasks.
func workColumns() columns {
	outside := figure.Labels{
		"työtehtävä yksikön ulkopuolella", "arbetsuppgift utanför enheten", "work task outside the unit",
	}
	return slices.Concat(
		sheet.Ticks("unit.activities", figure.Labels{"toiminta", "verksamhet", "activity"}, unit.Activities(),
			func(d *draft) *question.Set[unit.Activity] { return &d.Unit.Activities }),
		sheet.Ticks("unit.tasks", figure.Labels{"työtehtävä", "arbetsuppgift", "work task"}, unit.Tasks(),
			func(d *draft) *question.Set[unit.Task] { return &d.Unit.Tasks }),
		sheet.Ticks("unit.tasks-outside", outside, unit.Tasks(),
			func(d *draft) *question.Set[unit.Task] { return &d.Unit.TasksOutside }),
	)
}
