package claim

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// Claim is one figure that a report prints. Its subject is told in our own words; the figure stands exactly as
// printed. A claim without a printed figure is a quantity that a report uses but never prints.
type Claim struct {
	ID       string         // "unit.response-rate": package, then what it is
	Report   string         // the short name of the report: "B12"
	Section  string         // "5.3.2"; "0" for what stands before chapter 1
	Subject  string         // what the figure is, with unit and base
	Printed  figure.Printed // the figure as printed
	Compared bool           // the report compares in words: the rank in digits that stands for it is ours
	Rounded  bool           // a whole number that is itself rounded (a mean, an estimate), not a count
	Base     string         // for a fraction in words over a known number of respondents: the claim with that number
	From     Formula        // how it follows from other claims
	Note     string         // what a reader must know; for a clash, the likeliest explanation
}

// Equal reports whether all parts of both claims are equal.
func (c Claim) Equal(o Claim) bool {
	return c.ID == o.ID && c.Report == o.Report && c.Section == o.Section && c.Subject == o.Subject &&
		c.Printed.Equal(o.Printed) && c.Compared == o.Compared && c.Rounded == o.Rounded && c.Base == o.Base &&
		c.From.Equal(o.From) && c.Note == o.Note
}

// Interval returns the numbers that the printed figure stands for: a count is itself, a range of counts all from
// the one to the other, anything rounded or hedged what it admits. Where nothing is printed it is every number from 0
// on; every number where the formula is a difference or a growth, which may be negative.
func (c Claim) Interval(by figure.Convention) figure.Interval {
	if !c.Printed.Defined() && (c.From.op == OpDifference || c.From.op == OpGrowth) {
		return figure.Interval{}
	}
	if !c.Printed.Defined() {
		return figure.Closed(figure.Whole(0), figure.Ratio{})
	}
	lo, hi := c.Printed.Ends()
	from, ok1 := lo.Point()
	to, ok2 := hi.Point()
	if ok1 && ok2 && !c.Rounded {
		return figure.Closed(from, to)
	}
	return c.Printed.Interval(by)
}

// Reading is one way to understand what a claim says, with the figures that follow from it: a sentence that
// names two unit types speaks of each of them, or of both pooled.
type Reading struct {
	Name    string // "each", "pooled", "over those answering"; "" where there is only one
	Figures []figure.Figure
}

// Answer is what responses give for a claim, in every reading of it.
type Answer struct {
	ID       string
	Readings []Reading
}

// AnswerOf returns the answer to a claim that has one reading; several figures must all agree with it.
func AnswerOf(id string, figures ...figure.Figure) Answer {
	return Answer{id, []Reading{{Figures: figures}}}
}

// Or returns the answer with another reading.
func (a Answer) Or(name string, figures ...figure.Figure) Answer {
	a.Readings = append(slices.Clip(a.Readings), Reading{name, figures})
	return a
}

// As returns the answer with its first reading named; without any reading, as it is.
func (a Answer) As(name string) Answer {
	if len(a.Readings) == 0 {
		return a
	}
	a.Readings = slices.Clone(a.Readings)
	a.Readings[0].Name = name
	return a
}
