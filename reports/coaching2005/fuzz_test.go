package coaching2005_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/sheet"
)

// FuzzCentres reads the answers of centres as CSV and as JSON lines: every row is read or refused, behind no figure are
// more centres than were counted, and what was read is written and read back equal.
func FuzzCentres(f *testing.F) {
	f.Add("coaching.id;coaching.started;coaching.use;coaching.price.hour\na;2002-01;yes;23\nb;n. 350;x;1.250\na;;no;\n")
	f.Add(`{"coaching.id":"a","coaching.use":"no","coaching.price.day":"150-200"}` + "\n")
	f.Add("coaching.staff.total;coaching.staff.kela;coaching.clients.purchased\n5;5;150-200\n4;5;noin 20")
	f.Fuzz(func(t *testing.T, text string) {
		r := coaching2005.Reader()
		r.Limits.FileBytes, r.Limits.Rows = 100_000, 100
		recount(t, func() *sheet.File[coaching2005.Response] { return r.CSV(strings.NewReader(text)) })
		recount(t, func() *sheet.File[coaching2005.Response] { return r.JSON(strings.NewReader(text)) })
	})
}

func recount(t *testing.T, open func() *sheet.File[coaching2005.Response]) {
	var all []coaching2005.Response
	var tally centres.Tally
	file := open()
	_ = file.Each(func(r *coaching2005.Response) error {
		err := tally.Add(&r.Centre)
		if err == nil {
			all = append(all, *r)
		}
		return err
	})
	c := file.Read()
	if c.Rows != c.Counted+c.Refused || c.Counted != int64(len(all)) || tally.Centres() != c.Counted {
		t.Errorf("%v, %d came, %d were added", c, len(all), tally.Centres())
	}
	for filled := range coaching2005.Tables(&tally, figure.Count{}) {
		for i, row := range filled.Cells {
			for j, x := range row {
				if x.Figure.N > c.Counted || x.Figure.N < 0 || x.Figure.N > 0 && x.Interval == nil && !x.Figure.Defined() {
					t.Errorf("%s, %s, %s: %v of %d", filled.ID, filled.Rows[i].Key, filled.Columns[j].Key, x.Figure, c.Counted)
				}
			}
		}
	}
	if len(all) == 0 {
		return
	}
	w := sheet.Writer[coaching2005.Response]{Book: coaching2005.Book()}
	var csv, lines bytes.Buffer
	if err := w.CSV(&csv, slices.Values(all)); err != nil {
		t.Fatal(err)
	}
	if err := w.JSON(&lines, slices.Values(all)); err != nil {
		t.Fatal(err)
	}
	for name, file := range map[string]*sheet.File[coaching2005.Response]{
		"CSV": coaching2005.Reader().CSV(&csv), "JSON lines": coaching2005.Reader().JSON(&lines),
	} {
		var back []coaching2005.Response
		if err := file.Each(func(r *coaching2005.Response) error { back = append(back, *r); return nil }); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(all, back); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
