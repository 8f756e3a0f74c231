package claim_test

import (
	"errors"
	"fmt"
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
		if r, err := claim.NewReport("R", c.rows...); r != nil || !errors.Is(err, c.err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
