package figure_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// B12 1: the form was sent to 531 units and 211 answered; of these, 75 answered the second part.
func ExampleShare() {
	first := figure.Share(211, 531, figure.OverSent)
	second := figure.Share(75, 211, figure.OverEveryone)
	fmt.Println(first.Ratio, first.Percent(0), first.Over.Label(figure.English))
	fmt.Println(second.Ratio, second.Percent(0), second.Over.Label(figure.English))
	// Output:
	// 211/531 40 % of forms sent
	// 75/211 36 % of all respondents
}

// B12 2.1: the total of the target group is itself a range, 600 to 700 units, and so is the share that answered.
func ExamplePrintRange() {
	fmt.Println(figure.PrintRange(figure.Of(211, 700), figure.Of(211, 600), figure.Percent, 0, figure.HalfUp))
	// Output:
	// 30 - 35 %
}

func ExampleRatio() {
	coverage := figure.Of(79, 250) // B12 2.1
	fmt.Println(coverage, coverage.Equal(figure.Of(316, 1000)))
	fmt.Println(figure.Of(1, 3).Add(figure.Of(1, 5)), figure.Of(1, 3).Cmp(figure.Of(3333, 10_000)))
	fmt.Println(figure.Of(1, 0))
	// Output:
	// 79/250 true
	// 8/15 1
	// –
}

// T05 2: 10 of 24 centres print as 41,7 %, and by no rule but rounding.
func ExampleRounding_Round() {
	share := figure.Of(10, 24).Scale(100)
	for rule := range figure.Roundings() {
		tenths, exact := rule.Round(share, 1)
		fmt.Println(rule, tenths, exact)
	}
	// Output:
	// half-up 417 false
	// half-even 417 false
	// down 416 false
	// up 417 false
}

// Not answered and 0 are two answers.
func ExampleCount() {
	type answers struct{ Pension, JobCoach figure.Count }
	text, _ := json.Marshal(answers{JobCoach: figure.N(0)})
	fmt.Println(string(text))

	var read answers
	err := json.Unmarshal([]byte(`{"Pension": 1000001}`), &read)
	fmt.Println(errors.Is(err, figure.ErrRange), read.Pension.Given())
	// Output:
	// {"Pension":null,"JobCoach":0}
	// true false
}

// B12 3: direct municipal funding is a third to 11/30 of all income, and the sales of employment services a sixth to
// a fifth, of which municipalities buy some.
// What 39,7 % stands for, as a Finnish reader would write it.
func ExampleInterval_Format() {
	i := figure.MustParse("39,7 %").Interval(figure.Convention{})
	fmt.Println(i.Format(func(x figure.Ratio) string {
		return figure.Print(x, figure.Percent, 2, figure.HalfUp).Format(figure.Finnish)
	}))
	// Output: [39,65 %; 39,75 %)
}

func ExampleInterval_Add() {
	direct := figure.MustParse("reilu kolmannes").Interval(figure.Convention{})
	sales := figure.MustParse("vajaa viidennes").Interval(figure.Convention{})
	fmt.Println("direct", direct)
	fmt.Println("sales ", sales)
	fmt.Println("both  ", direct.Add(sales))
	// Output:
	// direct (1/3, 11/30]
	// sales  [11/60, 1/5)
	// both   (31/60, 17/30)
}

func ExampleFigure_MarshalJSON() {
	text, _ := json.Marshal(figure.Share(3, 7, figure.OverAnswering))
	fmt.Println(string(text))
	text, _ = json.Marshal(figure.Share(0, 0, figure.OverAnswering))
	fmt.Println(string(text))
	// Output:
	// {"exact":"3/7","n":7,"over":"answering","marks":["small-base"]}
	// null
}

func ExampleAt() {
	err := errors.Join(
		figure.Fault("funding.projects", -5, figure.ErrRange, "from 0 to 100"),
		figure.Fault("unit.type", "", figure.ErrMissing, ""),
	)
	fmt.Println(figure.At("row 17, ", err))
	// Output:
	// row 17, funding.projects = -5: out of range: from 0 to 100
	// row 17, unit.type: missing
}

func ExampleFaultBecause() {
	why := figure.Labels{"osuuksien summan on oltava 100", "andelarnas summa ska vara 100", "the shares must sum to 100"}
	err := figure.FaultBecause("funding", 90, figure.ErrSum, why, "")
	fmt.Println(err)
	var said interface{ Text(figure.Language) string }
	fmt.Println(errors.As(err, &said), said.Text(figure.Finnish))
	// Output:
	// funding = 90: parts do not add up: the shares must sum to 100
	// true osuuksien summan on oltava 100
}
