package options

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// answering returns answers that use no option, changed.
func answering(change func(Answers)) Answers {
	a := Answers{new(unit.Answers), new(funding.Mix), new(clients.Answers), new(transitions.Answers)}
	change(a)
	return a
}

// TestEveryUseOfAnOptionIsSeen: an option that 2026 has and B12 had not is refused at the column in which it is
// answered, whichever it is, by an edition of 2011, and by a form of one; a count of 0 is no use of it.
func TestEveryUseOfAnOptionIsSeen(t *testing.T) {
	then := B12(2011, question.MustParseDay("2011-12-31"))
	now := edition(t, 2026, Own{Types: []question.Name{optionName("ship", "laiva", "fartyg", "ship")}})
	form := FormOf(&then)
	const service, destination = clients.WorkTryOut, transitions.Apprenticeship
	one, none := figure.N(1), figure.N(0)
	for path, x := range map[string]struct {
		use, nothing func(Answers)
	}{
		"unit.type":       {func(a Answers) { a.Unit.Type = unit.OwnType(1) }, nil},
		"unit.maintainer": {func(a Answers) { a.Unit.Maintainer = unit.EmploymentArea }, nil},
		"funding.employment-area": {func(a Answers) {
			*a.Funding, _ = funding.NewMixHundredths(funding.Hundredths{funding.EmploymentArea: 1, funding.Municipal: 9999})
		}, func(a Answers) {
			*a.Funding, _ = funding.NewMixHundredths(funding.Hundredths{funding.Municipal: 10_000})
		}},
		"clients.work-try-out": {func(a Answers) { a.Clients.Services[service] = one },
			func(a Answers) { a.Clients.Services[service] = none }},
		"clients.referrers.multi-sectoral-support": {func(a Answers) {
			a.Clients.Importance, _ = a.Clients.Importance.With(clients.ByMultiSectoralSupport, clients.Important)
		}, nil},
		"clients.referrer-change.multi-sectoral-support": {func(a Answers) {
			a.Clients.Change, _ = a.Clients.Change.With(clients.ByMultiSectoralSupport, clients.Grows)
		}, nil},
		"clients.cooperation.employment-authority": {func(a Answers) {
			a.Clients.Extent, _ = a.Clients.Extent.With(clients.WithEmploymentAuthority, clients.Some)
		}, nil},
		"transitions.apprenticeship": {func(a Answers) { a.Transitions.Moved[destination] = one },
			func(a Answers) { a.Transitions.Moved[destination] = none }},
		After3Months + ".apprenticeship": {func(a Answers) { a.Transitions.After3[destination] = one }, nil},
		After6Months + ".apprenticeship": {func(a Answers) { a.Transitions.After6[destination] = one }, nil},
		"transitions.work-try-out": {func(a Answers) { a.Transitions.ByService[service][transitions.Education] = one },
			func(a Answers) { a.Transitions.ByService[service][transitions.Education] = none }},
		"transitions.pay-subsidised-work.apprenticeship": {func(a Answers) {
			a.Transitions.ByService[clients.PaySubsidisedWork][destination] = one
		}, func(a Answers) { a.Transitions.ByService[clients.PaySubsidisedWork][destination] = none }},
	} {
		a := answering(x.use)
		for _, sound := range []bool{false, true} {
			faults := figure.Faults(then.Refuse(a, sound))
			if strings.HasPrefix(path, "transitions.after") && len(faults) == 2 {
				faults = faults[:1] // the second: the edition does not ask about it
			}
			if len(faults) != 1 || faults[0].Path != path ||
				!errors.Is(faults[0], figure.ErrTime) && !errors.Is(faults[0], figure.ErrUnknown) {
				t.Errorf("%s, sound %v: %v", path, sound, faults)
			}
		}
		faults := figure.Faults(form.Refuse(a))
		if len(faults) != 1 || faults[0].Path != path || !errors.Is(faults[0], figure.ErrUnknown) ||
			!strings.Contains(faults[0].Error(), "the form is of other editions") {
			t.Errorf("%s in a form: %v", path, faults)
		}
		if _ = now.Ask(FollowUp); now.Refuse(a, false) != nil {
			t.Errorf("%s: refused in 2026: %v", path, now.Refuse(a, false))
		}
		if x.nothing != nil && then.Refuse(answering(x.nothing), false) != nil {
			t.Errorf("%s: 0 is refused", path)
		}
	}
}

