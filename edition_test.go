package barometer

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// Social enterprises of 2006 and 2011 do not compare, all others do (B12 1).
func TestEditionsCompare(t *testing.T) {
	now, before := Edition2011(), Edition2006()
	for g := range unit.Everyone + 1 {
		err := now.Comparable(before, g)
		if errors.Is(err, figure.ErrNotComparable) != g.Has(unit.SocialEnterprise) ||
			(err != nil) != g.Has(unit.SocialEnterprise) {
			t.Fatalf("%s: %v", g, err)
		}
		if before.Mark(now, g) != now.Mark(before, g) || now.Mark(before, g).Has(figure.NotComparable) != (err != nil) {
			t.Fatalf("%s is marked %v", g, now.Mark(before, g))
		}
		if now.Comparable(now, g) != nil || before.Comparable(before, g) != nil {
			t.Fatalf("%s does not compare with itself", g)
		}
	}
	if err := now.Comparable(before, unit.Everyone); !strings.Contains(err.Error(), "social-enterprise of 2011 and 2006") {
		t.Error(err)
	}
	if !now.Classification().Equal(clients.Classification2011()) ||
		!before.Classification().Equal(clients.Classification2006()) {
		t.Error("rehabilitative work activity moved between the main groups (B12 5.3)")
	}
}

// The next edition is the caller's: it compares where it means the same as an earlier one.
func TestNewEdition(t *testing.T) {
	frame, err := NewFrame(map[unit.Type]uint32{unit.Workshop: 300}, 500, 600)
	if err != nil {
		t.Fatal(err)
	}
	own, err := clients.Classification2011().With(map[clients.Service]clients.Class{
		clients.TEJobCoaching: {Provider: clients.Kela, MainGroup: clients.EmploymentContract},
	})
	if err != nil {
		t.Fatal(err)
	}
	next, err := NewEdition(2016, "2016-12-31", FormsSent(480), WithFrame(frame),
		Defines(unit.Workshop, "youth workshops only"), Classified(own))
	if err != nil {
		t.Fatal(err)
	}
	if next.Year() != 2016 || next.Reference() != "2016-12-31" || next.Sent() != figure.N(480) ||
		!next.Frame().Equal(frame) ||
		next.Classification().Of(clients.TEJobCoaching) != own.Of(clients.TEJobCoaching) || !next.Valid() ||
		(Edition{}).Valid() {
		t.Errorf("%+v", next)
	}
	if next.Comparable(Edition2011(), unit.Of(unit.MultiServiceCentre, unit.SocialEnterprise)) != nil ||
		!errors.Is(next.Comparable(Edition2011(), unit.Everyone), figure.ErrNotComparable) ||
		next.Mark(Edition2006(), unit.Of(unit.Workshop)) != figure.NotComparable {
		t.Error("the senses of unit types are compared wrongly")
	}
	again, _ := NewEdition(2016, "2016-12-31", Classified(own), Defines(unit.Workshop, "youth workshops only"),
		WithFrame(frame), FormsSent(480))
	if diff := cmp.Diff(next, again); diff != "" {
		t.Error(diff)
	}
	for _, other := range []Edition{{}, Edition2011(), Edition2006()} {
		if next.Equal(other) || cmp.Equal(next, other) {
			t.Errorf("%v equals %v", next, other)
		}
	}
}

// Every fault of an edition is told at once.
func TestNewEditionRefuses(t *testing.T) {
	_, err := NewEdition(1492, "yesterday", FormsSent(0), FormsSent(figure.MaxCount+1),
		Defines(0, "x"), Defines(200, "x"), Classified(clients.Classification{}))
	for _, want := range []string{
		"edition.year = 1492: out of range", "edition.reference = yesterday", "edition.sent = 0:", "edition.sent = 1000001:",
		"edition.defines: unknown value", "edition.defines = unit.Type(200)", "edition.classification: missing",
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not in %v", want, err)
		}
	}
	for _, reference := range []string{"", "2011", "31.12.2011", "2011-02-30", "2011-12-31T00:00:00Z"} {
		if e, err := NewEdition(2011, reference); !errors.Is(err, figure.ErrSyntax) || e.Valid() {
			t.Errorf("%q: %v", reference, err)
		}
	}
	for reference, want := range map[string]error{
		"2010-12-31": figure.ErrClash, "2011-01-01": nil, "2012-03-31": nil, "2013-01-01": figure.ErrClash,
	} {
		if _, err := NewEdition(2011, reference); !errors.Is(err, want) || (err == nil) != (want == nil) {
			t.Errorf("%q: %v, want %v", reference, err, want)
		}
	}
	for _, year := range []int{unit.FirstYear - 1, unit.LastYear + 1, 0, -2011} {
		if _, err := NewEdition(year, "2011-12-31"); !errors.Is(err, figure.ErrRange) {
			t.Errorf("%d: %v", year, err)
		}
	}
}

