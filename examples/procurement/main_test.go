package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/socialemployment/barometer/figure"
)

func Example() {
	run([]string{"-vary", "clients-a-coach=2..10 hours-a-day=6..8"}, nil, os.Stdout, os.Stderr)
	// Output:
	// Offers from the cheapest on, price per client
	// =============================================
	//
	// Offer              Place        Price quoted  €/client                                    Rests on
	// -----------------  -----  ------------------  --------  ------------------------------------------
	// Synthetic Cedar        1      550.00 €/month    825.00  d/month 20*, clients/coach 1, d/client 30*
	// Synthetic Dogwood      2        180.00 €/day  1,080.00              clients/coach 5*, d/client 30*
	// Synthetic Birch        3  40.00 €/client-day  1,200.00                                d/client 30*
	// Synthetic Elm          3   1,200.00 €/client  1,200.00                                           –
	// Synthetic Fir          5        123.00 €/day  1,230.00               clients/coach 3, d/client 30*
	// Synthetic Alder        6        23.00 €/hour  1,587.00                                 h/client 69
	// Synthetic Gean         7        31.50 €/hour  1,653.75      h/day 7, clients/coach 4, d/client 30*
	//
	// * assumed; the offer does not state it
	//
	// clients a coach: 2–10 (assumed 5)
	//   at 2: Synthetic Cedar < Synthetic Birch = Synthetic Elm < Synthetic Fir < Synthetic Alder
	//     < Synthetic Gean < Synthetic Dogwood
	//   3.27 (160/49): below this Synthetic Gean is cheaper, above it Synthetic Dogwood
	//   3.40 (1800/529): below this Synthetic Alder is cheaper, above it Synthetic Dogwood
	//   4.39 (180/41): below this Synthetic Fir is cheaper, above it Synthetic Dogwood
	//   4.50: below this Synthetic Birch is cheaper, above it Synthetic Dogwood
	//   4.50: below this Synthetic Elm is cheaper, above it Synthetic Dogwood
	//   6.55 (72/11): below this Synthetic Cedar is cheaper, above it Synthetic Dogwood
	//   at 10: Synthetic Dogwood < Synthetic Cedar < Synthetic Birch = Synthetic Elm < Synthetic Fir
	//     < Synthetic Alder < Synthetic Gean
	//
	// hours a day: 6–8 (assumed 7.5)
	//   no offer rests on this assumption
	//
	// 7 rows: 7 counted, 0 refused
}

func Example_finnish() {
	arguments := []string{
		"-lang",
		"fi",
		"-basis",
		"day",
		"-assume",
		"hours-a-day=7,5 clients-a-coach=5",
		"-vary",
		"hours-a-day=6..8",
	}
	var out bytes.Buffer
	status := run(arguments, nil, &out, &out)
	fmt.Println(strings.ReplaceAll(out.String(), " (another", "\n  (another") + fmt.Sprint(status))
	// Output:
	// Tarjoukset edullisimmasta alkaen, hinnan yksikkö: päivä
	// =======================================================
	//
	// Tarjous            Sija        Tarjottu hinta  €/päivä            Perustuu ehtoihin
	// -----------------  ----  --------------------  -------  ---------------------------
	// Synthetic Fir         1        123,00 €/päivä   123,00                            –
	// Synthetic Alder       2         23,00 €/tunti   172,50                    h/pv 7,5*
	// Synthetic Dogwood     3        180,00 €/päivä   180,00                            –
	// Synthetic Birch       4  40,00 €/asiakaspäivä   200,00                 as./valm. 5*
	// Synthetic Gean        5         31,50 €/tunti   220,50                       h/pv 7
	// Synthetic Cedar       –     550,00 €/kuukausi        –  puuttuu: päiviä kuukaudessa
	// Synthetic Elm         –    1 200,00 €/asiakas        –  puuttuu: päiviä asiakkaalle
	//
	// * oletus, jota tarjous ei itse kerro
	//
	// tunteja päivässä: 6–8 (oletus 7,5)
	//   arvolla 6: Synthetic Fir < Synthetic Alder < Synthetic Dogwood < Synthetic Birch < Synthetic Gean
	//   7,83 (180/23): tätä pienemmillä arvoilla edullisempi on Synthetic Alder, suuremmilla Synthetic
	//     Dogwood
	//   arvolla 8: Synthetic Fir < Synthetic Dogwood < Synthetic Alder < Synthetic Birch < Synthetic Gean
	//
	// rivejä 7: laskettu 5, hylätty 2
	//   1 rivi: terms.days-a-client: puuttuu: tarvitaan, kun hinnan yksikkö asiakas muutetaan yksiköksi
	//     päivä
	//   1 rivi: terms.days-a-month: puuttuu: tarvitaan, kun hinnan yksikkö kuukausi muutetaan yksiköksi
	//     päivä
	// rivi 4, terms.days-a-month: puuttuu: tarvitaan, kun hinnan yksikkö kuukausi muutetaan yksiköksi päivä
	// rivi 6, terms.days-a-client: puuttuu: tarvitaan, kun hinnan yksikkö asiakas muutetaan yksiköksi päivä
	// 1
}

