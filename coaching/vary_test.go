package coaching

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

func offer(t testing.TB, name, euros string, b PriceBasis, terms string) Offer {
	return Offer{Name: name, Price: price(t, euros, b), Terms: termsOf(t, terms)}
}

func TestCompare(t *testing.T) {
	offers := []Offer{
		offer(t, "dear", "2000", PerClient, ""),
		offer(t, "by the hour", "23", PerHour, "hours-a-client 69"),
		offer(t, "by the day", "200", PerDay, "clients-a-coach 5"),
		offer(t, "the same", "40", PerClientDay, ""),
		offer(t, "unclear", "550", PerMonth, ""),
		{Name: " ", Price: Price{}},
	}
	c, err := Compare(offers, PerClient, termsOf(t, "days-a-client 20, clients-a-coach 9"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range c.Ranking {
		got = append(got, fmt.Sprintf("%d %s %v [%v]", r.Place, r.Offer.Name, r.Conversion.Euros, r.Assumed))
	}
	// 200 / 5 · 20 = 40 · 20 = 800; 23 · 69 = 1587. The offer's own 5 clients stay, the assumed 9 do not touch it.
	want := []string{"1 by the day 800 [days-a-client 20]", "1 the same 800 [days-a-client 20]",
		"3 by the hour 1587 []", "4 dear 2000 []"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
	got = nil
	for _, r := range c.Refused {
		got = append(got, fmt.Sprintf("%d %s %v %v", r.Index, r.Offer.Name, r.Missing, paths(r.Err)))
	}
	want = []string{"4 unclear [days-a-month] [terms.days-a-month]", "5   [] [name price]"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	if c.At(2) != 1 || c.At(0) != 4 || c.At(4) != 0 || !c.Ranking[0].Figure().Marks.Has(figure.Assumed) ||
		c.Ranking[3].Figure().Marks != 0 || c.Ranking[0].Figure().N != 1 ||
		!c.Ranking[2].Figure().Ratio.Equal(figure.Whole(1587)) {
		t.Error("places and marks")
	}
	for _, err := range []error{second(Compare(offers, 0, Terms{})),
		second(Compare(make([]Offer, MaxOffers+1), PerDay, Terms{}))} {
		if err == nil {
			t.Error("no basis, or too many offers, are accepted")
		}
	}
}

func second[T any](_ T, err error) error { return err }

// TestVary holds crossovers against arithmetic by hand.
func TestVary(t *testing.T) {
	offers := []Offer{
		offer(t, "day", "200", PerDay, ""),             // 200 / clients · 20
		offer(t, "client", "900", PerClient, ""),       // 900
		offer(t, "client-day", "30", PerClientDay, ""), // 30 · 20
	}
	assumed := termsOf(t, "days-a-client 20, clients-a-coach 5")
	got, err := Vary(offers, PerClient, assumed, ClientsACoach, figure.AmountOf(200), figure.AmountOf(1000))
	want := []Crossover{
		{Below: 1, Above: 0, At: figure.Point(figure.Of(40, 9))}, // 4000/c = 900
		{Below: 2, Above: 0, At: figure.Point(figure.Of(20, 3))}, // 4000/c = 600
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("clients a coach (-want +got): %v\n%s", err, diff)
	}
	got, err = Vary(offers, PerClient, assumed, DaysAClient, figure.AmountOf(100), figure.AmountOf(3000))
	want = []Crossover{
		{Below: 0, Above: 1, At: figure.Point(figure.Of(45, 2))}, // 40 d = 900
		{Below: 2, Above: 1, At: figure.Point(figure.Whole(30))}, // 30 d = 900, at the end of the range
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("days a client (-want +got): %v\n%s", err, diff)
	}
	if got, err := Vary(offers, PerClient, assumed, HoursADay, figure.AmountOf(100),
		figure.AmountOf(2400)); len(got) != 0 || err != nil {
		t.Errorf("a term that no offer needs: %v, %v", got, err)
	}
}

// TestVaryRoot has a price that grows and one that falls with the hours of a day: 10 · h · 20 / 4 meets 100 / h · 30 at
// the root of 60, between 7.74 and 7.75, and at a ratio where the root is one.
func TestVaryRoot(t *testing.T) {
	grows := offer(t, "grows", "10", PerHour, "clients-a-coach 4, days-a-client 20")
	falls := offer(t, "falls", "100", PerDay, "hours-a-client 30")
	got, err := Vary([]Offer{grows, falls}, PerClient, Terms{}, HoursADay, figure.AmountOf(100), figure.AmountOf(2400))
	want := []Crossover{{Below: 0, Above: 1, At: figure.Between(figure.Of(774, 100), true, figure.Of(775, 100), true)}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("(-want +got): %v\n%s", err, diff)
	}
	falls.Terms = termsOf(t, "hours-a-client 32") // 50 h² = 3200
	got, err = Vary([]Offer{grows, falls}, PerClient, Terms{}, HoursADay, figure.AmountOf(100), figure.AmountOf(2400))
	want[0].At = figure.Point(figure.Whole(8))
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("(-want +got): %v\n%s", err, diff)
	}
}

// TestVaryRootNearAHundredth: 50 h² = 3003 at the root of 60.06, between 7.74 and 7.75; where the range ends before the
// crossing, or begins after it, there is none.
func TestVaryRootNearAHundredth(t *testing.T) {
	grows := offer(t, "grows", "10", PerHour, "clients-a-coach 4, days-a-client 20")
	falls := offer(t, "falls", "100.10", PerDay, "hours-a-client 30")
	near := figure.Between(figure.Of(774, 100), true, figure.Of(775, 100), true)
	for ends, want := range map[[2]int64][]Crossover{
		{100, 2400}: {{Below: 0, Above: 1, At: near}}, {774, 775}: {{Below: 0, Above: 1, At: near}},
		{100, 774}: nil, {775, 2400}: nil,
	} {
		got, err := Vary([]Offer{grows, falls}, PerClient, Terms{}, HoursADay, figure.AmountOf(ends[0]),
			figure.AmountOf(ends[1]))
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%v (-want +got): %v\n%s", ends, err, diff)
		}
	}
}

// TestCrossoversAtOnePoint: three offers of 400 € at 8 hours a day are told by their places, whatever their prices.
func TestCrossoversAtOnePoint(t *testing.T) {
	offers := []Offer{
		offer(t, "falls", "100", PerDay, "hours-a-client 32"), // 3200 / hours
		offer(t, "stays", "400", PerClient, ""),
		offer(t, "grows", "10", PerHour, "clients-a-coach 4, days-a-client 20"), // 50 · hours
	}
	got, err := Vary(offers, PerClient, Terms{}, HoursADay, figure.AmountOf(100), figure.AmountOf(2400))
	at := figure.Point(figure.Whole(8))
	want := []Crossover{{Below: 1, Above: 0, At: at}, {Below: 2, Above: 0, At: at}, {Below: 2, Above: 1, At: at}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("(-want +got): %v\n%s", err, diff)
	}
}

// TestVaryRefuses: a range has two ends within the limits of the term, and rises.
func TestVaryRefuses(t *testing.T) {
	for name, x := range map[string]struct {
		term     Term
		from, to figure.Amount
		want     string // of the fault, "" for none
	}{
		"the whole day": {HoursADay, figure.AmountOf(1), figure.AmountOf(24_00), ""},
		"no term":       {0, figure.AmountOf(1), figure.AmountOf(2), "it must be stated"},
		"unknown term":  {77, figure.AmountOf(1), figure.AmountOf(2), "unknown value"},
		"no beginning":  {HoursADay, figure.Amount{}, figure.AmountOf(2), "from: missing: a number above zero is needed"},
		"no end":        {HoursADay, figure.AmountOf(2), figure.Amount{}, "to: missing: a number above zero is needed"},
		"from nothing":  {HoursADay, figure.AmountOf(0), figure.AmountOf(2), "terms.hours-a-day = 0: "},
		"over a day":    {HoursADay, figure.AmountOf(1), figure.AmountOf(24_01), "terms.hours-a-day = 24.01: "},
		"one value":     {HoursADay, figure.AmountOf(2), figure.AmountOf(2), "terms.hours-a-day = 0.02: "},
		"falling":       {HoursADay, figure.AmountOf(3), figure.AmountOf(2), "up to less than 0.02"},
	} {
		_, err := Vary(nil, PerClient, Terms{}, x.term, x.from, x.to)
		if (err == nil) != (x.want == "") || err != nil && !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := Vary(nil, 0, Terms{}, HoursADay, figure.AmountOf(1), figure.AmountOf(2))
	if !errors.Is(err, figure.ErrMissing) {
		t.Errorf("no basis: %v", err)
	}
}

// TestVaryLooksAtBothEnds: an offer whose two ways agree at the low end of the range only is refused everywhere else,
// and changes places with none: 180 / 5 · 30 = 180 / 7.5 · 45 = 1080 at 5 clients a coach, and at no other number.
func TestVaryLooksAtBothEnds(t *testing.T) {
	offers := []Offer{
		offer(t, "two ways", "180", PerDay, "hours-a-client 45, days-a-client 30"),
		offer(t, "client", "900", PerClient, ""),
		offer(t, "day", "180", PerDay, "days-a-client 30"), // 180 / clients · 30
	}
	assumed := termsOf(t, "hours-a-day 7.5, clients-a-coach 5")
	for _, ends := range [][2]int64{{500, 1000}, {200, 500}, {200, 1000}} {
		from, to := figure.AmountOf(ends[0]), figure.AmountOf(ends[1])
		got, err := Vary(offers, PerClient, assumed, ClientsACoach, from, to)
		want := []Crossover{{Below: 1, Above: 2, At: figure.Point(figure.Whole(6))}} // 5400/c = 900
		if ends[1] < 600 {
			want = nil
		}
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%v (-want +got): %v\n%s", ends, err, diff)
		}
	}
}

// TestVaryBruteForce compares crossovers with the order of prices at every hundredth of the range.
func TestVaryBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 5))
	crossed := 0
	for range 60 {
		var offers []Offer
		for i := range 3 {
			p := Price{cents: 1000 + r.Int64N(100_000), basis: PriceBasis(1 + r.IntN(int(numBases)-1))}
			offers = append(offers, Offer{Name: fmt.Sprint(i), Price: p})
		}
		to := PriceBasis(1 + r.IntN(int(numBases)-1))
		term := Term(1 + r.IntN(int(numTerms)-2))
		assumed := termsOf(t, "hours-a-day 7, days-a-month 20, clients-a-coach 5, days-a-client 20")
		found, err := Vary(offers, to, assumed, term, figure.AmountOf(200), figure.AmountOf(2400))
		if err != nil {
			t.Fatal(err)
		}
		crossed += len(found)
		for h := int64(200); h <= 2400; h += 7 {
			at, _ := assumed.With(term, figure.AmountOf(h))
			c, err := Compare(offers, to, at)
			if err != nil || len(c.Ranking) != 3 {
				t.Fatal(err, c.Refused)
			}
			for _, x := range found {
				point, _ := x.At.Single()
				below := c.At(x.Below) - c.At(x.Above)
				if side := figure.Of(h, 100).Cmp(point); side < 0 && below >= 0 || side > 0 && below <= 0 ||
					side == 0 && below != 0 {
					t.Fatalf("%v of %v to %v: %v at %d hundredths", term, offers, to, x, h)
				}
			}
		}
		low, high := order(t, offers, to, assumed, term, 200), order(t, offers, to, assumed, term, 2400)
		if low != high && len(found) == 0 {
			t.Fatalf("%v of %v to %v: the order changes from %s to %s without a crossover", term, offers, to, low, high)
		}
	}
	if crossed < 20 {
		t.Errorf("only %d crossovers", crossed)
	}
}

