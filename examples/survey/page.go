package main

import (
	"iter"
	"strings"

	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/examples/page"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/reports/subject"
	"github.com/socialemployment/barometer/survey/table"
)

// page returns the page of some tables, with what T05 published beside them or without it.
func (r report) page(tables iter.Seq[table.Table], compared bool, l figure.Language) page.Page {
	p := page.Page{
		Title: pageTitle, Edition: table.Edition{Year: r.year, Date: r.date}, Read: r.read, Tables: tables,
		Chart: coaching2005.Chart, Chapters: chapters, Glances: glances, Checks: checks, PublishedTitle: publishedWord,
	}
	if r.embedded {
		p.Warning = inventedWord
	}
	if compared {
		p.Published = r.published(l)
	}
	return p
}

// published returns what T05 published, by chapter: with verdicts where the answers are those of 2005, without them
// where they are of another year, and nothing where nobody told which they are of.
func (r report) published(l figure.Language) map[string][]page.Published {
	all := map[string][]page.Published{}
	add := func(c claim.Claim, given, verdict string) {
		chapter, _, _ := strings.Cut(c.Section, ".")
		all[chapter] = append(all[chapter], page.Published{
			ID: c.ID, Subject: l.Of(subject.Of(c)), Printed: compare.Printed(c, l), Given: given, Verdict: verdict,
		})
	}
	switch r.year {
	case 0:
	case published:
		for _, f := range coaching2005.Check(r.survey, r.sent, figure.Convention{}) {
			add(f.Claim, compare.Recomputed(f, l), f.Verdict.Label(l))
		}
	default:
		claims := map[string]claim.Claim{}
		for _, c := range coaching2005.Claims() {
			claims[c.ID] = c
		}
		for _, a := range coaching2005.Recompute(r.survey, r.sent) {
			if c, ok := claims[a.ID]; ok {
				add(c, compare.Readings(c, a, l), "")
			}
		}
	}
	return all
}

// chapters are the titles of the chapters of T05.
var chapters = map[string]figure.Labels{
	"0": {"Kysely", "Enkäten", "The survey"},
	"1": {"Henkilöstö", "Personal", "Staff"},
	"2": {"Käyttö ja osto", "Användning och köp", "Use and purchase"},
	"3": {"Kokemukset", "Erfarenheter", "Experiences"},
	"4": {"Tarve ja tarjonta", "Behov och utbud", "Need and supply"},
	"5": {"Kehittämistarpeet", "Utvecklingsbehov", "Development needs"},
}

// glances are the main points.
var glances = []page.Glance{
	{Table: "coaching.response"}, {Table: "coaching.staff"}, {Table: "coaching.use"}, {Table: "coaching.reasons"},
	{Table: "coaching.strengths"}, {Table: "coaching.weaknesses"}, {Table: "coaching.benefits"},
	{Table: "coaching.problems"}, {Table: "coaching.need"}, {Table: "coaching.targets"}, {Table: "coaching.availability"},
}

// The words of the page.
var (
	pageTitle = figure.Labels{
		"Työhönvalmennuskysely työvoiman palvelukeskuksille", "Enkäten om arbetsträning till servicecenter för arbetskraft",
		"Coaching survey among labour force service centres",
	}
	publishedWord = figure.Labels{
		"Mitä vuodesta 2005 julkaistiin", "Vad som publicerades om 2005", "What was published of 2005",
	}
	inventedWord = figure.Labels{
		"Synteettinen aineisto: keskukset ja vastaukset on keksitty esittelyä varten. Luvut eivät kerro mistään " +
			"oikeasta keskuksesta.",
		"Syntetiskt material: centren och svaren är påhittade för demonstration. Siffrorna gäller inga verkliga center.",
		"Synthetic data: the centres and their answers are invented, for demonstration. The figures are of no real centre.",
	}
)

// checks are the ways to check a figure.
var checks = []page.Check{
	{Text: figure.Labels{
		"Kaikki luvut tarkkoina murtolukuina, rivi taulukkoa kohden:",
		"Alla siffror som exakta bråk, en rad per tabell:",
		"Every figure as an exact fraction, a line a table:",
	}, Command: "go run ./examples/survey -format json"},
	{Text: figure.Labels{
		"Ovatko julkaistut luvut yhtä mieltä keskenään:",
		"Stämmer de publicerade siffrorna med varandra:",
		"Whether the published figures agree with one another:",
	}, Command: "go run ./examples/verify -report T05"},
}
