package question_test

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// How often do you visit the library? One of five readers did not answer: Share leaves it out of the base.
func ExampleSingle() {
	var visits question.Single[Visits]
	for _, answer := range []Visits{Weekly, Weekly, Monthly, Seldom, 0} {
		if err := visits.Add(answer); err != nil {
			fmt.Println(err)
		}
	}
	weekly := visits.Share(Weekly)
	fmt.Println(weekly.Percent(0), "of", weekly.N)
	fmt.Println(visits.ShareOfEveryone(Weekly).Percent(0), visits.NoAnswer().Percent(0))
	// Output:
	// 50 % of 4
	// 40 % 20 %
}

// Do you need another branch? 14 of 24 readers say yes, one no; Share leaves out the nine that did not answer.
func ExampleSingle_ShareOfEveryone() {
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
	fmt.Println(need.ShareOfEveryone(question.Yes).Percent(1), need.NoAnswer().Percent(1))
	fmt.Println(need.Share(question.Yes).Percent(1))
	// Output:
	// 24 15 14
	// 58,3 % 37,5 %
	// 93,3 %
}

// What do you use? Any number of services may be ticked; none ticked is an answer, the zero Set is not.
func ExampleMulti() {
	both, _ := question.Ticked(Loans, Rooms)
	loans, _ := question.Ticked(Loans)
	none, _ := question.Ticked[Service]()
	var use question.Multi[Service]
	for _, answer := range []question.Set[Service]{both, loans, none, {}} {
		if err := use.Add(answer); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(use.Answering(), "of", use.Respondents(), "answered")
	fmt.Println("loans:", use.Share(Loans).Percent(0), "rooms:", use.Share(Rooms).Percent(0))
	fmt.Println("services a reader:", use.Mean().Ratio)
	// Output:
	// 3 of 4 answered
	// loans: 67 % rooms: 33 %
	// services a reader: 3/3
}

// How well does each service work? Each has its own number of answers.
func ExampleBattery() {
	var quality question.Battery[Service, Grade]
	for _, reader := range []map[Service]Grade{
		{Loans: Good, Rooms: Poor}, {Loans: Good, Rooms: Good}, {Loans: Fair}, {},
	} {
		var answer question.Ratings[Service, Grade]
		for service, grade := range reader {
			answer, _ = answer.With(service, grade)
		}
		if err := quality.Add(answer); err != nil {
			fmt.Println(err)
		}
	}
	for _, s := range []Service{Loans, Rooms} {
		fmt.Println(s, quality.Share(s, Good).Percent(0), "of", quality.Answering(s))
	}
	fmt.Println("rooms, good less poor:", quality.Balance(Rooms, []Grade{Good}, []Grade{Poor}).Points(0))
	// Output:
	// loans 67 % of 3
	// rooms 50 % of 2
	// rooms, good less poor: 0 %-yks.
}

// The zero value is "not answered"; what is no category is refused.
func ExampleTicked() {
	answer, err := question.Ticked(Loans, Service(9))
	fmt.Println(answer.Given(), err)
	fmt.Println(figure.Faults(err)[0].Path)
	// Output:
	// false answer = unknown 9: unknown value: not a category of the question
	// answer
}
