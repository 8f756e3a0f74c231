package question_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// Each category has the base of those whose form had it, however the respondents are put together.
func TestWhatWasNotAskedIsInNoBase(t *testing.T) {
	loans, _ := question.Ticked(Loans)
	short, err := loans.NotAsked(Rooms)
	if err != nil {
		t.Fatal(err)
	}
	sparse, err := loans.NotNamed(Newspapers, Rooms)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		answers []question.Set[Service]
		want    [3]figure.Figure // loans, newspapers, rooms
	}{
		"nobody was asked about rooms": {[]question.Set[Service]{short, short, {}}, [3]figure.Figure{
			figure.Share(2, 2, figure.OverAnswering), figure.Share(0, 2, figure.OverAnswering), {Over: figure.OverAnswering}}},
		"one form of two": {[]question.Set[Service]{short, loans, {}}, [3]figure.Figure{
			figure.Share(2, 2, figure.OverAnswering), figure.Share(0, 2, figure.OverAnswering),
			figure.Share(0, 1, figure.OverAnswering)}},
		"no respondent names them": {[]question.Set[Service]{sparse, sparse}, [3]figure.Figure{
			figure.Share(2, 2, figure.OverAnswering), {Over: figure.OverAnswering}, {Over: figure.OverAnswering}}},
		"another names them": {[]question.Set[Service]{sparse, short}, [3]figure.Figure{
			figure.Share(2, 2, figure.OverAnswering), figure.Share(0, 2, figure.OverAnswering), {Over: figure.OverAnswering}}},
	} {
		var all, first, rest question.Multi[Service]
		for i, answer := range c.answers {
			part := &first
			if i > 0 {
				part = &rest
			}
			if err := errors.Join(all.Add(answer), part.Add(answer)); err != nil {
				t.Fatal(err)
			}
		}
		merged := rest.Plus(&first)
		for i, want := range c.want {
			s := Service(i + 1)
			if got := all.Share(s); !got.Equal(want) || !merged.Share(s).Equal(want) || all.Asked(s) != int64(want.N) {
				t.Errorf("%s, %v: %v, merged %v, want %v", name, s, got, merged.Share(s), want)
			}
		}
	}
	var multi question.Multi[Service]
	if err := errors.Join(multi.Add(short), multi.Add(loans), multi.Add(question.Set[Service]{})); err != nil {
		t.Fatal(err)
	}
	if f := multi.ShareOfEveryone(Rooms); !f.Equal(figure.Share(0, 2, figure.OverEveryone)) {
		t.Errorf("of everyone but the one not asked: %v", f)
	}
}

// What is ticked was asked about; nothing is known of a form whose question was not answered.
func TestNotAskedRefuses(t *testing.T) {
	loans, _ := question.Ticked(Loans)
	for _, leave := range []func(...Service) (question.Set[Service], error){loans.NotAsked, loans.NotNamed} {
		if s, err := leave(Rooms, Loans); !errors.Is(err, figure.ErrClash) || !s.Equal(loans) {
			t.Errorf("what is ticked: %v, %v", s, err)
		}
		if s, err := leave(Rooms, 9); !errors.Is(err, figure.ErrUnknown) || !s.Equal(loans) {
			t.Errorf("no category: %v, %v", s, err)
		}
	}
	if s, err := (question.Set[Service]{}).NotAsked(Rooms); err != nil || !s.Equal(question.Set[Service]{}) {
		t.Errorf("not answered: %v, %v", s, err)
	}
	short, _ := loans.NotAsked(Rooms)
	if back, err := short.With(Rooms, question.No); err != nil || !back.Equal(loans) || short.Ticked(Rooms) != 0 {
		t.Errorf("a no says that it was asked: %v, %v", back, err)
	}
	if asked, known := short.Asked(Rooms); asked || !known {
		t.Error("rooms were not asked about, which is known")
	}
}

