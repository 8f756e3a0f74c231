package question

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// wide is a category of more values than a question has room for.
type wide uint8

func (w wide) Valid() bool                  { return w > 0 }
func (w wide) String() string               { return strconv.Itoa(int(w)) }
func (w wide) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

func (w *wide) UnmarshalText(text []byte) error {
	n, err := strconv.ParseUint(string(text), 10, 8)
	*w = wide(n)
	return err
}

// TestRoomForTheLastCategory: a question has room for 31 categories and items, and 7 grades; one more is refused, and
// counts nobody.
func TestRoomForTheLastCategory(t *testing.T) {
	for a, fits := range map[wide]bool{
		0: false, 1: true, maxCategories - 1: true, maxCategories: false, 63: false, 64: false,
	} {
		ticked, errSet := Ticked(a)
		graded, errRatings := Ratings[wide, wide]{}.With(a, 1)
		var single Single[wide]
		var multi Multi[wide]
		var battery Battery[wide, wide]
		errSingle := single.Add(a)
		if err := errors.Join(multi.Add(ticked), battery.Add(graded)); err != nil {
			t.Fatal(err)
		}
		if (errSet == nil) != fits || (errRatings == nil) != fits || (errSingle == nil) != (fits || a == 0) {
			t.Errorf("%d: %v, %v, %v", a, errSet, errRatings, errSingle)
		}
		want := int64(0)
		if fits {
			want = 1
		}
		for name, got := range map[string]int64{
			"single": single.Count(a), "multi": multi.Count(a), "asked": multi.Asked(a), "battery": battery.Count(a, 1),
			"graded": battery.Answering(a), "ticks": int64(ticked.Len()), "grade": int64(graded.Get(a)),
		} {
			if got != want {
				t.Errorf("%d, %s: %d", a, name, got)
			}
		}
		if ticked.Has(a) != fits || (ticked.Ticked(a) == Yes) != fits {
			t.Errorf("%d: ticked %v", a, ticked)
		}
		single.NotAsked(a)
	}
	kept, err := Ticked(wide(1))
	if errRead := json.Unmarshal([]byte(`["31", "32"]`), &kept); err != nil || errRead == nil || kept.Len() != 1 {
		t.Errorf("one category too many in JSON: %v", kept)
	}
	for g, fits := range map[wide]bool{0: true, 1: true, maxGrades - 1: true, maxGrades: false} {
		_, err := Ratings[wide, wide]{}.With(1, g)
		var read Ratings[wide, wide]
		errRead := json.Unmarshal(fmt.Appendf(nil, `{"1": "%d"}`, g), &read)
		if (err == nil) != fits || g > 0 && (errRead == nil) != fits || read.Given() != (fits && g > 0) {
			t.Errorf("grade %d: %v, %v", g, err, errRead)
		}
	}
}

