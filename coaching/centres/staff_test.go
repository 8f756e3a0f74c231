package centres

import (
	"slices"

	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestMunicipal holds the municipal part against T05 1: (16.7 + 148.8)/428 to (16.7 + 148.8 + 36)/428.
func TestMunicipal(t *testing.T) {
	s := syntheticTally()
	want := figure.Closed(figure.Of(1655, 4280), figure.Of(2015, 4280))
	if got := s.Staff.Municipal(); !got.Equal(want) {
		t.Errorf("%v, want %v", got, want)
	}
	// 45 % of 428 is 192.6, which needs 27.1 of the 36 others.
	if got := s.Staff.MunicipalPart(figure.Of(45, 100)); !got.Equal(figure.Of(271, 360)) {
		t.Errorf("the part of the others for 45 %% is %v", got)
	}
	f, err := s.Staff.MunicipalAt(figure.Of(271, 360))
	if err != nil || !f.Ratio.Equal(figure.Of(45, 100)) || !f.Marks.Has(figure.Assumed) {
		t.Errorf("%v, %v", f, err)
	}
	if f.Marks.Has(figure.UnequalBases) {
		t.Errorf("all centres tell of all employers: %v", f)
	}
	for part, want := range map[int64]int64{0: 1655, 1: 2015} { // none and all of the others
		f, err := s.Staff.MunicipalAt(figure.Whole(part))
		if err != nil || !f.Ratio.Equal(figure.Of(want, 4280)) {
			t.Errorf("part %d: %v, %v", part, f, err)
		}
	}
	for _, part := range []figure.Ratio{{}, figure.Of(-1, 2), figure.Of(3, 2)} {
		if _, err := s.Staff.MunicipalAt(part); !errors.Is(err, figure.ErrRange) {
			t.Errorf("part %v: %v", part, err)
		}
	}
}

// TestMunicipalSplit shows that the interval narrows as centres split their others, to a point when all do.
func TestMunicipalSplit(t *testing.T) {
	var half, all Tally
	for i, c := range syntheticCentres() {
		split := c
		split.Staff.OthersMunicipal = figure.AmountOf(100) // of 150
		if i%2 == 0 {
			c = split
		}
		if err := errors.Join(half.Add(&c), all.Add(&split)); err != nil {
			t.Fatal(err)
		}
	}
	want := figure.Closed(figure.Of(1655+120, 4280), figure.Of(1655+120+180, 4280))
	if got := half.Staff.Municipal(); !got.Equal(want) {
		t.Errorf("half of the centres: %v, want %v", got, want)
	}
	// of the 18 person-years of others that are not split, half are 9
	if f, err := half.Staff.MunicipalAt(figure.Of(1, 2)); err != nil || !f.Ratio.Equal(figure.Of(1655+120+90, 4280)) {
		t.Errorf("half of the others of half of the centres: %v, %v", f, err)
	}
	if got := half.Staff.MunicipalPart(figure.Of(1655+120+45, 4280)); !got.Equal(figure.Of(1, 4)) {
		t.Errorf("the part of the others: %v", got)
	}
	if x, ok := all.Staff.Municipal().Single(); !ok || !x.Equal(figure.Of(1655+240, 4280)) {
		t.Errorf("all centres: %v", all.Staff.Municipal())
	}
	if all.Staff.MunicipalPart(figure.Of(1, 2)).Defined() {
		t.Error("a part of others that are all split")
	}
}

// TestStaffGaps shows that an employer left out is no zero: the base stays, and the share is marked.
func TestStaffGaps(t *testing.T) {
	var s Tally
	full := Centre{Staff: Staff{By: [numAdministrations]figure.Amount{0: {}, 1: figure.AmountOf(200),
		2: figure.AmountOf(0), 3: figure.AmountOf(200), 4: figure.AmountOf(0), 5: figure.AmountOf(0)},
		Total: figure.AmountOf(400)}}
	gap := Centre{Staff: Staff{By: [numAdministrations]figure.Amount{SocialWork: figure.AmountOf(100)},
		Total: figure.AmountOf(900)}}
	if err := errors.Join(s.Add(&full), s.Add(&Centre{})); err != nil {
		t.Fatal(err)
	}
	if f := s.Staff.Share(SocialWork, SocialWork); f.N != 1 || f.Marks.Has(figure.UnequalBases) ||
		!f.Ratio.Equal(figure.Of(1, 2)) {
		t.Errorf("one whole answer: %+v", f)
	}
	if err := s.Add(&gap); err != nil {
		t.Fatal(err)
	}
	f := s.Staff.Share(SocialWork)
	if f.N != 2 || !f.Marks.Has(figure.UnequalBases) || !f.Ratio.Equal(figure.Of(3, 5)) {
		t.Errorf("with a gap: %+v", f)
	}
	if n := s.Staff.By(LabourAdministration).N(); n != 1 {
		t.Errorf("%d centres told their labour administration", n)
	}
	if f := s.Staff.Total().Sum().Hi; f.N != 2 || !f.Ratio.Equal(figure.Whole(13)) {
		t.Errorf("totals: %+v", f)
	}
	wrong := full
	wrong.Staff.Total = figure.AmountOf(401)
	if err := s.Add(&wrong); !errors.Is(err, figure.ErrSum) {
		t.Errorf("a total that is not the sum: %v", err)
	}
}

// TestForms holds the forms of purchase against T05 2 in both readings.
func TestForms(t *testing.T) {
	s := syntheticTally()
	for name, c := range map[string]struct{ got, want int64 }{
		"complementary":      {s.Forms.Count(FormComplementary), 6},
		"only complementary": {s.OnlyForm(FormComplementary), 4},
		"public":             {s.Forms.Count(FormPublic), 4}, "only public": {s.OnlyForm(FormPublic), 2},
		"both": {s.BothForms(), 2}, "any": {s.AnyForm(), 8}, "buyers": {s.Buyers(), 10}, "users": {s.Users(), 12},
		"answered": {s.Forms.Answering(), 8}, "unknown": {s.OnlyForm(9), 0},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d, want %d", name, c.got, c.want)
		}
	}
}

