package barometer_test

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// The answers below come from the synthetic responses of examples/barometer: invented units that reproduce the
// published figures.

// synthetic returns the report of the synthetic responses.
func synthetic() *barometer.Report {
	file, err := os.Open("examples/barometer/synthetic.csv")
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	report, err := barometer.Reader{}.CSV(file).Compute()
	if err != nil {
		log.Fatal(err)
	}
	return report
}

// How many clients has an instructor in a workshop, and by which definition?
func Example_clientsPerInstructor() {
	report, workshops := synthetic(), unit.Of(unit.Workshop)
	for by := range clients.Guidances() {
		fmt.Printf("%s: mean of units %s, pooled %s\n", by,
			report.Clients.PerInstructor(workshops, by).Number(1),
			report.Clients.PerInstructorPooled(workshops, by).Number(1))
	}
	// Output:
	// client-guidance: mean of units 27,0, pooled 26,9
	// all-guidance: mean of units 10,8, pooled 10,8
}

// How much of the field's income is municipal?
func Example_municipalIncome() {
	report := synthetic()
	fmt.Println("direct:", report.Funding.WeightedMean(unit.Everyone, funding.Municipal).Percent(0))
	lo, _ := report.Funding.MunicipalTotal(unit.Everyone).Lo()
	hi, _ := report.Funding.MunicipalTotal(unit.Everyone).Hi()
	fmt.Println(
		"with the service sales, which were not split:",
		figure.PrintRange(lo, hi, figure.Percent, 0, figure.HalfUp),
	)
	half, err := report.Funding.MunicipalTotalAt(unit.Everyone, figure.Of(5, 6))
	fmt.Println("if 5/6 of them are municipal:", half.Percent(0), half.Marks, err)
	// Output:
	// direct: 36 %
	// with the service sales, which were not split: 36 - 56 %
	// if 5/6 of them are municipal: 53 % assumed <nil>
}

// Which part of all clients is in multi-service centres?
func Example_shareOfAUnitType() {
	f := synthetic().Clients.ShareOfAll(unit.Of(unit.MultiServiceCentre))
	fmt.Println(f.Percent(0), f.Over, f.Ratio)
	// Output:
	// 34 % stock 5202/15300
}

// How much did the number of clients grow, and what may be compared?
func Example_growth() {
	both := synthetic().Comparison()
	all, _ := both.Growth(unit.Everyone)
	fmt.Println("all:", all.Percent(0), all.Marks)
	sum, _ := both.GroupGrowth(unit.Everyone, clients.WorkActivity, clients.OtherRehabilitative)
	fmt.Println("both groups between which a service moved:", sum.Percent(0), sum.Marks)
	_, err := both.GroupGrowth(unit.Everyone, clients.WorkActivity)
	fmt.Println("one of them alone is not comparable:", errors.Is(err, figure.ErrNotComparable))
	// Output:
	// all: 17 % not-comparable unequal-bases
	// both groups between which a service moved: 21 % not-comparable unequal-bases assumed
	// one of them alone is not comparable: true
}

// Which part of the clients lives on a disability pension?
func Example_pensions() {
	report := synthetic()
	printed := report.Clients.PartShareOfAll(unit.Everyone, clients.Pension)
	matched := report.Clients.PartShare(unit.Everyone, clients.Pension)
	fmt.Println("of all respondents' clients, as printed:", printed.Percent(0), printed.Marks)
	fmt.Printf("of the clients of the %d units that answered: %s\n", matched.N, matched.Percent(1))
	// Output:
	// of all respondents' clients, as printed: 47 % unequal-bases
	// of the clients of the 186 units that answered: 49,0 %
}

// How old are the units?
func Example_ages() {
	report := synthetic()
	year := report.Edition.Year()
	fmt.Println("over 20 years:", report.Unit.Founded.Share(unit.Everyone, unit.OlderThan(20, year)).Percent(0))
	fmt.Println(
		"workshops of 1990 to 2009:",
		report.Unit.Founded.Share(unit.Of(unit.Workshop), unit.FoundedBetween(1990, 2009)).Percent(0),
	)
	// Output:
	// over 20 years: 31 %
	// workshops of 1990 to 2009: 84 %
}

// How many clients move on to the open labour market?
func Example_transitions() {
	t := synthetic().Transitions
	fmt.Println(
		t.Count(unit.Everyone, transitions.OpenEmployment).Number(0),
		"clients of",
		t.Answering(unit.Everyone),
		"units",
	)
	fmt.Println(
		"of the clients at the year's end, as printed:",
		t.Share(unit.Everyone, transitions.OpenEmployment).Percent(0),
	)
	served := t.ShareOfServed(unit.Everyone, transitions.OpenEmployment)
	fmt.Println("of everyone served:", served.Percent(0), served.Marks)
	// Output:
	// 525 clients of 69 units
	// of the clients at the year's end, as printed: 9 %
	// of everyone served: 6 % assumed
}

