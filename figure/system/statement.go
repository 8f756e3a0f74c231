package system

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver"
)

// Statement is something said about unknowns: begun by Say, completed by one of its methods, which say what it
// states. Several methods on one statement state all of it together.
//
//	system.Say("rate", "B12 1").Quotient("answered", "sent", figure.MustParse("40 %"))
type Statement struct {
	Name   string // by which answers refer to it
	Source string // where it is printed: "B12 5.3.2"

	Subject  string // the claim that it comes from, "" for none
	Relation bool   // it relates figures to one another: Clashes takes such statements out first
	Words    string // what is stated, where that is not what the methods say

	by         figure.Convention
	text       []string
	conditions []condition
	fault      error            // that Add returns: what was stated says nothing
	resolved   solver.Statement // the conditions over the unknowns of a system
}

// MarshalJSON returns ErrNotStored, as that of System.
func (Statement) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// condition applies a rule to named unknowns.
type condition struct {
	rule  solver.Rule
	names []string
}

// Say begins a statement.
func Say(name, source string) Statement { return Statement{Name: name, Source: source} }

// By returns the statement with a convention by which figures stated after it are read; Add refuses one that is none.
func (s Statement) By(c figure.Convention) Statement {
	s.by = c
	if err := c.Validate(); err != nil {
		s.fault = err
	}
	return s
}

// Equal reports whether both have the same name and source and say the same in the same words.
func (s Statement) Equal(o Statement) bool {
	return s.Name == o.Name && s.Subject == o.Subject && s.Relation == o.Relation && s.String() == o.String()
}

// String returns what is stated, in words, and where: "answered / sent is printed 40 % (B12 1)".
func (s Statement) String() string {
	text := cmp.Or(s.Words, strings.Join(s.text, ", "))
	if s.Source != "" {
		text += " (" + s.Source + ")"
	}
	return text
}

// Equals states that x is n.
func (s Statement) Equals(x string, n int64) Statement {
	return s.linear(fmt.Sprintf("%s is %d", x, n), figure.Point(figure.Whole(n)), term(1, x))
}

// Lies states that x is in the interval.
func (s Statement) Lies(x string, in figure.Interval) Statement {
	return s.saysf("%s is in %s", x, in).linear("", in, term(1, x))
}

// Is states that x is printed as p. A whole number that is printed without hedge may be rounded: use Equals for
// one that was counted.
func (s Statement) Is(x string, p figure.Printed) Statement {
	return s.linear(fmt.Sprintf("%s is printed %s", x, p), p.Interval(s.by), term(1, x))
}

// Sum states that the parts are exhaustive and do not overlap: together they are the whole.
func (s Statement) Sum(whole string, parts ...string) Statement {
	s = s.saysf("%s is %s", whole, list{parts, " + "})
	return s.linear("", figure.Point(figure.Whole(0)), less(whole, parts)...)
}

// SumAtMost states that the parts together are at most the whole: they do not overlap, and others may be left.
func (s Statement) SumAtMost(whole string, parts ...string) Statement {
	text := strings.Join(parts, " + ") + " is at most " + whole
	return s.linear(text, figure.Closed(figure.Ratio{}, figure.Whole(0)), less(whole, parts)...)
}

// SumAtLeast states that the parts together are at least the whole: they leave nobody out, and may overlap.
func (s Statement) SumAtLeast(whole string, parts ...string) Statement {
	return s.linear(strings.Join(parts, " + ")+" is at least "+whole, atLeastZero(), less(whole, parts)...)
}

// Times states that y is n times x.
func (s Statement) Times(y string, n int64, x string) Statement {
	return s.linear(fmt.Sprintf("%s is %d · %s", y, n, x), figure.Point(figure.Whole(0)), term(1, y), Term{-n, x})
}

// Descending states that each of the unknowns is at least as large as the next.
func (s Statement) Descending(xs ...string) Statement {
	return s.inOrder(" ≥ ", atLeastZero(), xs)
}

// StrictlyDescending states that each of the unknowns is larger than the next.
func (s Statement) StrictlyDescending(xs ...string) Statement {
	return s.inOrder(" > ", aboveZero(), xs)
}

func (s Statement) inOrder(sign string, gap figure.Interval, xs []string) Statement {
	s = s.says(strings.Join(xs, sign))
	for i := 1; i < len(xs); i++ {
		s = s.linear("", gap, term(1, xs[i-1]), term(-1, xs[i]))
	}
	return s
}

// Within states that the part is a part of the whole: not less than nothing, not more than all.
func (s Statement) Within(part, whole string) Statement {
	s = s.linear(part+" is part of "+whole, atLeastZero(), term(1, part))
	return s.linear("", atLeastZero(), term(1, whole), term(-1, part))
}

// Overlap states that two sets a and b, whose common part is both, lie in the whole: a + b - both is at most it, each
// of a and b is, both is at most each of them, and not negative.
func (s Statement) Overlap(both, a, b, whole string) Statement {
	s = s.says(fmt.Sprintf("%s is what %s and %s in %s have in common", both, a, b, whole))
	for _, pair := range [][2]string{{both, a}, {both, b}, {a, whole}, {b, whole}} {
		s = s.linear("", atLeastZero(), term(1, pair[1]), term(-1, pair[0]))
	}
	s = s.linear("", atLeastZero(), term(1, both))
	return s.linear("", atLeastZero(), term(1, whole), term(1, both), term(-1, a), term(-1, b))
}

// says adds words to what is stated.
func (s Statement) says(text string) Statement {
	if text != "" {
		s.text = append(s.text[:len(s.text):len(s.text)], text)
	}
	return s
}

// saysf adds words to what is stated; where Words say it, none are made.
func (s Statement) saysf(format string, args ...any) Statement {
	if s.Words != "" {
		return s
	}
	return s.says(fmt.Sprintf(format, args...))
}

// with adds a rule about the named unknowns.
func (s Statement) with(r solver.Rule, names ...string) Statement {
	s.conditions = append(s.conditions[:len(s.conditions):len(s.conditions)], condition{r, names})
	return s
}

func atLeastZero() figure.Interval { return figure.Closed(figure.Whole(0), figure.Ratio{}) }

func aboveZero() figure.Interval { return figure.Between(figure.Whole(0), true, figure.Ratio{}, false) }
