package figuretest_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/figure/figuretest"
)

// recorder takes the errors of a helper in the place of a test, and counts who called Helper.
type recorder struct {
	errors []string
	helped int
}

func (r *recorder) Helper() { r.helped++ }
func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

// B12 1: 211 of 531 is printed as 40 %, 75 of 211 as 36 %; T05 4.1: 1 of 24 as 4,1 %, which only truncation gives.
func TestPrints(t *testing.T) {
	figuretest.Prints(t, "40 %", figure.Of(211, 531))
	figuretest.Prints(t, "36 %", figure.Of(75, 211))
	figuretest.Prints(t, "noin kolmannes", figure.Of(13, 38))
	figuretest.Prints(t, "–", figure.Of(0, 0))
	figuretest.PrintsBy(t, "4,1 %", figure.Of(1, 24), figure.Convention{Rounding: figure.RoundDown})
	tests := []struct {
		printed string
		exact   figure.Ratio
		words   []string
	}{
		{
			"41 %",
			figure.Of(211, 531),
			[]string{"41 %", "211/531", "39,736 %", "prints as 40 %", "[40,50 %; 41,50 %)", "216 of 531"},
		},
		{"39 %", figure.Of(211, 531), []string{"209 of 531"}},
		{"4,1 %", figure.Of(1, 24), []string{"4,1667 %", "prints as 4,2 %", "no count of 24 prints so"}},
		{"yli puolet", figure.Of(1, 2), []string{"yli puolet", "1/2 = 50,000 %", "prints as puolet", "(50,00 %; 100,00 %]"}},
		{"yli 700", figure.Whole(600), []string{"yli 700 stands for (700,00; ∞)"}},
		{"alle 15 %", figure.Of(1, 5), []string{"alle 15 % stands for (−∞; 15,00 %)", "so is 0 of 5"}},
		{"kaikki", figure.Of(1, 5), []string{"kaikki stands for 100,00 %"}},
		{"reilu kolmannes", figure.Of(1, 2), []string{"prints as puolet", "(33,33 %; 36,67 %]"}},
		{"noin 17 %", figure.Of(18, 100), []string{"17 of 100"}},
		{"1 640", figure.Whole(1641), []string{"1 640", "1641", "[1 639,50; 1 640,50)"}},
		{"x", figure.Whole(1), []string{"no printed figure"}},
		{
			"6,6",
			figure.Of(1240, 192),
			[]string{"6,4583, which prints as 6,5", "the nearest total that prints so is 1258 over 192"},
		}, // 6,55 · 192 = 1257,6
		{
			"6,3",
			figure.Of(1240, 192),
			[]string{"1219 over 192"},
		}, // below 6,35 · 192 = 1219,2
		{
			"6,61",
			figure.Of(158, 24),
			[]string{"no total over 24 prints so"},
		}, // 158/24 = 6,583, 159/24 = 6,625
		{"30 - 35 %", figure.Of(1, 24), []string{"8 of 24"}},
		{"1,0", figure.Of(1240, 192), []string{"201 over 192"}}, // more than the whole: a mean has no end there
		{"99 %", figure.Of(211, 211), []string{"209 of 211"}},   // but a share has: 210 of 211 is 99,5 %
		{"120 %", figure.Of(110, 100), []string{"120 over 100"}},
		{"–", figure.Of(1240, 192), []string{"no figure is printed, but there is a value: 1240/192"}},
		{"40 %", figure.Of(0, 0), []string{"the value is undefined: only – can be printed"}},
	}
	for _, test := range tests {
		var r recorder
		figuretest.Prints(&r, test.printed, test.exact)
		if len(r.errors) != 1 {
			t.Errorf("%s, %s: %d errors, want 1", test.printed, test.exact, len(r.errors))
			continue
		}
		for _, word := range test.words {
			if !strings.Contains(r.errors[0], word) {
				t.Errorf("%s, %s: the message lacks %q:\n%s", test.printed, test.exact, word, r.errors[0])
			}
		}
	}
}