// TestPricesWithASign: prices are compared with the signs and words that people write; another currency, and a price by
// something else than its basis, are told in the language.
func TestPricesWithASign(t *testing.T) {
	file := "name;price;basis\nA;1 200 €;client\nB;12,50 EUR;hour\nC;25 €/h;hour\nD;90 e;day\nE;25 €/h;day\nF;25 $;hour\n"
	for lang, says := range map[string][]string{
		"fi": {"hinnassa peruste on tunti, sarakkeessa päivä", `luvun vieressä on "$", joka ei ole euro`, "1 200,00"},
		"sv": {"grunden är timme i priset, dag i kolumnen", `bredvid talet står "$", som inte är euro`, "12,50"},
		"en": {"the price is by the hour, and the basis is day", `"$" beside the number is not the euro`, "90.00"},
	} {
		var out bytes.Buffer
		status := run([]string{"-lang", lang, "-"}, strings.NewReader(file), &out, &out)
		text := strings.Join(strings.Fields(out.String()), " ")
		for _, want := range says {
			if status != 1 || !strings.Contains(strings.ReplaceAll(text, "\u00a0", " "), want) {
				t.Errorf("%s: status %d, no %q in %s", lang, status, want, text)
			}
		}
	}
}

// TestFaults shows that every faulty row is named with its column, that the others are compared, and that the status is
// 1.
func TestFaults(t *testing.T) {
	file := "Nimi;Hinta;Peruste;tunteja päivässä;days-a-client\n" +
		"A;200;asiakas;;\n" +
		"B;0;day;;\n" +
		"C;-5;day;;\n" +
		"D;12,345;hour;;\n" +
		"E;1 000 001;hour;;\n" +
		"F;20;week;25;0\n" +
		";20;hour;;\n" +
		"a;300;client;;\n" +
		"G;20\n" +
		"H;20;client-day;;10\n" +
		"I;;;;\n" +
		"J;20;hour;8;\n"
	var stdout, stderr bytes.Buffer
	status := run([]string{"-assume", "", "-vary", "", "-"}, strings.NewReader(file), &stdout, &stderr)
	want := []string{
		"row 3, price = 0: ",
		"row 4, price = ",
		"row 5, price = ",
		"row 6, price = ",
		"row 7, basis: ", "row 7, terms.hours-a-day = 25: ", "row 7, terms.days-a-client = 0: ",
		"row 8, name: missing",
		"row 9, name = a: contradicting: row 2 has an offer of the same name",
		"row 10 (line 10): ",
		"row 12, price: missing", "row 12, basis: missing",
		"row 13, terms.hours-a-client: missing: ",
	}
	got := strings.Split(strings.TrimSpace(stderr.String()), "\n")
	if status != 1 || len(got) != len(want) {
		t.Fatalf("status %d:\n%s", status, stderr.String())
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("%q, want %q", got[i], want[i])
		}
	}
	for _, name := range []string{"A", "H", "J"} {
		if !strings.Contains(stdout.String(), "\n"+name+" ") {
			t.Errorf("offer %s is not printed:\n%s", name, stdout.String())
		}
	}
}

// TestStatus holds the exit status of faults outside the rows.
func TestStatus(t *testing.T) {
	for name, c := range map[string]struct {
		args   []string
		in     string
		status int
		says   string
	}{
		"unknown basis":     {[]string{"-basis", "week"}, "", 2, "week"},
		"unknown term":      {[]string{"-assume", "weeks=3"}, "", 2, "weeks"},
		"absurd term":       {[]string{"-assume", "hours-a-day=25"}, "", 2, "terms.hours-a-day"},
		"no value":          {[]string{"-assume", "hours-a-day"}, "", 2, "term=value"},
		"no range":          {[]string{"-vary", "hours-a-day=7"}, "", 2, "2..10"},
		"falling range":     {[]string{"-vary", "hours-a-day=8..7"}, "", 2, "must rise"},
		"two files":         {[]string{"a", "b"}, "", 2, "one FILE"},
		"no such file":      {[]string{"no/such/file.csv"}, "", 1, "no such file"},
		"empty file":        {[]string{"-"}, "", 1, "empty"},
		"unknown column":    {[]string{"-"}, "name;price;basis;colour\n", 1, "row 1 = colour"},
		"column twice":      {[]string{"-"}, "name;price;basis;nimi\n", 1, "stands twice"},
		"columns missing":   {[]string{"-"}, "name\n", 1, "row 1 = basis: missing"},
		"no offers":         {[]string{"-"}, "name;price;basis\n", 1, "no row stands below"},
		"formula in a name": {[]string{"-"}, "name;price;basis\n'=1+1;20;client\n", 0, ""},
		"control in a name": {[]string{"-"}, "name;price;basis\n\x07bell;20;client\n", 1, "row 2, name"},
		"too many offers":   {[]string{"-"}, "name;price;basis\n" + strings.Repeat("x;1;day\n", 1002), 1, "over a limit"},
		"an unclosed quote": {[]string{"-"}, "name;price;basis\n\"x;1;client\ny;2;client\n", 1, "row 2"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			if status := run(c.args, strings.NewReader(c.in), &stdout, &stderr); status != c.status {
				t.Errorf("status %d, want %d", status, c.status)
			}
			if !strings.Contains(stderr.String(), c.says) {
				t.Errorf("%q does not say %q", stderr.String(), c.says)
			}
		})
	}
	var stdout, stderr bytes.Buffer
	if run([]string{"-"}, iotest.ErrReader(errors.New("disk")), &stdout, &stderr) != 1 ||
		!strings.Contains(stderr.String(), "disk") {
		t.Errorf("a reader's fault: %s", stderr.String())
	}
}