// TestPropertiesOfAnEditionAreGivenOnce: a property that two options give is refused, for nothing tells which holds;
// the smallest and the largest number of forms are accepted.
func TestPropertiesOfAnEditionAreGivenOnce(t *testing.T) {
	for path, set := range map[string][]EditionOption{
		"edition.sent": {FormsSent(5), FormsSent(5)}, "edition.frame": {WithFrame(Frame2011()), WithFrame(Frame2011())},
		"edition.defines": {Defines(unit.Workshop, "a"), Defines(unit.Workshop, "a")},
	} {
		e, err := NewEdition(2016, "2016-12-31", set...)
		faults := figure.Faults(err)
		if !errors.Is(err, figure.ErrClash) || len(faults) != 1 || faults[0].Path != path || e.Valid() {
			t.Errorf("%s twice: %v", path, err)
		}
		if e, err := NewEdition(2016, "2016-12-31", set[0]); err != nil || !e.Valid() {
			t.Errorf("%s once: %v", path, err)
		}
	}
	for _, n := range []uint32{1, figure.MaxCount} {
		if e, err := NewEdition(2016, "2016-12-31", FormsSent(n)); err != nil || e.Sent().Int() != int64(n) {
			t.Errorf("%d forms: %v", n, err)
		}
	}
}

// The table of B12 2.1, typed row by row: estimate, respondents, share.
func TestFrame2011(t *testing.T) {
	frame := Frame2011()
	for _, row := range []struct {
		unit     unit.Type
		estimate uint32
		answered int64
		share    string
	}{
		{unit.IntellectualDisability, 250, 79, "32 %"},
		{unit.Workshop, 275, 38, "14 %"},
		{unit.SocialEnterprise, 168, 31, "18 %"},
		{unit.MultiServiceCentre, 40, 24, "60 %"},
		{unit.ProductionCentre, 50, 13, "26 %"},
		{unit.MentalHealth, 90, 7, "8 %"},
	} {
		f := frame.Coverage(row.unit, row.answered)
		if frame.Estimate(row.unit) != figure.N(row.estimate) || f.Percent(0).String() != row.share ||
			f.Over != figure.OverFrame || f.N != row.answered {
			t.Errorf("%s: %s of %v print as %s", row.unit, frame.Estimate(row.unit), f.Ratio, f.Percent(0))
		}
	}
	for _, u := range []unit.Type{unit.Other, 0, 200} {
		if frame.Estimate(u).Given() || frame.Coverage(u, 19).Defined() {
			t.Errorf("%s has an estimate", u)
		}
	}
	if f := frame.Coverage(unit.IntellectualDisability, 0); f.Percent(0).String() != "0 %" || f.N != 250 {
		t.Errorf("none of 250 units are %s of %d", f.Percent(0), f.N)
	}
	if lo, hi := frame.Total(); lo != 600 || hi != 700 {
		t.Errorf("%d to %d units in all", lo, hi)
	}
	if want := figure.Closed(figure.Of(211, 700), figure.Of(211, 600)); !frame.TotalCoverage(211).Equal(want) {
		t.Errorf("the total is covered by %v, want %v", frame.TotalCoverage(211), want)
	}
	if (Frame{}).Coverage(unit.Workshop, 38).Defined() || !(Frame{}).TotalCoverage(38).Equal(figure.Interval{}) {
		t.Error("the zero Frame knows something")
	}
}

