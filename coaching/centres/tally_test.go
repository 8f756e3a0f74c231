package centres

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// randomCentre returns an invented centre with gaps.
func randomCentre(r *rand.Rand) Centre {
	c := syntheticCentres()[r.IntN(24)]
	if r.IntN(3) == 0 {
		c.Need, c.Kela, c.Started = 0, 0, 0
	}
	if r.IntN(3) == 0 {
		c.Staff.By[OtherEmployers] = figure.AmountOf(r.Int64N(1000))
		c.Staff.OthersMunicipal = figure.AmountOf(r.Int64N(c.Staff.By[OtherEmployers].Hundredths() + 1))
	}
	if r.IntN(4) == 0 {
		c.Staff.By[SocialWork] = figure.Amount{}
	}
	if c.Use != NotUsed {
		c.Free = PersonsOf(r.Uint32N(50))
	}
	if c.Use == UsedPurchased && r.IntN(2) == 0 {
		c.Purchased.hi += hundredth * r.Int64N(50)
	}
	return c
}

// TestTallyOrder shows that neither the order of centres nor their division into parts matters.
func TestTallyOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(2005, 8))
	centres := make([]Centre, 300)
	for i := range centres {
		centres[i] = randomCentre(r)
	}
	var all, shuffled, first, rest Tally
	for i := range centres {
		part := &first
		if i > 100 {
			part = &rest
		}
		if err := errors.Join(all.Add(&centres[i]), part.Add(&centres[i])); err != nil {
			t.Fatal(err)
		}
	}
	for _, i := range r.Perm(len(centres)) {
		if err := shuffled.Add(&centres[i]); err != nil {
			t.Fatal(err)
		}
	}
	var merged Tally // an empty part first
	if err := errors.Join(merged.Merge(&rest), merged.Merge(&first)); err != nil {
		t.Fatal(err)
	}
	if all != shuffled || all != merged {
		t.Error("the order of adding, or merging parts, changes the survey")
	}
	if err := first.Need.Add(question.Yes); err != nil || all == first {
		t.Error("surveys of different centres are equal")
	}
}

