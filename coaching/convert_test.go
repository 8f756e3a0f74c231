package coaching

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
)

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func price(t testing.TB, euros string, b PriceBasis) Price {
	t.Helper()
	p, err := NewPrice(dec(euros), b)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func termsOf(t testing.TB, text string) Terms {
	t.Helper()
	values := TermValues{}
	for part := range strings.SplitSeq(text, ",") {
		if key, value, ok := strings.Cut(strings.TrimSpace(part), " "); ok {
			term, err := ParseTerm(key)
			if err != nil {
				t.Fatal(err)
			}
			values[term] = dec(value)
		}
	}
	terms, err := NewTerms(values)
	if err != nil {
		t.Fatal(err)
	}
	return terms
}

// TestConvert holds conversions against arithmetic by hand; the first three are those of T05 2.
func TestConvert(t *testing.T) {
	for _, c := range []struct {
		euros    string
		from, to PriceBasis
		terms    string
		want     figure.Ratio
		used     string
	}{
		{"23", PerHour, PerClient, "hours-a-client 69", figure.Whole(1587), "hours-a-client 69"},
		{"40", PerClientDay, PerClient, "days-a-client 70", figure.Whole(2800), "days-a-client 70"},
		{"550", PerMonth, PerClientDay, "days-a-month 13.75, clients-a-coach 1", figure.Whole(40),
			"days-a-month 13.75, clients-a-coach 1"},
		{"40", PerClientDay, PerClientDay, "", figure.Whole(40), ""},
		{"30", PerHour, PerDay, "hours-a-day 7.5, days-a-month 20", figure.Whole(225), "hours-a-day 7.5"},
		{"225", PerDay, PerHour, "hours-a-day 7.5", figure.Whole(30), "hours-a-day 7.5"},
		{"30", PerHour, PerMonth, "hours-a-day 7.5, days-a-month 20", figure.Whole(4500),
			"hours-a-day 7.5, days-a-month 20"},
		{"100", PerDay, PerClientDay, "clients-a-coach 3", figure.Of(100, 3), "clients-a-coach 3"},
		{"200", PerDay, PerClient, "clients-a-coach 5, days-a-client 20", figure.Whole(800),
			"clients-a-coach 5, days-a-client 20"},
		{"200", PerDay, PerClient, "hours-a-day 8, hours-a-client 69", figure.Whole(1725),
			"hours-a-day 8, hours-a-client 69"},
		{"1587", PerClient, PerHour, "hours-a-client 69", figure.Whole(23), "hours-a-client 69"},
		{"2000", PerClient, PerMonth, "days-a-client 20, clients-a-coach 5, days-a-month 20", figure.Whole(10000),
			"days-a-month 20, clients-a-coach 5, days-a-client 20"},
		// both ways stated and of one mind: 8 hours · 20 days / 4 clients is 40 hours
		{"10", PerHour, PerClient, "hours-a-day 8, days-a-client 20, clients-a-coach 4, hours-a-client 40",
			figure.Whole(400), "hours-a-client 40"},
	} {
		got, err := price(t, c.euros, c.from).Convert(c.to, termsOf(t, c.terms))
		if err != nil || !got.Euros.Equal(c.want) {
			t.Errorf("%s per %v to %v: %v, %v; want %v", c.euros, c.from, c.to, got, err, c.want)
		}
		if got.Used().String() != c.used {
			t.Errorf("%s per %v to %v used %q, want %q", c.euros, c.from, c.to, got.Used(), c.used)
		}
	}
}

// TestConvertMissing shows that every missing term is named, of the way that lacks fewest.
func TestConvertMissing(t *testing.T) {
	for _, c := range []struct {
		from, to PriceBasis
		terms    string
		want     string
	}{
		{PerHour, PerClient, "", "terms.hours-a-client"},
		{PerHour, PerClient, "hours-a-day 7, clients-a-coach 5", "terms.hours-a-client"},
		{PerDay, PerClient, "", "terms.clients-a-coach terms.days-a-client"},
		{PerDay, PerClient, "hours-a-client 69", "terms.hours-a-day"},
		{PerMonth, PerClient, "", "terms.days-a-month terms.clients-a-coach terms.days-a-client"},
		{PerMonth, PerClientDay, "days-a-client 70", "terms.days-a-month terms.clients-a-coach"},
		{PerClientDay, PerHour, "", "terms.clients-a-coach terms.hours-a-day"},
	} {
		_, err := price(t, "100", c.from).Convert(c.to, termsOf(t, c.terms))
		if got := strings.Join(paths(err), " "); got != c.want || !errors.Is(err, figure.ErrMissing) {
			t.Errorf("%v to %v with %q lacks %q, want %q", c.from, c.to, c.terms, got, c.want)
		}
	}
	_, err := price(t, "10", PerHour).Convert(PerClient, termsOf(t, "hours-a-day 7, clients-a-coach 5"))
	if want := "terms.hours-a-client: missing: needed to convert a price per hour to one per client (another way " +
		"lacks days-a-client)"; err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	_, err = price(t, "10", PerHour).Convert(PerClient,
		termsOf(t, "hours-a-day 8, days-a-client 20, clients-a-coach 4, hours-a-client 41"))
	if !errors.Is(err, figure.ErrClash) || !strings.HasPrefix(err.Error(), "terms") {
		t.Errorf("terms that contradict each other: %v", err)
	}
	_, err = Price{}.Convert(99, Terms{})
	if got := strings.Join(paths(err), " "); got != "price basis" {
		t.Errorf("nothing to something unknown: %v", err)
	}
}

// TestConvertBack shows that every conversion can be undone, and that a detour over any basis by the same terms gives
// the same price.
func TestConvertBack(t *testing.T) {
	r := rand.New(rand.NewPCG(69, 23))
	for range 200 {
		var terms Terms
		for term := range TermKinds() {
			if term != HoursAClient { // one way only
				terms.hundredths[term] = 1 + r.Int64N(mostOf[term])
			}
		}
		p := Price{cents: 1 + r.Int64N(100_000_000), basis: PriceBasis(1 + r.IntN(int(numBases)-1))}
		for to := range PriceBases() {
			there, err := p.Convert(to, terms)
			if err != nil {
				t.Fatal(err)
			}
			if factor := there.Euros.Div(p.Ratio()); !factor.Mul(factorOf(t, to, p.basis,
				terms)).Equal(figure.Whole(1)) {
				t.Fatalf("%v and back does not give one", there)
			}
			for via := range PriceBases() {
				if got := p.Ratio().Mul(factorOf(t, p.basis, via, terms)).Mul(factorOf(t, via, to,
					terms)); !got.Equal(there.Euros) {
					t.Fatalf("%v over %v is %v", there, via, got)
				}
			}
		}
	}
}

// factorOf returns what one euro on a basis is on another.
func factorOf(t *testing.T, from, to PriceBasis, terms Terms) figure.Ratio {
	c, err := Price{cents: 100, basis: from}.Convert(to, terms)
	if err != nil {
		t.Fatal(err)
	}
	return c.Euros
}

// TestPriceRefuses and TestTermsRefuse hold the limits, each with its place.
func TestPriceRefuses(t *testing.T) {
	for _, c := range []struct {
		euros string
		basis PriceBasis
		want  string
		err   error
	}{
		{"0", PerHour, "price", figure.ErrRange},
		{"-23", PerHour, "price", figure.ErrRange},
		{"23.001", PerHour, "price", figure.ErrRange},
		{"1000000.01", PerHour, "price", figure.ErrRange},
		{"1e400", PerHour, "price", figure.ErrRange},
		{"1e-400", PerHour, "price", figure.ErrRange},
		{"23", 0, "basis", figure.ErrMissing},
		{"23", 6, "basis", figure.ErrUnknown},
		{"-1", 0, "price basis", figure.ErrRange},
		{"0", 0, "price basis", figure.ErrMissing},
	} {
		p, err := NewPrice(dec(c.euros), c.basis)
		if got := strings.Join(paths(err), " "); got != c.want || !errors.Is(err, c.err) || p.Given() {
			t.Errorf("%s per %v: %v, %v", c.euros, c.basis, p, err)
		}
	}
	if _, err := PriceOf(figure.Amount{}, PerDay); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("no amount: %v", err)
	}
	if _, err := NewPrice(decimal.New(1, 2_000_000_000), PerDay); !errors.Is(err, figure.ErrRange) {
		t.Errorf("a hostile exponent: %v", err)
	}
}

