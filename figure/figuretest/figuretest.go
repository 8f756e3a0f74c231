// Package figuretest holds helpers for unit tests that check figures: those that a report prints, and claims that
// must agree with one another.
//
//	figuretest.Prints(t, "40 %", figure.Of(211, 531))
//
// A failure explains: what is printed, the exact value, the interval that the printed digits stand for, and what the
// exact value would print as, or the nearest count that would print so. Nothing is compared with a tolerance.
package figuretest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// T is what the helpers need of a *testing.T or *testing.B.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

// Prints reports an error unless the exact value may be printed as the text says, rounded half up. "–", no figure, is
// right where there is no value, such as a share of 0 of 0, and nowhere else.
func Prints(t T, printed string, exact figure.Ratio) {
	t.Helper()
	PrintsBy(t, printed, exact, figure.Convention{})
}

// PrintsBy is Prints by a convention of the caller's: a rounding rule, a ladder of fractions, a known base.
func PrintsBy(t T, printed string, exact figure.Ratio, by figure.Convention) {
	t.Helper()
	p, err := figure.Parse(printed)
	switch {
	case err != nil:
		t.Errorf("%q is no printed figure: %v", printed, err)
	case by.Validate() != nil:
		t.Errorf("%q cannot be checked: %v", printed, by.Validate())
	case !p.Defined() && exact.Defined():
		t.Errorf("no figure is printed, but there is a value: %v", exact)
	case p.Defined() && !exact.Defined():
		t.Errorf("%s is printed, but the value is undefined: only – can be printed for it", p)
	case !p.Admits(exact, by):
		t.Errorf("%s", explain(p, exact, by))
	}
}

// Verify reports an error for every claim that clashes with those it follows from, with its arithmetic, and for a
// list of claims that cannot be checked, or none of which follows from others: then nothing has been checked.
func Verify(t T, claims []claim.Claim) {
	t.Helper()
	VerifyBy(t, claims, figure.Convention{})
}

// VerifyBy is Verify by a convention of the caller's.
func VerifyBy(t T, claims []claim.Claim, by figure.Convention) {
	t.Helper()
	findings, err := claim.Verify(claims, by)
	switch {
	case len(claims) == 0:
		t.Errorf("there are no claims to verify")
	case err != nil:
		t.Errorf("the claims cannot be verified: %v", err)
	case !slices.ContainsFunc(claims, func(c claim.Claim) bool { return !c.From.Stated() }):
		t.Errorf("none of the %d claims follows from others: nothing was checked", len(claims))
	}
	for _, f := range findings {
		if f.Verdict == claim.Inconsistent {
			t.Errorf("%s, printed %s: %s", named(f.Claim), f.Claim.Printed, f.Note)
		}
	}
}

// named names a claim, with its section where that is known.
func named(c claim.Claim) string {
	if c.Section == "" {
		return c.ID
	}
	return c.ID + ", section " + c.Section
}

// explain tells why a printed figure does not admit an exact value.
func explain(p figure.Printed, exact figure.Ratio, by figure.Convention) string {
	kind := p.Kind()
	if kind == figure.Fraction {
		kind = figure.Percent
	}
	show := func(x figure.Ratio, more int) string {
		return figure.Print(x, kind, min(p.Decimals()+more, figure.MaxDecimals), by.Rounding).Beside(p).String()
	}
	lines := []string{
		fmt.Sprintf("printed  %s", p),
		fmt.Sprintf(
			"exact    %s = %s, which prints as %s",
			exact,
			show(exact, 3),
			p.Like(exact, by.Rounding),
		),
		fmt.Sprintf("%s stands for %s", p, p.Interval(by).Format(func(x figure.Ratio) string { return show(x, 2) })),
	}
	if by.Base == 0 && p.InWords() {
		return strings.Join(lines, "\n") // words over an unknown base: no count is nearest
	}
	if part, whole, ok := exact.Counts(); ok && part >= 0 && whole > 1 {
		lines = append(lines, nearest(p, part, whole, by))
	}
	return strings.Join(lines, "\n")
}

// nearest tells which count of the same whole would print so; which total over it, where the figure is no share of a
// whole but a mean, or a percentage above 100.
func nearest(p figure.Printed, part, whole int64, by figure.Convention) string {
	name, over, counts := "count", "of", figure.Parts(p, whole, by)
	if p.Kind() == figure.Number || part > whole || p.Nominal().Cmp(figure.Whole(1)) > 0 {
		name, over, counts = "total", "over", figure.Sums(p, whole, by)
	}
	if counts.Empty() {
		return fmt.Sprintf("no %s %s %d prints so", name, over, whole)
	}
	return fmt.Sprintf(
		"the nearest %s that prints so is %d %s %d",
		name,
		min(max(part, counts.Lo()), counts.Hi()),
		over,
		whole,
	)
}