// TestSeveralAnswersByHand: of ten respondents three give one answer, two another, one a third and four none.
func TestSeveralAnswersByHand(t *testing.T) {
	var single, nobody Single[Likeness]
	var multi, silent Multi[Likeness]
	var battery, ungraded Battery[YesNo, Likeness]
	for a, n := range map[Likeness]int{Alike: 3, AlikeAsSum: 2, Unlike: 1, 0: 4} {
		for range n {
			var set Set[Likeness]
			var err error
			if a != 0 {
				set, err = Ticked(a)
			}
			graded, err2 := Ratings[YesNo, Likeness]{}.With(No, a)
			if err := errors.Join(err, err2, single.Add(a), multi.Add(set), battery.Add(graded), nobody.Add(0),
				silent.Add(Set[Likeness]{}), ungraded.Add(Ratings[YesNo, Likeness]{})); err != nil {
				t.Fatal(err)
			}
		}
	}
	single.NotAsked(AlikeMarked, Unlike) // but somebody was
	answering, everyone := figure.OverAnswering, figure.OverEveryone
	up, down := []Likeness{Alike}, []Likeness{AlikeAsSum, Unlike, AlikeMarked}
	for name, x := range map[string]struct{ got, want figure.Figure }{
		"two answers":          {single.Share(Alike, AlikeAsSum), figure.Share(5, 6, answering)},
		"of everyone":          {single.ShareOfEveryone(Alike, AlikeAsSum), figure.Share(5, 10, everyone)},
		"one of no form":       {single.Share(AlikeMarked), figure.Figure{Over: answering}},
		"one of a form":        {single.Share(Unlike), figure.Share(1, 6, answering)},
		"both":                 {single.Share(AlikeMarked, Unlike), figure.Share(1, 6, answering)},
		"no answer":            {single.NoAnswer(), figure.Share(4, 10, everyone)},
		"balance":              {single.Balance(up, down), figure.Share(0, 6, answering)},
		"the other way":        {single.Balance(down[:1], up), figure.New(figure.Of(-1, 6), 6, answering)},
		"balance with none":    {single.Balance(up, nil), figure.Figure{Over: answering}},
		"nobody's":             {nobody.ShareOfEveryone(Alike), figure.Figure{Over: everyone}},
		"nobody's silence":     {nobody.NoAnswer(), figure.Figure{Over: everyone}},
		"ticked":               {multi.Share(Alike), figure.Share(3, 6, answering)},
		"ticked, of everyone":  {multi.ShareOfEveryone(Alike), figure.Share(3, 10, everyone)},
		"over no base":         {multi.ShareOf(Alike, 99), figure.Figure{Over: 99}},
		"silent":               {silent.ShareOfEveryone(Alike), figure.Figure{Over: everyone}},
		"graded":               {battery.Share(No, Alike, Unlike), figure.Share(4, 6, answering)},
		"graded, of everyone":  {battery.ShareOfEveryone(No, Alike), figure.Share(3, 10, everyone)},
		"left out":             {battery.NoAnswer(No), figure.Share(4, 10, everyone)},
		"an item of no form":   {battery.NoAnswer(Yes), figure.Figure{Over: everyone}},
		"a balance of grades":  {battery.Balance(No, up, down), figure.Share(0, 6, answering)},
		"a grade nobody gives": {ungraded.ShareOfEveryone(No, Alike), figure.Figure{Over: everyone}},
	} {
		if !x.got.Equal(x.want) || x.got.Over != x.want.Over {
			t.Errorf("%s: %v, want %v", name, x.got, x.want)
		}
	}
	if single.Answering() != 6 || single.Unanswered() != 4 || battery.Answering(No) != 6 || battery.Unanswered(No) != 4 {
		t.Error("who answers")
	}
}