// TestTallyRefuses shows that faulty answers are refused whole, with every fault at its column.
func TestTallyRefuses(t *testing.T) {
	split := Staff{By: [numAdministrations]figure.Amount{OtherEmployers: figure.AmountOf(300)},
		OthersMunicipal: figure.AmountOf(301)}
	for name, c := range map[string]struct {
		centre Centre
		paths  string
		err    error
	}{
		"unknown answers": {Centre{Kela: 9, Use: 250, Need: 7, Availability: 99},
			"coaching.kela coaching.use coaching.need coaching.availability", figure.ErrUnknown},
		"absurd numbers": {Centre{Purchased: PersonsOf(2_000_000), DaysAClient: exactly(1_000_001),
			Benefiting: exactly(10_001)},
			"coaching.clients.purchased coaching.days-a-client coaching.benefiting", figure.ErrRange},
		"negative staff": {Centre{Staff: Staff{By: [numAdministrations]figure.Amount{SocialWork: figure.AmountOf(-1)}}},
			"coaching.staff.social-work", figure.ErrRange},
		"a month beyond the limits": {Centre{Started: maxMonth + 1}, "coaching.started", figure.ErrRange},
		"parts above the total": {Centre{Staff: Staff{By: split.By, Total: figure.AmountOf(299)}},
			"coaching.staff.total", figure.ErrSum},
		"more municipal than others": {Centre{Staff: split}, "coaching.staff.others-municipal", figure.ErrClash},
		"municipal part without others": {Centre{Staff: Staff{OthersMunicipal: figure.AmountOf(1)}},
			"coaching.staff.others-municipal", figure.ErrMissing},
		"a price of nothing": {Centre{Prices: ByBasis{coaching.PerDay: exactly(0)}}, "coaching.price.day",
			figure.ErrRange},
		"a price from nothing": {Centre{Prices: ByBasis{coaching.PerDay: {0, 100, true}}}, "coaching.price.day",
			figure.ErrRange},
		"a price on no basis":   {Centre{Prices: ByBasis{exactly(100)}}, "coaching.price", figure.ErrUnknown},
		"a part of a client":    {Centre{Free: Persons{exactly(150)}}, "coaching.clients.free", figure.ErrRange},
		"a range that falls":    {Centre{DaysAClient: Estimate{200, 100, true}}, "coaching.days-a-client", figure.ErrRange},
		"not used, but clients": {Centre{Use: NotUsed, Free: PersonsOf(1)}, "coaching.clients.free", figure.ErrClash},
		"not bought, but paid for": {Centre{Use: UsedOtherwise, Scope: ticked(ScopeModules), DaysAClient: exactly(100),
			HoursAClient: Estimate{0, 100, true}, Prices: ByBasis{coaching.PerDay: exactly(100)}}, "coaching.scope " +
			"coaching.days-a-client coaching.hours-a-client coaching.price.day", figure.ErrClash},
		"no Kela, but its staff": {Centre{Kela: KelaNone,
			Staff: Staff{By: [numAdministrations]figure.Amount{Kela: figure.AmountOf(1)}}}, "coaching.staff.kela",
			figure.ErrClash},
		"no health, but its staff": {Centre{Health: question.No,
			Staff: Staff{By: [numAdministrations]figure.Amount{HealthServices: figure.AmountOf(1)}}},
			"coaching.staff.health-services", figure.ErrClash},
		"tendering, but bought": {Centre{Use: Tendering, Forms: ticked(FormPublic), FirstPurchase: 100,
			Purchased: PersonsOf(1)}, "coaching.forms coaching.first-purchase coaching.clients.purchased",
			figure.ErrClash},
		"bought, with reasons not to": {Centre{Use: UsedPurchased, Reasons: ticked(reasonOwnGuidance)},
			"coaching.reasons", figure.ErrClash},
		"not used, but with experiences": {Centre{Use: NotUsed, Package: question.Yes,
			Strengths: ticked(strengthResponsiveness), Weaknesses: ticked(weaknessNoStandard),
			Benefits: ticked(benefitHiddenJobs), Problems: ticked(problemLabourMarket)},
			"coaching.package coaching.strengths coaching.weaknesses coaching.benefits coaching.problems",
			figure.ErrClash},
	} {
		t.Run(name, func(t *testing.T) {
			s := syntheticTally()
			before := *s
			err := s.Add(&c.centre)
			if !errors.Is(err, c.err) {
				t.Errorf("error %v, want %v", err, c.err)
			}
			if diff := cmp.Diff(strings.Fields(c.paths), paths(err)); diff != "" {
				t.Errorf("paths (-want +got):\n%s", diff)
			}
			if *s != before {
				t.Error("part of a refused centre was counted")
			}
		})
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

// TestTallyFull merges doubled surveys up to the limit: one centre more is refused and leaves no trace.
func TestTallyFull(t *testing.T) {
	var full, part Tally
	if err := part.Add(&Centre{Need: question.Yes}); err != nil {
		t.Fatal(err)
	}
	for n := int64(question.MaxRespondents); n > 0; n /= 2 {
		if n%2 == 1 {
			if err := full.Merge(&part); err != nil {
				t.Fatal(err)
			}
		}
		if double := part; n > 1 {
			if err := part.Merge(&double); err != nil {
				t.Fatal(err)
			}
		}
	}
	if full.Centres() != question.MaxRespondents || full.Need.Count(question.Yes) != question.MaxRespondents {
		t.Fatalf("%d centres", full.Centres())
	}
	before, one := full, Tally{}
	if err := errors.Join(one.Add(&Centre{}), full.Merge(&one)); !errors.Is(err, figure.ErrFull) {
		t.Errorf("Merge: %v", err)
	}
	if err := full.Add(&Centre{Need: question.Yes}); !errors.Is(err, figure.ErrFull) || full != before {
		t.Errorf("Add: %v", err)
	}
}

// TestTallyFilledFromOutside: a question without room refuses the whole centre.
func TestTallyFilledFromOutside(t *testing.T) {
	var full, part question.Single[question.YesNo]
	if err := part.Add(question.Yes); err != nil {
		t.Fatal(err)
	}
	for n := int64(question.MaxRespondents); n > 0; n /= 2 {
		if n%2 == 1 && full.Merge(&part) != nil {
			t.Fatal(n)
		}
		if double := part; n > 1 && part.Merge(&double) != nil {
			t.Fatal(n)
		}
	}
	s, one := Tally{Need: full}, Tally{}
	before := s
	if err := s.Add(&Centre{Kela: KelaFullTime}); !errors.Is(err, figure.ErrFull) || s != before {
		t.Errorf("Add: %v", err)
	}
	if err := errors.Join(one.Add(&Centre{}), s.Merge(&one)); !errors.Is(err, figure.ErrFull) || s != before {
		t.Errorf("Merge: %v", err)
	}
}

func TestTallyAllocations(t *testing.T) {
	var s Tally
	centres := syntheticCentres()
	n := testing.AllocsPerRun(100, func() {
		for i := range centres {
			if err := s.Add(&centres[i]); err != nil {
				t.Fatal(err)
			}
		}
	})
	if n != 0 {
		t.Errorf("%v allocations for 24 centres", n)
	}
}

// TestTallyEmpty shows that nothing is no figure.
func TestTallyEmpty(t *testing.T) {
	var s Tally
	for name, f := range map[string]figure.Figure{
		"share": s.Need.Share(question.Yes), "everyone": s.Need.ShareOfEveryone(question.Yes),
		"none":  s.Need.NoAnswer(),
		"multi": s.Targets.Share(TargetYouth), "row": s.Regional.Share(RegionalTraining, question.Yes),
		"staff": s.Staff.Share(Kela),
		"sum":   s.Clients.Sum().Lo, "mean": s.Clients.Mean().Hi, "least": s.Price(coaching.PerDay).Min().Hi,
		"rate": s.ResponseRate(figure.Count{}),
		"form": s.FormShare(FormPublic), "month": s.Started.Share(Spring(2004)), "unknown": s.Price(99).Max().Lo,
	} {
		if f.Defined() {
			t.Errorf("%s of nothing is %v", name, f.Ratio)
		}
	}
	if i := s.Purchased.Range(); !i.Equal(figure.Interval{}) {
		t.Errorf("range of nothing is %v", i)
	}
}

// TestFormsNobodyWasAskedAboutLowerTheBase: a buyer whose form had only one of the two forms of purchase is in the base
// of that one, and not of the other; one that only stated a form is a buyer.
func TestFormsNobodyWasAskedAboutLowerTheBase(t *testing.T) {
	form := func(not []PurchaseForm, ticked ...PurchaseForm) question.Set[PurchaseForm] {
		s, err := question.Ticked(ticked...)
		if err == nil && not != nil {
			s, err = s.NotAsked(not...)
		}
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	public := []PurchaseForm{FormPublic}
	var sum, left, right Tally
	for i, c := range []*Centre{
		{Use: UsedPurchased, Forms: form(nil, FormPublic, FormComplementary)},
		{Use: UsedPurchased, Forms: form(nil, FormComplementary)},
		{Use: UsedPurchased, Forms: form(public, FormComplementary)},
		{Use: UsedPurchased},
		{Forms: form(public, FormComplementary)},
		{Use: UsedOtherwise},
	} {
		if err := errors.Join(sum.Add(c), []*Tally{&left, &right}[i%2].Add(c)); err != nil {
			t.Fatal(err)
		}
	}
	if err := left.Merge(&right); err != nil {
		t.Fatal(err)
	}
	for name, s := range map[string]*Tally{"added": &sum, "merged": &left} {
		got := [...]int64{s.Buyers(), s.Users(), s.FormBuyers(FormComplementary), s.FormBuyers(FormPublic),
			s.FormBuyers(FormPublic, FormComplementary), s.FormBuyers(FormComplementary, FormPublic),
			s.OnlyForm(FormComplementary), s.OnlyForm(FormPublic)}
		if want := [...]int64{5, 6, 5, 3, 3, 3, 3, 0}; got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
		if f := s.FormShare(FormPublic); !f.Ratio.Equal(figure.Of(1, 3)) || f.N != 3 {
			t.Errorf("%s: public purchase %v of %d", name, f.Ratio, f.N)
		}
	}
}
