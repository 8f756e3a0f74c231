package claim_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// What an imagined report printed about visitors, and what another count of them gives.
func ExampleReport() {
	type visitors struct{ children, all int64 }
	report := claim.MustReport("V",
		claim.Row[visitors]{ID: "visitors", Section: "1", Printed: "120", Subject: "visitors",
			Answer: func(v visitors) claim.Answer {
				return claim.AnswerOf("", figure.New(figure.Whole(v.all), v.all, 0))
			}},
		claim.Row[visitors]{ID: "visitors.children", Section: "1", Subject: "children among the visitors"},
		claim.Row[visitors]{ID: "visitors.children.share", Section: "1", Printed: "25 %",
			Subject: "share of children in the visitors",
			From:    claim.ShareOf("visitors.children", "visitors"),
			Answer: func(v visitors) claim.Answer {
				return claim.AnswerOf("", figure.Share(v.children, v.all, figure.OverEveryone))
			}},
		claim.Row[visitors]{ID: "visitors.children.words", Section: "2", Printed: "joka neljäs",
			Subject: "the same in words", From: claim.SameAs("visitors.children.share")})
	for _, f := range report.Check(visitors{children: 29, all: 120}, figure.Convention{}) {
		fmt.Println(f.Claim.ID, f.Claim.Printed, f.Verdict)
	}
	// Output:
	// visitors 120 reproduced
	// visitors.children.share 25 % inconsistent
	// visitors.children.words joka neljäs reproduced
}

// TestReportFaults: a figure that cannot be read, an id of two rows, and a row that repeats none or itself.
func TestReportFaults(t *testing.T) {
	type row = claim.Row[int]
	for name, c := range map[string]struct {
		rows []row
		err  error
	}{
		"unreadable": {[]row{{ID: "a", Printed: "25 %%"}}, figure.ErrSyntax},
		"twice":      {[]row{{ID: "a"}, {ID: "a"}}, figure.ErrClash},
		"of none":    {[]row{{ID: "a", From: claim.SameAs("b")}}, figure.ErrMissing},
		"itself":     {[]row{{ID: "a", From: claim.SameAs("b")}, {ID: "b", From: claim.SameAs("a")}}, figure.ErrClash},
	} {
		if r, err := claim.NewReport("R", c.rows...); r != nil || !errors.Is(err, c.err) ||
			!strings.HasPrefix(err.Error(), "a") {
			t.Errorf("%s: %v, which names no row", name, err)
		}
	}
}

// TestAReportChecksWhatIsPrintedAndAnswered: a row that is only one of them is left out, and so is an answer without
// readings; a rank in digits is a comparison in words where that is asked for, and nothing else is.
func TestAReportChecksWhatIsPrintedAndAnswered(t *testing.T) {
	type row = claim.Row[int64]
	answer := func(n int64) claim.Answer { return claim.AnswerOf("", figure.New(figure.Whole(n), n, 0)) }
	r := claim.MustReport("R", row{ID: "both", Printed: "5", Answer: answer}, row{ID: "printed", Printed: "5"},
		row{ID: "answered", Answer: answer}, row{ID: "neither"}, row{ID: "again", Printed: "5", From: claim.SameAs("both")},
		row{ID: "unread", Printed: "5", Answer: func(int64) claim.Answer { return claim.Answer{} }},
		row{ID: "rank", Printed: "2."}, row{ID: "words", Printed: "toiseksi"})
	var computed, checked, compared []string
	for _, a := range r.Recompute(5) {
		computed = append(computed, a.ID)
	}
	for _, f := range r.Check(5, figure.Convention{}) {
		checked = append(checked, fmt.Sprint(f.Claim.ID, " ", f.Verdict))
	}
	for _, c := range r.ComparedInWords().Claims() {
		if c.Compared {
			compared = append(compared, c.ID)
		}
	}
	for name, c := range map[string]struct{ got, want []string }{
		"recomputed": {computed, []string{"both", "answered", "again"}},
		"checked":    {checked, []string{"both reproduced", "again reproduced"}}, "compared": {compared, []string{"rank"}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s: %q, want %q", name, c.got, c.want)
		}
	}
	if r.String() != "R, 8 rows" || claim.MustReport[int]("R").String() != "0 rows" {
		t.Error(r)
	}
}
