package chart_test

import (
	"encoding/xml"
	"fmt"
	"log"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/table"
)

// visits are the readers of a library by what they came for.
type visits map[string]int64

// library is a table of a survey of another field: what readers came for.
func library(v visits) table.Table {
	purposes := table.RowsOf([]table.Heading{
		{Key: "loan", Labels: figure.Labels{"lainaus", "lån", "loan"}},
		{Key: "study", Labels: figure.Labels{"opiskelu", "studier", "study"}},
		{Key: "other", Labels: figure.Labels{"muu", "annat", "other"}},
	}, func(h table.Heading) table.Heading { return h })
	title := figure.Labels{"Käynnin syy", "Besökens syfte", "Purpose of visits"}
	t := table.Describe("library.purpose", "1", title, purposes,
		table.Share("share", figure.Labels{"osuus", "andel", "share"}, func(v visits, row table.Heading) figure.Figure {
			return figure.Share(v[row.Key], v["loan"]+v["study"]+v["other"], figure.OverAnswering)
		}))
	filled := t.Fill(v)
	filled.Counted = figure.Labels{"lukijoita", "läsare", "readers"}
	return filled
}

// A table is drawn in any language, with a description that says every number.
func ExampleChart_WriteSVG() {
	picture := chart.Chart{Table: library(visits{"loan": 64, "study": 128, "other": 8}), Form: chart.Stacked, Turned: true}
	var b strings.Builder
	if err := picture.WriteSVG(&b, figure.English); err != nil {
		log.Fatal(err)
	}
	var svg struct {
		Title string `xml:"title"`
		Desc  string `xml:"desc"`
	}
	if err := xml.Unmarshal([]byte(b.String()), &svg); err != nil {
		log.Fatal(err)
	}
	fmt.Println(svg.Title)
	fmt.Println(svg.Desc)
	// Output:
	// 1 Purpose of visits
	// share. loan: 32%; study: 64%; other: 4%
	//
	// %: of those answering
	// n = 200: readers that the figure covers
}