func order(t *testing.T, offers []Offer, to PriceBasis, assumed Terms, term Term, hundredths int64) string {
	at, _ := assumed.With(term, figure.AmountOf(hundredths))
	c, err := Compare(offers, to, at)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, r := range c.Ranking {
		text += fmt.Sprintf("%d:%s ", r.Place, r.Offer.Name)
	}
	return text
}

func TestOfferEqual(t *testing.T) {
	a, b := offer(t, "a", "20", PerHour, "hours-a-day 7"), offer(t, "a", "20.00", PerHour, "hours-a-day 7.0")
	if !a.Equal(b) || a.Equal(offer(t, "b", "20", PerHour, "")) {
		t.Error("offers are compared by what they say")
	}
	long := offer(t, string(make([]byte, 201)), "20", PerHour, "")
	if err := long.Validate(); !errors.Is(err, figure.ErrRange) {
		t.Errorf("a long name: %v", err)
	}
	x, err := a.Price.Convert(PerDay, a.Terms)
	y, _ := a.Price.Convert(PerMonth, termsOf(t, "hours-a-day 7, days-a-month 20"))
	again, _ := b.Price.Convert(PerDay, b.Terms)
	if diff := cmp.Diff(x, again); err != nil || diff != "" || x.Equal(y) {
		t.Errorf("%v, %s", err, diff)
	}
}

