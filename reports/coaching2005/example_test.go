package coaching2005_test

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
)

// A file of three synthetic centres, and what it gives for two figures that T05 printed of its 24.
func ExampleCheck() {
	const file = "coaching.use;coaching.need\nyes;yes\nyes;\nno;no\n"
	var survey centres.Tally
	for row, err := range coaching2005.Reader().CSV(strings.NewReader(file)).All() {
		if err == nil {
			err = survey.Add(&row.Centre)
		}
		if err != nil {
			fmt.Println(err)
		}
	}
	for _, f := range coaching2005.Check(&survey, figure.N(37), figure.Convention{}) {
		if f.Claim.ID == "coaching.need.no" || f.Claim.ID == "coaching.use.yes.share" {
			fmt.Println(f.Claim.ID, f.Claim.Printed, f.Verdict, f.Exact)
		}
	}
	// Output:
	// coaching.use.yes.share 41,7 % inconsistent 2/3
	// coaching.need.no 1 reproduced 1
}