// TestFormsAlone shows that a centre that told a form of purchase, but not its use, counts as a buyer, so that no share
// of the buyers is over the whole.
func TestFormsAlone(t *testing.T) {
	var s, merged Tally
	for _, c := range []Centre{
		{Use: UsedPurchased, Forms: ticked(FormPublic)}, {Use: UsedPurchased},
		{Use: NotUsed, Forms: ticked[PurchaseForm]()}, {Use: UsedOtherwise},
		{Forms: ticked(FormPublic)}, {Forms: ticked(FormPublic, FormComplementary)},
		{Forms: ticked[PurchaseForm]()}, {},
	} {
		if err := s.Add(&c); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(merged.Merge(&s), merged.Merge(&s)); err != nil {
		t.Fatal(err)
	}
	if s.Buyers() != 4 || s.Users() != 5 || merged.Buyers() != 8 || merged.Users() != 10 {
		t.Errorf("%d buyers, %d users; %d and %d of twice as many", s.Buyers(), s.Users(), merged.Buyers(),
			merged.Users())
	}
	if f := s.FormShare(FormPublic); !f.Equal(figure.Share(3, 4, figure.OverEveryone)) {
		t.Errorf("public: %v", f)
	}
	var one Tally
	err := one.Add(&Centre{Use: UsedPurchased, Forms: ticked(FormPublic)})
	if n := one.FormBuyers(FormPublic); err != nil || n != 1 {
		t.Errorf("one buyer is %d, %v", n, err)
	}
}

// TestSumGaps shows that a sum is marked where an employer of it was left out, and a share where any was.
func TestSumGaps(t *testing.T) {
	var s Tally
	for _, by := range [][numAdministrations]figure.Amount{
		{1: figure.AmountOf(200), 2: figure.AmountOf(0), 3: figure.AmountOf(200), 4: figure.AmountOf(0),
			5: figure.AmountOf(0)},
		{SocialWork: figure.AmountOf(100)},
		{},
	} {
		if err := s.Add(&Centre{Staff: Staff{By: by}}); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		got    figure.Figure
		marked bool
	}{
		"whom all told":       {s.Staff.Sum(SocialWork), false},
		"whom one left out":   {s.Staff.Sum(Kela), true},
		"one of two left out": {s.Staff.Sum(SocialWork, Kela), true},
		"everybody":           {s.Staff.Sum(slices.Collect(Administrations())...), true},
		"the part of anybody": {s.Staff.Share(SocialWork), true},
	} {
		if c.got.N != 2 || c.got.Marks.Has(figure.UnequalBases) != c.marked ||
			c.got.Over != map[bool]figure.Denominator{true: figure.OverAnswering}[name == "the part of anybody"] {
			t.Errorf("%s: %v", name, c.got)
		}
	}
}

// An employer whose staff no centre gave has no figure, also where the staff of another one is given.
func TestUnansweredStaffIsNotZero(t *testing.T) {
	var s Tally
	if err := s.Add(&Centre{Staff: Staff{By: ByEmployer{Kela: figure.AmountOf(500)}}}); err != nil {
		t.Fatal(err)
	}
	for a := range Administrations() {
		if sum, share := s.Staff.Sum(a), s.Staff.Share(a); sum.Defined() != (a == Kela) ||
			share.Defined() != (a == Kela) {
			t.Errorf("%s: %v, %v", a, sum, share)
		}
	}
	for _, none := range [][]Administration{{}, {99}, {Kela, 99}, {0}} {
		if sum, share := s.Staff.Sum(none...), s.Staff.Share(none...); sum.Defined() || share.Defined() {
			t.Errorf("%v: %v, %v", none, sum, share)
		}
	}
}

// TestOthersMayAllBeMunicipal: the municipal part of the others is at most all of them.
func TestOthersMayAllBeMunicipal(t *testing.T) {
	for part, fine := range map[int64]bool{0: true, 149: true, 150: true, 151: false} {
		s := Staff{OthersMunicipal: figure.AmountOf(part)}
		s.By[OtherEmployers] = figure.AmountOf(150)
		if err := s.checkSplit(); (err == nil) != fine || !fine && !errors.Is(err, figure.ErrClash) {
			t.Errorf("%d of 150 hundredths: %v", part, err)
		}
	}
}
