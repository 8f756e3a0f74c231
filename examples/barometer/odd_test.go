package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
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
		if err := first.Write(&text, figure.English); err != nil {
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

// TestTicksWithTwoSeparators: of five synthetic units four name their networks. The separator of most cells is
// proposed, and the cell with another one is left to a person, in every language; with that cell mended the count is
// the truth.
func TestTicksWithTwoSeparators(t *testing.T) {
	for name, c := range map[string]struct{ header, networks, skill, experience, clients string }{
		"fi": {"Vastaajan ID,Yksikkötyyppi,Vahvuudet", "Verkostot", "Henkilöstön ammattitaito", "Pitkä kokemus",
			"Asiakastyön osaaminen"},
		"sv": {"Respondentens ID,Enhetstyp,Styrkor", "Nätverk", "Personalens yrkeskunnande", "Lång erfarenhet",
			"Kunnande i klientarbete"},
		"en": {"Respondent ID,Unit type,Strengths", "Networks", "Professional skill of the staff", "Long experience",
			"Skill in work with clients"},
	} {
		row := ",workshop,\"" + c.networks
		file := c.header + "\n1" + row + ", " + c.skill + "\"\n2" + row + "\"\n3" + row + "; " + c.experience +
			"\"\n4,workshop," + c.experience + "\n5,workshop,\"" + strings.Join([]string{c.clients, c.networks,
			c.experience}, ", ") + "\"\n"
		r := barometer.Reader{Edition: barometer.Edition2026()}
		first, err := r.Suggest(strings.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		asked := 0
		for _, s := range first.Sources {
			if strings.HasSuffix(c.header, ","+s.Name) && (s.To != "unit.strengths" || s.Split != ",") {
				t.Errorf("%s: %s is %q, split by %q", name, s.Name, s.To, s.Split)
			}
			for _, v := range s.Values {
				both := v.Value == c.networks+"; "+c.experience
				if both {
					asked++
				}
				if both != (v.Means == mapping.Undecided) {
					t.Errorf("%s: %q means %q", name, v.Value, v.Means)
				}
			}
		}
		var text strings.Builder
		if err := first.Write(&text, figure.English); err != nil || asked != 1 {
			t.Errorf("%s: %d cells are asked about, %v", name, asked, err)
		}
		if _, err := mapping.Read(strings.NewReader(text.String())); err == nil {
			t.Errorf("%s: what nobody has decided is read:\n%s", name, text.String())
		}
		file = strings.Replace(file, ";", ",", 1)
		if r.Mapping, err = r.Suggest(strings.NewReader(file)); err != nil {
			t.Fatal(err)
		}
		var got counts
		for x, err := range r.CSV(strings.NewReader(file)).All() {
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
			got.add(&x)
		}
		if want := (counts{units: 5, workshops: 5, skilled: 1, networks: 4}); got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
}

// TestAnOptionWithWordsBesides: one cell of Google Forms that says more than its option is asked about, and the option
// itself is not.
func TestAnOptionWithWordsBesides(t *testing.T) {
	data := bytes.Replace(exportFile("googleforms.csv"), []byte(`"Verkostot"`), []byte(`"Verkostot; ja muuta"`), 1)
	m, err := barometer.Reader{Edition: barometer.Edition2026()}.Suggest(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, s := range m.Sources {
		for _, v := range s.Values {
			if s.Split == "," && strings.HasPrefix(v.Value, "Verkostot") {
				got[v.Value] = v.Means + " " + v.Note
			}
		}
	}
	// truth.csv has 54 units with networks, and one of them is changed.
	if diff := cmp.Diff(map[string]string{"Verkostot": "networks 53", "Verkostot; ja muuta": "? 1"}, got); diff != "" {
		t.Error(diff)
	}
}
