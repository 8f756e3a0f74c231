package barometer_test

import (
	"errors"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/unit"
)

// invented is a small export of a survey tool. The units are synthetic.
const invented = `unit.id;unit.type;Asiakkaita yhteensä;tulorahoitus: kuntasektorin suora rahoitus;` +
	`tulorahoitus: projektirahoitus
synthetic-1;Työpaja;43;60;40
synthetic-2;työpaja;1 057;25,5 %;74,5 %
synthetic-3;Sosiaalinen yritys;;0;100
synthetic-4;Monipalvelukeskus;300;;
`

// A whole report: responses in, figures and tables out.
func Example() {
	report, err := barometer.Reader{}.CSV(strings.NewReader(invented)).Compute()
	if err != nil {
		log.Fatal(err)
	}
	mean := report.Funding.Mean(unit.Everyone.Without(unit.SocialEnterprise), funding.Municipal)
	fmt.Println(mean.Percent(1), "of", mean.N, "units:", mean.Marks)
	weighted := report.Funding.WeightedMean(unit.Everyone, funding.Municipal)
	fmt.Println(weighted.Percent(1), "weighted by clients")
	if err := report.Table("funding.mean").WriteMarkdown(os.Stdout, figure.Finnish); err != nil {
		log.Fatal(err)
	}
	// Output:
	// 42,8 % of 2 units: small-base
	// 26,8 % weighted by clients
	// ### 3 Tulorahoituksen lähteet
	// <!-- funding.mean -->
	//
	// |  | kaikki | ilman sosiaalisia yrityksiä | asiakasmäärällä painotettu |
	// | --- | ---: | ---: | ---: |
	// | kuntasektorin suora rahoitus | 29 %\* | 43 %\* | 27 %\* |
	// | työllistämispalvelujen myynti | – | – | – |
	// | muiden tuotteiden ja palvelujen myynti | – | – | – |
	// | projektirahoitus | 72 %\* | 57 %\* | 73 %\* |
	// | muu tulo | – | – | – |
	// | n | 3 | 2 | 2 |
	//
	// n: yksiköitä, joita luku koskee
	//
	// \* pieni vastaajamäärä
}

// Faulty rows are refused whole, each fault with its row and column; the rest is computed.
func ExampleResponses_Compute() {
	file := `unit.id;unit.type;funding.municipal;funding.projects;clients.total
synthetic-1;workshop;60;30;1.640
synthetic-2;workshop;60;40;43
synthetic-3;hospital;60;45;16 40
`
	report, err := barometer.Reader{}.CSV(strings.NewReader(file)).Compute()
	for _, f := range figure.Faults(err) {
		fmt.Printf("%s = %s\n", f.Path, f.Value)
	}
	fmt.Println(errors.Is(err, figure.ErrSum), report.Unit.Units(unit.Everyone))
	// Output:
	// row 2, clients.total = 1.640
	// row 2, funding = 90
	// row 4, unit.type = hospital
	// row 4, clients.total = 16 40
	// row 4, funding = 105
	// true 1
}

// A response is one flat object in JSON lines.
func ExampleReader_JSON() {
	lines := `{"unit.id":"synthetic-1","unit.type":"workshop","clients.total":43,"funding.municipal":60,` +
		`"funding.projects":40}
{"unit.id":"synthetic-2","yksikkötyyppi":"työpaja","asiakkaita yhteensä":"1 057"}
`
	for r, err := range (barometer.Reader{}).JSON(strings.NewReader(lines)).All() {
		fmt.Println(r.ID, r.Unit.Type, r.Clients.Total, r.Funding, err)
	}
	// Output:
	// synthetic-1 workshop 43 municipal 60 %, projects 40 % <nil>
	// synthetic-2 workshop 1057  <nil>
}

