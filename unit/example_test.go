package unit_test

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// A type is read from its key or any of its names, and printed in three languages.
func ExampleParseType() {
	for _, name := range []string{"workshop", "Työpajat", "mångservicecenter för sysselsättning", "paja"} {
		t, err := unit.ParseType(name)
		fmt.Println(t, "|", t.Label(figure.English), "|", err != nil)
	}
	// Output:
	// workshop | workshop | false
	// workshop | workshop | false
	// multi-service-centre | multi-service employment centre | false
	//  |  | true
}

// B12 1: 211 of the 531 units that got the form answered, and 75 of these the second part, too.
func ExampleTally_ResponseRate() {
	var tally unit.Tally
	for i := range 211 {
		a := unit.Answers{Type: unit.Workshop, Part2: question.No}
		if i < 75 {
			a.Part2 = question.Yes
		}
		if err := tally.Add(&a); err != nil {
			fmt.Println(err)
		}
	}
	rate := tally.ResponseRate(figure.N(531))
	fmt.Println(rate.Ratio, rate.Percent(0))
	fmt.Println(tally.Part2Rate().Ratio, tally.Part2Rate().Percent(0))
	// Output:
	// 211/531 40 %
	// 75/211 36 %
}

// B12 2.2: an association maintains about a third of the workshops, a third of the social enterprises and over half
// of the multi-service centres. The counts are made up; the words are the report's.
func ExampleBy_maintainers() {
	var maintainers unit.By[question.Single[unit.Maintainer]]
	for _, row := range []struct {
		unit               unit.Type
		associations, rest int
		words              string
	}{
		{unit.Workshop, 13, 25, "noin kolmannes"},
		{unit.SocialEnterprise, 10, 21, "kolmanneksella"},
		{unit.MultiServiceCentre, 13, 11, "yli puolet"},
	} {
		for i := range row.associations + row.rest {
			m := unit.Municipality
			if i < row.associations {
				m = unit.Association
			}
			if err := unit.Add(&maintainers, row.unit, m); err != nil {
				fmt.Println(err)
			}
		}
		f := maintainers.In(unit.Of(row.unit)).Share(unit.Association)
		fmt.Println(
			row.unit,
			f.Ratio,
			f.Percent(0),
			row.words,
			figure.MustParse(row.words).Admits(f.Ratio, figure.Convention{}),
		)
	}
	public := maintainers.In(unit.Everyone).Share(unit.PublicSector()...)
	fmt.Println("municipal", public.Ratio, public.Percent(0))
	// Output:
	// workshop 13/38 34 % noin kolmannes true
	// social-enterprise 10/31 32 % kolmanneksella true
	// multi-service-centre 13/24 54 % yli puolet true
	// municipal 57/93 61 %
}

// The percentages of B12 2.3, and the only counts that print so.
func ExampleFounding_Share() {
	var founded unit.Founding
	const year = 2011
	over15, last5, decades := unit.OlderThan(15, year), unit.YoungerThan(5, year), unit.FoundedBetween(1990, 2009)
	for _, row := range []struct {
		unit            unit.Type
		within, without int
		year, other     unit.Year
		years           unit.Years
	}{
		{unit.IntellectualDisability, 58, 21, 1985, 2000, over15},
		{unit.SocialEnterprise, 26, 5, 2008, 2000, last5},
		{unit.ProductionCentre, 10, 3, 1985, 2000, over15},
		{unit.MultiServiceCentre, 6, 18, 1985, 2000, over15},
		{unit.Workshop, 32, 6, 1995, 2011, decades},
	} {
		for i := range row.within + row.without {
			year := row.other
			if i < row.within {
				year = row.year
			}
			if err := founded.Add(row.unit, year); err != nil {
				fmt.Println(err)
			}
		}
		f := founded.Share(unit.Of(row.unit), row.years)
		fmt.Println(row.unit, row.years, f.Ratio, f.Percent(0))
	}
	// Output:
	// intellectual-disability -1995 58/79 73 %
	// social-enterprise 2007-2011 26/31 84 %
	// production-centre -1995 10/13 77 %
	// multi-service-centre -1995 6/24 25 %
	// workshop 1990-2009 32/38 84 %
}

