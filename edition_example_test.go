package barometer_test

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// The table of B12 2.1: counts, estimates and shares by type, and the range of the total.
func ExampleFrame_Coverage_table() {
	frame := barometer.Edition2011().Frame()
	answered := unit.ByType[int64]{0, 79, 38, 31, 24, 13, 7, 19}
	for t := range barometer.Edition2011().Options().Types() {
		fmt.Printf("%-9s %4s %3d %5s\n", t.Short(figure.English), frame.Estimate(t), answered[t],
			frame.Coverage(t, answered[t]).Percent(0))
	}
	total := frame.TotalCoverage(unit.Sum(&answered, unit.Everyone))
	lo, _ := total.Lo()
	hi, _ := total.Hi()
	fmt.Println("together", figure.Print(lo, figure.Percent, 0, figure.HalfUp), "to",
		figure.Print(hi, figure.Percent, 0, figure.HalfUp))
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

// Social enterprises were chosen otherwise in 2006: what includes them does not compare (B12 1).
func ExampleEdition_Comparable() {
	now, before := barometer.Edition2011(), barometer.Edition2006()
	err := now.Comparable(before, unit.Everyone)
	fmt.Println(err, errors.Is(err, figure.ErrNotComparable))
	fmt.Println(now.Comparable(before, unit.Everyone.Without(unit.SocialEnterprise)))
	// Output:
	// not comparable: social-enterprise of 2011 and 2006 true
	// <nil>
}

// The next round of the barometer is the caller's.
func ExampleNewEdition() {
	frame, err := barometer.NewFrame(map[unit.Type]uint32{unit.Workshop: 240, unit.MultiServiceCentre: 55}, 500, 650)
	if err != nil {
		fmt.Println(err)
		return
	}
	next, err := barometer.NewEdition(2016, "2016-12-31", barometer.FormsSent(480), barometer.WithFrame(frame))
	fmt.Println(next.Year(), next.Sent(), next.Frame().Coverage(unit.Workshop, 60).Percent(0), err)
	fmt.Println(next.Mark(barometer.Edition2011(), unit.Everyone) == 0, next.Mark(barometer.Edition2006(), unit.Everyone))
	_, err = barometer.NewEdition(2016, "31.12.2016")
	fmt.Println(err)
	// Output:
	// 2016 480 25 % <nil>
	// true not-comparable
	// edition.reference = 31.12.2016: not readable: a date such as 2011-12-31 is needed
}
