package coaching2005_test

import (
	"log"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
)

// The table of T05 2, from synthetic centres that answer as the report counts them.
func ExampleTables() {
	var survey centres.Tally
	for use, answering := range map[centres.PurchaseStatus]int{
		centres.UsedPurchased: 10, centres.UsedOtherwise: 2, centres.NotUsed: 8, centres.Tendering: 4,
	} {
		for range answering {
			if err := survey.Add(&centres.Centre{Use: use, Health: question.Yes}); err != nil {
				log.Fatal(err)
			}
		}
	}
	for filled := range coaching2005.Tables(&survey, figure.N(37)) {
		if filled.ID == "coaching.response" || filled.ID == "coaching.use" {
			if err := filled.WriteText(os.Stdout, figure.Finnish); err != nil {
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

// TestMunicipalStaff holds the cell of the municipality's staff: an interval over its base, marked as the other shares
// of the staff are, and no figure where there is no staff.
func TestMunicipalStaff(t *testing.T) {
	staff := func(hundredths ...int64) (c centres.Centre) {
		for i, n := range hundredths {
			c.Staff.By[i+1] = figure.AmountOf(n)
		}
		return c
	}
	few := figure.Figure{N: 1, Over: figure.OverAnswering, Marks: figure.SmallN}
	gaps := figure.Figure{N: 2, Over: figure.OverAnswering, Marks: figure.SmallN | figure.UnequalBases}
	none := figure.Figure{Over: figure.OverAnswering} // the other employers are not answered
	for name, c := range map[string]struct {
		answering []centres.Centre
		base      figure.Figure
		printed   string
	}{
		"one answer":      {[]centres.Centre{staff(50, 10, 20, 0, 20), {}}, few, "30.0–50.0%"},
		"with a gap":      {[]centres.Centre{staff(50, 10, 20, 0, 20), staff(100)}, gaps, "15.0–25.0%"},
		"nobody at work":  {[]centres.Centre{staff(0)}, none, "–"},
		"nobody answered": {[]centres.Centre{{}}, figure.Figure{Over: figure.OverAnswering}, "–"},
	} {
		found := false
		var s centres.Tally
		for i := range c.answering {
			if err := s.Add(&c.answering[i]); err != nil {
				t.Fatal(err)
			}
		}
		for filled := range coaching2005.Tables(&s, figure.Count{}) {
			if filled.ID != "coaching.municipal-staff" {
				continue
			}
			found = true
			cell := filled.Cells[0][0]
			if diff := cmp.Diff(c.base, cell.Figure); diff != "" || (cell.Interval == nil) != (c.printed == "–") {
				t.Errorf("%s (-want +got): %s %v", name, diff, cell.Interval)
			}
			if got := filled.Print(0, 0, figure.English); got != c.printed {
				t.Errorf("%s: %s, want %s", name, got, c.printed)
			}
		}
		if !found {
			t.Errorf("%s: there is no such table", name)
		}
	}
}

// TestPrices: T05 2 has days of 123 to 250 euros; three centres' days have a mean, in euros and cents, and no sum.
// Their clients have both.
func TestPrices(t *testing.T) {
	var s centres.Tally
	for i, day := range []int64{123_00, 250_00, 180_50} {
		c := centres.Centre{Use: centres.UsedPurchased, Purchased: centres.PersonsOf(uint32(10 + i))}
		c.Prices[coaching.PerDay] = centres.Exactly(figure.AmountOf(day))
		if err := s.Add(&c); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string][]string{ // 553.50 and 33 over 3
		"coaching.prices":  {"mean euros 184.50", "min euros 123.00", "max euros 250.00"},
		"coaching.clients": {"sum count 33", "mean mean 11.0", "min count 10", "max count 12"},
	}
	found := 0
	for filled := range coaching2005.Tables(&s, figure.Count{}) {
		cells, ok := want[filled.ID]
		if !ok {
			continue
		}
		found++
		row := slices.IndexFunc(filled.Rows, func(h table.Heading) bool {
			return h.Key == coaching.PerDay.String() || h.Key == "purchased"
		})
		var got []string
		for j, c := range filled.Columns {
			got = append(got, c.Key+" "+c.Measure.String()+" "+filled.Print(row, j, figure.English))
		}
		if diff := cmp.Diff(cells, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", filled.ID, diff)
		}
	}
	if found != len(want) {
		t.Errorf("%d of %d tables", found, len(want))
	}
}

// TestForms: T05 2 prints six centres with complementary purchases, four with public ones, and two with both.
func TestForms(t *testing.T) {
	var s centres.Tally
	for i := range 8 {
		var forms []centres.PurchaseForm
		if i < 6 {
			forms = append(forms, centres.FormComplementary)
		}
		if i >= 4 {
			forms = append(forms, centres.FormPublic)
		}
		ticked, err := question.Ticked(forms...)
		if err != nil || s.Add(&centres.Centre{Use: centres.UsedPurchased, Forms: ticked}) != nil {
			t.Fatal(err)
		}
	}
	want := map[string]int64{"complementary": 6, "public": 4, "both": 2}
	for filled := range coaching2005.Tables(&s, figure.Count{}) {
		for row, n := range want {
			c, ok := filled.Find(row, "centres")
			if ok && filled.ID == "coaching.forms" && c.Figure.Ratio.Equal(figure.Whole(n)) {
				delete(want, row)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("not so in the table: %v", want)
	}
}

// TestNobodyAnsweredIsNoCount: a question that no centre answered may not have been asked, and then nobody left it out.
func TestNobodyAnsweredIsNoCount(t *testing.T) {
	var s centres.Tally
	for range 40 {
		if err := s.Add(&centres.Centre{Health: question.Yes}); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]string{
		"coaching.use": "–", "coaching.regional-needs": "–", "coaching.content-needs": "–", "coaching.health": "40"}
	for filled := range coaching2005.Tables(&s, figure.Count{}) {
		if printed, ok := want[filled.ID]; ok && filled.Print(0, 0, figure.English) != printed {
			t.Errorf("%s: %s, want %s", filled.ID, filled.Print(0, 0, figure.English), printed)
		}
	}
}