// What can a total be that a report does not print? Wholes takes one figure; Bounds all of a report at once, or
// figure.ErrClash where those connected with the total clash: System.Clashes gives the system that is left without what
// clashes.
func Example_hiddenTotal() {
	coach := figure.Wholes(figure.MustParse("18 %"), 2812, figure.Convention{})
	pension := figure.Wholes(figure.MustParse("47 %"), 7221, figure.Convention{})
	fmt.Println("2812 clients are 18 % of", coach)
	fmt.Println("7221 clients are 47 % of", pension)
	fmt.Println("both:", coach.Intersect(pension))
	b12, err := barometer2012.System(figure.Convention{})
	if err != nil {
		log.Fatal(err)
	}
	total, err := b12.Bounds("clients.total")
	fmt.Println("all figures of B12:", total.Range(), "proved:", total.Tight, err)
	fmt.Println("because of", strings.Join(total.Because[:2], ", "))
	// Output:
	// 2812 clients are 18 % of 15201 to 16068
	// 7221 clients are 47 % of 15203 to 15529
	// both: 15203 to 15529
	// all figures of B12: 15203 to 15529 proved: true <nil>
	// because of clients.pension, clients.pension.share
}

// How do I print a table in Finnish, as Markdown?
func Example_table() {
	if err := synthetic().Table("unit.response").WriteMarkdown(os.Stdout, figure.Finnish); err != nil {
		log.Fatal(err)
	}
	// Output:
	// ### 1 Vastausprosentti
	// <!-- unit.response -->
	//
	// |  | lähetetty | vastasi | vastausprosentti | n |
	// | --- | ---: | ---: | ---: | ---: |
	// | ensimmäinen osa | 531 | 211 | 40 % | 531 |
	// | toinen osa | 211 | 75 | 36 % | 211 |
	//
	// n: yksiköitä, joita luku koskee
}

// How do I draw a chart of the report?
func Example_chart() {
	sources, drawn := synthetic().Chart("funding.by-type")
	if !drawn {
		log.Fatal("no chart")
	}
	sources.Width = 640 // a file of its own
	var svg strings.Builder
	if err := sources.WriteSVG(&svg, figure.English); err != nil {
		log.Fatal(err)
	}
	_, title, _ := strings.Cut(svg.String(), "<title")
	_, title, _ = strings.Cut(title, ">")
	title, _, _ = strings.Cut(title, "<")
	fmt.Println(title)
	// Output: 3 Sources of income by unit type
}

// How do I read the export of my own survey, for the next edition, and compare it with 2011? Rows of 2011 stand in the
// same file with their year; a row without one is of the edition that is computed.
func Example_nextEdition() {
	export := `Vastaaja;Vuosi;Yksikkötyyppi;Perustettu;Kuntaraha;tulorahoitus: projektirahoitus;Asiakkaita yhteensä
synthetic-1;;työpaja;1998;60;40;45
synthetic-2;;Monipalvelukeskus;2012;12,5;87,5;110
synthetic-3;;työpaja;2029;50;40;20
synthetic-1;2011;työpaja;1998;70;30;30
synthetic-2;2011;Monipalvelukeskus;;;;95
`
	frame, err := barometer.NewFrame(map[unit.Type]uint32{unit.Workshop: 5, unit.MultiServiceCentre: 2}, 6, 8)
	if err != nil {
		log.Fatal(err)
	}
	next, err := barometer.NewEdition(2026, "2026-12-31", barometer.FormsSent(8), barometer.WithFrame(frame))
	if err != nil {
		log.Fatal(err)
	}
	reader := barometer.Reader{
		Edition: next,
		Before:  barometer.Edition2011(),
		Mapping: mapping.Mapping{Sources: []mapping.Source{
			{Name: "Vastaaja", To: "unit.id"}, {Name: "Perustettu", To: "unit.founded"},
			{Name: "Kuntaraha", To: "funding.municipal"},
		}},
	}
	report, err := reader.CSV(strings.NewReader(export)).Compute()
	fmt.Println(err)
	fmt.Println(report.Read)
	fmt.Println("answered:", report.Unit.ResponseRate(next.Sent()).Percent(0))
	fmt.Println(
		"workshops in the frame:",
		next.Frame().Coverage(unit.Workshop, report.Unit.Units(unit.Of(unit.Workshop))).Percent(0),
	)
	municipal := report.Funding.Mean(unit.Everyone, funding.Municipal)
	fmt.Println("municipal funding:", municipal.Percent(1), "of", municipal.N, "units")
	growth, err := report.Comparison().Growth(unit.Everyone)
	fmt.Println("growth of clients since 2011:", growth.Percent(0), growth.Marks, err)
	// Output:
	// row 4, funding = 90: parts do not add up: the shares must sum to 100
	// row 4, unit.founded = 2029: contradicting: after 2026, which the answers describe
	// 5 rows: 4 counted, 1 refused
	// answered: 25 %
	// workshops in the frame: 20 %
	// municipal funding: 36,3 % of 2 units
	// growth of clients since 2011: 24 % small-base not-comparable unequal-bases <nil>
}
