// Command consumer is a program of somebody else's: a survey of swimming halls, synthetic, read, counted, tabled and
// checked with the public packages of the library. The gate builds it outside the library's tree.
package main

import (
	"fmt"
	"io"
	"iter"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/survey/table"
)

// answers are the synthetic answers of five halls, one of them faulty.
const answers = "Halli;Asiakasmäärä;Sauna;lajit: uinti;lajit: vesijuoksu;lajit: kuntosali\n" +
	"synthetic-1;1 200;kyllä;kyllä;ei;ei\n" +
	"synthetic-2;800;ei;kyllä;kyllä;ei\n" +
	"synthetic-3;;kyllä;kyllä;kyllä;kyllä\n" +
	"synthetic-4;1 000;kyllä;;;\n" +
	"synthetic-5;paljon;ei;ei;ei;kyllä\n"

// hall is a respondent.
type hall struct {
	ID       string
	Visitors figure.Count // people in an ordinary week
	Sauna    question.YesNo
	Sports   question.Set[sport]
}

var book = sheet.MustNew[hall](nil,
	sheet.ID("hall.id", figure.Labels{"halli", "hall", "hall"}, func(h *hall) *string { return &h.ID }),
	sheet.Count("hall.visitors", figure.Labels{"asiakasmäärä", "besökare", "visitors"},
		func(h *hall) *figure.Count { return &h.Visitors }),
	sheet.Choice("hall.sauna", figure.Labels{"sauna", "bastu", "sauna"}, question.ParseYesNo,
		func(h *hall) *question.YesNo { return &h.Sauna }),
	sheet.Ticks("hall.sports", figure.Labels{"lajit", "grenar", "sports"}, sports(),
		func(h *hall) *question.Set[sport] { return &h.Sports }),
)

// sport is what a hall is used for.
type sport uint8

const (
	swimming sport = iota + 1
	waterRunning
	gym
)

var names = [...]struct {
	key    string
	labels figure.Labels
}{
	swimming:     {"swimming", figure.Labels{"uinti", "simning", "swimming"}},
	waterRunning: {"water-running", figure.Labels{"vesijuoksu", "vattenlöpning", "water running"}},
	gym:          {"gym", figure.Labels{"kuntosali", "gym", "gym"}},
}

func sports() iter.Seq[sport]                  { return slices.Values([]sport{swimming, waterRunning, gym}) }
func (s sport) Valid() bool                    { return s >= swimming && s <= gym }
func (s sport) String() string                 { return names[s].key }
func (s sport) Label(l figure.Language) string { return l.Of(names[s].labels) }

// tally adds the answers up.
type tally struct {
	sauna    question.Single[question.YesNo]
	sports   question.Multi[sport]
	visitors int64
	counted  int64 // halls that told their visitors
	sent     int64
}

func (t *tally) add(h hall) error {
	if n, ok := h.Visitors.Get(); ok {
		t.visitors += int64(n)
		t.counted++
	}
	if err := t.sauna.Add(h.Sauna); err != nil {
		return err
	}
	return t.sports.Add(h.Sports)
}

var (
	halls = figure.Labels{"halleja", "hallar", "halls"}
	share = figure.Labels{"osuus", "andel", "share"}
	mean  = figure.Labels{"keskiarvo", "medeltal", "mean"}
)

// tables are the tables of the survey.
var tables = table.Catalogue[*tally]{Counted: halls, Tables: []table.Description[*tally]{
	table.Describe("hall.response", "1", figure.Labels{"Vastausprosentti", "Svarsfrekvens", "Response rate"},
		table.One("halls", halls),
		table.Share("share", share, func(t *tally, _ table.Heading) figure.Figure {
			return figure.Share(t.sauna.Respondents(), t.sent, figure.OverSent)
		})),
	table.Describe("hall.sports", "2", figure.Labels{"Lajit", "Grenar", "Sports"},
		table.Each(sports()),
		table.Share("share", share, func(t *tally, s sport) figure.Figure { return t.sports.Share(s) }).Decimals(1)),
	table.Describe("hall.visitors", "3", figure.Labels{"Asiakkaita viikossa", "Besökare i veckan", "Visitors a week"},
		table.One("mean", mean),
		table.Figures(table.AsMean, "mean", mean, func(t *tally, _ table.Heading) figure.Figure {
			return figure.New(figure.Of(t.visitors, t.counted), t.counted, figure.OverAnswering)
		})),
}}

// claims are what the draft of the report prints; the second share does not follow from its counts.
func claims() []claim.Claim {
	c := func(id, printed string, from claim.Formula) claim.Claim {
		return claim.Claim{ID: id, Report: "halls", Subject: id, Printed: figure.MustParse(printed), From: from}
	}
	return []claim.Claim{
		c("sent", "12", claim.Formula{}), c("answered", "5", claim.Formula{}), c("sauna", "3", claim.Formula{}),
		c("rate", "42 %", claim.ShareOf("answered", "sent")), c("sauna-share", "75 %", claim.ShareOf("sauna", "answered")),
	}
}

func main() {
	file := sheet.Reader[hall]{Book: book}.CSV(strings.NewReader(answers))
	t := tally{sent: 12}
	for h, err := range file.All() {
		if err != nil {
			fmt.Println(err)
			continue
		}
		if err := t.add(h); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Println(file.Read())
	write := []func(table.Table, io.Writer, figure.Language) error{
		table.Table.WriteText, table.Table.WriteMarkdown, table.Table.WriteCSV, table.Table.WriteJSON,
		table.Table.WriteJSONStat,
	}
	for _, w := range write {
		for one := range tables.All(&t) {
			if err := w(one, os.Stdout, figure.Finnish); err != nil {
				log.Fatal(err)
			}
		}
	}
	findings, err := claim.Verify(claims(), figure.Convention{})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range findings {
		fmt.Println(f.Claim.ID, f.Claim.Printed, f.Verdict)
	}
}
