package unit

import (
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestPersonYearsByHand: two workshops have 1.25 and 0.75 person-years of experts, and the second 2 of management; a
// third gave none, and another unit 0 of management. A sum with a role that no unit of any type gave is marked.
func TestPersonYearsByHand(t *testing.T) {
	var y PersonYearsTally
	for _, u := range []struct {
		of Type
		p  PersonYears
	}{
		{Workshop, PersonYears{Expert: figure.AmountOf(125)}},
		{Workshop, PersonYears{Expert: figure.AmountOf(75), Management: figure.AmountOf(200)}},
		{Workshop, PersonYears{}},
		{Other, PersonYears{Management: figure.AmountOf(0)}},
	} {
		if err := y.Add(u.of, &u.p); err != nil {
			t.Fatal(err)
		}
	}
	all, workshops, others := Everyone, Of(Workshop), Of(Other)
	none, noShare := figure.Figure{}, figure.Figure{Over: figure.OverAnswering}
	share := func(part, whole, n int64) figure.Figure {
		return figure.New(figure.Of(part, whole), n, figure.OverAnswering)
	}
	for name, x := range map[string]struct{ got, want figure.Figure }{
		"experts":              {y.Total(all, Expert), figure.New(figure.Of(200, 100), 3, 0)},
		"experts of workshops": {y.Total(workshops, Expert), figure.New(figure.Of(200, 100), 2, 0)},
		"two roles":            {y.Total(all, Expert, Management), figure.New(figure.Of(400, 100), 3, 0)},
		"nobody's":             {y.Total(all, OtherRole), none},
		"none of others":       {y.Total(others, Expert), none},
		"0 of others":          {y.Total(others, Management), figure.New(figure.Whole(0), 1, 0)},
		"no role":              {y.Total(all), none},
		"one that nobody has":  {y.Total(all, Expert, OtherRole), figure.New(figure.Of(200, 100), 3, 0, figure.Assumed)},
		"of others":            {y.Total(others, Management, Expert), figure.New(figure.Of(0, 100), 1, 0)},
		"all roles":            {y.Total(all, everyRole()...), figure.New(figure.Of(400, 100), 3, 0)},
		"share of one, nobody's": {y.Share(all, Expert, OtherRole),
			figure.New(figure.Of(200, 400), 3, figure.OverAnswering, figure.Assumed)},
		"what is no role":    {y.Total(all, Expert, numStaffRoles), none},
		"share":              {y.Share(all, Expert), share(200, 400, 3)},
		"share of workshops": {y.Share(workshops, Management), share(200, 400, 2)},
		"share of nobody's":  {y.Share(all, OtherRole), noShare},
		"share of all":       {y.Share(workshops, everyRole()...), share(400, 400, 2)},
		"mean":               {y.Mean(all), share(400, 300, 3)},
		"mean of workshops":  {y.Mean(workshops), share(400, 200, 2)},
		"mean of nobody":     {y.Mean(Of(MentalHealth)), noShare},
	} {
		if !x.got.Equal(x.want) {
			t.Errorf("%s: %v of %d, want %v of %d", name, x.got.Ratio, x.got.N, x.want.Ratio, x.want.N)
		}
	}
}

// TestPersonYearsAndGroupsInJSON: what is read is what was written; what is faulty leaves the value as it was.
func TestPersonYearsAndGroupsInJSON(t *testing.T) {
	was := PersonYears{Expert: figure.AmountOf(125), Management: figure.AmountOf(0)}
	data, err := was.MarshalJSON()
	var read PersonYears
	if err := errors.Join(err, read.UnmarshalJSON(data)); err != nil || read != was {
		t.Errorf("%s: %v, %v", data, read, err)
	}
	for _, text := range []string{`{"expert": -1}`, `{"expert": 1001}`, `{"cook": 1}`, `[]`, `{"expert": 0.001}`} {
		if err := read.UnmarshalJSON([]byte(text)); err == nil || read != was {
			t.Errorf("%s: %v, %v", text, read, err)
		}
	}
	group := Of(Workshop, Other)
	data, err = group.MarshalJSON()
	var back Group
	if err := errors.Join(err, back.UnmarshalJSON(data)); err != nil || back != group {
		t.Errorf("%s: %v, %v", data, back, err)
	}
	for _, text := range []string{`["workshop", "cook"]`, `"cook"`, `{}`, `[1]`} {
		if err := back.UnmarshalJSON([]byte(text)); err == nil || back != group {
			t.Errorf("%s: %v, %v", text, back, err)
		}
	}
	if data, err := (group | 1).MarshalJSON(); err == nil {
		t.Errorf("a group with what is no type: %s", data)
	}
}
