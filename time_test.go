package barometer_test

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// dated is a value that has its time.
type dated interface {
	String() string
	Label(figure.Language) string
	On(question.Day) (question.Span, bool)
	Spans() []question.Span
}

// What is valid on a day, on both sides of every border that the acts draw.
func TestDatesProbed(t *testing.T) {
	for _, p := range []struct {
		of         dated
		last, next string // the last day on one side, the first on the other
		was, is    bool
	}{
		{unit.SocialEnterprise, "2023-06-30", "2023-07-01", true, false},           // 372/2023
		{unit.SocialEnterprise, "2003-12-31", "2004-01-01", false, true},           // 1351/2003
		{unit.YouthOneStop, "2024-12-31", "2025-01-01", false, true},               // 381/2023 16 §
		{unit.WellbeingServicesCounty, "2022-12-31", "2023-01-01", false, true},    // 611/2021
		{unit.EmploymentArea, "2024-12-31", "2025-01-01", false, true},             // 380/2023
		{unit.JointMunicipalAuthority, "2022-12-31", "2023-01-01", true, true},     // 410/2015
		{clients.TEOffice, "2024-12-31", "2025-01-01", true, false},                // 383/2023 5 §
		{clients.TEOffice, "2008-12-31", "2009-01-01", false, true},                // 796/2008
		{clients.LabourOffice, "2008-12-31", "2009-01-01", true, false},            // 796/2008
		{clients.EmploymentAuthority, "2024-12-31", "2025-01-01", false, true},     // 380/2023
		{clients.WellbeingServicesCounty, "2022-12-31", "2023-01-01", false, true}, // 616/2021
		{clients.Kela, "2016-12-31", "2017-01-01", true, true},
		{clients.ByLabourForceCentre, "2014-12-31", "2015-01-01", true, false},       // 1369/2014
		{clients.ByMultiSectoralService, "2014-12-31", "2015-01-01", false, true},    // 1369/2014
		{clients.ByMultiSectoralService, "2024-12-31", "2025-01-01", true, false},    // 383/2023 2 §
		{clients.ByMultiSectoralSupport, "2024-12-31", "2025-01-01", false, true},    // 381/2023 2 §
		{clients.ByMunicipalTrial, "2021-02-28", "2021-03-01", false, true},          // 1269/2020
		{clients.ByMunicipalTrial, "2024-12-31", "2025-01-01", true, false},          // 287/2022
		{clients.ByTEOffice, "2024-12-31", "2025-01-01", true, false},                // 383/2023
		{clients.ByHealthCentre, "2022-12-31", "2023-01-01", true, true},             // 612/2021: another owner
		{clients.WithSpecialCareDistrict, "2022-12-31", "2023-01-01", true, false},   // 609/2022
		{clients.WithSocialServices, "2022-12-31", "2023-01-01", true, false},        // 616/2021
		{clients.WithCounty, "2022-12-31", "2023-01-01", false, true},                // 611/2021
		{clients.PracticalTraining, "2012-12-31", "2013-01-01", true, false},         // 916/2012
		{clients.PracticalTraining, "2002-12-31", "2003-01-01", false, true},         // 1295/2002
		{clients.PreparatoryTraining, "2012-12-31", "2013-01-01", true, false},       // 916/2012
		{clients.TEWorkTryOut, "2012-12-31", "2013-01-01", true, true},               // one value, two acts
		{clients.TEWorkTryOut, "2024-12-31", "2025-01-01", true, false},              // 383/2023
		{clients.WorkTryOut, "2024-12-31", "2025-01-01", false, true},                // 380/2023 54 §
		{clients.TEJobCoaching, "2024-12-31", "2025-01-01", true, false},             // 383/2023
		{clients.JobCoaching, "2024-12-31", "2025-01-01", false, true},               // 380/2023 53 §
		{clients.SocialWelfareWorkActivity, "2002-03-31", "2002-04-01", false, true}, // 68/2002, 27 e §
		{clients.EmploymentSupport, "2002-03-31", "2002-04-01", false, true},         // 68/2002, 27 d §
		{clients.SocialWelfareEmployment, "2022-12-31", "2023-01-01", true, true},    // another payer
		{clients.RehabilitativeWorkActivity, "2001-08-31", "2001-09-01", false, true},
		{clients.RehabilitativeWorkActivity, "2026-12-31", "2027-01-01", true, true}, // a pending reform ends nothing
		{clients.IntellectualDisabilityActivity, "2024-12-31", "2025-01-01", true, false},
		{clients.DayActivity, "2024-12-31", "2025-01-01", false, true},                   // 675/2023 25 §
		{clients.YouthVocationalRehabilitation, "2018-12-31", "2019-01-01", false, true}, // 1097/2018
		{clients.RecruitmentTryOut, "2018-12-31", "2019-01-01", true, false},             // 1456/2016
		{clients.RecruitmentTryOut, "2016-12-31", "2017-01-01", false, true},             // 1456/2016
		{clients.Jobbkanalen, "2022-06-30", "2022-07-01", false, true},                   // 242/2022
		{clients.Jobbkanalen, "2024-12-31", "2025-01-01", true, false},                   // 726/2024
		{clients.SocialRehabilitation, "2015-03-31", "2015-04-01", false, true},          // 1301/2014
		{clients.KelaMentalHealthJobCoaching, "2016-12-31", "2017-01-01", true, false},
		{clients.TEAK, "2016-12-31", "2017-01-01", false, true},
		{clients.EmploymentSubsidy55, "2023-06-30", "2023-07-01", false, true}, // 371/2023
		{clients.PaySubsidisedWork, "2005-12-31", "2006-01-01", false, true},   // 1216/2005
		{funding.EmploymentArea, "2024-12-31", "2025-01-01", false, true},
		{funding.WellbeingServicesCounty, "2022-12-31", "2023-01-01", false, true},
		{transitions.PracticalTraining, "2012-12-31", "2013-01-01", true, false},
	} {
		last, next := question.MustParseDay(p.last), question.MustParseDay(p.next)
		if last.Next() != next {
			t.Fatalf("%s is not the day before %s", last, next)
		}
		if _, was := p.of.On(last); was != p.was {
			t.Errorf("%s on %s: %v", p.of, last, was)
		}
		if _, is := p.of.On(next); is != p.is {
			t.Errorf("%s on %s: %v", p.of, next, is)
		}
	}
}

