package barometer_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// today is a response of 2026 with what was refused, or counted for an office that is gone: the maintainers, income,
// referrers, partners, services, types and destinations of today, and the questions of today. Synthetic.
const today = "unit.type;unit.maintainer;unit.region;unit.person-years.management;funding.wellbeing-services-county;" +
	"funding.employment-area;clients.referrers.county-social-services;clients.referrers.employment-authority;" +
	"clients.cooperation.wellbeing-services-county;clients.cooperation.employment-authority;clients.work-try-out;" +
	"vammaispalvelulain mukainen työtoiminta;clients.social-rehabilitation;clients.youth-vocational-rehabilitation;" +
	"clients.quality-supported-employment;clients.youth-workshop-coaching;clients.under-30;transitions.pension;" +
	"transitions.apprenticeship;transitions.after-3-months.pension;transitions.after-6-months.pension\n" +
	"Ohjaamo;hyvinvointialue;Lappi;0,25;60;40;very-important;important;extensive;some;10;0;20;5;15;8;30;1;2;1;1\n" +
	"workshop;työllisyysalue;Kainuu;1,5;50;50;important;important;some;some;4;6;0;0;0;2;3;0;0;0;0\n"

func TestTodayIsAnswered(t *testing.T) {
	words := mapping.Mapping{Sources: []mapping.Source{
		{Name: "vammaispalvelulain mukainen työtoiminta", To: "clients.id-work-activity"},
	}}
	report, err := barometer.Reader{Edition: barometer.Edition2026(),
		Mapping: words}.CSV(strings.NewReader(today)).Compute()
	if err != nil || report.Read.Counted != 2 {
		t.Fatalf("%v, %v", report.Read, err)
	}
	payers := report.Table("clients.providers")
	for row, want := range map[string]string{
		"wellbeing-services-county": "41", "employment-authority": "14", "municipality": "10", "kela": "5",
	} {
		if c, ok := payers.Find(row, "clients"); !ok || c.Figure.Ratio.String() != want {
			t.Errorf("%s pays for %v clients, want %s", row, c.Figure, want)
		}
	}
	if _, ok := payers.Find("te-office", "clients"); ok {
		t.Error("an office that ended in 2024 has a row in 2026")
	}
	for id, cell := range map[string][3]string{
		"unit.region":            {"Lappi", "units", "1"},
		"unit.person-years":      {"management", "person-years", "175/100"},
		"clients.under-30":       {"everyone", "clients", "33"},
		"transitions.follow-up":  {"pension", "after-6-months", "1"},
		"transitions.all":        {"apprenticeship", "clients", "2"},
		"clients.services":       {"quality-supported-employment", "clients", "15"},
		"funding.mean":           {"wellbeing-services-county", "all", "11000/20000"},
		"unit.maintainer":        {"employment-area", "share", "1/2"},
		"unit.coverage":          {"youth-one-stop", "answered", "1"},
		"clients.referrers":      {"employment-authority", "share", "2/2"},
		"clients.cooperation":    {"wellbeing-services-county", "extensive", "1/2"},
		"clients.groups-by-type": {"total", "youth-one-stop", "58"},
	} {
		if c, ok := report.Table(id).Find(cell[0], cell[1]); !ok || c.Figure.Ratio.String() != cell[2] {
			t.Errorf("%s: %s of %s is %s, %v, want %s", id, cell[1], cell[0], c.Figure.Ratio, ok, cell[2])
		}
	}
	for table := range report.Tables() {
		if err := table.WriteText(new(bytes.Buffer), figure.Finnish); err != nil {
			t.Errorf("%s: %v", table.ID, err)
		}
	}
}

// No table of 2011 has a question of today.
func TestTablesOfTodayAreTodays(t *testing.T) {
	then := slices.Collect(new(barometer.Tally).Report().Tables())
	now := slices.Collect(barometer.NewTally(barometer.Edition2026(), barometer.Edition{}).Report().Tables())
	if len(now) != len(then)+5 {
		t.Errorf("%d tables in 2011, %d in 2026", len(then), len(now))
	}
	for year, tables := range map[int][]table.Table{2011: then, 2026: now} {
		for _, filled := range tables {
			if filled.Edition.Year != year || filled.Counted.English == "" {
				t.Errorf("%s is of %d, and counts %q", filled.ID, filled.Edition.Year, filled.Counted.English)
			}
		}
	}
	if err := new(barometer.Tally).Report().Table("unit.region").WriteText(new(bytes.Buffer), 0); err == nil {
		t.Error("2011 has a table of regions")
	}
}

