package question_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// act returns a span under an act, which another act may have ended.
func act(from, to, under, ended string) question.Span {
	s := span(from, to)
	s.Act, s.Ended = under, ended
	return s
}

// TestWhyLinksCompare: the reason of a link is what changed: the acts that ended its options and the one that holds
// now, once each; when an option that is gone ended, or one that is new began; nothing where nothing changed.
func TestWhyLinksCompare(t *testing.T) {
	const a, b, x, y = "1/1999", "2/2019", "8/2018", "9/2018"
	whole := question.Life[Service]{Spans: []question.Span{act("", "", a, "")}}
	rooms := question.Life[Service]{Spans: []question.Span{act("2020-01-01", "", b, "")}}
	ended := func(by string, to ...Service) question.Life[Service] {
		return question.Life[Service]{Spans: []question.Span{act("", "2019-12-31", a, by)}, Successors: to}
	}
	renewed := question.Life[Service]{Spans: []question.Span{act("", "2019-12-31", a, ""), act("2020-01-01", "", b, "")}}
	baseless := question.Life[Service]{Spans: []question.Span{act("", "", question.NoAct, "")}}
	all := []Service{Loans, Newspapers, Rooms}
	const other, sum = "is no answer option of the other edition", question.AlikeAsSum
	before, now := question.Form[Service]{Day: day("2019-06-30")}, question.Form[Service]{Day: day("2020-06-30")}
	for name, c := range map[string]struct {
		loans, newspapers, rooms question.Life[Service]
		before, now              []Service
		how                      question.Likeness
		why                      string
	}{
		"the same act": {whole, whole, whole, all[:1], all[:1], question.Alike, ""},
		"no act":       {baseless, whole, whole, all[:1], all[:1], question.Alike, ""},
		"a second span ended": {question.Life[Service]{
			Spans:      []question.Span{act("", "2009-12-31", a, ""), act("2010-01-01", "2019-12-31", y, x)},
			Successors: []Service{Rooms},
		}, whole, rooms, all[:1], all[2:], question.Alike, x + " → " + b},
		"two spans ended": {question.Life[Service]{
			Spans:      []question.Span{act("", "2009-12-31", a, y), act("2010-01-01", "2019-12-31", a, x)},
			Successors: []Service{Rooms},
		}, whole, rooms, all[:1], all[2:], question.Alike, y + ", " + x + " → " + b},
		"another act":        {renewed, whole, whole, all[:1], all[:1], question.Alike, a + " → " + b},
		"a successor":        {ended(x, Rooms), whole, rooms, all[:1], all[2:], question.Alike, x + " → " + b},
		"an ending untold":   {ended("", Rooms), whole, rooms, all[:1], all[2:], question.Alike, a + " → " + b},
		"two became one":     {ended(x, Rooms), ended(y, Rooms), rooms, all[:2], all[2:], sum, x + ", " + y + " → " + b},
		"two by one act":     {ended(x, Rooms), ended(x, Rooms), rooms, all[:2], all[2:], sum, x + " → " + b},
		"two, one untold":    {ended("", Rooms), ended(x, Rooms), rooms, all[:2], all[2:], sum, x + " → " + b},
		"two, both untold":   {ended("", Rooms), ended("", Rooms), rooms, all[:2], all[2:], sum, b},
		"ended":              {ended(x), whole, rooms, all[:1], nil, question.Unlike, "ended on 31.12.2019 (" + x + ")"},
		"ended, untold":      {ended(""), whole, rooms, all[:1], nil, question.Unlike, "ended on 31.12.2019"},
		"left out":           {whole, whole, rooms, all[:1], nil, question.Unlike, other},
		"began":              {whole, whole, rooms, nil, all[2:], question.Unlike, "began on 1.1.2020 (" + b + ")"},
		"not offered before": {whole, whole, rooms, nil, all[:1], question.Unlike, other},
	} {
		calendar, err := question.NewCalendar([]question.Life[Service]{
			Loans: c.loans, Newspapers: c.newspapers, Rooms: c.rooms,
		})
		if err != nil {
			t.Fatal(name, err)
		}
		before.Options, now.Options = c.before, c.now
		links := calendar.Links(before, now)
		if len(links) != 1 || links[0].How != c.how || links[0].Why.English != c.why {
			t.Errorf("%s: %+v, want %v (%s)", name, links, c.how, c.why)
		}
		back := calendar.Links(now, before)
		if len(back) != 1 || back[0].How != c.how || back[0].Why.English != c.why ||
			!slices.Equal(back[0].Before, links[0].Now) || !slices.Equal(back[0].Now, links[0].Before) {
			t.Errorf("%s, the later one first: %+v", name, back)
		}
	}
}

