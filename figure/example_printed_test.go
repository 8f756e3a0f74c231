package figure_test

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// B12 1: 211 of the 531 units that got the form answered.
func ExamplePrint() {
	rate := figure.Of(211, 531)
	fmt.Println(figure.Print(rate, figure.Percent, 0, figure.HalfUp))
	fmt.Println(figure.Print(rate, figure.Percent, 1, figure.RoundDown))
	fmt.Println(figure.Print(rate, figure.Fraction, 0, figure.HalfUp))
	// Output:
	// 40 %
	// 39,7 %
	// noin kaksi viidesosaa
}

func ExampleParse() {
	for _, text := range []string{"41,7%", "n. 350", "30 - 35 %", "vajaalla puolella", "viidestä ohjaajasta " +
		"kolme", "toiseksi eniten"} {
		p, err := figure.Parse(text)
		fmt.Println(p.Kind(), p.Hedge(), p.Format(figure.English), err)
	}
	// Output:
	// percent exact 41.7% <nil>
	// number about about 350 <nil>
	// percent exact 30–35% <nil>
	// fraction just-under just under half <nil>
	// fraction exact three fifths <nil>
	// rank exact 2nd <nil>
}

// A comma before three digits means thousands to some and decimals to others.
func ExampleParseIn() {
	_, err := figure.Parse("1,640")
	english, _ := figure.ParseIn("1,640", figure.English)
	finnish, _ := figure.ParseIn("1,640", figure.Finnish)
	fmt.Println(err != nil, english.Nominal(), finnish.Nominal())
	// Output:
	// true 1640 1640/1000
}

func ExamplePrinted_Interval() {
	for _, text := range []string{"40 %", "4,0 %", "n. 350", "reilu kolmannes", "yli puolet"} {
		fmt.Println(text, "is", figure.MustParse(text).Interval(figure.Convention{}))
	}
	even := figure.Convention{Rounding: figure.HalfEven}
	fmt.Println("40 % by half-even is", figure.MustParse("40 %").Interval(even))
	// Output:
	// 40 % is [79/200, 81/200)
	// 4,0 % is [79/2000, 81/2000)
	// n. 350 is [345, 355)
	// reilu kolmannes is (1/3, 11/30]
	// yli puolet is (1/2, 1]
	// 40 % by half-even is [79/200, 81/200]
}

// Of 13 production work centres, "just under half" can only be 6, although 6/13 is nearer to a half than most would
// expect; of 7 units it is 3, which the ladder alone would not admit.
func ExamplePrinted_Admits() {
	nearlyHalf := figure.MustParse("lähes puolet")
	fmt.Println(nearlyHalf.Admits(figure.Of(6, 13), figure.Convention{}))
	fmt.Println(nearlyHalf.Admits(figure.Of(3, 7), figure.Convention{}))
	fmt.Println(nearlyHalf.Admits(figure.Of(3, 7), figure.Convention{Base: 7}))
	// Output:
	// true
	// false
	// true
}

func ExamplePrinted_Format() {
	p := figure.MustParse("noin kaksi kolmasosaa")
	for l := range figure.Languages() {
		fmt.Println(p.Format(l))
	}
	// Output:
	// noin kaksi kolmasosaa
	// ungefär två tredjedelar
	// about two thirds
}

// B12 5.3.2: 2 812 clients with a job coach are 18 % of all clients, 7 221 on a disability pension are 47 %.
func ExampleWholes() {
	coached := figure.Wholes(figure.MustParse("18 %"), 2812, figure.Convention{})
	pensioned := figure.Wholes(figure.MustParse("47 %"), 7221, figure.Convention{})
	fmt.Println(coached)
	fmt.Println(pensioned)
	fmt.Println(coached.Intersect(pensioned))
	// Output:
	// 15201 to 16068
	// 15203 to 15529
	// 15203 to 15529
}

// T05 2 and 4.1: shares of 24 respondents.
func ExampleParts() {
	fmt.Println(figure.Parts(figure.MustParse("41,7 %"), 24, figure.Convention{}))
	fmt.Println(figure.Parts(figure.MustParse("4,1 %"), 24, figure.Convention{}))
	truncated := figure.Convention{Rounding: figure.RoundDown}
	fmt.Println(figure.Parts(figure.MustParse("4,1 %"), 24, truncated))
	// Output:
	// 10
	// none
	// 1
}

// T05 4.1: which rounding can have made these figures of 24 respondents?
func ExampleRulesFor() {
	yes, no, missing := figure.MustParse("58,3 %"), figure.MustParse("4,1 %"), figure.MustParse("37,5 %")
	fmt.Println(figure.RulesFor(24, yes, missing))
	fmt.Println(figure.RulesFor(24, yes, no, missing))
	// Output:
	// [half-up half-even down]
	// [down]
}

// B12 1 and T05 1: the answers behind two shares of one whole.
func ExampleSplit() {
	fmt.Println(figure.Split(211, figure.Convention{}, figure.MustParse("36 %"), figure.MustParse("64 %")))
	fmt.Println(figure.Split(24, figure.Convention{}, figure.MustParse("36 %"), figure.MustParse("64 %")))
	// Output:
	// [75 to 77 134 to 136]
	// [none none]
}

// T05 1: the shares of staff by administration miss more than five roundings can explain.
func ExampleBalanced() {
	var shares []figure.Printed
	for _, text := range []string{"50,1 %", "3,9 %", "34,8 %", "2,3 %", "8,4 %"} {
		shares = append(shares, figure.MustParse(text))
	}
	fmt.Println(figure.Balanced(figure.Convention{}, shares...))
	// Output:
	// sum 99.5%, drift −0.5%, band (−0.25%, 0.25%]: impossible
}

func ExampleNewLadder() {
	quarters, err := figure.NewLadder(figure.Of(1, 4), figure.Of(1, 2), figure.Of(3, 4))
	p := figure.MustParse("noin puolet")
	fmt.Println(p.Interval(figure.Convention{}), p.Interval(figure.Convention{Ladder: quarters}), err)
	// Output:
	// [9/20, 11/20] [3/8, 5/8] <nil>
}