// What was not asked, or not named, is kept in JSON.
func TestNotAskedIsKeptInJSON(t *testing.T) {
	loans, _ := question.Ticked(Loans)
	short, _ := loans.NotAsked(Rooms)
	both, _ := short.NotNamed(Newspapers)
	for want, s := range map[string]question.Set[Service]{
		`{"not-asked":["rooms"],"ticked":["loans"]}`:                            short,
		`{"not-asked":["rooms"],"not-named":["newspapers"],"ticked":["loans"]}`: both,
	} {
		text, err := json.Marshal(s)
		var back question.Set[Service]
		if err != nil || string(text) != want || json.Unmarshal(text, &back) != nil || !back.Equal(s) {
			t.Errorf("%s, %v, back %v; want %s", text, err, back, want)
		}
	}
	for _, bad := range []string{`{"not-asked":["rooms"]}`, `{"ticked":["rooms"],"not-asked":["rooms"]}`,
		`{"ticked":[],"asked":[]}`, `{"ticked":[],"ticked":[]}`} {
		if kept := short; json.Unmarshal([]byte(bad), &kept) == nil || !kept.Equal(short) {
			t.Errorf("%s was read as %v", bad, kept)
		}
	}
}

// TestEachCategoryIsAskedAboutByItself: what is said of one category is said of no other, and an answer about it, be it
// no, says that it was asked about.
func TestEachCategoryIsAskedAboutByItself(t *testing.T) {
	all := []Service{Loans, Newspapers, Rooms}
	for _, a := range all {
		for name, x := range map[string]struct {
			say   func(question.Set[Service], ...Service) (question.Set[Service], error)
			known bool
		}{"not asked": {question.Set[Service].NotAsked, true}, "not named": {question.Set[Service].NotNamed, false}} {
			given, _ := question.Ticked[Service]()
			said, err := x.say(given, a)
			if err != nil {
				t.Fatal(err)
			}
			for _, b := range all {
				asked, known := said.Asked(b)
				if asked != (a != b) || known != (a != b || x.known) || (said.Ticked(b) == question.No) != (a != b) {
					t.Errorf("%s: %v, of %v: %v, %v", name, a, b, asked, known)
				}
				answered, err := said.With(b, question.No)
				if asked, known := answered.Asked(a); err != nil || asked != (a == b) || known != (a == b || x.known) {
					t.Errorf("%s: %v, then no to %v: %v, %v, %v", name, a, b, asked, known, err)
				}
			}
			if asked, known := said.Asked(0); asked || !known {
				t.Errorf("%s: no category: %v, %v", name, asked, known)
			}
		}
	}
	given, _ := question.Ticked[Service]()
	first, _ := given.NotNamed(Rooms)
	then, err := first.NotAsked(Rooms)
	if asked, known := then.Asked(Rooms); err != nil || asked || !known {
		t.Errorf("not named, then not asked: %v, %v, %v", asked, known, err)
	}
	first, _ = given.NotAsked(Rooms)
	then, err = first.NotNamed(Rooms)
	if asked, known := then.Asked(Rooms); err != nil || asked || known {
		t.Errorf("not asked, then not named: %v, %v, %v", asked, known, err)
	}
	var single question.Single[Service]
	single.NotAsked(Rooms, 0, Loans, 99)
	if err := single.Add(Newspapers); err != nil {
		t.Fatal(err)
	}
	for _, a := range all {
		if f := single.Share(a); f.Defined() != (a == Newspapers) {
			t.Errorf("%v, of no form but of one: %v", a, f)
		}
	}
}

// TestNoCategoryIsCounted: what is no category, be it the next after those that there is room for, counts nobody.
func TestNoCategoryIsCounted(t *testing.T) {
	loans, err := question.Ticked(Loans)
	if err != nil {
		t.Fatal(err)
	}
	graded, err := question.Ratings[Service, Grade]{}.With(Loans, Good)
	if err != nil {
		t.Fatal(err)
	}
	var multi question.Multi[Service]
	var battery question.Battery[Service, Grade]
	var single question.Single[Service]
	if err := errors.Join(multi.Add(loans), battery.Add(graded), single.Add(Loans)); err != nil {
		t.Fatal(err)
	}
	for a, n := range map[Service]int64{0: 0, Loans: 1, Rooms: 0, 31: 0, 32: 0, 33: 0, 255: 0} {
		if multi.Count(a) != n || single.Count(a) != n || battery.Count(a, Good) != n {
			t.Errorf("%d: %d, %d and %d", a, multi.Count(a), single.Count(a), battery.Count(a, Good))
		}
		if n == 0 && (battery.Share(a, Good).Defined() || battery.Unanswered(a) != 0 && a != Rooms) {
			t.Errorf("%d: %v, %d", a, battery.Share(a, Good), battery.Unanswered(a))
		}
		if asked := multi.Asked(a); (asked == 1) != (a == Loans || a == Rooms) {
			t.Errorf("%d: asked %d", a, asked)
		}
	}
}