// TestOthersTellWhatAFormHad: a category that none of a tally's respondents names was on the form where another
// respondent names it: one who answers, and neither was not asked about it, nor leaves it open.
func TestOthersTellWhatAFormHad(t *testing.T) {
	of := func(set Set[Certainty], err error) (m Multi[Certainty]) {
		t.Helper()
		if err := errors.Join(err, m.Add(set)); err != nil {
			t.Fatal(err)
		}
		return m
	}
	confirmed, err := Ticked(Confirmed)
	if err != nil {
		t.Fatal(err)
	}
	open, full := of(confirmed.NotNamed(Secondary, Unconfirmed)), of(confirmed, nil)
	partly, unasked := of(confirmed.NotNamed(Secondary)), of(confirmed.NotAsked(Unconfirmed))
	learnt, hearsay := open, open
	learnt.Learn(&full)
	hearsay.Learn(&learnt)
	mixed, learntMixed := unasked.Plus(&open), open // one was not asked, and one leaves it open
	learntMixed.Learn(&mixed)
	learntPartly, learntUnasked, learntOpen, learntNothing := open, open, open, open
	learntPartly.Learn(&partly)
	learntUnasked.Learn(&unasked)
	learntOpen.Learn(&open)
	learntNothing.Learn(new(Multi[Certainty]))
	for name, x := range map[string]struct {
		of                     Multi[Certainty]
		secondary, unconfirmed int64
	}{
		"nobody": {open, 0, 0}, "one who names both": {learnt, 1, 1}, "one who learnt it": {hearsay, 1, 1},
		"one who names one": {learntPartly, 0, 1}, "one who was not asked": {learntUnasked, 1, 0},
		"one of each": {learntMixed, 1, 0}, "one who leaves them open, too": {learntOpen, 0, 0},
		"nobody's":          {learntNothing, 0, 0},
		"both in one tally": {open.Plus(&full), 2, 2}, "those that learnt": {new(Multi[Certainty]).Plus(&learnt), 1, 1},
	} {
		if a, b := x.of.Asked(Secondary), x.of.Asked(Unconfirmed); a != x.secondary || b != x.unconfirmed {
			t.Errorf("%s: %d and %d were asked", name, a, b)
		}
		if n := x.of.Asked(Confirmed); n != x.of.Answering() {
			t.Errorf("%s: %d of what is ticked", name, n)
		}
	}
	first, err1 := confirmed.NotAsked(Secondary)
	then, err2 := first.NotNamed(Secondary)
	direct, err3 := confirmed.NotNamed(Secondary)
	if err := errors.Join(err1, err2, err3); err != nil || !then.Equal(direct) || then.Equal(first) {
		t.Errorf("what is said last: %v, %v", then, err)
	}
}

// TestRatingsMayStop: the graded items come in the order of their constants, and a loop may end after any of them.
func TestRatingsMayStop(t *testing.T) {
	var r Ratings[Certainty, YesNo]
	for _, c := range []Certainty{Unconfirmed, Confirmed} {
		var err error
		if r, err = r.With(c, Yes); err != nil {
			t.Fatal(err)
		}
	}
	for most := range 3 {
		var seen []Certainty
		for c, grade := range r.All() {
			if seen = append(seen, c); grade != Yes {
				t.Errorf("%v: %v", c, grade)
			}
			if len(seen) == most {
				break
			}
		}
		want := []Certainty{Confirmed, Unconfirmed}
		if most > 0 {
			want = want[:most]
		}
		if !slices.Equal(seen, want) {
			t.Errorf("at most %d: %v", most, seen)
		}
	}
	for range (Ratings[Certainty, YesNo]{}).All() {
		t.Error("nothing is graded")
	}
}

// TestRoomInAllQuestions: the fullest question decides, whichever it is, and says how many there is room for.
func TestRoomInAllQuestions(t *testing.T) {
	const most = MaxRespondents
	for _, x := range []struct {
		counted []int64
		fits    bool
	}{
		{[]int64{0, 0, 0}, true}, {[]int64{most - 1, 5, most - 1}, true}, {[]int64{most, 0, 0}, false},
		{[]int64{0, most, 0}, false}, {[]int64{0, 0, most}, false},
	} {
		for name, err := range map[string]error{
			"one": RoomForOne(x.counted), "more": RoomInAll(x.counted, []int64{1, 1, 1}),
		} {
			if (err == nil) != x.fits || err != nil && (!errors.Is(err, figure.ErrFull) ||
				!strings.Contains(err.Error(), "at most 899000000 respondents")) {
				t.Errorf("%v, %s: %v", x.counted, name, err)
			}
		}
	}
	for _, tally := range []json.Marshaler{Single[YesNo]{}, Multi[YesNo]{}, Battery[YesNo, YesNo]{}, NotStored{}} {
		if _, err := tally.MarshalJSON(); !errors.Is(err, figure.ErrNotStored) {
			t.Errorf("%T in JSON: %v", tally, err)
		}
	}
	names := []Name{{"a", figure.Labels{"yksi", "ett", "one"}}, {"b", figure.Labels{"kaksi", "två", "two"}}}
	if got := Listed(names); got != (figure.Labels{"yksi; kaksi", "ett; två", "one; two"}) {
		t.Errorf("%v", got)
	}
}
