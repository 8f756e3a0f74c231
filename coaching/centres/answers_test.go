package centres

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// TestShares holds the shares of all three kinds of question over both bases.
func TestShares(t *testing.T) {
	s := syntheticTally()
	for name, c := range map[string]struct {
		got  figure.Figure
		want figure.Figure
	}{
		"row of those answering": {s.Content.Share(ContentKnowledge, question.Yes),
			figure.Share(11, 15, figure.OverAnswering)},
		"row of everyone": {s.Content.ShareOfEveryone(ContentKnowledge, question.Yes),
			figure.Share(11, 24, figure.OverEveryone)},
		"row without answer":     {s.Content.NoAnswer(ContentKnowledge), figure.Share(9, 24, figure.OverEveryone)},
		"ticked, answering":      {s.Targets.Share(TargetYouth), figure.Share(20, 20, figure.OverAnswering)},
		"ticked, everyone":       {s.Targets.ShareOfEveryone(TargetYouth), figure.Share(20, 24, figure.OverEveryone)},
		"one answer":             {s.Need.Share(question.Yes), figure.Share(14, 15, figure.OverAnswering)},
		"two answers, one twice": {s.Use.Share(NotUsed, Tendering, NotUsed), figure.Share(12, 24, figure.OverAnswering)},
		"form, of buyers":        {s.FormShare(FormPublic), figure.Share(4, 10, figure.OverEveryone)},
		"started in 2004":        {s.Started.Share(WholeYear(2004)), figure.Share(22, 24, figure.OverAnswering)},
		"mean of clients":        {s.Purchased.Mean().Lo, figure.New(figure.Whole(35), 10, figure.OverAnswering)},
		"unknown row":            {s.Content.ShareOfEveryone(99, question.Yes), figure.Figure{Over: figure.OverEveryone}},
		"unknown tick":           {s.Targets.Share(99), figure.Figure{Over: figure.OverAnswering}},
	} {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if s.Content.Respondents() != 24 || s.Targets.Respondents() != 24 || s.PackageBy(numStatuses, question.Yes) != 0 ||
		s.PackageBy(UsedPurchased, question.No+1) != 0 || s.PackageBy(UsedPurchased, question.No) != 2 ||
		s.Content.Answering(99) != 0 {
		t.Error("numbers of centres")
	}
}

// TestWhoOnlyStatedAFormBuysInEveryCount: a centre that stated a form of purchase and not its use is a buyer, also
// among those whose coaching was part of a package; one that stated neither is of no use.
func TestWhoOnlyStatedAFormBuysInEveryCount(t *testing.T) {
	form, err := question.Ticked(FormPublic)
	none, err2 := question.Ticked[PurchaseForm]()
	var s Tally
	for _, c := range []Centre{
		{Use: UsedPurchased, Package: question.Yes}, {Forms: form, Package: question.Yes},
		{Forms: none, Package: question.Yes}, {Package: question.Yes}, {Forms: form, Package: question.No}, {Forms: form},
	} {
		err = errors.Join(err, err2, s.Add(&c))
	}
	if err != nil {
		t.Fatal(err)
	}
	got := []int64{
		s.Buyers(), s.Users(), s.PackageBy(UsedPurchased, question.Yes), s.PackageBy(UsedPurchased, question.No),
		s.PackageBy(UsedPurchased, 0), s.PackageBy(0, question.Yes),
	}
	if diff := cmp.Diff([]int64{4, 4, 2, 1, 1, 2}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
