package unit_test

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Respondents without a type: the counts of T05 4.1, whose shares are of all 24 centres. Share leaves those out that did
// not answer.
func ExampleSingle() {
	var need question.Single[question.YesNo]
	for i := range 24 {
		a := question.YesNo(0) // not answered
		switch {
		case i < 14:
			a = question.Yes
		case i < 15:
			a = question.No
		}
		if err := need.Add(a); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(need.Respondents(), need.Answering(), need.Count(question.Yes))
	fmt.Println(need.ShareOfEveryone(question.Yes).Percent(1), need.NoAnswer().Percent(1), need.Share(question.Yes).Percent(1))
	// Output:
	// 24 15 14
	// 58,3 % 37,5 % 93,3 %
}

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

// Each item has its own number of answers: three graded cleaning, two maintenance, one left both out. The grades are
// made up.
func ExampleBattery() {
	var going question.Battery[unit.Task, unit.Situation]
	for _, grades := range []map[unit.Task]unit.Situation{
		{unit.Cleaning: unit.Good, unit.PropertyMaintenance: unit.Weak},
		{unit.Cleaning: unit.VeryGood, unit.PropertyMaintenance: unit.Good},
		{unit.Cleaning: unit.Weak},
		{},
	} {
		var answer question.Ratings[unit.Task, unit.Situation]
		for task, grade := range grades {
			answer, _ = answer.With(task, grade)
		}
		if err := going.Add(answer); err != nil {
			fmt.Println(err)
		}
	}
	for _, task := range []unit.Task{unit.Cleaning, unit.PropertyMaintenance} {
		good := going.Share(task, unit.Good.AtLeast()...)
		fmt.Println(task.Label(figure.English), good.Ratio, good.Percent(0), "unanswered:", going.Unanswered(task))
	}
	// Output:
	// cleaning 2/3 67 % unanswered: 1
	// property maintenance 1/2 50 % unanswered: 2
}