func TestTermsRefuse(t *testing.T) {
	for key, value := range map[Term]string{HoursADay: "24.01", DaysAMonth: "31.5", ClientsACoach: "1001",
		DaysAClient: "10001", HoursAClient: "100001"} {
		for _, bad := range []string{value, "0", "-1", "0.001", "1e50"} {
			terms, err := NewTerms(TermValues{key: dec(bad)})
			if got := strings.Join(paths(err), " "); got != "terms."+key.String() ||
				!errors.Is(err, figure.ErrRange) || terms != (Terms{}) {
				t.Errorf("%v = %s: %v", key, bad, err)
			}
		}
	}
	_, err := NewTerms(TermValues{HoursADay: dec("25"), DaysAMonth: dec("0"), 0: dec("1"), 9: dec("1"), 200: dec("1")})
	want := "terms. terms.hours-a-day terms.days-a-month terms.coaching.Term(9) terms.coaching.Term(200)"
	if got := strings.Join(paths(err), " "); got != want {
		t.Errorf("every fault: %s", got)
	}
}

func TestTerms(t *testing.T) {
	a, b := termsOf(t, "hours-a-day 7.5"), termsOf(t, "hours-a-day 6, days-a-client 70")
	if got := a.Or(b).String(); got != "hours-a-day 7.5, days-a-client 70" {
		t.Error(got)
	}
	gone, err := a.With(HoursADay, figure.Amount{})
	if err != nil || !gone.Equal(Terms{}) || gone.Get(HoursADay).Given() || gone.Has(99) {
		t.Errorf("%v, %v", gone, err)
	}
	if diff := cmp.Diff(a, a.Or(Terms{})); diff != "" {
		t.Error(diff)
	}
}

