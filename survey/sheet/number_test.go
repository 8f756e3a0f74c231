package sheet

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
)

// priced is a respondent with numbers.
type priced struct {
	Loans figure.Count
	Price figure.Amount
	Share figure.Amount
}

var pricedBook = MustNew(nil,
	Count("loans", labels{"lainoja", "lån", "loans"}, func(r *priced) *figure.Count { return &r.Loans }),
	Amount("price", labels{"hinta", "pris", "price"}, func(r *priced) *figure.Amount { return &r.Price }),
	Amount("share", labels{"osuus", "andel", "share"}, func(r *priced) *figure.Amount { return &r.Share }).Percent(),
)

// readPriced returns what a file of one row holds, and its faults.
func readPriced(r Reader[priced], file string) (x priced, faults string) {
	r.Book = pricedBook
	in := r.CSV(strings.NewReader(file))
	if strings.HasPrefix(file, "{") {
		in = r.JSON(strings.NewReader(file))
	}
	if err := in.Each(func(row *priced) error { x = *row; return nil }); err != nil {
		faults = err.Error()
	}
	return x, faults
}

// TestThreeDigitsAfterAMark: they are refused unless the language tells whether they are decimals; a JSON number is
// what it says, a JSON string is text.
func TestThreeDigitsAfterAMark(t *testing.T) {
	for _, c := range []struct {
		language figure.Language
		file     string
		want     priced
		refused  string
	}{
		{0, "loans\n8,167\n", priced{}, "8167, or 8.167"},
		{0, "loans\n8.167\n", priced{}, "8167, or 8.167"},
		{figure.Finnish, "price\n2,100\n", priced{}, "2100, or 2.100"}, // no price has three decimals
		{figure.English, "loans\n\"8,167\"\n", priced{Loans: figure.N(8167)}, ""},
		{figure.English, "price\n\"1,250\"\n", priced{Price: figure.AmountOf(125_000)}, ""},
		{figure.English, "price\n1.250\n", priced{}, "1250, or 1.250"},
		{figure.English, "price\n8.167\n", priced{}, "8167, or 8.167"},
		{figure.English, "loans\n43.000\n", priced{}, "43000, or 43.000"},
		{figure.English, "loans\n43.00\n", priced{Loans: figure.N(43)}, ""},
		{figure.English, "price\n\"1,250.50\"\n", priced{Price: figure.AmountOf(125_050)}, ""},
		{figure.Finnish, "price\n1 250,5\n", priced{Price: figure.AmountOf(125_050)}, ""},
		{0, `{"price":1.250}` + "\n", priced{Price: figure.AmountOf(125)}, ""},
		{0, `{"loans":43.000}` + "\n", priced{Loans: figure.N(43)}, ""},
		{0, `{"price":"1.250"}` + "\n", priced{}, "1250, or 1.250"},
		{figure.English, `{"price":"1,250"}` + "\n", priced{Price: figure.AmountOf(125_000)}, ""},
	} {
		got, faults := readPriced(Reader[priced]{Language: c.language}, c.file)
		if !cmp.Equal(got, c.want) || (faults != "") != (c.refused != "") || !strings.Contains(faults, c.refused) {
			t.Errorf("%v %q: %+v, %s", c.language, c.file, got, faults)
		}
	}
}

// TestShareOfOneInPercent: what a spreadsheet writes for 45 % is not 0,45 %; both are asked about, and either can be
// said with the sign. 0 and 1 are percentages.
func TestShareOfOneInPercent(t *testing.T) {
	for text, want := range map[string]figure.Amount{
		"45": figure.AmountOf(4500), "45 %": figure.AmountOf(4500), "45%": figure.AmountOf(4500),
		"0,45 %": figure.AmountOf(45), "0.45%": figure.AmountOf(45), "0": figure.AmountOf(0), "0,00": figure.AmountOf(0),
		"1": figure.AmountOf(100), "1,5": figure.AmountOf(150),
	} {
		if got, faults := readPriced(Reader[priced]{}, "share\n"+text+"\n"); got.Share != want || faults != "" {
			t.Errorf("%s reads as %v: %s", text, got.Share, faults)
		}
	}
	for text, says := range map[string]string{
		"0,45": "0,45 %, or 45 %", "0.5": "0.5 %, or 50 %", "0,055": "0,055 %, or 5,5 %", "0,005": "0,005 %, or 0,5 %",
		"00,99": "or 99 %",
	} {
		if got, faults := readPriced(Reader[priced]{}, "share\n"+text+"\n"); !strings.Contains(faults, says) {
			t.Errorf("%s reads as %v: %s", text, got.Share, faults)
		}
	}
	if got, faults := readPriced(Reader[priced]{}, `{"share":0.45}`); got.Share != figure.AmountOf(45) {
		t.Errorf("a JSON number reads as %v: %s", got.Share, faults)
	}
}

