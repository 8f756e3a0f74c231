package table_test

import (
	"fmt"
	"log"
	"os"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// Two tables of a survey of another field, declared once and written in any form and language.
func Example() {
	titles := [...]figure.Labels{
		{"Käyntien tarkoitus", "Besökens syfte", "Purpose of visits"}, {"Vastaajat", "Svarande", "Respondents"},
	}
	purposes := []table.Heading{
		{Key: "loan", Labels: figure.Labels{"lainaus", "lån", "loan"}},
		{Key: "study", Labels: figure.Labels{"opiskelu", "studier", "study"}},
		{Key: "all", Labels: figure.Labels{"kaikki", "alla", "all"}},
	}
	visits := map[string]int64{"loan": 64, "study": 128, "all": 192}
	readers := figure.Labels{"lukijoita", "läsare", "readers"}
	share := figure.Labels{"osuus", "andel", "share"}
	rows := table.RowsOf(purposes, func(h table.Heading) table.Heading { return h })
	library := table.Catalogue[map[string]int64]{Counted: readers, Tables: []table.Description[map[string]int64]{
		table.Describe("library.purpose", "1", titles[0], rows,
			table.Count("readers", readers, func(of map[string]int64, h table.Heading) figure.Figure {
				return figure.New(figure.Whole(of[h.Key]), of["all"], 0)
			}),
			table.Share("share", share, func(of map[string]int64, h table.Heading) figure.Figure {
				return figure.Share(of[h.Key], of["all"], figure.Answering)
			}).Decimals(1)).TotalRow("all"),
		table.Describe("library.response", "2", titles[1], table.One("all", readers),
			table.Share("share", share, func(of map[string]int64, _ table.Heading) figure.Figure {
				return figure.Share(of["all"], 300, figure.Sent)
			})),
	}}
	for t := range library.All(visits) {
		if err := t.WriteText(os.Stdout, figure.English); err != nil {
			log.Fatal(err)
		}
	}
	t := library.Table(visits, "library.purpose")
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