// Who pays and on what act, on both sides of a border within one value.
func TestPayerOfTheDay(t *testing.T) {
	for _, c := range []struct {
		of           clients.Service
		on           string
		owner, basis string
	}{
		{clients.RehabilitativeWorkActivity, "2022-12-31", "municipality", "189/2001 6, 13 §"},
		{clients.RehabilitativeWorkActivity, "2023-01-01", "wellbeing-services-county", "189/2001 6, 13 §"},
		{clients.TEWorkTryOut, "2008-12-31", "labour-office", "1295/2002 8 luku 1 § 2 mom."},
		{clients.TEWorkTryOut, "2012-12-31", "te-office", "1295/2002 8 luku 1 § 2 mom."},
		{clients.TEWorkTryOut, "2013-01-01", "te-office", "916/2012 4 luku 5 §"},
		{clients.PaySubsidisedWork, "2024-12-31", "te-office", "916/2012 7 luku (371/2023)"},
		{clients.PaySubsidisedWork, "2025-01-01", "employment-authority", "380/2023 81-94 §"},
		{clients.OtherMunicipal, "2026-12-31", "municipality", ""},
	} {
		span, ok := c.of.On(question.MustParseDay(c.on))
		if !ok || span.Owner != c.owner || span.Basis() != c.basis {
			t.Errorf("%s on %s: %v, %s, %q", c.of, c.on, ok, span.Owner, span.Basis())
		}
	}
	for s := range clients.Services() {
		for _, span := range s.Spans() {
			payer, err := clients.ParseProvider(span.Owner)
			if _, there := payer.On(span.From); err != nil || !there && !span.From.IsZero() {
				t.Errorf("%s from %s: %q does not pay then, %v", s, span.From, span.Owner, err)
			}
			if _, there := payer.On(span.To); !there && !span.To.IsZero() {
				t.Errorf("%s to %s: %s is not there any more", s, span.To, payer)
			}
		}
	}
}

