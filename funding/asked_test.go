package funding

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// A source that a form did not have has no share, and not 0 %: its mean is over the units that were asked.
func TestSourcesThatWereNotAskedHaveNoMean(t *testing.T) {
	all := mixOf(t, Hundredths{Municipal: 6000, ServiceSales: 3000, Other: 1000})
	short, err := mixOf(t, Hundredths{Municipal: 8000, Projects: 2000}).NotAsked(ServiceSales, Other)
	if err != nil {
		t.Fatal(err)
	}
	var tally, first, second Tally
	err = errors.Join(
		tally.Add(unit.Workshop, all, figure.N(10)), tally.Add(unit.Workshop, short, figure.N(30)),
		tally.Add(unit.Workshop, Mix{}, figure.N(5)),
		first.Add(unit.Workshop, short, figure.N(30)), first.Add(unit.Workshop, Mix{}, figure.N(5)),
		second.Add(unit.Workshop, all, figure.N(10)), second.Merge(&first),
	)
	if err != nil {
		t.Fatal(err)
	}
	g := unit.Everyone
	for name, of := range map[string]*Tally{"added": &tally, "merged": &second} {
		for what, c := range map[string]struct{ got, want figure.Figure }{
			"asked of both":    {of.Mean(g, Municipal), figure.New(figure.Of(70, 100), 2, figure.OverAnswering)},
			"asked of one":     {of.Mean(g, ServiceSales), figure.New(figure.Of(30, 100), 1, figure.OverAnswering)},
			"both together":    {of.Mean(g, Municipal, ServiceSales), figure.New(figure.Of(90, 100), 1, figure.OverAnswering)},
			"weighted":         {of.WeightedMean(g, Other), figure.New(figure.Of(10, 100), 1, figure.OverWeighted)},
			"weighted of both": {of.WeightedMean(g, Projects), figure.New(figure.Of(15, 100), 2, figure.OverWeighted)},
			"having":           {of.Having(g, Other), figure.Share(1, 1, figure.OverAnswering)},
			"having, of all":   {of.HavingOfEveryone(g, Other), figure.Share(1, 2, figure.OverEveryone)},
			"largest":          {of.Spread(g, ServiceSales).Max(), figure.New(figure.Of(30, 100), 1, figure.OverAnswering)},
		} {
			if !c.got.Equal(c.want) {
				t.Errorf("%s, %s: %v, want %v", name, what, c.got, c.want)
			}
		}
		if i := of.MunicipalTotal(g); !i.Equal(figure.Closed(figure.Of(60, 100), figure.Of(90, 100))) {
			t.Errorf("%s: the municipal total lies in %v", name, i)
		}
	}
	if _, err := all.NotAsked(Other); !errors.Is(err, figure.ErrClash) {
		t.Errorf("with a share: %v", err)
	}
}

// TestWhatWasNotAskedGoesThroughJSON: a mix comes back with the sources that its form did not have, and with those of
// which nothing is known, and not as one that has 0 % of them; so the mean of what comes back has the same base.
func TestWhatWasNotAskedGoesThroughJSON(t *testing.T) {
	full := mixOf(t, Hundredths{Municipal: 6050, ServiceSales: 3950})
	short, err1 := full.NotAsked(Projects, Other)
	partly, err2 := short.NotNamed(Other, Kela, OwnSource(MaxOwn))
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	for text, mix := range map[string]Mix{
		`{"municipal":60.5,"service-sales":39.5}`:                                            full,
		`{"municipal":60.5,"service-sales":39.5,"projects":"not-asked","other":"not-asked"}`: short,
		`{"municipal":60.5,"service-sales":39.5,"projects":"not-asked","other":"not-named",` +
			`"kela":"not-named","own-source-4":"not-named"}`: partly,
		`null`: {},
	} {
		data, err := json.Marshal(mix)
		var read Mix
		if err := errors.Join(err, json.Unmarshal([]byte(text), &read)); err != nil || string(data) != text ||
			!read.Equal(mix) {
			t.Errorf("%s: %s, %v, %v", text, data, read, err)
		}
		for s := range Sources() {
			asked, known := mix.Asked(s)
			if a, k := read.Asked(s); a != asked || k != known {
				t.Errorf("%s: %v asked %v, known %v", text, s, a, k)
			}
		}
	}
	for _, text := range []string{
		`{"municipal":"not-asked"}`, `{"municipal":100,"kela":"asked"}`, `{"municipal":100,"kela":["not-asked"]}`,
		`{"municipal":100,"municipal":"not-asked"}`, `{"municipal":100,"own-source-5":"not-asked"}`,
		`{"municipal":50,"kela":"not-asked"}`,
	} {
		read := partly
		if err := json.Unmarshal([]byte(text), &read); err == nil || !read.Equal(partly) {
			t.Errorf("%s: %v, %v", text, read, err)
		}
	}
}

// TestEverySourceCanBeLeftOut: the latest sources and an edition's own ones, too, have no share where a form did not
// have them, and not 0 %.
func TestEverySourceCanBeLeftOut(t *testing.T) {
	sources := slices.Collect(Sources())
	for n := 1; n <= MaxOwn; n++ {
		sources = append(sources, OwnSource(n))
	}
	for _, s := range sources {
		if s == Municipal {
			continue
		}
		mix, err := mixOf(t, Hundredths{Municipal: 10000}).NotAsked(s)
		if asked, known := mix.Asked(s); err != nil || asked || !known {
			t.Errorf("%s: asked %v, known %v, %v", s, asked, known, err)
		}
		var tally Tally
		if err := tally.Add(unit.Workshop, mix, figure.N(10)); err != nil {
			t.Fatal(err)
		}
		if f := tally.Mean(unit.Everyone, s); f.Defined() {
			t.Errorf("%s: %v", s, f)
		}
	}
}