// TestUnitsAreWithoutSocialEnterprisesSinceTheirRegisterEnded: the mean of all others is a column while there are any,
// on 30 June 2023 for the last time (Act 1351/2003, repealed by 372/2023), and beside an edition that has them.
func TestUnitsAreWithoutSocialEnterprisesSinceTheirRegisterEnded(t *testing.T) {
	on := func(day string) barometer.Edition {
		e, err := barometer.NewEdition(2023, day)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	for _, c := range []struct {
		now, before barometer.Edition
		columns     int // without them
	}{
		{barometer.Edition{}, barometer.Edition{}, 1}, {barometer.Edition2011(), barometer.Edition2006(), 1},
		{on("2023-06-30"), barometer.Edition{}, 1}, {on("2023-07-01"), barometer.Edition{}, 0},
		{barometer.Edition2026(), barometer.Edition{}, 0}, {barometer.Edition2026(), on("2023-07-01"), 0},
		{barometer.Edition2026(), barometer.Edition2011(), 2},
	} {
		columns := 0
		for _, column := range barometer.NewTally(c.now, c.before).Report().Table("funding.mean").Columns {
			if strings.Contains(column.Key, "without-social-enterprises") {
				columns++
			}
		}
		if columns != c.columns {
			t.Errorf("%v beside %v: %d columns, want %d", c.now, c.before, columns, c.columns)
		}
	}
}

// Answers to options that have ended are read as their successors, where the caller asks and there is exactly one.
func TestReaderSuccessors(t *testing.T) {
	const old = "unit.type;clients.practical-training;clients.te-work-try-out;clients.work-try-out;" +
		"clients.referrers.te-office;clients.intellectual-disability-activity;transitions.practical-training\n" +
		"workshop;3;2;;very-important;;1\n" + // three to one
		"workshop;;;4;;7;\n" + // one to three: which of them is a question
		"workshop;;3;4;;;\n" // both: a contradiction
	reader := barometer.Reader{Edition: barometer.Edition2026(), Successors: true}
	report, err := reader.CSV(strings.NewReader(old)).Compute()
	if report.Read.Counted != 1 || !errors.Is(err, figure.ErrTime) || !errors.Is(err, figure.ErrClash) {
		t.Fatalf("%v, %v", report.Read, err)
	}
	if f := report.Clients.In(unit.Everyone, clients.WorkTryOut); f.Ratio.String() != "5" {
		t.Errorf("%s clients in the try-out of today", f.Ratio)
	}
	if f := report.Clients.Referring(unit.Everyone, clients.ByEmploymentAuthority); f.Percent(0).String() != "100 %" {
		t.Errorf("the employment authority is important to %s", f.Percent(0))
	}
	var out bytes.Buffer
	_ = report.Read.WriteText(&out, figure.Finnish)
	text := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"clients.practical-training: 1 rivillä luettu seuraajanaan: clients.work-try-out",
		"kehitysvammalain mukainen työ- tai päivätoiminta päättyi 31.12.2024 (676/2023); 1.1.2025 alkaen:",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

// regional is an edition with options of its own.
func regional(t *testing.T) barometer.Edition {
	t.Helper()
	e, err := barometer.NewEdition(2026, "2026-12-31", barometer.Asks(options.Region), barometer.With(options.Own{
		Providers: []question.Name{{Key: "regional-fund",
			Labels: figure.Labels{"aluerahasto", "regionfond", "regional fund"}}},
		Services: []options.Service{{
			Name:     question.Name{Key: "forest-work", Labels: figure.Labels{"metsätyö", "skogsarbete", "forest work"}},
			Provider: "regional-fund", MainGroup: clients.EmploymentContract,
		}},
		Types: []question.Name{{Key: "village-house", Labels: figure.Labels{"kylätalo", "byahus", "village house"}}},
	}))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// An edition's own options are read, tabled, written and stored by their names.
func TestOwnOptions(t *testing.T) {
	e := regional(t)
	const rows = "unit.type;clients.forest-work;clients.rehabilitative-work-activity;transitions.forest-work.education\n" +
		"kylätalo;12;3;2\nvillage-house;8;0;1\nworkshop;0;5;\n"
	read := barometer.Reader{Edition: e}.CSV(strings.NewReader(rows))
	var all []barometer.Response
	for r, err := range read.All() {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	tally := barometer.NewTally(e, barometer.Edition{})
	for _, r := range all {
		if err := tally.Add(&r); err != nil {
			t.Fatal(err)
		}
	}
	report := tally.Report()
	for id, cell := range map[string][3]string{
		"clients.services":       {"forest-work", "clients", "20"},
		"clients.providers":      {"regional-fund", "clients", "20"},
		"clients.by-type":        {"village-house", "clients", "23"},
		"clients.groups-by-type": {"employment-contract", "village-house", "20"},
		"transitions.by-service": {"education", "other", "3/20"},
	} {
		if c, ok := report.Table(id).Find(cell[0], cell[1]); !ok || c.Figure.Ratio.String() != cell[2] {
			t.Errorf("%s: %s of %s is %s, %v, want %s", id, cell[1], cell[0], c.Figure.Ratio, ok, cell[2])
		}
	}
	var text bytes.Buffer
	if err := report.Table("clients.by-type").WriteText(&text, figure.Swedish); err != nil ||
		!strings.Contains(text.String(), "byahus") {
		t.Errorf("%s, %v", text.String(), err)
	}
	for name, write := range map[string]func() (*barometer.Responses, error){
		"CSV": func() (*barometer.Responses, error) {
			var file bytes.Buffer
			err := barometer.WriteCSV(&file, slices.Values(all), e)
			return barometer.Reader{Edition: e}.CSV(&file), err
		},
		"JSON": func() (*barometer.Responses, error) {
			var file bytes.Buffer
			err := barometer.WriteJSON(&file, slices.Values(all), e)
			if !strings.Contains(file.String(), `"clients.forest-work":12`) {
				t.Error(file.String())
			}
			return barometer.Reader{Edition: e}.JSON(&file), err
		},
	} {
		back, err := write()
		if err != nil {
			t.Fatal(err)
		}
		i := 0
		for r, err := range back.All() {
			if diff := cmp.Diff(all[i], r); err != nil || diff != "" {
				t.Errorf("%s: %v, %s", name, err, diff)
			}
			i++
		}
	}
}

// A bare value says what it is, an own name must be free, and an edition with names of its own is stored with them.
func TestOwnNames(t *testing.T) {
	e := regional(t)
	own := clients.OwnService(1)
	if own.String() != "own-service-1" || own.Label(figure.Finnish) != "oma palvelu 1" ||
		options.NameOf(e.Options(), own).Key != "forest-work" || clients.OwnService(9) != 0 {
		t.Errorf("%v is %v", own, options.NameOf(e.Options(), own))
	}
	if s, err := options.Parse[clients.Service](e.Options(), "Skogsarbete"); s != own || err != nil {
		t.Errorf("%v, %v", s, err)
	}
	_, err := options.Parse[clients.Service](barometer.Edition2026().Options(), "forest-work")
	if !errors.Is(err, figure.ErrUnknown) {
		t.Error(err)
	}
	if err := options.Check(barometer.Edition2026().Options(), own); !errors.Is(err, figure.ErrUnknown) {
		t.Error(err)
	}
	label := figure.Labels{"a", "b", "c"}
	for want, o := range map[string]options.Own{
		"is te-office already": {Providers: []question.Name{{Key: "mine", Labels: figure.Labels{"TE-toimisto", "x", "y"}}}},
		"lower-case letters":   {Types: []question.Name{{Key: "My Type", Labels: label}}},
		"a label":              {Types: []question.Name{{Key: "mine", Labels: figure.Labels{"a", "", "c"}}}},
		"at most 4":            {Types: make([]question.Name, 5)},
		"provider": {Services: []options.Service{
			{Name: question.Name{Key: "mine", Labels: label}, Provider: "nobody"},
		}},
		"and no number":      {Types: []question.Name{{Key: "1", Labels: label}}},
		"a row of totals":    {Types: []question.Name{{Key: "mine", Labels: figure.Labels{"Kaikki", "b", "c"}}}},
		"what was not asked": {Types: []question.Name{{Key: "not-asked", Labels: label}}},
		"control character": {Types: []question.Name{
			{Key: "mine", Labels: figure.Labels{"a\nkaikki 999", "b", "c"}},
		}},
		"is mine already": {Types: []question.Name{
			{Key: "mine", Labels: label}, {Key: "mine", Labels: figure.Labels{"d", "e", "f"}},
		}},
	} {
		if _, err := barometer.NewEdition(2026, "2026-12-31", barometer.With(o)); err == nil ||
			!strings.Contains(err.Error(), want) {
			t.Errorf("%v; want %s", err, want)
		}
	}
	gone, err := barometer.NewFrame(map[unit.Type]uint32{unit.SocialEnterprise: 5}, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	one, two := options.Own{Types: []question.Name{{Key: "mine", Labels: label}}}, options.Own{}
	for want, set := range map[string][]barometer.EditionOption{
		"edition.own: contradicting: given twice": {barometer.With(one), barometer.With(two)},
		"edition.frame = social-enterprise":       {barometer.WithFrame(gone)},
		"edition.defines = workshop: control":     {barometer.Defines(unit.Workshop, "a\x1b[31m")},
	} {
		if _, err := barometer.NewEdition(2026, "2026-12-31", set...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v; want %s", err, want)
		}
	}
	var again barometer.Edition
	text, err := json.Marshal(e)
	if err = errors.Join(err, json.Unmarshal(text, &again)); err != nil || !again.Equal(e) {
		t.Errorf("%s: %v", text, err)
	}
}

// TestOwnOptionsTakeNoOtherColumn: an own option whose column has the name of another question's is refused, for one of
// the two could never be read.
func TestOwnOptionsTakeNoOtherColumn(t *testing.T) {
	name := func(key string) question.Name {
		return question.Name{Key: key, Labels: figure.Labels{key + "-fi", key + "-sv", key + "-en"}}
	}
	service := func(key string) options.Own {
		return options.Own{Services: []options.Service{{Name: name(key), Provider: "kela", MainGroup: clients.WorkActivity}}}
	}
	for what, x := range map[string]struct {
		own  options.Own
		fine bool
	}{
		"a part of the clients":    {service("job-coach"), false},
		"a part, asked today":      {service("under-30"), false},
		"the clients served":       {options.Own{Destinations: []question.Name{name("served")}}, false},
		"a service":                {service("synthetic"), true},
		"a destination":            {options.Own{Destinations: []question.Name{name("synthetic")}}, true},
		"a part, as a destination": {options.Own{Destinations: []question.Name{name("job-coach")}}, true},
	} {
		e, err := barometer.NewEdition(2026, "2026-12-31", barometer.With(x.own))
		if (err == nil) != x.fine || e.Valid() != x.fine ||
			err != nil && (!errors.Is(err, figure.ErrClash) || !strings.Contains(err.Error(), "edition.own")) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// TestAnUnaskedFollowUpIsNamedByItsMonths: where clients were after three or six months, or under 30, is refused by an
// edition that does not ask it, under the name of the column that was filled.
func TestAnUnaskedFollowUpIsNamedByItsMonths(t *testing.T) {
	moved := transitions.Destination(1)
	for path, fill := range map[string]func(*barometer.Response){
		"transitions.after-3": func(r *barometer.Response) { r.Transitions.After3[moved] = figure.N(1) },
		"transitions.after-6": func(r *barometer.Response) { r.Transitions.After6[moved] = figure.N(1) },
		"clients.under-30":    func(r *barometer.Response) { r.Clients.Parts[clients.Under30] = figure.N(1) },
		"unit.region":         func(r *barometer.Response) { r.Unit.Region = "Kainuu" },
	} {
		r := barometer.Response{Edition: 2011}
		r.Unit.Type = unit.Workshop
		r.Clients.Total, r.Transitions.Moved[moved] = figure.N(9), figure.N(2)
		fill(&r)
		err := barometer.NewTally(barometer.Edition2011(), barometer.Edition{}).Add(&r)
		if err == nil || !strings.Contains(err.Error(), path) || strings.Count(err.Error(), "\n") > 0 {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// TestEditionsWhoseNamesClash: two editions, each sound, that give one name to different options have no columns in
// common: whatever reads or writes them says so, and nothing panics.
func TestEditionsWhoseNamesClash(t *testing.T) {
	name := func(key string) question.Name {
		return question.Name{Key: key, Labels: figure.Labels{key + "-fi", key + "-sv", key + "-en"}}
	}
	edition := func(year int, keys ...string) barometer.Edition {
		var own options.Own
		for _, key := range keys {
			own.Referrers = append(own.Referrers, name(key))
		}
		e, err := barometer.NewEdition(year, fmt.Sprintf("%d-12-31", year), barometer.With(own))
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	before, now := edition(2024, "friend", "parish"), edition(2026, "parish")
	reader := barometer.Reader{Edition: now, Before: before}
	responses := reader.CSV(strings.NewReader("unit.type\nworkshop\n"))
	_, computed := responses.Compute()
	var all error
	for _, err := range reader.JSON(strings.NewReader("{}\n")).All() {
		all = errors.Join(all, err)
	}
	_, suggested := reader.Suggest(strings.NewReader("unit.type\nworkshop\n"))
	none := slices.Values([]barometer.Response{})
	for what, err := range map[string]error{
		"Compute": computed, "All": all, "Suggest": suggested,
		"WriteCSV":  barometer.WriteCSV(io.Discard, none, now, before),
		"WriteJSON": barometer.WriteJSON(io.Discard, none, now, before),
		"template":  barometer.WriteTemplate(io.Discard, figure.Finnish, now, before),
	} {
		if !errors.Is(err, figure.ErrClash) || !strings.Contains(err.Error(), "edition.own") {
			t.Errorf("%s: %v", what, err)
		}
	}
	if read := responses.Read(); read.Rows != 0 {
		t.Errorf("%v rows of a file that cannot be read", read)
	}
}
