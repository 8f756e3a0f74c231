package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/examples/page"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/table"
)

// wide is the width of a chart that is a file of its own, in pixels.
const wide = 640

// writeChart writes a chart as a file of its own.
func writeChart(w io.Writer, r *barometer.Report, id string, l figure.Language) error {
	c, drawn := r.Chart(id)
	if !drawn {
		return command.Tell(figure.Labels{
			"-chart %s: tällä tunnuksella ei piirretä taulukkoa",
			"-chart %s: ingen tabell med denna id ritas",
			"-chart %s: no table with this id is drawn",
		}, id)
	}
	c.Width = wide
	return c.WriteSVG(w, l)
}

// writePage writes the page of a report; synthetic says that its responses are invented.
func writePage(w io.Writer, r *barometer.Report, l figure.Language, synthetic bool) error {
	found, err := publishedBy(r, l)
	if err != nil {
		return err
	}
	p := page.Page{
		Title: titleWord, Edition: editionOf(r.Edition), Before: editionOf(r.Before.Edition), Read: r.Read,
		Tables: r.Tables(), Chapters: chapters, Glances: glances, Remarks: remarks,
		Chart:  func(t table.Table) (chart.Chart, bool) { return r.Chart(t.ID) },
		Differ: func(t table.Table) []labels { return differences(r, t) },
		Checks: checks, Published: found, PublishedTitle: publishedWord,
	}
	if synthetic {
		p.Warning = syntheticWord
	}
	return p.Write(w, l)
}

// editionOf is an edition as tables name it.
func editionOf(e barometer.Edition) table.Edition {
	if !e.Valid() {
		return table.Edition{}
	}
	return table.Edition{Year: e.Year(), Date: e.Reference()}
}

// glances are the main points.
var glances = []page.Glance{
	{Table: "unit.response"}, {Table: "unit.coverage"}, {Table: "unit.maintainer"},
	{Table: "funding.mean", Key: "weighted"}, {Table: "unit.outlook"}, {Table: "clients.referrers"},
	{Table: "clients.by-type"}, {Table: "clients.providers"}, {Table: "clients.trend", Key: "total"},
	{Table: "clients.growing-groups"}, {Table: "unit.staff"},
	{Table: "clients.per-instructor", Key: "all-guidance.mean"}, {Table: "clients.per-instructor-units"},
	{Table: "transitions.all"}, {Table: "unit.needs"},
}

// differences are the reasons why figures of a table do not compare with those of the edition before.
func differences(r *barometer.Report, t table.Table) (why []labels) {
	now, before := r.Edition, r.Before.Edition
	if types := now.Differ(before); types != 0 {
		why = append(why, figure.LabelsOf(func(l figure.Language) string {
			var names []string
			for one := range types.All() {
				names = append(names, one.Label(l))
			}
			return fmt.Sprintf(l.Of(differTypes), before.Year(), now.Year(), strings.Join(names, ", "))
		}))
	}
	if !strings.HasPrefix(t.ID, "clients.groups") {
		return why
	}
	for _, s := range moved(now, before) {
		was, is := before.Classification().Of(s).MainGroup, now.Classification().Of(s).MainGroup
		why = append(why, figure.LabelsOf(func(l figure.Language) string {
			return fmt.Sprintf(l.Of(differGroup), s.Label(l), before.Year(), was.Label(l), now.Year(), is.Label(l))
		}))
	}
	return why
}

// moved are the services of both editions that are in another main group in each.
func moved(now, before barometer.Edition) (all []clients.Service) {
	both := before.Classification().Services()
	for _, s := range now.Classification().Services() {
		if slices.Contains(both, s) && now.Classification().Of(s).MainGroup != before.Classification().Of(s).MainGroup {
			all = append(all, s)
		}
	}
	return all
}
