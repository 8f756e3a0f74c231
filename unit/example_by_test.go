package unit_test

import (
	"fmt"

	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// In drops the types of a group of units: what is left is counted like any other respondents.
func ExampleBy_In() {
	var situations unit.By[question.Single[unit.Situation]]
	for _, row := range []struct {
		t unit.Type
		a unit.Situation
	}{{unit.Workshop, unit.Good}, {unit.Workshop, unit.Weak}, {unit.MultiServiceCentre, unit.Good}} {
		if err := unit.Add(&situations, row.t, row.a); err != nil {
			fmt.Println(err)
		}
	}
	workshops := situations.In(unit.Of(unit.Workshop))
	fmt.Println(workshops.Respondents(), workshops.Share(unit.Good).Percent(0))
	// Output: 2 50 %
}
