package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/unit"
)

// counts are what the odd exports say: twelve synthetic units, or the ten of them that finished.
type counts struct{ units, workshops, clients, skilled, networks int64 }

// TestOddExports: exports of other languages, encodings and headers go in by their suggestion and the few lines that a
// person changes: Microsoft Forms in Swedish, Google Forms with a grid, SurveyXact with variables above its questions
// in Windows-1252, Alchemer with its options before the question, and Webropol as UTF-16 with tabs. The counts are
// those that the files were made from.
func TestOddExports(t *testing.T) {
	all := counts{12, 5, 841, 4, 7}
	for name, c := range map[string]struct {
		byHand []string // what stands in a suggested line, and what a person writes there
		want   counts
	}{
		"msforms_sv.csv": {[]string{
			"Klienter sammanlagt;?", "Klienter sammanlagt;clients.total",
			"Personalens kompetens;?", "Personalens kompetens;staff-skill",
		}, all},
		"google_grid.csv": {[]string{"[All clients];?", "[All clients];leave out"}, all},
		"surveyxact.csv":  {[]string{"organisation;?", "organisation;leave out"}, all},
		"alchemer.csv":    {[]string{"*;unit.strengths;;?", "*;unit.strengths;;no if ticked"}, counts{10, 4, 729, 3, 6}},
		"webropol_utf16.txt": {[]string{
			"Vastaajan numero;?", "Vastaajan numero;unit.id", "Vastausaika;?", "Vastausaika;leave out",
		}, all},
	} {
		data, err := os.ReadFile(filepath.Join("testdata", "odd", name))
		if err != nil {
			t.Fatal(err)
		}
		r := barometer.Reader{Edition: barometer.Edition2026()}
		first, err := r.Suggest(bytes.NewReader(data))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var text strings.Builder
		if err := first.Write(&text); err != nil {
			t.Fatal(err)
		}
		edited := text.String()
		for i := 0; i < len(c.byHand); i += 2 {
			if strings.Count(edited, c.byHand[i]) != 1 {
				t.Errorf("%s: no line with %q in\n%s", name, c.byHand[i], edited)
			}
			edited = strings.Replace(edited, c.byHand[i], c.byHand[i+1], 1)
		}
		if r.Mapping, err = mapping.Read(strings.NewReader(edited)); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got counts
		for x, err := range r.CSV(bytes.NewReader(data)).All() {
			if err != nil {
				t.Errorf("%s: %v", name, err)
				break
			}
			got.add(&x)
		}
		if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(counts{})); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// add counts a response.
func (c *counts) add(r *barometer.Response) {
	c.units++
	c.clients += r.Clients.Total.Int()
	for count, is := range map[*int64]bool{
		&c.workshops: r.Unit.Type == unit.Workshop, &c.skilled: r.Unit.Strengths.Has(unit.StaffSkill),
		&c.networks: r.Unit.Strengths.Has(unit.Networks),
	} {
		if is {
			*count++
		}
	}
}