// The frozen classifications agree with the acts, where both speak: the act is the same, and who pays is the payer of
// the day, or what it was called in B12, which tells 2006 in the words of 2011.
func TestClassificationsAgreeWithTheActs(t *testing.T) {
	for _, e := range []barometer.Edition{barometer.Edition2006(), barometer.Edition2011()} {
		for s := range e.Options().Services() {
			span, ok := s.On(e.Day())
			class := e.Classification().Of(s)
			payer, _ := clients.ParseProvider(span.Owner)
			same := payer == class.Provider || slices.Contains(payer.Successors(), class.Provider)
			if !ok || !same || !strings.HasPrefix(span.Basis(), class.Act) {
				t.Errorf("%d, %s: %v; %s and %q by the acts", e.Year(), s, class, span.Owner, span.Basis())
			}
		}
		now := clients.ClassificationOn(e.Day())
		for s := range e.Options().Services() {
			moved := e.Year() == 2006 && s == clients.RehabilitativeWorkActivity
			if (now.Of(s).MainGroup != e.Classification().Of(s).MainGroup) != moved {
				t.Errorf("%d, %s is in %s", e.Year(), s, now.Of(s).MainGroup)
			}
		}
	}
}

// Every row of the list that was read from the acts is in the code, with its days and how sure it is, or left out here
// with the reason. The list is in testdata, by the number of its row.
func TestFieldIsInTheCode(t *testing.T) {
	left := map[string]string{
		"58 others": "no value: the destinations of B12 11 stay as they are, and none has an act",
	}
	file, err := os.Open("testdata/field.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, numbers := 0, map[string]bool{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		f := strings.Split(lines.Text(), "\t")
		if f[0] == "row" {
			continue
		}
		rows, numbers[f[0]] = rows+1, true
		if left[f[0]+" "+f[2]] != "" {
			continue
		}
		of, err := valueOf(f[1], f[2])
		if err != nil {
			t.Errorf("row %s: %v", f[0], err)
			continue
		}
		checkRow(t, of, f)
	}
	if len(numbers) != 58 || rows < 58 {
		t.Errorf("%d lines of %d rows", rows, len(numbers))
	}
}

// valueOf returns the value of a row.
func valueOf(kind, key string) (dated, error) {
	switch kind {
	case "service":
		return clients.ParseService(key)
	case "provider":
		return clients.ParseProvider(key)
	case "referrer":
		return clients.ParseReferrer(key)
	case "partner":
		return clients.ParsePartner(key)
	case "unit-type":
		return unit.ParseType(key)
	case "maintainer":
		return unit.ParseMaintainer(key)
	}
	return transitions.ParseDestination(key)
}