// Responses can be made by a program, and are checked when they are written or added.
func ExampleWriteJSON() {
	mix, err := funding.NewMix(funding.Shares{
		funding.Municipal: decimal.RequireFromString("60.5"),
		funding.Projects:  decimal.RequireFromString("39.5"),
	})
	if err != nil {
		log.Fatal(err)
	}
	r := barometer.Response{ID: "synthetic-1", Funding: mix}
	r.Unit.Type = unit.Workshop
	r.Unit.Staff[unit.Management] = figure.AmountOf(150)
	r.Clients.Total = figure.N(43)
	var lines strings.Builder
	if err := barometer.WriteJSON(&lines, slices.Values([]barometer.Response{r})); err != nil {
		log.Fatal(err)
	}
	fmt.Print(strings.ReplaceAll(lines.String(), ",\"funding", ",\n \"funding"))
	r.Unit.Type = 0
	fmt.Println(r.Validate())
	// Output:
	// {"unit.id":"synthetic-1","unit.type":"workshop","unit.staff.management":1.5,
	//  "funding.municipal":60.5,
	//  "funding.service-sales":0,
	//  "funding.product-sales":0,
	//  "funding.projects":39.5,
	//  "funding.other":0,"clients.total":43}
	// unit.type: missing: every answer belongs to a unit type
}

// Parts of a survey are added on their own, and merged.
func ExampleTally_Merge() {
	north, south := new(barometer.Tally), new(barometer.Tally)
	for r, err := range (barometer.Reader{}).CSV(strings.NewReader(invented)).All() {
		part := north
		if r.ID == "synthetic-2" {
			part = south
		}
		if err = errors.Join(err, part.Add(&r)); err != nil {
			log.Fatal(err)
		}
	}
	if err := north.Merge(south); err != nil {
		log.Fatal(err)
	}
	f := north.Report().Clients.Mean(unit.Of(unit.Workshop))
	fmt.Println(f.Number(1), "clients a workshop, of", f.N)
	// Output:
	// 550,0 clients a workshop, of 2
}

// Two processes count a part each and send their sums; a third one merges them. Any engine that runs processes will do.
func ExampleTally_UnmarshalBinary() {
	reader := barometer.Reader{Edition: barometer.Edition2011()}
	count := func(rows string) []byte { // what each process does
		part := reader.Tally()
		for r, err := range reader.CSV(strings.NewReader(rows)).All() {
			if err = errors.Join(err, part.Add(&r)); err != nil {
				log.Fatal(err)
			}
		}
		sums, err := part.MarshalBinary()
		if err != nil {
			log.Fatal(err)
		}
		return sums
	}
	const head = "unit.id;unit.type;clients.total\n"
	all := reader.Tally()
	for _, sums := range [][]byte{
		count(head + "synthetic-1;workshop;100\nsynthetic-2;workshop;40\n"), count(head + "synthetic-3;workshop;10\n"),
	} {
		part := reader.Tally() // which refuses sums of other editions
		if err := errors.Join(part.UnmarshalBinary(sums), all.Merge(part)); err != nil {
			log.Fatal(err)
		}
	}
	f := all.Report().Clients.Mean(unit.Everyone)
	fmt.Println(f.Number(1), "clients a unit, of", f.N)
	fmt.Println(reader.Tally().UnmarshalBinary([]byte("something else")))
	// Output:
	// 50,0 clients a unit, of 3
	// tally: not readable: these 14 bytes are no tally, or its beginning
}

// A cell can be looked up by the keys of its row and column.
func ExampleTable_Find() {
	report, err := barometer.Reader{}.CSV(strings.NewReader(invented)).Compute()
	if err != nil {
		log.Fatal(err)
	}
	c, ok := report.Table("clients.mean-by-type").Find("workshop", "mean")
	fmt.Println(c.Figure.Ratio, c.Figure.N, ok)
	for _, h := range report.Table("funding.mean").Columns {
		fmt.Println(h.Key, "|", h.Label(figure.Swedish))
	}
	// Output:
	// 1100/2 2 true
	// all | alla
	// without-social-enterprises | utan sociala företag
	// weighted | viktat med antalet klienter
}

// The empty form has every column, by key or by label.
func ExampleWriteTemplate() {
	var form strings.Builder
	if err := barometer.WriteTemplate(&form, figure.Swedish); err != nil {
		log.Fatal(err)
	}
	names := strings.Split(form.String(), ";")
	fmt.Println(len(names), names[:4])
	// Output:
	// 367 [enhetens id år enhetstyp besvarade del två]
}