// TestBuysAndTimes holds T05 2: 550 € a month is 13.75 client-days at 40 €, 69 hours at 23 € are 1 587 €.
func TestBuysAndTimes(t *testing.T) {
	if n, err := price(t, "550", PerMonth).Buys(price(t, "40", PerClientDay)); err != nil ||
		!n.Equal(figure.Of(1375, 100)) {
		t.Errorf("%v, %v", n, err)
	}
	if n, err := price(t, "23", PerHour).Times(figure.AmountOf(6900)); err != nil || !n.Equal(figure.Whole(1587)) {
		t.Errorf("%v, %v", n, err)
	}
	if _, err := price(t, "550", PerMonth).Buys(Price{}); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("a price not stated: %v", err)
	}
	for _, a := range []figure.Amount{{}, figure.AmountOf(0), figure.AmountOf(-5), figure.AmountOf(100_000_001)} {
		if n, err := price(t, "23", PerHour).Times(a); err == nil || strings.Join(paths(err), " ") != "units" {
			t.Errorf("%v units: %v, %v", a, n, err)
		}
	}
}

// paths returns the places of all faults in an error, in order and each once.
func paths(err error) (all []string) {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range many.Unwrap() {
			all = append(all, paths(e)...)
		}
		return all
	}
	var f *figure.FieldError
	if errors.As(err, &f) {
		all = append(all, f.Path)
	}
	return slices.Compact(all)
}