// TestRulesHoldFromTheirDay: a rule holds between an edition before its day and one since, that of a sum joins its
// options, and none makes comparable what has no counterpart.
func TestRulesHoldFromTheirDay(t *testing.T) {
	whole := question.Life[Service]{Spans: []question.Span{span("", "")}}
	calendar := question.MustCalendar([]question.Life[Service]{Loans: whole, Newspapers: whole, Rooms: whole})
	why := figure.Labels{"a", "b", "c"}
	rule := func(how question.Likeness, of ...Service) question.Rule[Service] {
		return question.Rule[Service]{On: day("2020-01-01"), Options: of, How: how, Why: why}
	}
	form := func(date string, of ...Service) question.Form[Service] {
		return question.Form[Service]{Day: day(date), Options: of}
	}
	for name, c := range map[string]struct {
		before, now question.Form[Service]
		rule        question.Rule[Service]
		want        []question.Likeness
	}{
		"across": {form("2019-12-31", Loans), form("2020-01-01", Loans), rule(question.AlikeMarked, Loans),
			[]question.Likeness{question.AlikeMarked}},
		"both before": {form("2019-12-30", Loans), form("2019-12-31", Loans), rule(question.AlikeMarked, Loans),
			[]question.Likeness{question.Alike}},
		"both since": {form("2020-01-01", Loans), form("2020-01-02", Loans), rule(question.AlikeMarked, Loans),
			[]question.Likeness{question.Alike}},
		"of another": {form("2019-12-31", Loans), form("2020-01-01", Loans), rule(question.AlikeMarked, Rooms),
			[]question.Likeness{question.Alike}},
		"no counterpart": {form("2019-12-31", Loans), form("2020-01-01", Rooms), rule(question.AlikeMarked, Loans, Rooms),
			[]question.Likeness{question.Unlike, question.Unlike}},
		"as a sum": {form("2019-12-31", Loans, Rooms), form("2020-01-01", Loans, Newspapers, Rooms),
			rule(question.AlikeAsSum, Loans, Newspapers), []question.Likeness{question.Alike, question.AlikeAsSum}},
		"as a sum of one": {form("2019-12-31", Loans), form("2020-01-01", Loans), rule(question.AlikeAsSum, Loans, Rooms),
			[]question.Likeness{question.Alike}},
	} {
		var got []question.Likeness
		if name == "as a sum" { // another sum that shares an option, and does not say why
			more := rule(question.AlikeAsSum, Newspapers, Loans)
			more.Why = figure.Labels{}
			if again := calendar.Links(c.before, c.now, c.rule, more); again[len(again)-1].Why != why && again[0].Why != why {
				t.Errorf("%s, twice: %v", name, again)
			}
		}
		for _, l := range calendar.Links(c.before, c.now, c.rule) {
			got = append(got, l.How)
			if ruled := l.How == c.rule.How; ruled && l.Why != why {
				t.Errorf("%s: %v", name, l.Why)
			}
		}
		counts := func(all []question.Likeness) (n [8]int) {
			for _, l := range all {
				n[l]++
			}
			return n
		}
		if counts(got) != counts(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// TestEveryOptionIsInOneLink: every option of both editions is in one link, with all to which its successors lead, in
// the order of their constants; each sum joins its own, and each rule tells its reason.
func TestEveryOptionIsInOneLink(t *testing.T) {
	whole := question.Life[Service]{Spans: []question.Span{span("", "")}}
	split := question.Life[Service]{
		Spans: []question.Span{span("", "2019-12-31")}, Successors: []Service{Rooms, Newspapers},
	}
	begun := question.Life[Service]{Spans: []question.Span{span("2020-01-01", "")}}
	all := question.MustCalendar([]question.Life[Service]{Loans: whole, Newspapers: whole, Rooms: whole})
	one := question.MustCalendar([]question.Life[Service]{Loans: split, Newspapers: begun, Rooms: begun})
	form := func(date string, of ...Service) question.Form[Service] {
		return question.Form[Service]{Day: day(date), Options: of}
	}
	rule := func(how question.Likeness, why string, of ...Service) question.Rule[Service] {
		return question.Rule[Service]{On: day("2020-01-01"), Options: of, How: how, Why: figure.Labels{why, why, why}}
	}
	first := func(of ...Service) question.Form[Service] { return form("2019-12-31", of...) }
	then := func(of ...Service) question.Form[Service] { return form("2020-01-01", of...) }
	for name, x := range map[string]struct {
		links []question.Link[Service]
		want  string
	}{
		"one became two":  {one.Links(first(Loans), then(Rooms, Newspapers)), "[loans] [newspapers rooms] alike-as-sum"},
		"the later first": {one.Links(then(Newspapers, Rooms), first(Loans)), "[newspapers rooms] [loans] alike-as-sum"},
		"two that are new": {all.Links(first(Loans), then(Loans, Newspapers, Rooms)),
			"[loans] [loans] alike, [] [newspapers] unlike, [] [rooms] unlike"},
		"two that are gone, the later first": {all.Links(then(Loans), first(Loans, Newspapers, Rooms)),
			"[loans] [loans] alike, [] [newspapers] unlike, [] [rooms] unlike"},
		"what is no option": {all.Links(first(Loans, 9), then(Loans, 9)),
			"[loans] [loans] alike, [unknown 9] [unknown 9] alike"},
		"and has none": {all.Links(first(Loans, 9), then(Loans)), "[loans] [loans] alike, [unknown 9] [] unlike"},
		"two sums": {all.Links(first(Loans, Rooms), then(Loans, Newspapers, Rooms), rule(question.AlikeAsSum, "x", Rooms),
			rule(question.AlikeAsSum, "y", Newspapers, Loans)),
			"[loans] [loans newspapers] alike-as-sum, [rooms] [rooms] alike"},
		"no sum": {all.Links(first(Loans), then(Loans), rule(question.AlikeAsSum, "x", Rooms)), "[loans] [loans] alike"},
		"the last of three rules": {all.Links(first(Loans), then(Loans), rule(question.AlikeMarked, "x", Rooms),
			rule(question.AlikeAsSum, "y", Loans), rule(question.AlikeMarked, "z", Loans)), "[loans] [loans] alike-marked"},
	} {
		var all []string
		for _, l := range x.links {
			all = append(all, fmt.Sprint(l.Before, " ", l.Now, " ", l.How))
		}
		if got := strings.Join(all, ", "); got != x.want {
			t.Errorf("%s: %s", name, got)
		}
	}
	why := all.Links(first(Loans), then(Loans), rule(question.AlikeMarked, "x", Rooms),
		rule(question.AlikeMarked, "z", Loans))
	if why[0].Why.English != "z" {
		t.Errorf("the reason of its rule: %v", why[0].Why)
	}
}