// TestSmallSharesReadBack: a share below one percent is written so that it reads as it was.
func TestSmallSharesReadBack(t *testing.T) {
	for hundredths := range int64(300) {
		want := priced{Share: figure.AmountOf(hundredths)}
		var file strings.Builder
		if err := (Writer[priced]{pricedBook}).CSV(&file, func(yield func(priced) bool) { yield(want) }); err != nil {
			t.Fatal(err)
		}
		if got, faults := readPriced(Reader[priced]{}, file.String()); got != want || faults != "" {
			t.Fatalf("%q reads as %v: %s", file.String(), got.Share, faults)
		}
	}
}

// TestSignsOfNumbers: what a mapping says of the signs in numbers holds: one sign is not both, digits and signs of
// other things are none, and where only one is told the other follows.
func TestSignsOfNumbers(t *testing.T) {
	for signs, want := range map[[2]string]string{
		{"", ""}: "", {",", "."}: "1.250,5", {".", ","}: "1,250.5", {",", " "}: "1250,5", {",", ""}: "1250,5",
		{"", "."}: "1.250,5", {"", ","}: "1,250.5", {"", "'"}: "1'250,5", {"·", "'"}: "1'250·5",
		{",", ","}: "-", {".", "."}: "-", {"1", "."}: "-", {"-", "."}: "-", {" ", "."}: "-", {"%", "."}: "-",
		{",", "9"}: "-", {",", "+"}: "-", {",", "%"}: "-", {"abcd", ","}: "1,250abcd5", {"abcde", ","}: "-",
		{",", "abcd"}: "1abcd250,5", {",", "abcde"}: "-",
	} {
		n, err := numeralsOf(figure.Finnish, mapping.Mapping{Decimal: signs[0], Thousands: signs[1]})
		if (err != nil) != (want == "-") {
			t.Errorf("%q: %v", signs, err)
		}
		if err != nil || want == "" {
			continue
		}
		if got, err := n.settled(want); err != nil || got != "1250.5" {
			t.Errorf("%q: %s is %q, %v", signs, want, got, err)
		}
	}
	n, err := numeralsOf(figure.Finnish, mapping.Mapping{Decimal: ",", Thousands: "."})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"1.250": "1250", "12.250": "12250", "125.250": "125250", "1.250.000,25": "1250000.25", "7": "7", "7,": "7.",
		"1250.250": "", "1.25": "", "1.2500": "", ".250": "", "1..250": "", "1.250.": "",
	} {
		if got, err := n.settled(text); got != want || (err == nil) != (want != "") {
			t.Errorf("%s is %q, %v", text, got, err)
		}
	}
}

// TestAFaultQuotesWhatStands: a number that its language settles is told as it stands.
func TestAFaultQuotesWhatStands(t *testing.T) {
	for file, says := range map[string]string{
		"loans\n1.250\n": `"1.250": it may be 1250`, "price\n\"1,250.125\"\n": `"1,250.125": more than 2 decimals`,
		"{\"share\":33.333}\n": `"33.333": more than 2 decimals`, "loans\n1.9.2005\n": "points as in a date",
	} {
		if _, faults := readPriced(Reader[priced]{Language: figure.English}, file); !strings.Contains(faults, says) {
			t.Errorf("%s: %s, want %s", file, faults, says)
		}
	}
}
