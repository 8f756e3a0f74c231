package coaching2005

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
)

// read returns the sound rows of a file and all its faults, each as a line.
func read(file string) (rows []Response, faults []string) {
	for r, err := range Reader().CSV(strings.NewReader(file)).All() {
		if err != nil {
			faults = append(faults, strings.Split(err.Error(), "\n")...)
			continue
		}
		rows = append(rows, r)
	}
	return rows, faults
}

// write writes rows as CSV.
func write(w io.Writer, rows ...Response) error {
	return sheet.Writer[Response]{Book: book}.CSV(w, slices.Values(rows))
}

// TestColumns: no name has two columns, every column has one name in each language, and each fault of a centre is that
// of a column, or of a question whose answers are columns.
func TestColumns(t *testing.T) {
	keys := ";"
	for _, c := range book.Columns() {
		keys += c.Key + ";"
	}
	negative := centres.Exactly(figure.AmountOf(-1))
	c := centres.Centre{
		Started: 60000, FirstPurchase: 60000, Kela: 9, Health: 9, Use: 9, Package: 9, Marketed: 9, Need: 9,
		Availability: 9,
		Purchased:    centres.PersonsOf(2_000_000), Free: centres.PersonsOf(2_000_000), Benefiting: negative,
		DaysAClient: negative, HoursAClient: negative,
		Staff: centres.Staff{Total: figure.AmountOf(-1), OthersMunicipal: figure.AmountOf(-1)},
	}
	for a := range centres.Administrations() {
		c.Staff.By[a] = figure.AmountOf(-1)
	}
	faults := figure.Faults(c.Validate())
	for _, f := range faults {
		if !strings.Contains(keys, ";"+f.Path+";") && !strings.Contains(keys, ";"+f.Path+".") {
			t.Errorf("%s is no column", f.Path)
		}
	}
	if len(faults) < 21 {
		t.Errorf("%d faults", len(faults))
	}
}

// random returns a row with some of all questions answered.
func random(r *rand.Rand) Response {
	row := Response{ID: "row " + string(rune('a'+r.IntN(26)))}
	for _, c := range book.Columns() {
		var text string
		switch {
		case c.Numeric:
			text = []string{"0,01", "0,5", "1", "12", "0,30", "12–15", "n. 12", "1,5–2", "0,45 %"}[r.IntN(9)]
		default:
			text = []string{"yes", "no", "2004-08", "full-time", "too-little", "tendering"}[r.IntN(6)]
		}
		before := row
		if r.IntN(3) == 0 || c.Set(&row, text) != nil || row.Validate() != nil {
			row = before
		}
	}
	return row
}

// TestRoundTrip: rows are read back as they were written, with every column filled in one or another.
func TestRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(2005, 3))
	rows, filled := make([]Response, 300), map[string]bool{}
	for i := range rows {
		rows[i] = random(r)
		rows[i].ID += strings.Repeat("=", i) // all different, and some like formulas
		for _, c := range book.Columns() {
			filled[c.Key] = filled[c.Key] || c.Get(&rows[i]) != ""
		}
	}
	rows = slices.DeleteFunc(rows, func(r Response) bool {
		return len(r.ID) > sheet.MaxID ||
			r.Centre == centres.Centre{}
	})
	rows[0].ID = "=1+1"
	for _, c := range book.Columns() {
		if !filled[c.Key] {
			t.Errorf("%s is never filled", c.Key)
		}
	}
	var file bytes.Buffer
	if err := write(&file, rows...); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(file.String(), "\n=") {
		t.Error("a formula is not guarded")
	}
	got, faults := read(file.String())
	if diff := cmp.Diff(rows, got); diff != "" || faults != nil {
		t.Errorf("%v\n%s", faults, diff)
	}
	if err := write(io.Discard, Response{Centre: centres.Centre{Need: 9}}); !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("a faulty row is written: %v", err)
	}
}

// TestNames: keys and labels of each language name the same columns, in any order and letter case.
func TestNames(t *testing.T) {
	want := Response{ID: "a", Centre: centres.Centre{Use: centres.UsedPurchased, Need: question.Yes}}
	want.Prices[coaching.PerDay] = centres.Exactly(figure.AmountOf(123_50))
	want.Staff.By[centres.SocialWork] = figure.AmountOf(6_20)
	for _, file := range []string{
		"coaching.id;coaching.use;coaching.need;coaching.price.day;coaching.staff.social-work\na;yes;yes;123,50;6.2",
		"HINTA, EUROA: PÄIVÄ\ttyöhönvalmennuksen tarve\tkeskuksen tunnus\ttyöhönvalmennuksen käyttö\thenkilöstö: " +
			"sosiaalityö\n123,5\tkyllä\ta\tkyllä, ostettu\t6,20",
		"centrets id;användning av arbetsträning;behov av arbetsträning;pris, euro: dag;personal: socialt arbete\na;ja, " +
			"köpt;ja;123,5;6,2",
		"centre id,use of job coaching,need for job coaching,price in euros: day,staff: social work\na,\"Yes, " +
			"purchased\",YES,123.5,6.2",
	} {
		got, faults := read(file)
		if diff := cmp.Diff([]Response{want}, got); diff != "" || faults != nil {
			t.Errorf("%v\n%s", faults, diff)
		}
	}
	for l := range figure.Languages() {
		var form bytes.Buffer
		if err := book.Template(&form, l); err != nil {
			t.Fatal(err)
		}
		rows, faults := read(form.String())
		if rows != nil || len(faults) != 1 || !strings.Contains(faults[0], "no row") {
			t.Errorf("%s: %v", l, faults)
		}
	}
}
