package unit

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// Whole answers come back from JSON as they went, and say what was not answered.
func TestAnswersJSON(t *testing.T) {
	tasks, _ := question.Ticked(PropertyMaintenance, Cleaning)
	none, _ := question.Ticked[Task]()
	for _, a := range []Answers{
		{},
		{Type: Workshop, Part2: question.Yes, Maintainer: Municipality, Founded: 1994, Situation: Good, Outlook: Unchanged,
			Tasks: tasks, TasksOutside: none},
		{Type: Other, Staff: Staff{Management: figure.AmountOf(1_50)}},
	} {
		text, err := json.Marshal(a)
		var back Answers
		if err != nil || json.Unmarshal(text, &back) != nil || back != a {
			t.Errorf("%s reads back as %+v, %v", text, back, err)
		}
	}
}

func TestYearJSON(t *testing.T) {
	for _, y := range []Year{0, FirstYear, 1994, LastYear} {
		var text, js, sql Year
		b, err := y.MarshalText()
		if err != nil || text.UnmarshalText(b) != nil || text != y {
			t.Errorf("%v reads back from %q as %v", y, b, text)
		}
		b, err = json.Marshal(y)
		if err != nil || json.Unmarshal(b, &js) != nil || js != y {
			t.Errorf("%v reads back from JSON %s as %v", y, b, js)
		}
		v, err := y.Value()
		if err != nil || sql.Scan(v) != nil || sql != y {
			t.Errorf("%v reads back from a database's %v as %v", y, v, sql)
		}
	}
	for text, sentinel := range map[string]error{
		"1799": figure.ErrRange, "2200": figure.ErrRange, "94": figure.ErrRange, "65536": figure.ErrRange,
		"-1994":     figure.ErrRange,
		"1990-luku": figure.ErrSyntax, "n. 1990": figure.ErrSyntax, "1994,5": figure.ErrSyntax,
	} {
		y := Year(2000)
		if err := y.UnmarshalText([]byte(text)); !errors.Is(err, sentinel) || y != 2000 {
			t.Errorf("%q: %v, %v; want %v", text, y, err, sentinel)
		}
		if err := y.Scan(text); !errors.Is(err, sentinel) || y != 2000 {
			t.Errorf("column %q: %v, %v; want %v", text, y, err, sentinel)
		}
	}
	for _, src := range []any{int64(0), int64(67530), 1994.0, true} {
		y := Year(2000)
		if err := y.Scan(src); err == nil || y != 2000 {
			t.Errorf("a database's %v was read as %v", src, y)
		}
	}
	if Year(0).Valid() || Year(FirstYear-1).Valid() || Year(LastYear+1).Valid() || !Year(FirstYear).Valid() ||
		!Year(LastYear).Valid() {
		t.Error("the limits of years are off")
	}
}

// TestStaffInJSONIsChecked: what is no number of persons is refused in JSON as it is elsewhere, and changes nothing.
func TestStaffInJSONIsChecked(t *testing.T) {
	for text, want := range map[string]error{
		`{"management":0.5,"expert":2}`: nil, `null`: nil, `{"captain":1}`: figure.ErrUnknown,
		`{"management":0.25}`: figure.ErrRange, `{"management":-1}`: figure.ErrRange,
	} {
		s := Staff{Expert: figure.AmountOf(300)}
		was := s
		err := json.Unmarshal([]byte(text), &s)
		if (err == nil) != (want == nil) || want == figure.ErrRange && !errors.Is(err, want) || err != nil && s != was {
			t.Errorf("%s: %v, %v", text, s, err)
		}
	}
}