// TestTheNearestThatPrintsSo: a count of the same whole is named, a total where the figure is no share, and nothing
// where no count is nearest: words over an unknown base, a whole number, a negative value.
func TestTheNearestThatPrintsSo(t *testing.T) {
	for _, c := range []struct {
		printed string
		exact   figure.Ratio
		base    int64
		says    string
	}{
		{"4 %", figure.Of(0, 24), 0, "the nearest count that prints so is 1 of 24"}, // 1/24 = 4,17 %
		{"4 %", figure.Of(-1, 24), 0, ""},
		{"40 %", figure.Of(1, 2), 0, "no count of 2 prints so"},
		{"40 %", figure.Whole(1), 0, ""},
		{"100 %", figure.Of(1, 24), 0, "the nearest count that prints so is 24 of 24"},
		{"95 %", figure.Of(24, 24), 0, "no count of 24 prints so"}, // 23/24 = 95,8 %
		{"120 %", figure.Of(20, 100), 0, "the nearest total that prints so is 120 over 100"},
		{"95 %", figure.Of(25, 24), 0, "no total over 24 prints so"},
		{"6,6", figure.Of(10, 24), 0, "the nearest total that prints so is 158 over 24"}, // 6,583
		{"0,5", figure.Of(1, 24), 0, "the nearest total that prints so is 11 over 24"},   // 10,8 ≤ total < 13,2
		{"kolmannes", figure.Of(20, 24), 0, ""},
		{"kolmannes", figure.Of(20, 24), 24, "the nearest count that prints so is 8 of 24"}, // to 11/30
	} {
		var r recorder
		figuretest.PrintsBy(&r, c.printed, c.exact, figure.Convention{Base: c.base})
		if len(r.errors) != 1 {
			t.Errorf("%s, %v: %q", c.printed, c.exact, r.errors)
			continue
		}
		lines := strings.Split(r.errors[0], "\n")
		if last := lines[len(lines)-1]; c.says == "" && len(lines) != 3 || c.says != "" && last != c.says {
			t.Errorf("%s, %v: %s", c.printed, c.exact, r.errors[0])
		}
	}
}

// TestConventionsThatAreNone: figures are not checked by a convention that is none, and the error says so.
func TestConventionsThatAreNone(t *testing.T) {
	var r recorder
	figuretest.PrintsBy(&r, "40 %", figure.Of(211, 531), figure.Convention{Rounding: 99})
	if len(r.errors) != 1 || !strings.Contains(r.errors[0], "40 %\" cannot be checked: ") {
		t.Errorf("%q", r.errors)
	}
}

// TestHelpersCallHelper: a failure is told at the line of the user's test, through every helper.
func TestHelpersCallHelper(t *testing.T) {
	for want, help := range map[int]func(*recorder){
		1: func(r *recorder) { figuretest.PrintsBy(r, "40 %", figure.Of(211, 531), figure.Convention{}) },
		2: func(r *recorder) { figuretest.Prints(r, "40 %", figure.Of(211, 531)) },
	} {
		var r recorder
		if help(&r); r.helped != want {
			t.Errorf("%d calls of Helper, want %d", r.helped, want)
		}
	}
	var one, two recorder
	figuretest.VerifyBy(&one, nil, figure.Convention{})
	if figuretest.Verify(&two, nil); one.helped != 1 || two.helped != 2 {
		t.Errorf("%d and %d calls of Helper", one.helped, two.helped)
	}
}

// TestVerify: claims that agree pass; a clash, a list that cannot be checked, and one in which nothing is checked do
// not.
func TestVerify(t *testing.T) {
	claims := []claim.Claim{
		{ID: "sent", Printed: figure.MustParse("531")},
		{ID: "answered", Printed: figure.MustParse("211")},
		{ID: "rate", Printed: figure.MustParse("40 %"), From: claim.ShareOf("answered", "sent")},
	}
	figuretest.Verify(t, claims)
	claims[2].Printed = figure.MustParse("41 %")
	placed := slices.Clone(claims)
	placed[2].Section = "2.1"
	for _, c := range []struct {
		claims []claim.Claim
		says   string
	}{
		{claims, "rate, printed 41 %: answered / sent = 39,74 %, which"},
		{placed, "rate, section 2.1, printed 41 %: answered"},
		{claims[1:], "cannot be verified: rate = sent: missing"},
		{claims[:2], "none of the 2 claims follows from others"},
		{nil, "there are no claims"},
	} {
		var r recorder
		if figuretest.Verify(&r, c.claims); len(r.errors) != 1 || !strings.Contains(r.errors[0], c.says) {
			t.Errorf("%q, want %q", r.errors, c.says)
		}
	}
}

func ExamplePrints() {
	var t recorder // in a test, the *testing.T
	figuretest.Prints(&t, "41 %", figure.Of(211, 531))
	fmt.Println(t.errors[0])
	// Output:
	// printed  41 %
	// exact    211/531 = 39,736 %, which prints as 40 %
	// 41 % stands for [40,50 %; 41,50 %)
	// the nearest count that prints so is 216 of 531
}
