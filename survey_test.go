package barometer_test

import (
	"log"
	"os"

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
	// n = 37
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
	// n = 24
	// * pieni vastaajamäärä
}