// checkRow compares a row with the spans of its value: where it begins and ends, whether the day is known, and how sure
// it is; and its Finnish name with the label.
func checkRow(t *testing.T, of dated, row []string) {
	t.Helper()
	from, to := row[3], row[4]
	circa := strings.ContainsAny(from, "(?")
	from = strings.Trim(from, "(?)")
	if len(from) == 4 {
		from += "-01-01"
	}
	spans := of.Spans()
	begins := func(s question.Span) bool { return s.From.String() == from && s.Circa == circa }
	if i := slices.IndexFunc(spans, begins); i < 0 {
		t.Errorf("row %s: %s does not begin on %q", row[0], of, row[3])
	} else if spans[i].Sure.String() != row[5] {
		t.Errorf("row %s: %s is %s, not %s", row[0], of, spans[i].Sure, row[5])
	}
	if !slices.ContainsFunc(spans, func(s question.Span) bool { return s.To.String() == to }) {
		t.Errorf("row %s: %s does not end on %q", row[0], of, to)
	}
	name := sheet.Fold(strings.TrimSuffix(row[6], " (Kela)"))
	label := sheet.Fold(of.Label(figure.Finnish))
	named, err := valueOf(row[1], row[6])
	if row[6] != "" && !strings.Contains(label, name) && (err != nil || named != of) && row[6] != "työhön valmennus" {
		t.Errorf("row %s: %s is called %q, not %q", row[0], of, label, row[6])
	}
}

// The keys of 2011 are what they were: as many, and in the same order.
func TestOptionsOf2011(t *testing.T) {
	e := barometer.Edition2011()
	o := e.Options()
	for name, got := range map[string]int{
		"17 services": count(o.Services()), "4 providers": count(o.Providers()), "12 referrers": count(o.Referrers()),
		"11 partners": count(o.Partners()), "7 types": count(o.Types()), "7 maintainers": count(o.Maintainers()),
		"5 sources": count(o.Sources()), "11 destinations": count(o.Destinations()),
	} {
		if !strings.HasPrefix(name, fmt.Sprint(got)+" ") {
			t.Errorf("%d, not %s", got, name)
		}
	}
}

func count[V any](all func(func(V) bool)) (n int) {
	for range all {
		n++
	}
	return n
}

// What is not valid at the reference date is refused with the reason, in three languages.
func TestOptionsRefused(t *testing.T) {
	r := barometer.Response{Edition: 2026, Unit: unit.Answers{Type: unit.SocialEnterprise}}
	r.Clients.Importance, _ = r.Clients.Importance.With(clients.ByTEOffice, clients.VeryImportant)
	r.Clients.Services[clients.PracticalTraining] = figure.N(3)
	r.Clients.Services[clients.TEWorkTryOut] = figure.N(0) // nobody is no use of it
	err := r.ValidateIn(barometer.Edition2026(), barometer.Edition{})
	faults := figure.Faults(err)
	if len(faults) != 3 || !errors.Is(err, figure.ErrTime) {
		t.Fatal(err)
	}
	for i, want := range []string{"social enterprise ended on 30.6.2023 (372/2023)",
		"practical work training ended on 31.12.2012 (916/2012); since 1.1.2013: work trial of the TE office",
		"TE office ended on 31.12.2024 (383/2023); since 1.1.2025: employment authority (employment area)"} {
		if !strings.Contains(faults[i].Error(), want) {
			t.Errorf("%v; want %s", faults[i], want)
		}
	}
	var late *question.TimeError
	if !errors.As(faults[2], &late) || late.Text(figure.Finnish) !=
		"TE-toimisto päättyi 31.12.2024 (383/2023); 1.1.2025 alkaen: työvoimaviranomainen (työllisyysalue)" {
		t.Errorf("%v", late.Text(figure.Finnish))
	}
	early := barometer.Response{Unit: unit.Answers{Type: unit.Workshop, Maintainer: unit.WellbeingServicesCounty}}
	if err := early.ValidateIn(barometer.Edition2011(), barometer.Edition{}); !errors.Is(err, figure.ErrTime) {
		t.Error(err)
	}
	other := barometer.Response{Unit: unit.Answers{Type: unit.Workshop, Maintainer: unit.Cooperative, Region: "Lappi"}}
	if err := other.ValidateIn(barometer.Edition2011(), barometer.Edition{}); !errors.Is(err, figure.ErrUnknown) ||
		len(figure.Faults(err)) != 2 {
		t.Error(err)
	}
}
