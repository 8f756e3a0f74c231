package unit_test

import (
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// B12 6: about a half of the work is production instruction and about a third guidance, in which three of five
// instructors are in service guidance. One unit with such a staff:
func ExampleStaffTally() {
	var tally unit.StaffTally
	err := tally.Add(unit.Workshop, &unit.Staff{
		unit.ProductionInstruction: figure.AmountOf(7_50),
		unit.ServiceGuidance:       figure.AmountOf(3_00),
		unit.LabourMarketGuidance:  figure.AmountOf(2_00),
		unit.Management:            figure.AmountOf(1_50),
		unit.Expert:                figure.AmountOf(1_00),
	})
	fmt.Println(err)
	fmt.Println(tally.Share(unit.Everyone, unit.ProductionInstruction).Print(figure.Fraction, 0, figure.HalfUp))
	fmt.Println(tally.Share(unit.Everyone, unit.GuidanceRoles()...).Print(figure.Fraction, 0, figure.HalfUp))
	fmt.Println(
		tally.Within(unit.Everyone, unit.ServiceGuidance, unit.GuidanceRoles()...).Print(figure.Fraction, 0, figure.HalfUp),
	)
	fmt.Println(tally.Share(unit.Everyone, unit.Management, unit.Expert).Print(figure.Fraction, 0, figure.HalfUp))
	// Output:
	// <nil>
	// puolet
	// kolmannes
	// kolme viidesosaa
	// kuudesosa
}

// B12 9.3: subcontracting for industry is done in about half of the units that answered; here in 38 of the 75 that
// answered the second part, of which 70 answered the question.
func ExamplePart2() {
	var tasks unit.Part2[question.Multi[unit.Task]]
	subcontracting, err := question.Ticked(unit.IndustrialSubcontracting, unit.Packing)
	cleaning, _ := question.Ticked(unit.Cleaning)
	answers := slices.Concat(
		slices.Repeat([]question.Set[unit.Task]{subcontracting}, 38),
		slices.Repeat([]question.Set[unit.Task]{cleaning}, 32),
		make([]question.Set[unit.Task], 5),
	)
	for _, a := range answers {
		if err == nil {
			err = unit.AddPart2(&tasks, unit.Workshop, question.Yes, a)
		}
	}
	fmt.Println(err)
	for _, f := range []figure.Figure{
		tasks.In(unit.Everyone).Share(unit.IndustrialSubcontracting),
		tasks.InPart2(unit.Everyone).ShareOfEveryone(unit.IndustrialSubcontracting),
	} {
		fmt.Println(f.Percent(0), f.Over.Label(figure.English), f.N)
	}
	// Output:
	// <nil>
	// 54 % of those answering 70
	// 51 % of all respondents 75
}
