package clients

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// TestRanks: types are ranked among those that B12 names. Here specialised health care is important to one of two units
// of mental health rehabilitees and to no workshop; those with intellectual disabilities have 4 clients an instructor,
// workshops 9. That the unit of another type would come before both changes neither place.
func TestRanks(t *testing.T) {
	var tally Tally
	for _, u := range []struct {
		of         unit.Type
		importance Importance
		clients    uint32
	}{
		{unit.MentalHealth, VeryImportant, 9}, {unit.MentalHealth, Unimportant, 9},
		{unit.IntellectualDisability, Unimportant, 4}, {unit.Workshop, Unimportant, 9}, {unit.Other, VeryImportant, 1},
	} {
		importance, err := question.Ratings[Referrer, Importance]{}.With(BySpecialisedCare, u.importance)
		if err != nil {
			t.Fatal(err)
		}
		a := Answers{Total: figure.N(u.clients), Importance: importance}
		if err := tally.Add(u.of, &a, &unit.Staff{unit.ServiceGuidance: figure.AmountOf(100)}); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]int64{
		"clients.referrers.mental-health.specialised-health-care": 1,
		"clients.per-instructor.intellectual-disability":          -1, // the last, from the most on
	}
	for _, a := range Recompute(Comparison{Now: &tally, Classification: Classification2011()}) {
		place, ok := want[a.ID]
		delete(want, a.ID)
		for _, r := range a.Readings {
			if got := r.Figures[0].Ratio; ok && !got.Equal(figure.Whole(place)) {
				t.Errorf("%s, %s: place %v, want %d", a.ID, r.Name, got, place)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("no answer to %v", want)
	}
}
