package barometer_test

import (
	"log"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// The table of T05 2, from synthetic centres that answer as the report counts them.
func ExampleSurveyTables() {
	var survey coaching.Survey
	for use, centres := range map[coaching.PurchaseStatus]int{
		coaching.UsedPurchased: 10, coaching.UsedOtherwise: 2, coaching.NotUsed: 8, coaching.Tendering: 4,
	} {
		for range centres {
			if err := survey.Add(&coaching.Centre{Use: use, Health: unit.Yes}); err != nil {
				log.Fatal(err)
			}
		}
	}
	for table := range barometer.SurveyTables(&survey, figure.N(37)) {
		if table.ID == "coaching.response" || table.ID == "coaching.use" {
			if err := table.WriteText(os.Stdout, figure.Finnish); err != nil {
				log.Fatal(err)
			}
		}
	}
	// Output:
	// 0 Vastausprosentti [coaching.response]
	// ======================================
	//
	//                             lähetetty  vastasi  vastausprosentti
	// --------------------------  ---------  -------  ----------------
	// työvoiman palvelukeskukset         37       24              65 %
	//
	// n = 37: keskuksia, joita luku koskee
	// 2 Työhönvalmennuksen käyttö ja osto [coaching.use]
	// ==================================================
	//
	//                     keskuksia  kaikista  vastanneista
	// ------------------  ---------  --------  ------------
	// kyllä, ostettu             10   41,7 %*       41,7 %*
	// kyllä, ei ostettu           2    8,3 %*        8,3 %*
	// ei                          8   33,3 %*       33,3 %*
	// kilpailutus kesken          4   16,7 %*       16,7 %*
	// ei vastausta                0    0,0 %*             –
	//
	// n = 24: keskuksia, joita luku koskee
	// * pieni vastaajamäärä
}

// TestMunicipalStaff holds the cell of the municipality's staff: an interval over its base, marked as the other shares of
// the staff are, and no figure where there is no staff.
func TestMunicipalStaff(t *testing.T) {
	staff := func(hundredths ...int64) (c coaching.Centre) {
		for i, n := range hundredths {
			c.Staff.By[i+1] = figure.AmountOf(n)
		}
		return c
	}
	few := figure.Figure{N: 1, Over: figure.Answering, Marks: figure.SmallN}
	gaps := figure.Figure{N: 2, Over: figure.Answering, Marks: figure.SmallN | figure.UnequalBases}
	none := figure.Figure{N: 1, Over: figure.Answering, Marks: figure.UnequalBases}
	for name, c := range map[string]struct {
		centres []coaching.Centre
		base    figure.Figure
		printed string
	}{
		"one answer":      {[]coaching.Centre{staff(50, 10, 20, 0, 20), {}}, few, "30.0–50.0%"},
		"with a gap":      {[]coaching.Centre{staff(50, 10, 20, 0, 20), staff(100)}, gaps, "15.0–25.0%"},
		"nobody at work":  {[]coaching.Centre{staff(0)}, none, "–"},
		"nobody answered": {[]coaching.Centre{{}}, figure.Figure{Over: figure.Answering}, "–"},
	} {
		var s coaching.Survey
		for i := range c.centres {
			if err := s.Add(&c.centres[i]); err != nil {
				t.Fatal(err)
			}
		}
		for table := range barometer.SurveyTables(&s, figure.Count{}) {
			if table.ID != "coaching.municipal-staff" {
				continue
			}
			cell := table.Cells[0][0]
			if diff := cmp.Diff(c.base, cell.Figure); diff != "" || (cell.Interval == nil) != (c.printed == "–") {
				t.Errorf("%s (-want +got): %s %v", name, diff, cell.Interval)
			}
			if got := table.Print(0, 0, figure.English); got != c.printed {
				t.Errorf("%s: %s, want %s", name, got, c.printed)
			}
		}
	}
}
