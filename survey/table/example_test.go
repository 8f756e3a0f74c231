package table_test

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// visits are the answers of a survey of another field: how many readers came to the library for each purpose.
type visits map[string]int64

// readers returns how many readers a row is of.
func readers(v visits, row table.Heading) figure.Figure {
	return table.Respondents(v[row.Key], v["all"])
}

// ofAll returns their share of all readers.
func ofAll(v visits, row table.Heading) figure.Figure {
	return figure.Share(v[row.Key], v["all"], figure.OverAnswering)
}

// answering returns the share of the 300 forms sent that came back.
func answering(v visits, _ table.Heading) figure.Figure {
	return figure.Share(v["all"], 300, figure.OverSent)
}

// Two tables of a survey of another field, declared once and written in any form and language.
func Example() {
	purposes := table.RowsOf([]table.Heading{
		{Key: "loan", Labels: figure.Labels{"lainaus", "lån", "loan"}},
		{Key: "study", Labels: figure.Labels{"opiskelu", "studier", "study"}},
		{Key: "all", Labels: figure.Labels{"kaikki", "alla", "all"}},
	}, func(h table.Heading) table.Heading { return h })
	people, share := figure.Labels{"lukijoita", "läsare", "readers"}, figure.Labels{"osuus", "andel", "share"}

	library := table.Catalogue[visits]{Counted: people, Tables: []table.Description[visits]{
		table.Describe("library.purpose", "1", figure.Labels{"Käynnin syy", "Besökens syfte", "Purpose of visits"}, purposes,
			table.Count("readers", people, readers),
			table.Share("share", share, ofAll).Decimals(1)).TotalRow("all"),
		table.Describe("library.response", "2", figure.Labels{"Vastaajat", "Svarande", "Respondents"},
			table.One("all", people), table.Share("share", share, answering)),
	}}

	answers := visits{"loan": 64, "study": 128, "all": 192}
	for t := range library.All(answers) {
		if err := t.WriteText(os.Stdout, figure.English); err != nil {
			log.Fatal(err)
		}
	}
	t := library.Table(answers, "library.purpose")
	fmt.Println(len(t.Sums), "sums", t.CheckSums())
	// Output:
	// 1 Purpose of visits [library.purpose]
	// =====================================
	//
	//        readers   share
	// -----  -------  ------
	// loan        64   33.3%
	// study      128   66.7%
	// all        192  100.0%
	//
	// n = 192: readers that the figure covers
	// 2 Respondents [library.response]
	// ================================
	//
	//          share
	// -------  -----
	// readers    64%
	//
	// n = 300: readers that the figure covers
	// 2 sums <nil>
}

// A table of official statistics, here with invented numbers, is read as a cube and as a table.
func ExampleReadJSONStat() {
	const file = `{"class": "dataset", "version": "2.0", "label": "Synthetic", "id": ["area", "content"], "size": [2, 2],
		"role": {"metric": ["content"]},
		"dimension": {
			"area": {"category": {"index": ["FI", "MK01"], "label": {"FI": "Finland", "MK01": "Uusimaa"}}},
			"content": {"category": {"index": ["n", "share"], "unit": {
				"n": {"label": "number", "decimals": 0}, "share": {"symbol": "%", "decimals": 1}}}}},
		"value": [200, 100, 79, 39.5]}`
	cubes, err := table.ReadJSONStat(strings.NewReader(file))
	if err != nil {
		log.Fatal(err)
	}
	t, err := cubes[0].Table()
	if err != nil {
		log.Fatal(err)
	}
	if err := t.WriteMarkdown(os.Stdout, figure.English); err != nil {
		log.Fatal(err)
	}
	// Output:
	// ### Synthetic
	//
	// |  | n | share |
	// | --- | ---: | ---: |
	// | Finland | 200 | 100.0% |
	// | Uusimaa | 79 | 39.5% |
}
