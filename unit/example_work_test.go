package unit_test

import (
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// The table of B12 2.1: counts, estimates and shares by type, and the range of the total.
func ExampleFrame_Coverage_table() {
	frame := unit.Edition2011().Frame()
	answered := unit.ByType[int64]{0, 79, 38, 31, 24, 13, 7, 19}
	for t := range unit.Types() {
		fmt.Printf("%-9s %4s %3d %5s\n", t.Short(figure.English), frame.Estimate(t), answered[t], frame.Coverage(t, answered[t]).Percent(0))
	}
	total := frame.TotalCoverage(unit.Sum(&answered, unit.Everyone))
	lo, _ := total.Lo()
	hi, _ := total.Hi()
	fmt.Println("together", figure.Print(lo, figure.Percent, 0, figure.HalfUp), "to", figure.Print(hi, figure.Percent, 0, figure.HalfUp))
	// Output:
	// ID unit    250  79  32 %
	// workshop   275  38  14 %
	// soc. ent.  168  31  18 %
	// multi-s.    40  24  60 %
	// prod. c.    50  13  26 %
	// MH unit     90   7   8 %
	// other           19     –
	// together 30 % to 35 %
}

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
	fmt.Println(tally.Within(unit.Everyone, unit.ServiceGuidance, unit.GuidanceRoles()...).Print(figure.Fraction, 0, figure.HalfUp))
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
	answers := slices.Concat(slices.Repeat([]question.Set[unit.Task]{subcontracting}, 38), slices.Repeat([]question.Set[unit.Task]{cleaning}, 32),
		make([]question.Set[unit.Task], 5))
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
