package coaching

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

func TestContents(t *testing.T) {
	for c := range Contents() {
		for l := range figure.Languages() {
			if got, err := ParseContent(c.Short(l)); err != nil || got != c {
				t.Errorf("%q of %s reads as %v, %v", c.Short(l), c, got, err)
			}
		}
	}
}

func contentsOf(t *testing.T, contents ...Content) question.Set[Content] {
	t.Helper()
	s, err := question.Ticked(contents...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAnswersValidate(t *testing.T) {
	tests := []struct {
		name  string
		a     Answers
		cause error
	}{
		{"nothing answered", Answers{}, nil},
		{"offered, contents not told", Answers{Offers: question.Yes}, nil},
		{"offered", Answers{question.Yes, contentsOf(t, JobSearch)}, nil},
		{"contents alone", Answers{0, contentsOf(t, JobSearch)}, nil},
		{"not offered, nothing ticked", Answers{question.No, contentsOf(t)}, nil},
		{"contents of what is not offered", Answers{question.No, contentsOf(t, JobSearch)}, figure.ErrClash},
		{"no such answer", Answers{9, question.Set[Content]{}}, figure.ErrUnknown},
	}
	for _, test := range tests {
		var tally Tally
		err := tally.Add(unit.Workshop, &test.a)
		if !errors.Is(err, test.cause) || (err == nil) != (tally.Units(unit.Everyone) == 1) {
			t.Errorf("%s: %v, %d units, want %v", test.name, err, tally.Units(unit.Everyone), test.cause)
		}
		if n := tally.Contents.Units(unit.Everyone); n != tally.Units(unit.Everyone) {
			t.Errorf("%s: half counted: %d", test.name, n)
		}
	}
	if err := new(Tally).Add(0, &Answers{}); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("no type: %v", err)
	}
}

// TestNoToEveryContentTellsNoOffer: of seven units, three tell contents, of which one without saying that it offers
// coaching; one offers it without contents, one does not offer it and left all boxes empty, one answered nothing, one
// only said no to every content.
func TestNoToEveryContentTellsNoOffer(t *testing.T) {
	units := []Answers{
		{question.Yes, contentsOf(t, GuidanceInOwnTasks, SupportAtWorkplace)},
		{question.Yes, contentsOf(t)},
		{0, contentsOf(t, GuidanceInOwnTasks)},
		{question.Yes, question.Set[Content]{}},
		{question.No, contentsOf(t)},
		{},
		{0, contentsOf(t)}, // no to all contents does not tell whether coaching is offered
	}
	for cut := range len(units) + 1 {
		var tally, rest Tally
		for i := range units {
			half := &tally
			if i >= cut {
				half = &rest
			}
			if err := half.Add(unit.Workshop, &units[i]); err != nil {
				t.Fatal(err)
			}
		}
		if err := tally.Merge(&rest); err != nil {
			t.Fatal(err)
		}
		for _, test := range []struct {
			name      string
			got, want figure.Figure
		}{
			{"own tasks", tally.Share(unit.Everyone, GuidanceInOwnTasks), figure.Share(2, 3, figure.OverOffering)},
			{"workplace", tally.Share(unit.Everyone, SupportAtWorkplace), figure.Share(1, 3, figure.OverOffering)},
			{"workplace, of those answering", tally.ShareOfAnswering(unit.Everyone, SupportAtWorkplace),
				figure.Share(1, 5, figure.OverAnswering, figure.UnequalBases)}, // one that offers it told no contents
			{"offered", tally.Offers.In(unit.Everyone).Share(question.Yes), figure.Share(4, 5, figure.OverAnswering)},
			{"nobody", tally.Share(unit.Of(unit.MentalHealth), JobSearch), figure.Share(0, 0, figure.OverOffering)},
		} {
			if diff := cmp.Diff(test.want, test.got); diff != "" {
				t.Errorf("cut at %d, %s (-want +got):\n%s", cut, test.name, diff)
			}
		}
	}
}

// TestAShareOfAllThatToldTheirContentsIsNotMarked: two that offer coaching and told its contents, and one that does not
// offer it, are one base; a form without the content leaves it open for the unit that filled it in.
func TestAShareOfAllThatToldTheirContentsIsNotMarked(t *testing.T) {
	var tally Tally
	for _, a := range []Answers{
		{question.Yes, contentsOf(t, JobSearch)}, {0, contentsOf(t, LifeManagement)}, {Offers: question.No},
	} {
		if err := tally.Add(unit.Workshop, &a); err != nil {
			t.Fatal(err)
		}
	}
	want := figure.Share(1, 3, figure.OverAnswering)
	if got := tally.ShareOfAnswering(unit.Everyone, JobSearch); !got.Equal(want) {
		t.Errorf("%v, want %v", got, want)
	}
	short, err := contentsOf(t, JobSearch).NotAsked(LifeManagement)
	if err == nil {
		err = tally.Add(unit.Workshop, &Answers{question.Yes, short})
	}
	want = figure.Share(1, 4, figure.OverAnswering, figure.UnequalBases)
	if got := tally.ShareOfAnswering(unit.Everyone, LifeManagement); err != nil || !got.Equal(want) {
		t.Errorf("%v, want %v: %v", got, want, err)
	}
}

func TestAnswersAddAllocatesNothing(t *testing.T) {
	var tally Tally
	a := Answers{question.Yes, contentsOf(t, JobSearch)}
	if n := testing.AllocsPerRun(100, func() {
		if err := tally.Add(unit.Workshop, &a); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations an Add", n)
	}
}

// B12 9.2: in just under half of the units, job coaching includes support at a workplace in the open labour market.
func ExampleTally_Share() {
	both, err := question.Ticked(LifeManagement, SupportAtWorkplace)
	one, _ := question.Ticked(LifeManagement)
	var tally Tally
	for i := range 60 {
		a := Answers{Offers: question.Yes, Contents: one}
		if i < 28 {
			a.Contents = both
		}
		if err == nil {
			err = tally.Add(unit.Workshop, &a)
		}
	}
	f := tally.Share(unit.Everyone, SupportAtWorkplace)
	fmt.Println(f.Percent(0), f.Over.Label(figure.English), err)
	fmt.Println(figure.MustParse("vajaassa puolessa").Admits(f.Ratio, figure.Convention{}))
	// Output:
	// 47 % of those offering the service <nil>
	// true
}
