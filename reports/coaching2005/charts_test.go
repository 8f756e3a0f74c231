package coaching2005_test

import (
	"fmt"
	"io"
	"log"
	"testing"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
)

// TestChartsAreDrawn: of every drawing there is a table, and it can be drawn in every language, also of no answers.
func TestChartsAreDrawn(t *testing.T) {
	drawn := 0
	for filled := range coaching2005.Tables(new(centres.Tally), figure.N(37)) {
		c, ok := coaching2005.Chart(filled)
		if !ok {
			continue
		}
		drawn++
		for l := range figure.Languages() {
			if err := c.WriteSVG(io.Discard, l); err != nil {
				t.Errorf("%s in %s: %v", filled.ID, l, err)
			}
		}
	}
	if drawn != 14 {
		t.Errorf("%d tables are drawn", drawn)
	}
}

// A table of T05 as a chart, from one synthetic centre.
func ExampleChart() {
	var survey centres.Tally
	if err := survey.Add(&centres.Centre{Use: centres.UsedPurchased}); err != nil {
		log.Fatal(err)
	}
	c, drawn := coaching2005.Chart(coaching2005.Table(&survey, figure.N(37), "coaching.use"))
	fmt.Println(drawn, c.WriteSVG(io.Discard, figure.Finnish))
	// Output: true <nil>
}
