package barometer_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// TestLenientNeverMakesANo: an option whose cell is not readable is not counted as a no because others are ticked, and
// a cell of all ticks with one that is no option is no answer at all.
func TestLenientNeverMakesANo(t *testing.T) {
	strengths := mapping.Mapping{Sources: []mapping.Source{{Name: "q", To: "unit.strengths", Split: ",",
		Values: []mapping.Meaning{
			{Value: "a", Means: "networks"}, {Value: "b", Means: "staff-skill"},
		}}}}
	no := mapping.Mapping{Blanks: map[string]mapping.Blank{"unit.strengths": mapping.BlankNo}}
	const columns = "unit.type;unit.strengths.networks;unit.strengths.staff-skill;unit.strengths.long-experience\n"
	for name, c := range map[string]struct {
		file    string
		mapping mapping.Mapping
		want    string
	}{
		"a column an option": {columns + "workshop;yes;perhaps;\n", mapping.Mapping{}, "1 – 0"},
		"blank is no":        {columns + "workshop;;perhaps;\n", no, "0 – 0"},
		"one cell":           {"unit.type;q\nworkshop;a, gold\n", strengths, "– – –"},
	} {
		reader := barometer.Reader{Lenient: true, Mapping: c.mapping}
		r, err := reader.CSV(strings.NewReader(c.file)).Compute()
		if err != nil || r.Read.Counted != 1 || len(r.Read.Unread) != 1 {
			t.Errorf("%s: %v, %v", name, err, r.Read)
		}
		var got []string
		for _, s := range []unit.Strength{unit.Networks, unit.StaffSkill, unit.LongExperience} {
			f := r.Unit.Strengths.In(unit.Everyone).Share(s)
			got = append(got, f.Ratio.String())
		}
		if text := strings.Join(got, " "); text != c.want {
			t.Errorf("%s: %s, want %s", name, text, c.want)
		}
	}
}

// TestLenientFunding: of a mix with a share that is not readable nothing is used, unless the others are 100 %; a form's
// year and type, and the id, are no answers, and cost the row.
func TestLenientFunding(t *testing.T) {
	const file = "unit.id;unit.type;unit.edition;clients.total;funding.municipal;funding.projects\n" +
		"a;workshop;2011;5;60;forty\nb;workshop;2011;x;100;?\nc;workshop;next;1;100;0\nd;shop;2011;1;100;0\n"
	r, err := barometer.Reader{Lenient: true}.CSV(strings.NewReader(file)).Compute()
	if r.Read.Counted != 2 || r.Read.Refused != 2 || err == nil {
		t.Errorf("%v, %v", r.Read, err)
	}
	if f := r.Funding.Mean(unit.Everyone, funding.Municipal); f.N != 1 || f.Percent(0).String() != "100 %" {
		t.Errorf("%v of %d", f, f.N)
	}
	lines := strings.Join(r.Read.Lines(figure.Finnish, nil), "\n")
	for _, want := range []string{"(funding.projects): ei luettavissa: ei ole luku: forty (1), ? (1); rivit 2, 3",
		"(clients.total) = x",
		"tulorahoitus (funding) = 60: osat eivät täsmää"} {
		if !strings.Contains(lines, want) {
			t.Errorf("no %q in %s", want, lines)
		}
	}
}