// TestSynthetic shows that every embedded offer says that it is synthetic, and that the order is the same in all
// languages.
func TestSynthetic(t *testing.T) {
	all := readOffers(bytes.NewReader(synthetic), 0)
	offers := all.offers
	if len(offers) != 7 || len(all.Faults) > 0 {
		t.Fatalf("%d offers, %v", len(offers), all.Faults)
	}
	for _, o := range offers {
		if !strings.HasPrefix(o.Name, "Synthetic ") {
			t.Errorf("%s does not say that it is synthetic", o.Name)
		}
	}
	for l := range figure.Languages() {
		var stdout, stderr bytes.Buffer
		if run([]string{"-lang", l.String()}, nil, &stdout, &stderr) != 0 || stderr.Len() > 0 ||
			strings.Contains(stdout.String(), "%!") {
			t.Errorf("%v: %s%s", l, stderr.String(), stdout.String())
		}
	}
}

// FuzzOffers shows that no input panics, and that every row is either an offer or a fault.
func FuzzOffers(f *testing.F) {
	f.Add(string(synthetic))
	f.Add("nimi;hinta;peruste\n\"a;1;h\nb;2;kk\n")
	f.Add("name,price,basis,hours-a-day\n'=a,1e9,day,-1\n")
	f.Fuzz(func(t *testing.T, in string) {
		all := readOffers(strings.NewReader(in), 0)
		for _, o := range all.offers {
			if err := o.Validate(); err != nil || o.row < 2 {
				t.Errorf("row %d: %v", o.row, err)
			}
		}
		var stdout, stderr bytes.Buffer
		if status := run([]string{"-"}, strings.NewReader(in), &stdout, &stderr); (status == 0) != (stderr.Len() == 0) {
			t.Errorf("status %d with %q", status, stderr.String())
		}
	})
}

// A name that would go on in a line of its own, or turn the others round, is refused.
func TestNamesThatDoNotShow(t *testing.T) {
	all := readOffers(strings.NewReader("name;price;basis\n\"a\nb\";1;hour\na\u202eb;2;hour\nab;3;hour\n"), 0)
	if len(all.offers) != 1 || len(all.Faults) != 2 || !strings.HasPrefix(all.Faults[0].Error(), "row 2, name") {
		t.Errorf("%v, %v", all.offers, all.Faults)
	}
}

// TestNoTermIsAssumedTwice: a term that stands twice, or without a value, is an error that names it.
func TestNoTermIsAssumedTwice(t *testing.T) {
	for _, c := range []struct{ flag, value, says string }{
		{"-assume", "hours-a-day=7 hours-a-day=8", "terms.hours-a-day = 8: contradicting: it is assumed twice, as 7 before"},
		{"-assume", "hours-a-day=7 hours-a-day=", "terms.hours-a-day: missing: a term that is assumed has a value"},
		{"-assume", "hours-a-day", "term=value is needed"},
		{"-vary", "hours-a-day=6..7 hours-a-day=7..8", "it is moved twice"},
		{"-vary", "hours-a-day=", "a range such as 2..10 is needed"},
		{"-vary", "hours-a-day=..8", "terms.hours-a-day"},
	} {
		var stdout, stderr bytes.Buffer
		status := run([]string{c.flag, c.value}, nil, &stdout, &stderr)
		if status != 2 || !strings.Contains(stderr.String(), c.says) {
			t.Errorf("%s %q: status %d, %s", c.flag, c.value, status, &stderr)
		}
	}
}

// TestACutLastRowIsSaid: a price that may have lost its last digits is compared, and said to be so; a whole file says
// nothing.
func TestACutLastRowIsSaid(t *testing.T) {
	const offers = "name;basis;price\na;hour;40\nb;hour;1"
	for in, cut := range map[string]bool{offers: true, offers + "\n": false} {
		var stdout, stderr bytes.Buffer
		status := run([]string{"-basis", "hour", "-"}, strings.NewReader(in), &stdout, &stderr)
		if status != 0 || strings.Contains(stdout.String(), "the last row (3) has no line end: it may be cut") != cut {
			t.Errorf("%q: %d, %s%s", in, status, &stdout, &stderr)
		}
	}
}