func TestNewFrame(t *testing.T) {
	given := map[unit.Type]uint32{
		unit.IntellectualDisability: 250, unit.Workshop: 275, unit.SocialEnterprise: 168,
		unit.MultiServiceCentre: 40, unit.ProductionCentre: 50, unit.MentalHealth: 90,
	}
	f, err := NewFrame(given, 600, 700)
	if err != nil || !f.Equal(Frame2011()) {
		t.Errorf("%+v, %v", f, err)
	}
	given[unit.Workshop] = 1
	if !f.Equal(Frame2011()) || cmp.Equal(f, Frame{}) {
		t.Error("a frame changes with the map it was made from")
	}
	for what, c := range map[string]struct {
		estimates map[unit.Type]uint32
		lo, hi    uint32
		path      string
		sentinel  error
	}{
		"no type":         {map[unit.Type]uint32{0: 5}, 1, 2, "frame.type", figure.ErrUnknown},
		"an unknown type": {map[unit.Type]uint32{200: 5}, 1, 2, "frame.type", figure.ErrUnknown},
		"no units":        {map[unit.Type]uint32{unit.Workshop: 0}, 1, 2, "frame.workshop", figure.ErrRange},
		"too many units": {map[unit.Type]uint32{unit.Workshop: figure.MaxCount + 1}, 1, 2, "frame.workshop",
			figure.ErrRange},
		"no total":         {nil, 0, 0, "frame.total", figure.ErrRange},
		"a total upside":   {nil, 700, 600, "frame.total", figure.ErrRange},
		"half a total":     {map[unit.Type]uint32{unit.Workshop: 5}, 0, 6, "frame.total", figure.ErrRange},
		"no end":           {map[unit.Type]uint32{unit.Workshop: 5}, 6, 0, "frame.total", figure.ErrRange},
		"too large":        {nil, 1, figure.MaxCount + 1, "frame.total", figure.ErrRange},
		"less than a type": {map[unit.Type]uint32{unit.Workshop: 10}, 5, 5, "frame.total", figure.ErrClash},
		"less than the centres": {map[unit.Type]uint32{unit.Workshop: 10, unit.MultiServiceCentre: 40}, 20, 30,
			"frame.total", figure.ErrClash},
		"less than the activity centres": {map[unit.Type]uint32{unit.IntellectualDisability: 250}, 100, 200, "frame.total",
			figure.ErrClash},
		"less than two types": {map[unit.Type]uint32{unit.Workshop: 275, unit.SocialEnterprise: 168}, 400, 442,
			"frame.total", figure.ErrClash},
	} {
		got, err := NewFrame(c.estimates, c.lo, c.hi)
		var fault *figure.FieldError
		if !errors.As(err, &fault) || fault.Path != c.path || !errors.Is(err, c.sentinel) || !got.Equal(Frame{}) {
			t.Errorf("%s: %v", what, err)
		}
	}
	bad := map[unit.Type]uint32{unit.Workshop: 0, unit.MentalHealth: 0, unit.Other: 0, unit.ProductionCentre: 0, 99: 1}
	_, first := NewFrame(bad, 0, 0)
	for range 20 {
		if _, err := NewFrame(bad, 0, 0); err.Error() != first.Error() {
			t.Fatal("the faults come in no order")
		}
	}
}

// TestFrameTotal: the units of a multi-service centre may be those of other types, and only some activity centres count
// (B12 1), so that a total may be smaller than the sum of such types; what is read from JSON, and told, is by the same
// rule.
func TestFrameTotal(t *testing.T) {
	for _, estimates := range []map[unit.Type]uint32{
		{unit.Workshop: 275, unit.SocialEnterprise: 168}, {unit.Workshop: 443, unit.MultiServiceCentre: 40},
		{unit.Other: 443, unit.IntellectualDisability: 250, unit.MultiServiceCentre: 443},
	} {
		if _, err := NewFrame(estimates, 1, 443); err != nil {
			t.Errorf("%v: %v", estimates, err)
		}
		if _, err := NewFrame(estimates, 1, 442); !errors.Is(err, figure.ErrClash) {
			t.Errorf("%v with 442 in all: %v", estimates, err)
		}
	}
	f := Frame2011()
	err := json.Unmarshal([]byte(`{"estimates":{"workshop":10},"lo":4,"hi":5}`), &f)
	if !errors.Is(err, figure.ErrClash) || !f.Equal(Frame2011()) {
		t.Fatalf("%v, %v", f, err)
	}
	for _, want := range []string{"4-5", "at least 10 units"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not tell %s", err, want)
		}
	}
}

// A frame may know types and no total; it is stored so.
func TestFrameWithoutTotal(t *testing.T) {
	f, err := NewFrame(map[unit.Type]uint32{unit.Workshop: 275}, 0, 0)
	if err != nil || f.Coverage(unit.Workshop, 38).Percent(0).String() != "14 %" ||
		!f.TotalCoverage(38).Equal(figure.Interval{}) {
		t.Errorf("%+v, %v", f, err)
	}
	var again Frame
	text, err := json.Marshal(f)
	if err = errors.Join(err, json.Unmarshal(text, &again)); err != nil || !again.Equal(f) {
		t.Errorf("%s is read as %+v, %v", text, again, err)
	}
	if err := json.Unmarshal([]byte(`{"estimates":{}}`), &again); err == nil {
		t.Error("a frame that knows nothing is read from an object")
	}
}