// TestCompareAnswersAsConvertDoes: where two ways need as many assumed terms and give different prices, the offer is
// refused, as Convert refuses the same terms; where its own terms suffice, assumptions do not touch it.
func TestCompareAnswersAsConvertDoes(t *testing.T) {
	assumed := termsOf(t, "hours-a-day 7.5, days-a-month 20, clients-a-coach 5, days-a-client 30")
	for _, c := range []struct {
		offer Offer
		want  string // "": refused as a clash
	}{
		{offer(t, "two ways", "180", PerDay, "hours-a-client 10, days-a-client 30"), ""}, // 240 by hours, 1080 by days
		{offer(t, "of one mind", "180", PerDay, "hours-a-client 45, days-a-client 30"), "1080"},
		{offer(t, "own hours", "24", PerHour, "hours-a-client 10"), "240"},
		{offer(t, "own days", "180", PerDay, "hours-a-client 10, days-a-client 30, clients-a-coach 4"), "1350"},
		{offer(t, "own clash", "24", PerHour, "hours-a-client 10, hours-a-day 8, clients-a-coach 4, days-a-client 30"), ""},
	} {
		got, err := Compare([]Offer{c.offer}, PerClient, assumed)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case c.want == "" && (len(got.Refused) != 1 || !errors.Is(got.Refused[0].Err, figure.ErrClash)):
			t.Errorf("%s: %v", c.offer.Name, got.Ranking)
		case c.want != "" && (len(got.Ranking) != 1 || got.Ranking[0].Conversion.Euros.String() != c.want):
			t.Errorf("%s: %v, %v", c.offer.Name, got.Ranking, got.Refused)
		}
		for _, r := range got.Ranking {
			same, err := r.Offer.Price.Convert(PerClient, r.Offer.Terms.Or(r.Assumed))
			if err != nil || !same.Equal(r.Conversion) {
				t.Errorf("%s: Convert gives %v, %v", r.Offer.Name, same, err)
			}
		}
	}
}
