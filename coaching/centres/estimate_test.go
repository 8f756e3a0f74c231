package centres

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
)

// TestNumbersAsT05TellsThemAreAnswers: "n. 350" and "150-200" clients, days of "1-3" and a price of "n. 123" euros, as
// T05 2 prints them, are read; what has one end, or two readings, is refused.
func TestNumbersAsT05TellsThemAreAnswers(t *testing.T) {
	for _, c := range []struct{ text, estimate, persons string }{
		{"40", "40", "40"},
		{"43.0", "43", "43"},
		{"n. 350", "345–354.99", "345–354"}, // [345, 355)
		{"150-200", "150–200", "150–200"},
		{"150 – 200", "150–200", "150–200"},
		{"1-3", "1–3", "1–3"},
		{"n. 123", "122.5–123.49", "123"},           // [122.5, 123.5)
		{"n. 123 - 250", "122.5–254.99", "123–254"}, // about each: [122.5, 255)
		{"1,5-2", "1.5–2", ""},
		{"reilu 350", "350.01–354.99", "351–354"},
		{"lähes 350", "345–349.99", "345–349"},
		{"noin 0", "0–0.49", "0"},
		{"1 250–1 300", "1250–1300", "1250–1300"},
		{"yli 100", "", ""}, {"ainakin 5", "", ""}, {"200-150", "", ""}, {"1.250-2.000", "", ""}, {"1.250", "", ""},
		{"45 %", "", ""}, {"puolet", "", ""}, {"2.", "", ""}, {"tammikuu 2002", "", ""}, {"-5", "", ""},
		{"−5–5", "", ""}, {"n. 1000001", "", ""}, {"0-1000001", "", ""}, {"n. 999999999999999999", "", ""},
		{"maybe", "", ""}, {"-", "", ""}, {"2,345", "", ""},
	} {
		var e Estimate
		if err := e.UnmarshalText([]byte(c.text)); (err != nil) != (c.estimate == "") || e.String() != c.estimate {
			t.Errorf("%q: %v, %v, want %s", c.text, e, err, c.estimate)
		}
		var p Persons
		if err := p.UnmarshalText([]byte(c.text)); (err != nil) != (c.persons == "") || p.String() != c.persons {
			t.Errorf("%q persons: %v, %v, want %s", c.text, p, err, c.persons)
		}
	}
	var e Estimate
	if err := e.UnmarshalText([]byte("1.250-2.000")); err == nil || !strings.Contains(err.Error(), "it may be") {
		t.Errorf("a range in two notations: %v", err)
	}
	if err := e.UnmarshalText([]byte("yli 100")); err == nil || !strings.Contains(err.Error(), "two ends") {
		t.Errorf("one end: %v", err)
	}
}

// TestFiguresOverEstimatesAreIntervals: 345 to 354 clients of one centre and 40 of another are 385 to 394, and the
// smallest and largest of them, and the mean, are as open as the answers; exact answers leave one figure.
func TestFiguresOverEstimatesAreIntervals(t *testing.T) {
	var about Persons
	var days Estimate
	if err := errors.Join(about.UnmarshalText([]byte("n. 350")), days.UnmarshalText([]byte("1-3"))); err != nil {
		t.Fatal(err)
	}
	var s Tally
	for _, c := range []Centre{
		{Purchased: about, DaysAClient: days},
		{Purchased: PersonsOf(40), Free: about, DaysAClient: exactly(200)},
	} {
		if err := s.Add(&c); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		got  Span
		want string
	}{
		"sum":      {s.Purchased.Sum(), "[385, 394]"},
		"mean":     {s.Purchased.Mean(), "[385/2, 394/2]"},
		"least":    {s.Purchased.Min(), "[40, 40]"},
		"most":     {s.Purchased.Max(), "[345, 354]"},
		"of both":  {s.Clients.Sum(), "[730, 748]"}, // 345 and 40 + 345, to 354 and 40 + 354
		"days":     {s.DaysAClient.Sum(), "[3, 5]"},
		"shortest": {s.DaysAClient.Min(), "[1, 2]"}, // 1, or 2 where the range is 2 or more
		"longest":  {s.DaysAClient.Max(), "[2, 3]"},
	} {
		if got := c.got.Interval().String(); got != c.want || c.got.Exact() != (name == "least") || c.got.Lo.N != 2 {
			t.Errorf("%s: %s over %d, want %s", name, got, c.got.Lo.N, c.want)
		}
	}
	if got := s.Purchased.String(); got != "2 centres, sum 385–394, from 40 to 354" {
		t.Error(got)
	}
}

