package transitions_test

import (
	"fmt"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// B12 11: 525 clients of 69 units moved on to open employment, 9 % of the clients at the year's end. Over
// everyone served the share is smaller. The 69 units are one here.
func ExampleTally_Share() {
	var a transitions.Answers
	a.Moved[transitions.OpenEmployment] = figure.N(525)
	a.Moved[transitions.BackToBasicServices] = figure.N(700)
	var tally transitions.Tally
	fmt.Println(tally.Add(unit.MultiServiceCentre, &a, &clients.Answers{Total: figure.N(5800)}))
	for _, f := range []figure.Figure{
		tally.Share(unit.Everyone, transitions.OpenEmployment),
		tally.ShareOfServed(unit.Everyone, transitions.OpenEmployment),
	} {
		fmt.Println(f.Percent(0), f.Over.Label(figure.English), f.Marks)
	}
	// Output:
	// <nil>
	// 9 % of clients at year end small-base
	// 7 % of everyone served in the year small-base assumed
}

// A unit served no fewer than are there and than have left.
func ExampleAnswers_Validate() {
	a := transitions.Answers{Served: figure.N(90)}
	a.Moved[transitions.Education] = figure.N(95)
	fmt.Println(a.Validate(&clients.Answers{Total: figure.N(100)}))
	// Output:
	// transitions.served = 90: contradicting: 100 clients at the year's end
	// transitions.served = 90: contradicting: 95 clients moved on
}
