package barometer2012_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/barometer2012"
)

// Two workshops are no 211 units, as any figure of the report tells.
func ExampleCheck() {
	const rows = "unit.type;unit.edition\nworkshop;2011\nworkshop;2011\n"
	report, err := barometer.Reader{}.CSV(strings.NewReader(rows)).Compute()
	if err != nil {
		log.Fatal(err)
	}
	findings, err := barometer2012.Check(report, figure.Convention{})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range findings[:2] {
		fmt.Printf("%s: printed %s, recomputed %v: %v\n", f.Claim.ID, f.Claim.Printed, f.Exact, f.Verdict)
	}
	// Output:
	// unit.answered: printed 211, recomputed 2: inconsistent
	// unit.response-rate: printed 40 %, recomputed 2/531: inconsistent
}

// The report never prints how many clients there are; its figures leave few numbers.
func ExampleSystem() {
	s, err := barometer2012.System(figure.Convention{})
	if err != nil {
		log.Fatal(err)
	}
	total, err := s.Bounds("clients.total")
	fmt.Println(total.Range(), "proved:", total.Tight, err)
	// Output:
	// 15203 to 15529 proved: true <nil>
}
