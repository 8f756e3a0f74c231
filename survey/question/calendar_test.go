package question_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// label makes an option of a test's category.
func (s Service) Label(figure.Language) string { return s.String() }

// day returns the day of a date.
func day(date string) question.Day { return question.MustParseDay(date) }

// span returns a sound span; "" is an open end.
func span(from, to string) question.Span {
	s := question.Span{Act: question.NoAct, Source: "the test", Sure: question.Confirmed}
	if from != "" {
		s.From = day(from)
	}
	if to != "" {
		s.To = day(to)
	}
	return s
}

func ExampleCalendar() {
	calendar := question.MustCalendar([]question.Life[Service]{
		Loans:      {Spans: []question.Span{span("", "")}},
		Newspapers: {Spans: []question.Span{span("1950-01-01", "2019-12-31")}, Successors: []Service{Rooms}},
		Rooms:      {Spans: []question.Span{span("2020-01-01", "")}},
	})
	_, ok := calendar.On(Newspapers, day("2019-12-31"))
	fmt.Println(ok)
	fmt.Println(calendar.Check(Newspapers, day("2020-01-01")))
	fmt.Println(calendar.ReadAs(Newspapers, day("2026-12-31")))
	var late *question.TimeError
	fmt.Println(errors.As(calendar.Check(Rooms, day("2019-12-31")), &late), late.Text(figure.Swedish))
	// Output:
	// true
	// not valid at the time: newspapers ended on 31.12.2019; since 1.1.2020: rooms
	// rooms true
	// true rooms började först 1.1.2020
}

func TestDay(t *testing.T) {
	for date, next := range map[string]string{
		"2024-12-31": "2025-01-01", "2012-02-28": "2012-02-29", "2023-02-28": "2023-03-01", "2002-03-31": "2002-04-01",
	} {
		if got := day(date).Next(); got.String() != next || got.Prev() != day(date) || !day(date).Before(got) {
			t.Errorf("after %s comes %s, want %s", date, got, next)
		}
		var back question.Day
		if text, err := day(date).MarshalText(); err != nil || back.UnmarshalText(text) != nil || !back.Equal(day(date)) {
			t.Errorf("%s reads back as %s", date, back)
		}
	}
	for _, date := range []string{"", "31.12.2024", "2024-02-30", "2024-1-1", "0000-01-01", "2024-12-31T00:00:00Z"} {
		if d, err := question.ParseDay(date); !errors.Is(err, figure.ErrSyntax) || !d.IsZero() {
			t.Errorf("%q is %s, %v", date, d, err)
		}
	}
	if y := day("2024-12-31").Year(); y != 2024 || (question.Day{}).Year() != 0 {
		t.Errorf("the year %d", y)
	}
	none := question.Day{}
	if none.String() != "" || none.Format() != "–" || !none.Next().IsZero() || day("2024-03-01").Format() != "1.3.2024" {
		t.Error("no day is none, and has no next one")
	}
}

// A day is in a span from its first to its last, an open end has no last one, and no day is in none.
func TestSpanHas(t *testing.T) {
	s := span("2013-01-01", "2024-12-31")
	for date, want := range map[string]bool{
		"2012-12-31": false, "2013-01-01": true, "2024-12-31": true, "2025-01-01": false,
	} {
		if s.Has(day(date)) != want {
			t.Errorf("%s: %v", date, !want)
		}
	}
	if !span("", "").Has(day("1200-01-01")) || span("", "").Has(question.Day{}) || !span("2025-01-01", "").Open() {
		t.Error("an open end has every day, and no day is none")
	}
}

func TestFaultyCalendar(t *testing.T) {
	whole := question.Life[Service]{Spans: []question.Span{span("", "")}}
	ended := question.Life[Service]{Spans: []question.Span{span("", "2019-12-31")}, Successors: []Service{Newspapers}}
	unsourced, unsure, baseless := span("", ""), span("", ""), span("", "")
	unsourced.Source, unsure.Sure, baseless.Act = "", 0, ""
	for want, loans := range map[string]question.Life[Service]{
		"it has no span":        {},
		"it has no source":      {Spans: []question.Span{unsourced}},
		"how sure":              {Spans: []question.Span{unsure}},
		"it has no act":         {Spans: []question.Span{baseless}},
		"ends before it begins": {Spans: []question.Span{span("2020-01-01", "2019-12-31")}},
		"has not ended":         {Spans: whole.Spans, Successors: []Service{Newspapers}},
		"does not begin on":     ended,
		"span 2 begins before":  {Spans: []question.Span{span("", "2019-12-31"), span("2019-12-31", "")}},
	} {
		_, err := question.NewCalendar([]question.Life[Service]{Loans: loans, Newspapers: whole})
		if !errors.Is(err, figure.ErrClash) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v; want %q", err, want)
		}
	}
	_, err := question.NewCalendar([]question.Life[Service]{Loans: whole, Newspapers: {}})
	if err == nil || !strings.Contains(err.Error(), "newspapers: contradicting: it has no span") {
		t.Errorf("the second is faulty: %v", err)
	}
}

// Two successors are a question, not an answer; what has not begun has none; and what is no option was never valid.
func TestReadAs(t *testing.T) {
	now := question.Life[Service]{Spans: []question.Span{span("2020-01-01", "")}}
	c := question.MustCalendar([]question.Life[Service]{
		Loans:      {Spans: []question.Span{span("", "2019-12-31")}, Successors: []Service{Newspapers, Rooms}},
		Newspapers: now, Rooms: now,
	})
	if a, ok := c.ReadAs(Loans, day("2020-01-01")); ok {
		t.Errorf("two successors are read as %v", a)
	}
	if a, ok := c.ReadAs(Rooms, day("2019-12-31")); ok {
		t.Errorf("what has not begun is read as %v", a)
	}
	for at, want := range map[string]string{
		"2019-12-31": "", "2020-01-01": "loans ended on 31.12.2019; since 1.1.2020: newspapers; rooms",
	} {
		if err := c.Check(Loans, day(at)); (err == nil) != (want == "") || err != nil &&
			(!errors.Is(err, figure.ErrTime) || !strings.HasSuffix(err.Error(), want)) {
			t.Errorf("at %s: %v", at, err)
		}
	}
	gone := question.MustCalendar([]question.Life[Service]{Loans: {Spans: []question.Span{span("", "2019-12-31")}}})
	if err := gone.Check(Loans, day("2020-01-01")); err == nil || !strings.HasSuffix(err.Error(), "ended on 31.12.2019") {
		t.Errorf("without a successor: %v", err)
	}
	if !slices.Equal(c.Predecessors(Rooms), []Service{Loans}) || len(c.Spans(9)) != 0 || len(c.Spans(Rooms+1)) != 0 ||
		c.Check(9, day("2020-01-01")) == nil {
		t.Error("what is no option was never valid")
	}
}
