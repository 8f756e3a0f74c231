package clients

import (
	"errors"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// refers returns a tally of ten workshops, of which some find bodies important.
func refers(t *testing.T, important map[Referrer]int) *Tally {
	t.Helper()
	var sum Tally
	for i := range 10 {
		var a Answers
		for r, n := range important {
			grade := Unimportant
			if i < n {
				grade = Important
			}
			a.Importance, _ = a.Importance.With(r, grade)
		}
		if err := sum.Add(unit.Workshop, &a, nil); err != nil {
			t.Fatal(err)
		}
	}
	return &sum
}

// TestAShiftIsMarkedByItsOwnLinkAlone: the difference of shares of a body that is another one in law is marked, that of
// every other body is not, whatever links the editions have besides; a body of no link, and one that does not compare,
// has no shift.
func TestAShiftIsMarkedByItsOwnLinkAlone(t *testing.T) {
	c := Comparison{
		Now:    refers(t, map[Referrer]int{ByEmploymentAuthority: 6, ByKela: 5, ByThirdSector: 4, ByOutreachYouthWork: 3}),
		Before: refers(t, map[Referrer]int{ByTEOffice: 4, ByKela: 4, ByThirdSector: 1}),
		Referrers: []question.Link[Referrer]{
			{Before: []Referrer{ByKela}, Now: []Referrer{ByKela}, How: question.Alike},
			{Before: []Referrer{ByTEOffice}, Now: []Referrer{ByEmploymentAuthority}, How: question.AlikeMarked},
			{Before: []Referrer{ByThirdSector}, Now: []Referrer{ByThirdSector}, How: question.Alike},
			{Now: []Referrer{ByOutreachYouthWork}, How: question.Unlike},
		},
	}
	workshops := unit.Of(unit.Workshop)
	for body, want := range map[Referrer]struct {
		points int64 // tenths: the units of ten that find it important now, less those before
		marks  figure.Marks
	}{
		ByEmploymentAuthority: {6 - 4, figure.NotComparable | figure.SmallN},
		ByKela:                {5 - 4, figure.SmallN},
		ByThirdSector:         {4 - 1, figure.SmallN},
	} {
		f, err := c.ReferrerShift(workshops, body)
		if err != nil || !f.Ratio.Equal(figure.Of(want.points, 10)) || f.N != 10 || f.Marks != want.marks {
			t.Errorf("%v: %v of %d, %v, %v", body, f.Ratio, f.N, f.Marks, err)
		}
	}
	for _, body := range []Referrer{ByOutreachYouthWork, BySchool} {
		if f, err := c.ReferrerShift(workshops, body); !errors.Is(err, figure.ErrNotComparable) || f.Defined() {
			t.Errorf("%v: %v, %v", body, f, err)
		}
	}
}

// TestABodyInPlaceOfSeveralHasNoShift: answers about several bodies do not add up to one about their successor, and
// none of them stands for the others; nor is there a shift from none.
func TestABodyInPlaceOfSeveralHasNoShift(t *testing.T) {
	tally := refers(t, map[Referrer]int{ByEmploymentAuthority: 6, ByTEOffice: 4, ByKela: 9})
	for _, before := range [][]Referrer{{ByTEOffice, ByKela}, {ByKela, ByTEOffice}, {}} {
		c := Comparison{Now: tally, Before: tally, Referrers: []question.Link[Referrer]{
			{Before: before, Now: []Referrer{ByEmploymentAuthority}, How: question.AlikeAsSum},
		}}
		f, err := c.ReferrerShift(unit.Of(unit.Workshop), ByEmploymentAuthority)
		if !errors.Is(err, figure.ErrNotComparable) || f.Defined() {
			t.Errorf("%v: %v, %v", before, f, err)
		}
	}
}

// TestServicesThatCompareWithAMarkGrowWithIt: the growth of a service that is another one in law is marked, also among
// others; that of the others alone is not.
func TestServicesThatCompareWithAMarkGrowWithIt(t *testing.T) {
	var tally Tally
	answers := Answers{Services: counts(map[Service]uint32{PaySubsidisedWork: 5, JobCoaching: 4, TEJobCoaching: 2})}
	if err := tally.Add(unit.Workshop, &answers, nil); err != nil {
		t.Fatal(err)
	}
	c := Comparison{Now: &tally, Before: &tally, Services: []question.Link[Service]{
		{Before: []Service{PaySubsidisedWork}, Now: []Service{PaySubsidisedWork}, How: question.Alike},
		{Before: []Service{TEJobCoaching}, Now: []Service{JobCoaching}, How: question.AlikeMarked},
	}}
	for name, x := range map[string]struct {
		services []Service
		marked   bool
	}{
		"marked":     {[]Service{JobCoaching}, true},
		"among both": {[]Service{PaySubsidisedWork, JobCoaching}, true},
		"the other":  {[]Service{PaySubsidisedWork}, false},
	} {
		f, err := c.ServiceGrowth(unit.Of(unit.Workshop), x.services...)
		if err != nil || !f.Defined() || f.Marks.Has(figure.NotComparable) != x.marked {
			t.Errorf("%s: %v, %v", name, f, err)
		}
	}
}

// TestServicesGrowByWholeLinks: services that compare only as a sum grow together, and several links add up; a part of
// a
// sum, a service of no link and one that does not compare have no growth.
func TestServicesGrowByWholeLinks(t *testing.T) {
	of := func(c Counts) *Tally {
		var sum Tally
		if err := sum.Add(unit.Workshop, &Answers{Services: c}, nil); err != nil {
			t.Fatal(err)
		}
		return &sum
	}
	c := Comparison{
		Now: of(Counts{WorkTryOut: figure.N(9), JobCoaching: figure.N(12), CareerCoaching: figure.N(3),
			PaySubsidisedWork: figure.N(5), Jobbkanalen: figure.N(1)}),
		Before: of(Counts{TEWorkTryOut: figure.N(4), TEJobCoaching: figure.N(6), PreparatoryTraining: figure.N(4),
			PaySubsidisedWork: figure.N(10)}),
		Services: []question.Link[Service]{
			{Before: []Service{TEWorkTryOut}, Now: []Service{WorkTryOut}, How: question.Alike},
			{Before: []Service{TEJobCoaching, PreparatoryTraining}, Now: []Service{JobCoaching, CareerCoaching},
				How: question.AlikeAsSum},
			{Before: []Service{PaySubsidisedWork}, Now: []Service{PaySubsidisedWork}, How: question.Alike},
			{Now: []Service{Jobbkanalen}, How: question.Unlike},
		},
	}
	workshops := unit.Of(unit.Workshop)
	for name, x := range map[string]struct {
		services    []Service
		now, before int64
	}{
		"one":       {[]Service{WorkTryOut}, 9, 4},
		"itself":    {[]Service{PaySubsidisedWork}, 5, 10},
		"a sum":     {[]Service{CareerCoaching, JobCoaching}, 15, 10},
		"two links": {[]Service{PaySubsidisedWork, WorkTryOut}, 14, 14},
		"all":       {[]Service{WorkTryOut, JobCoaching, CareerCoaching, PaySubsidisedWork}, 29, 24},
	} {
		f, err := c.ServiceGrowth(workshops, x.services...)
		if err != nil || !f.Ratio.Equal(figure.Of(x.now-x.before, x.before)) {
			t.Errorf("%s: %v, %v", name, f, err)
		}
	}
	for name, services := range map[string][]Service{
		"a part of a sum": {JobCoaching}, "the other": {CareerCoaching, WorkTryOut}, "of no link": {TEWorkTryOut},
		"one of no link": {WorkTryOut, KelaWorkTryOut}, "new": {Jobbkanalen}, "one new": {WorkTryOut, Jobbkanalen},
	} {
		if f, err := c.ServiceGrowth(workshops, services...); !errors.Is(err, figure.ErrNotComparable) || f.Defined() {
			t.Errorf("%s: %v, %v", name, f, err)
		}
	}
}

// TestGroupsThatALinkCrossesDoNotCompare: a main group has a growth where every link lies within the asked groups or
// outside of them, with all of its services of both editions.
func TestGroupsThatALinkCrossesDoNotCompare(t *testing.T) {
	now, err := Classification{}.With(map[Service]Class{
		WorkTryOut:     {Provider: EmploymentAuthority, MainGroup: OtherRehabilitative},
		JobCoaching:    {Provider: EmploymentAuthority, MainGroup: OtherRehabilitative},
		CareerCoaching: {Provider: EmploymentAuthority, MainGroup: EmploymentContract},
	})
	if err != nil {
		t.Fatal(err)
	}
	before, err := Classification{}.With(map[Service]Class{
		TEWorkTryOut:        {Provider: TEOffice, MainGroup: WorkActivity},
		TEJobCoaching:       {Provider: TEOffice, MainGroup: OtherRehabilitative},
		PreparatoryTraining: {Provider: TEOffice, MainGroup: EmploymentContract},
	})
	if err != nil {
		t.Fatal(err)
	}
	of := func(s Service) *Tally {
		var sum Tally
		if err := sum.Add(unit.Workshop, &Answers{Services: counts(map[Service]uint32{s: 2})}, nil); err != nil {
			t.Fatal(err)
		}
		return &sum
	}
	workActivity, other, contract := WorkActivity, OtherRehabilitative, EmploymentContract
	tryOut := question.Link[Service]{Before: []Service{TEWorkTryOut}, Now: []Service{WorkTryOut}, How: question.Alike}
	coaching := question.Link[Service]{Before: []Service{TEJobCoaching}, Now: []Service{JobCoaching}, How: question.Alike}
	careers := question.Link[Service]{
		Before: []Service{PreparatoryTraining}, Now: []Service{CareerCoaching, JobCoaching}, How: question.AlikeAsSum,
	}
	trainings := question.Link[Service]{
		Before: []Service{TEJobCoaching, PreparatoryTraining}, Now: []Service{JobCoaching}, How: question.AlikeAsSum,
	}
	for name, x := range map[string]struct {
		links    []question.Link[Service]
		groups   []MainGroup
		compares bool
	}{
		"a link from another group": {[]question.Link[Service]{tryOut}, []MainGroup{other}, false},
		"a link to another group":   {[]question.Link[Service]{tryOut}, []MainGroup{workActivity}, false},
		"both ends":                 {[]question.Link[Service]{tryOut}, []MainGroup{workActivity, other}, true},
		"outside":                   {[]question.Link[Service]{tryOut}, []MainGroup{contract}, true},
		"within":                    {[]question.Link[Service]{coaching}, []MainGroup{other}, true},
		"one of two now":            {[]question.Link[Service]{careers}, []MainGroup{contract}, false},
		"the other of two now":      {[]question.Link[Service]{careers}, []MainGroup{other}, false},
		"all three":                 {[]question.Link[Service]{careers}, []MainGroup{other, contract}, true},
		"one of two before":         {[]question.Link[Service]{trainings}, []MainGroup{other}, false},
		"the second of two before":  {[]question.Link[Service]{trainings}, []MainGroup{contract}, false},
		"the second of two links":   {[]question.Link[Service]{coaching, tryOut}, []MainGroup{other}, false},
	} {
		c := Comparison{Now: of(WorkTryOut), Before: of(TEWorkTryOut), Classification: now, Earlier: before,
			Services: x.links}
		if _, err := c.GroupGrowth(unit.Everyone, x.groups...); (err == nil) != x.compares ||
			err != nil && !errors.Is(err, figure.ErrNotComparable) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestMainGroupsOfLaterServices: work and day activity under whatever act are work activity, what is done under an
// employment contract is that, and all others are other rehabilitative activity; those of 2011 stay where B12 5.3
// counts them.
func TestMainGroupsOfLaterServices(t *testing.T) {
	work := []Service{
		IntellectualDisabilityActivity, RehabilitativeWorkActivity, SocialWelfareWorkActivity, IDWorkActivity, DayActivity,
		SpecialCareActivity,
	}
	contract := []Service{SocialWelfareEmployment, PaySubsidisedWork, EmploymentSubsidy55, Jobbkanalen}
	classified := 0
	for _, day := range []string{"2006-12-31", "2011-12-31", "2018-12-31", "2024-06-01", "2026-12-31"} {
		c := ClassificationOn(question.MustParseDay(day))
		for _, s := range c.Services() {
			want := OtherRehabilitative
			if slices.Contains(work, s) {
				want = WorkActivity
			} else if slices.Contains(contract, s) {
				want = EmploymentContract
			}
			if got := c.Of(s).MainGroup; got != want {
				t.Errorf("%v on %s: %v, want %v", s, day, got, want)
			}
			classified++
		}
	}
	if classified < 60 {
		t.Errorf("%d services", classified)
	}
}

// TestClassesInJSONAreRefusedWhole: a class needs a provider and a main group that there are, and a faulty one leaves
// what it is read into as it was.
func TestClassesInJSONAreRefusedWhole(t *testing.T) {
	was := Class{Kela, WorkActivity, "1/2000"}
	for text, want := range map[string]Class{
		`{"provider": "te-office", "group": "employment-contract", "act": "2/2001"}`: {
			TEOffice, EmploymentContract, "2/2001",
		},
		`{"provider": "te-office", "group": "work-activity", "act": ""}`: {TEOffice, WorkActivity, ""},
		`{"provider": "te-office", "group": "work-activity"}`:            was,
		`{"provider": "nobody", "group": "work-activity"}`:               was,
		`{"provider": "kela", "group": "none"}`:                          was,
		`{"provider": "kela", "group": "work-activity", "more": 1}`:      was,
		`[]`: was,
	} {
		class := was
		if err := class.UnmarshalJSON([]byte(text)); (err != nil) != (want == was) || class != want {
			t.Errorf("%s: %v, %v", text, class, err)
		}
	}
}