// TestEveryFaultOfAnAnswerIsTold: what B12 had is no fault beside what it had not, and of several that it had not each
// is told, in the order of the columns.
func TestEveryFaultOfAnAnswerIsTold(t *testing.T) {
	then := B12(2011, question.MustParseDay("2011-12-31"))
	graded := answering(func(a Answers) {
		c := a.Clients
		for _, p := range []clients.Partner{clients.WithTEOffice, clients.WithEmploymentAuthority, clients.WithYouthOneStop} {
			c.Extent, _ = c.Extent.With(p, clients.Some)
		}
		for _, r := range []clients.Referrer{clients.ByTEOffice, clients.ByMultiSectoralSupport, clients.ByYouthOneStop} {
			c.Importance, _ = c.Importance.With(r, clients.Important)
			c.Change, _ = c.Change.With(r, clients.Grows)
		}
	})
	byService := answering(func(a Answers) {
		for s, d := range map[clients.Service]transitions.Destination{
			clients.TEJobCoaching: transitions.Education, clients.OtherTE: transitions.Apprenticeship,
			clients.WorkTryOut: transitions.Apprenticeship, clients.JobCoaching: transitions.Education,
		} {
			a.Transitions.ByService[s][d] = figure.N(1)
		}
	})
	own := answering(func(a Answers) { a.Unit.Type = 63 }) // the last that a set of options has room for
	for want, a := range map[string]Answers{
		"clients.referrers.multi-sectoral-support clients.referrers.youth-one-stop " +
			"clients.referrer-change.multi-sectoral-support clients.referrer-change.youth-one-stop " +
			"clients.cooperation.employment-authority clients.cooperation.youth-one-stop": graded,
		"transitions.other-te.apprenticeship transitions.work-try-out transitions.job-coaching": byService,
		"unit.type": own,
	} {
		var paths []string
		for _, f := range figure.Faults(then.Refuse(a, false)) {
			paths = append(paths, f.Path)
		}
		if got := strings.Join(paths, " "); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// TestUsesByServiceAlone: what is told by service alone is seen in answers that are sound by themselves, where nothing
// is told of all services, or of the clients by service; and beside both in answers that may be unsound.
func TestUsesByServiceAlone(t *testing.T) {
	then := B12(2011, question.MustParseDay("2011-12-31"))
	one := figure.N(1)
	for _, x := range []struct{ moved, services, sound, seen bool }{
		{false, false, true, true}, {true, false, true, true}, {false, true, true, true},
		{true, true, false, true}, {false, false, false, true},
		{true, true, true, false}, // sound answers have no such use then, and none is looked for
	} {
		err := then.Refuse(answering(func(a Answers) {
			if a.Transitions.ByService[clients.PaySubsidisedWork][transitions.Apprenticeship] = one; x.moved {
				a.Transitions.Moved[transitions.Education] = one
			}
			if x.services {
				a.Clients.Services[clients.PaySubsidisedWork] = one
			}
		}), x.sound)
		if (err != nil) != x.seen {
			t.Errorf("%+v: %v", x, err)
		}
	}
}

// TestWhatIsNoOptionIsToldElsewhere: numbers at index 0, which stands for no option, and a type past all that there can
// be are refused when answers are validated, and not a second time beside an option that is not offered.
func TestWhatIsNoOptionIsToldElsewhere(t *testing.T) {
	then := B12(2011, question.MustParseDay("2011-12-31"))
	one := figure.N(1)
	err := then.Refuse(answering(func(a Answers) {
		a.Clients.Services[0], a.Transitions.Moved[0] = one, one
		a.Transitions.ByService[0][transitions.Education], a.Transitions.ByService[clients.PaySubsidisedWork][0] = one, one
		a.Unit.Maintainer, a.Unit.Type = unit.EmploymentArea, 64
	}), false)
	if faults := figure.Faults(err); len(faults) != 1 || faults[0].Path != "unit.maintainer" {
		t.Errorf("%v", faults)
	}
}

// TestFewChoicesAreListed: the error about a name lists up to twelve keys that could be meant, and of more how many.
func TestFewChoicesAreListed(t *testing.T) {
	for n, want := range map[int]string{
		1: "(one of rehabilitative-work-activity)", 12: ", ", 13: "one of 13 keys, such as rehabilitative-work-activity)",
	} {
		var f Form
		for v := range n {
			f.shown[services] |= 1 << (v + int(clients.RehabilitativeWorkActivity))
		}
		_, err := ParseIn[clients.Service](&f, "synthetic")
		if !errors.Is(err, figure.ErrUnknown) || !strings.Contains(err.Error(), want) ||
			n == 12 && strings.Contains(err.Error(), "12 keys") {
			t.Errorf("%d: %v", n, err)
		}
	}
}

// TestSumOfCountsToTheLimit: clients of services that became one are added up as far as a count goes; a larger sum is
// no valid count, whatever the numbers.
func TestSumOfCountsToTheLimit(t *testing.T) {
	const most = figure.MaxCount
	for _, x := range []struct{ a, b uint32 }{
		{0, 0}, {2, 3}, {most - 1, 1}, {most, 0}, {most, 1}, {1, most}, {most, most},
	} {
		fits := uint64(x.a)+uint64(x.b) <= most
		got := sum(figure.N(x.a), x.b)
		if got.Valid() != fits || got != figure.N(min(x.a+x.b, most+1)) {
			t.Errorf("%d and %d: %v", x.a, x.b, got)
		}
	}
	if got := sum(figure.Count{}, 3); got != figure.N(3) {
		t.Errorf("nothing and 3: %v", got)
	}
}

// TestEqualSetsSayTheSame: sets differ in every single thing that they say.
func TestEqualSetsSayTheSame(t *testing.T) {
	all := []func(*Set){
		func(*Set) {},
		func(s *Set) { s.Year++ },
		func(s *Set) { s.Day = s.Day.Next() },
		func(s *Set) { s.Defined[unit.Other] = "synthetic" },
		func(s *Set) { s.offer[destinations]-- },
		func(s *Set) { s.b12 = true },
		func(s *Set) { s.asks = 2 },
		func(s *Set) { _ = s.Add(Own{Types: []question.Name{optionName("a", "b", "c", "d")}}) },
		func(s *Set) { _ = s.Add(Own{Sources: []question.Name{optionName("a", "b", "c", "d")}}) },
		func(s *Set) { _ = s.Add(Own{Sources: []question.Name{optionName("a", "b", "c", "e")}}) },
	}
	for i, change := range all {
		for j, other := range all {
			a, b := On(2026, question.MustParseDay("2026-12-31")), On(2026, question.MustParseDay("2026-12-31"))
			change(&a)
			other(&b)
			if a.Equal(&b) != (i == j) {
				t.Error(fmt.Sprint(i, " and ", j, ": ", i != j))
			}
		}
	}
}

// TestOwnOptionsComeBack: what an edition was given is what it tells, services as they are classified, and what is
// written to JSON and read.
func TestOwnOptionsComeBack(t *testing.T) {
	name := func(key string) []question.Name {
		return []question.Name{optionName(key, key+"-fi", key+"-sv", key+"-en")}
	}
	own := Own{
		Services: []Service{
			{name("forest")[0], "payer", clients.WorkActivity, "1/2020"}, {name("garden")[0], "kela", clients.WorkActivity, ""},
		},
		Providers: name("payer"), Referrers: append(name("sender"), name("second")...), Partners: name("partner"),
		Types:       name("kind"),
		Maintainers: name("keeper"), Sources: name("source"), Destinations: name("place"),
	}
	s := On(2026, question.MustParseDay("2026-12-31"))
	if err := s.Add(own); err != nil {
		t.Fatal(err)
	}
	classes, err := s.Classes(own.Services)
	if err != nil || len(classes) != 2 {
		t.Fatal(classes, err)
	}
	c, err := clients.Classification{}.With(classes)
	if diff := cmp.Diff(own, s.Own(c)); err != nil || diff != "" {
		t.Errorf("%v %s", err, diff)
	}
	if diff := cmp.Diff(Own{}, new(Set).Own(c)); diff != "" {
		t.Error(diff)
	}
	written, err := json.Marshal(own)
	read := Own{Types: name("gone")}
	if err := errors.Join(err, json.Unmarshal(written, &read)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(own, read); diff != "" {
		t.Error(diff)
	}
	for text, want := range map[string]string{`{"colours": [{"key": "a"}]}`: "no vocabulary", `{"types": 1}`: "number"} {
		kept := own
		if err := kept.UnmarshalJSON([]byte(text)); err == nil || !strings.Contains(err.Error(), want) ||
			!cmp.Equal(own, kept) {
			t.Errorf("%s: %v, %v", text, err, kept)
		}
	}
	own.Services[1].Provider = "nobody"
	_, err = s.Classes(own.Services)
	if faults := figure.Faults(err); len(faults) != 1 || faults[0].Path != "own.services.garden.provider" {
		t.Errorf("%v", err)
	}
}

// TestAnswersAreReadAsWhatTookTheirPlace: in 2026 the TE office is the employment authority: one answer changes, two of
// one grade become one, and two that differ are a clash; clients and transitions of a service go together.
func TestAnswersAreReadAsWhatTookTheirPlace(t *testing.T) {
	now := On(2026, question.MustParseDay("2026-12-31"))
	const old = clients.WithTEOffice
	successor, ok := Successor(&now, old)
	if !ok {
		t.Fatal("the TE office has no successor")
	}
	extent := func(a Answers, p clients.Partner, e clients.Extent) {
		a.Clients.Extent, _ = a.Clients.Extent.With(p, e)
	}
	const was = clients.TEWorkTryOut
	service, ok := Successor(&now, was)
	if !ok || service == was {
		t.Fatal("work try-outs have no successor")
	}
	for name, x := range map[string]struct {
		answer func(Answers)
		sound  func(Answers) bool
		counts int // kinds of answers that were read as others
		clash  bool
	}{
		"one": {func(a Answers) { extent(a, old, clients.Some) }, func(a Answers) bool {
			return a.Clients.Extent.Get(successor) == clients.Some && a.Clients.Extent.Get(old) == 0
		}, 1, false},
		"two alike": {func(a Answers) { extent(a, old, clients.Some); extent(a, successor, clients.Some) },
			func(a Answers) bool {
				return a.Clients.Extent.Get(successor) == clients.Some && a.Clients.Extent.Get(old) == 0
			}, 1, false},
		"two that differ": {func(a Answers) { extent(a, old, clients.Some); extent(a, successor, clients.Extensive) },
			func(a Answers) bool { return a.Clients.Extent.Get(old) == clients.Some }, 0, true},
		"clients": {func(a Answers) { a.Clients.Services[was] = figure.N(1) }, func(a Answers) bool {
			return a.Clients.Services[service] == figure.N(1) && !a.Clients.Services[was].Given()
		}, 1, false},
		"no clients beside some": {func(a Answers) {
			a.Clients.Services[was], a.Clients.Services[service] = figure.N(0), figure.N(1)
		}, func(a Answers) bool {
			return a.Clients.Services[service] == figure.N(1) && !a.Clients.Services[was].Given()
		}, 1, false},
		"clients of both": {func(a Answers) {
			a.Clients.Services[was], a.Clients.Services[service] = figure.N(1), figure.N(1)
		}, func(a Answers) bool { return a.Clients.Services[was] == figure.N(1) }, 0, true},
		"transitions": {func(a Answers) {
			a.Transitions.ByService[was][transitions.Education] = figure.N(2)
			a.Transitions.ByService[service][transitions.Education] = figure.N(3)
		}, func(a Answers) bool {
			return a.Transitions.ByService[service][transitions.Education] == figure.N(5) &&
				!a.Transitions.ByService[was].Given()
		}, 1, false},
		"nothing": {func(Answers) {}, func(a Answers) bool { return !a.Clients.Services.Given() }, 0, false},
	} {
		a, counted := answering(x.answer), Successions{}
		err := counted.Apply(&now, a)
		if errors.Is(err, figure.ErrClash) != x.clash || !x.clash && err != nil || !x.sound(a) || len(counted) != x.counts {
			t.Errorf("%s: %v, %v", name, err, counted)
		}
		for _, n := range counted {
			if n != 1 {
				t.Errorf("%s: %v", name, counted)
			}
		}
	}
}

// TestEveryColumnIsReadAsWhatTookItsPlace: what is answered to two options that ended is read at both of their
// successors, in every column, what is answered between them stays, and a 0 beside the successor is no clash.
func TestEveryColumnIsReadAsWhatTookItsPlace(t *testing.T) {
	now := On(2026, question.MustParseDay("2026-12-31"))
	const from, to = transitions.PracticalTraining, transitions.WorkTryOut
	one, none, three := figure.N(1), figure.N(0), figure.N(3)
	referrers := func(r *clients.Answers, grade bool, all ...clients.Referrer) {
		for _, by := range all {
			if grade {
				r.Importance, _ = r.Importance.With(by, clients.Important)
			} else {
				r.Change, _ = r.Change.With(by, clients.Grows)
			}
		}
	}
	for name, x := range map[string]struct {
		answer, want func(Answers)
		counted      string
	}{
		"referrers": {
			func(a Answers) {
				referrers(a.Clients, true, clients.ByMunicipality, clients.ByTEOffice, clients.ByLabourForceCentre)
			},
			func(a Answers) {
				referrers(a.Clients, true, clients.ByMunicipality, clients.ByEmploymentAuthority,
					clients.ByMultiSectoralSupport)
			},
			"clients.referrers.labour-force-service-centre as clients.referrers.multi-sectoral-support, " +
				"clients.referrers.te-office as clients.referrers.employment-authority",
		},
		"their change": {
			func(a Answers) { referrers(a.Clients, false, clients.ByTEOffice, clients.ByMultiSectoralSupport) },
			func(a Answers) {
				referrers(a.Clients, false, clients.ByEmploymentAuthority, clients.ByMultiSectoralSupport)
			},
			"clients.referrer-change.te-office as clients.referrer-change.employment-authority",
		},
		"destinations": {
			func(a Answers) { a.Transitions.Moved[from], a.Transitions.Moved[to] = one, none },
			func(a Answers) { a.Transitions.Moved[to] = one },
			"transitions.practical-training as transitions.work-try-out",
		},
		"none of one": {
			func(a Answers) { a.Transitions.Moved[from], a.Transitions.Moved[to] = none, three },
			func(a Answers) { a.Transitions.Moved[to] = three },
			"transitions.practical-training as transitions.work-try-out",
		},
		"destinations of services": {
			func(a Answers) {
				a.Transitions.ByService[clients.PaySubsidisedWork][from] = one
				a.Transitions.ByService[clients.TEAK][from] = three
			},
			func(a Answers) {
				a.Transitions.ByService[clients.PaySubsidisedWork][to] = one
				a.Transitions.ByService[clients.TEAK][to] = three
			},
			"transitions.pay-subsidised-work.practical-training as transitions.pay-subsidised-work.work-try-out, " +
				"transitions.teak.practical-training as transitions.teak.work-try-out",
		},
		"services": {
			func(a Answers) { a.Clients.Services[clients.OtherTE] = three },
			func(a Answers) { a.Clients.Services[clients.OtherEmploymentAuthority] = three },
			"clients.other-te as clients.other-employment-authority",
		},
	} {
		a, counted := answering(x.answer), Successions{}
		err := counted.Apply(&now, a)
		var all []string
		for s, n := range counted {
			if all = append(all, s.Path+" as "+s.As); n != 1 {
				t.Errorf("%s: %s %d times", name, s.Path, n)
			}
		}
		slices.Sort(all)
		if got := strings.Join(all, ", "); err != nil || got != x.counted {
			t.Errorf("%s: %v, %s", name, err, got)
		}
		if want := answering(x.want); *a.Clients != *want.Clients || *a.Transitions != *want.Transitions {
			t.Errorf("%s: %v, %v", name, a.Clients, a.Transitions)
		}
	}
}

// TestUnitsAndIncomeHaveNoSuccessors: no type, maintainer or source took the place of another, so that none is read as
// one; where an act makes one so, its column is to be read, too.
func TestUnitsAndIncomeHaveNoSuccessors(t *testing.T) {
	now := On(2026, question.MustParseDay("2026-12-31"))
	for _, k := range []kind{types, maintainers, sources} {
		for v := range lexicons[k].end {
			if w, ok := now.successor(k, v); ok && w != v {
				t.Errorf("%s is read as %s", k.key(v), k.key(w))
			}
		}
	}
}

// TestEveryClashOfOldAndNewIsTold: of answers to what ended and to what took its place each that differs is told at the
// column of the old one; none beside none is no clash.
func TestEveryClashOfOldAndNewIsTold(t *testing.T) {
	now := On(2026, question.MustParseDay("2026-12-31"))
	one, none := figure.N(1), figure.N(0)
	a := answering(func(a Answers) {
		c, m := a.Clients, a.Transitions
		for p, grade := range map[clients.Partner]clients.Extent{
			clients.WithTEOffice: clients.Some, clients.WithEmploymentAuthority: clients.Extensive,
			clients.WithLabourForceCentre: clients.Some, clients.WithMultiSectoralSupport: clients.Extensive,
		} {
			c.Extent, _ = c.Extent.With(p, grade)
		}
		for _, s := range []clients.Service{clients.TEWorkTryOut, clients.WorkTryOut, clients.OtherTE,
			clients.OtherEmploymentAuthority} {
			c.Services[s] = one
		}
		m.Moved[transitions.PracticalTraining], m.Moved[transitions.WorkTryOut] = one, one
		m.ByService[clients.TEAK] = m.Moved
		m.ByService[clients.PaySubsidisedWork] = transitions.Counts{
			transitions.PracticalTraining: none, transitions.WorkTryOut: none,
		}
	})
	counted := Successions{}
	var got []string
	for _, f := range figure.Faults(counted.Apply(&now, a)) {
		if got = append(got, f.Path); !errors.Is(f, figure.ErrClash) {
			t.Error(f)
		}
	}
	want := []string{"clients.cooperation.te-office", "clients.cooperation.labour-force-service-centre",
		"clients.te-work-try-out", "clients.other-te", "transitions.practical-training",
		"transitions.teak.practical-training"}
	if diff := cmp.Diff(want, got); diff != "" || len(counted) != 1 {
		t.Errorf("%s, counted %v", diff, counted)
	}
}

// TestAFormRefusesWhatItHasNoPlaceFor: a form that was given out has no place for questions that no edition asked, nor
// for options that none offers; whatever else is answered is fine.
func TestAFormRefusesWhatItHasNoPlaceFor(t *testing.T) {
	s := On(2026, question.MustParseDay("2026-12-31"))
	blank := FormOf(&s)
	blank = blank.Blank()
	region := func(a Answers) { a.Unit.Region = "synthetic" }
	old := func(a Answers) { a.Unit.Maintainer = Left[unit.Maintainer](&s)[0] }
	for name, x := range map[string]struct {
		answer func(Answers)
		paths  []string
	}{
		"nothing": {func(Answers) {}, nil}, "a question": {region, []string{"unit.region"}},
		"an option":         {old, []string{"unit.maintainer"}},
		"both":              {func(a Answers) { region(a); old(a) }, []string{"unit.maintainer", "unit.region"}},
		"an option that is": {func(a Answers) { a.Unit.Maintainer = unit.Association }, nil},
	} {
		var paths []string
		for _, f := range figure.Faults(blank.Refuse(answering(x.answer))) {
			paths = append(paths, f.Path)
		}
		if !slices.Equal(paths, x.paths) {
			t.Errorf("%s: %q", name, paths)
		}
	}
}

// TestWhatIsNoOptionIsUnknown: no value, one past the last, and an own one that nobody named, are no options.
func TestWhatIsNoOptionIsUnknown(t *testing.T) {
	s := On(2026, question.MustParseDay("2026-12-31"))
	for v, want := range map[clients.Partner]error{
		0: figure.ErrUnknown, clients.OwnPartner(1): figure.ErrUnknown, 255: figure.ErrUnknown,
		clients.OwnPartner(clients.MaxOwn) + 1: figure.ErrUnknown, clients.WithOthers: nil,
		clients.WithTEOffice: figure.ErrTime,
	} {
		if err := Check(&s, v); !errors.Is(err, want) || want == nil && err != nil {
			t.Errorf("%d: %v", v, err)
		}
	}
}