// TestQuantitiesOfNobody: who gave no number changes none of the figures; the sum and the ends are over no whole, the
// mean is over those who gave one. Spans are the same by both of their ends.
func TestQuantitiesOfNobody(t *testing.T) {
	var q Quantity
	q.add(Estimate{1_00, 3_00, true})
	before := q
	q.add(Estimate{})
	if q.merge(new(Quantity)); q != before {
		t.Errorf("%v, before %v", q, before)
	}
	for name, x := range map[string]struct {
		span Span
		over figure.Denominator
	}{"sum": {q.Sum(), 0}, "least": {q.Min(), 0}, "most": {q.Max(), 0}, "mean": {q.Mean(), figure.OverAnswering}} {
		if x.span.Lo.Over != x.over || x.span.Hi.Over != x.over {
			t.Errorf("%s is over %v", name, x.span.Lo.Over)
		}
	}
	one, two := q.Sum().Lo, q.Sum().Hi
	for _, s := range []Span{{one, two}, {two, one}, {one, one}, {two, two}} {
		for _, o := range []Span{{one, two}, {two, one}, {one, one}, {two, two}} {
			if s.Equal(o) != (s.String() == o.String()) {
				t.Errorf("%v and %v", s, o)
			}
		}
	}
}

// TestEstimatesThroughJSON: a number is a number, a range a text, and both are read back.
func TestEstimatesThroughJSON(t *testing.T) {
	r, err := Between(figure.AmountOf(150_00), figure.AmountOf(200_00))
	want := Centre{Use: UsedPurchased, Purchased: Persons{r}, Free: PersonsOf(3), DaysAClient: exactly(250),
		Prices: ByBasis{coaching.PerHour: r, coaching.PerDay: exactly(123_00)}}
	text, errJSON := json.Marshal(want)
	if err := errors.Join(err, errJSON); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{`"Purchased":"150–200"`, `"Free":3`, `"DaysAClient":2.5`,
		`"Prices":{"hour":"150–200","day":123}`} {
		if !strings.Contains(string(text), part) {
			t.Errorf("no %s in %s", part, text)
		}
	}
	var got Centre
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, bad := range []string{`{"Purchased":2.5}`, `{"Purchased":"yli 3"}`, `{"Prices":{"day":0}}`} {
		if json.Unmarshal([]byte(bad), new(Centre)) == nil {
			t.Errorf("%s is read", bad)
		}
	}
}

// FuzzEstimate: what is read lies within the limits, its ends in order, and is read back from what it is written as; a
// refusal leaves what was there.
func FuzzEstimate(f *testing.F) {
	for _, seed := range []string{"40", "n. 350", "150-200", "1,5–2", "noin 0", "yli 5", "1.250-2.000", "−1–1", "4·10^5"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, p := exactly(7), PersonsOf(7)
		if err := e.UnmarshalText([]byte(text)); err != nil && e != exactly(7) {
			t.Errorf("%q: %v, and %v", text, err, e)
		}
		if err := p.UnmarshalText([]byte(text)); err != nil && p != PersonsOf(7) {
			t.Errorf("%q: %v, and %v persons", text, err, p)
		}
		var again Estimate
		var persons Persons
		err := errors.Join(e.within("e", mostHours*10), p.whole("p"), again.UnmarshalText([]byte(e.String())),
			persons.UnmarshalText([]byte(p.String())))
		if err != nil || again != e || persons != p {
			t.Errorf("%q: %v, written as %q; %v persons, written as %q: %v", text, again, e, persons, p, err)
		}
	})
}