// TestLenientAddsNoParts: where one of the numbers that add up is not readable, the others are no answer, for their sum
// would be too small: of the clients by service, of those who moved on, and of the staff. A total stays what it is.
func TestLenientAddsNoParts(t *testing.T) {
	const services = "unit.type;clients.total;clients.pay-subsidised-work;clients.rehabilitative-work-activity\n"
	const moved = "unit.type;transitions.education;transitions.unemployed;transitions.pay-subsidised-work.education\n"
	const staff = "unit.type;unit.staff.management;unit.staff.expert\n"
	clients := func(r *barometer.Report) figure.Figure { return r.Clients.Total(unit.Everyone) }
	leavers := func(r *barometer.Report) figure.Figure {
		return r.Transitions.Proportion(unit.Everyone, transitions.Education, transitions.Education,
			transitions.Unemployed)
	}
	people := func(r *barometer.Report) figure.Figure {
		return r.Unit.Staff.Persons(unit.Everyone, unit.Management, unit.Expert)
	}
	for name, c := range map[string]struct {
		file string
		of   func(*barometer.Report) figure.Figure
		want string // as it is exactly, and of how many
		lost string // the question that loses other answers
	}{
		"a total":        {services + "workshop;300;40;some 260\n", clients, "300 1", "clients"},
		"no total":       {services + "workshop;;40;some 260\nworkshop;;50;50\n", clients, "100 1", "clients"},
		"alone":          {services + "workshop;;;some\nworkshop;7;;\n", clients, "7 1", ""},
		"a total unread": {services + "workshop;many;40;60\n", clients, "100 1", ""},
		"a destination":  {moved + "workshop;1;x;\nworkshop;1;1;\n", leavers, "1/2 1", "transitions"},
		"of all, by service": {moved + "workshop;x;;1\nworkshop;1;1;\n", leavers, "1/2 1",
			"transitions.pay-subsidised-work"},
		"by service": {moved + "workshop;5;;x\nworkshop;1;1;\n", leavers, "1/2 1", "transitions"},
		"staff":      {staff + "workshop;1;x\nworkshop;2;3\n", people, "10/2 1", "unit.staff"},
	} {
		r, err := barometer.Reader{Lenient: true}.CSV(strings.NewReader(c.file)).Compute()
		if err != nil || r.Read.Refused > 0 {
			t.Errorf("%s: %v, %v", name, err, r.Read)
		}
		f := c.of(r)
		if got := fmt.Sprint(f.Ratio, " ", f.N); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
		lost := ""
		for _, x := range r.Read.Unread {
			if x.Fault == reading.MissingFault {
				lost = x.Path
			}
		}
		if lost != c.lost {
			t.Errorf("%s: %q loses answers, want %q: %v", name, lost, c.lost, r.Read.Lines(figure.Finnish, nil))
		}
	}
}

// TestLenientCountsNoContradiction: a row that contradicts itself is refused as it is without an answer that cannot be
// read, be that of the same chapter or of another one.
func TestLenientCountsNoContradiction(t *testing.T) {
	const header = "unit.type;unit.founded;clients.total;clients.pay-subsidised-work;clients.rehabilitative-work-activity;" +
		"clients.referrers.te-office;clients.cause.first;clients.pension\n"
	for _, row := range []string{
		"workshop;2000;300;40;50;;;\n", "workshop;old;300;40;50;;;\n", "workshop;2000;300;40;50;high up;;\n",
		"workshop;2000;300;40;50;;why;\n", "workshop;2000;300;40;50;;;few\n",
	} {
		r, err := barometer.Reader{Lenient: true}.CSV(strings.NewReader(header + row + "workshop;2000;9;4;5;;;\n")).Compute()
		if f := r.Clients.Total(unit.Everyone); err == nil || r.Read.Refused != 1 || r.Read.Counted != 1 ||
			f.Ratio.String() != "9" || strings.Contains(err.Error(), "header") ||
			!strings.Contains(err.Error(), "clients.total = 300: contradicting") {
			t.Errorf("%s: %v, %v, %v", row, f, r.Read, err)
		}
	}
}

// TestRoundedSharesAreTold: 33, 33 and 33 % are read where the caller says that shares are rounded, and counted in a
// note.
func TestRoundedSharesAreTold(t *testing.T) {
	const file = "unit.type;funding.municipal;funding.projects;funding.other\nworkshop;33;33;33\nworkshop;60;40;\n"
	reader := barometer.Reader{Shares: []funding.MixOption{funding.Rounded(0)}}
	r, err := reader.CSV(strings.NewReader(file)).Compute()
	if err != nil || r.Read.Counted != 2 {
		t.Fatal(err, r.Read)
	}
	told := false
	for _, n := range r.Read.Notes {
		told = told || n.About == barometer.RoundedFunding && n.Rows == 1 &&
			strings.Contains(n.Text(figure.Swedish), "1 rad är")
	}
	if !told {
		t.Error(r.Read.Notes)
	}
	if r, err := (barometer.Reader{}).CSV(strings.NewReader(file)).Compute(); err == nil || r.Read.Counted != 1 {
		t.Error(err, r.Read)
	}
}
