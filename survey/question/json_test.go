package question_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/survey/question"
)

func TestSetJSON(t *testing.T) {
	services, _ := question.Ticked(Loans, Rooms)
	none, _ := question.Ticked[Service]()
	for _, c := range []struct {
		set  question.Set[Service]
		want string
	}{{question.Set[Service]{}, `null`}, {none, `[]`}, {services, `["loans","rooms"]`}} {
		text, err := json.Marshal(c.set)
		back, _ := question.Ticked(Newspapers)
		if string(text) != c.want || err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(c.set) {
			t.Errorf("%s, %v reads back as %v; want %s", text, err, back, c.want)
		}
	}
	kept := services
	if err := kept.UnmarshalJSON(nil); err == nil || !kept.Equal(services) {
		t.Errorf("no JSON was read as %v, %v", kept, err)
	}
	asked := []byte(`{"ticked": ["rooms"], "asked": ["loans"]}`)
	err := json.Unmarshal(asked, &kept)
	if err == nil || !strings.Contains(err.Error(), "ticked, not-asked or not-named") {
		t.Errorf("asked: %v", err)
	}
	for _, bad := range []string{`["knitting"]`, `[""]`, `[1]`, `{}`, `"rooms"`, `true`} {
		if err := json.Unmarshal([]byte(bad), &kept); err == nil || !kept.Equal(services) {
			t.Errorf("%s was read as %v", bad, kept)
		}
	}
}

func TestRatingsJSON(t *testing.T) {
	graded, _ := question.Ratings[Service, Grade]{}.With(Rooms, Good)
	for _, c := range []struct {
		ratings question.Ratings[Service, Grade]
		want    string
	}{{question.Ratings[Service, Grade]{}, `null`}, {graded, `{"rooms":"good"}`}} {
		text, err := json.Marshal(c.ratings)
		var back question.Ratings[Service, Grade]
		if string(text) != c.want || err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(c.ratings) {
			t.Errorf("%s, %v; want %s", text, err, c.want)
		}
	}
	kept := graded
	for _, bad := range []string{`{"knitting":"good"}`, `{"rooms":"splendid"}`, `{"":"good"}`, `[]`, `{"rooms":1}`} {
		if err := json.Unmarshal([]byte(bad), &kept); err == nil || !kept.Equal(graded) {
			t.Errorf("%s was read as %v", bad, kept)
		}
	}
}