// The cut points of the chart of B12 2.3 are not printed; any will do.
func ExampleAgeBands() {
	bands, err := unit.AgeBands(2011, 4, 10, 15, 20)
	fmt.Println(bands, err)
	_, err = unit.AgeBands(2011, 10, 5)
	fmt.Println(err)
	// Output:
	// [2007-2011 2001-2006 1996-2000 1991-1995 -1990] <nil>
	// age = 5: out of range: cut points rise from 0 to at most 399
}

// B12 4: nearly half of the production centres find their finances at least good, and almost all at least moderate.
func ExampleSituation_AtLeast() {
	var finances unit.By[question.Single[unit.Situation]]
	for s, units := range map[unit.Situation]int{unit.Passable: 1, unit.Moderate: 6, unit.Good: 5, unit.VeryGood: 1} {
		for range units {
			if err := unit.Add(&finances, unit.ProductionCentre, s); err != nil {
				fmt.Println(err)
			}
		}
	}
	centres := unit.Of(unit.ProductionCentre)
	for _, least := range []unit.Situation{unit.Good, unit.Moderate} {
		f := finances.In(centres).Share(least.AtLeast()...)
		fmt.Println("at least", least, f.Ratio, f.Print(figure.Fraction, 0, figure.HalfUp))
	}
	f := finances.In(centres).Share(unit.Moderate.AtMost()...)
	fmt.Println("at most", unit.Moderate, f.Ratio)
	// Output:
	// at least good 6/13 noin puolet
	// at least moderate 12/13 noin yhdeksän kymmenesosaa
	// at most moderate 7/13
}

// B12 4: of 211 units about one in six expects better finances, one in six worse ones, and the rest no change.
func ExampleBy_balance() {
	var outlook unit.By[question.Single[unit.Outlook]]
	for o, units := range map[unit.Outlook]int{unit.Improves: 35, unit.Unchanged: 141, unit.Weakens: 35} {
		for range units {
			if err := unit.Add(&outlook, unit.Other, o); err != nil {
				fmt.Println(err)
			}
		}
	}
	for _, o := range []unit.Outlook{unit.Improves, unit.Unchanged, unit.Weakens} {
		f := outlook.In(unit.Everyone).Share(o)
		fmt.Println(o, f.Percent(0), f.Print(figure.Fraction, 0, figure.HalfUp))
	}
	fmt.Println(
		"balance",
		outlook.In(unit.Everyone).Balance([]unit.Outlook{unit.Improves}, []unit.Outlook{unit.Weakens}).Percent(0),
	)
	// Output:
	// improves 17 % noin kuudesosa
	// unchanged 67 % noin kaksi kolmasosaa
	// weakens 17 % noin kuudesosa
	// balance 0 %
}

// Nothing ticked is an answer; no answer stands in no denominator.
func ExampleBy_tasks() {
	both, _ := question.Ticked(unit.Cleaning, unit.PropertyMaintenance)
	one, _ := question.Ticked(unit.Cleaning)
	none, _ := question.Ticked[unit.Task]()
	var tasks unit.By[question.Multi[unit.Task]]
	for _, s := range []question.Set[unit.Task]{both, one, none, {}} {
		if err := unit.Add(&tasks, unit.Workshop, s); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(tasks.Units(unit.Everyone), tasks.In(unit.Everyone).Answering())
	fmt.Println(
		tasks.In(unit.Everyone).Share(unit.Cleaning).Ratio,
		tasks.In(unit.Everyone).Share(unit.PropertyMaintenance).Ratio,
	)
	// Output:
	// 4 3
	// 2/3 1/3
}
