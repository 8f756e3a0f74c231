package barometer_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/clients/panel"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// a workshop with an answer to questions of each kind.
func answered() barometer.Response {
	r := barometer.Response{ID: "a", Edition: 2011}
	r.Unit.Type, r.Unit.Founded = unit.Workshop, 1995
	r.Unit.Staff[unit.Management] = figure.AmountOf(150)
	r.Clients.Services[clients.PracticalTraining] = figure.N(5)
	r.Clients.Services[clients.OtherKela] = figure.N(2)
	r.Clients.Parts[clients.JobCoach] = figure.N(1)
	r.Clients.Importance, _ = r.Clients.Importance.With(clients.ByMunicipality, clients.Important)
	r.Transitions.ByService[clients.PracticalTraining][transitions.Education] = figure.N(1)
	return r
}

// TestPrintedValuesAreReadable: %v of what users print says what it holds, by keys.
func TestPrintedValuesAreReadable(t *testing.T) {
	r, report := answered(), synthetic()
	none, _ := question.Ticked[unit.Need]()
	two, _ := question.Ticked(unit.Strength(1), unit.Strength(2))
	for _, c := range []struct {
		value any
		want  string
	}{
		{barometer.Edition2011(), "2011 (2011-12-31, 531 sent)"},
		{barometer.Edition2006(), "2006 (2006-12-31)"},
		{barometer.Edition{}, "no edition"},
		{barometer.Frame2011(), "intellectual-disability 250, workshop 275, social-enterprise 168, " +
			"multi-service-centre 40, production-centre 50, mental-health 90, total 600-700"},
		{barometer.Frame{}, "no frame"},
		{report, "2011 (2011-12-31, 531 sent): 211 units; before 2006 (2006-12-31): 260 units"},
		{report.Panel, "0 units in both editions"},
		{report.Funding.Spread(unit.Everyone, funding.Municipal), "198 units, 0% to 30% to 100%"},
		{funding.Spread{}, "no units"},
		{two, unit.Strength(1).String() + ", " + unit.Strength(2).String()},
		{none, "none"},
		{question.Set[unit.Need]{}, ""},
		{r.Clients.Importance, "municipality important"},
		{r.Clients.Services, "practical-training 5, other-kela 2"},
		{r.Clients.Parts, "job-coach 1"},
		{r.Unit.Staff, "management 1.5"},
		{r.Transitions.ByService, "practical-training (education 1)"},
		{r, "unit.id=a unit.edition=2011 unit.type=workshop unit.founded=1995 unit.staff.management=1.5 " +
			"clients.practical-training=5 clients.other-kela=2 clients.job-coach=1 " +
			"clients.referrers.municipality=important transitions.practical-training.education=1"},
		{barometer.Response{ID: "a\x1b[2J\n"}, "unit.id=a\u241b[2J"},
	} {
		got := fmt.Sprintf("%v", c.value)
		if got != c.want && !strings.HasPrefix(c.want, "unit.id=a\u241b") {
			t.Errorf("%T is printed\n%s, want\n%s", c.value, got, c.want)
		}
		if strings.ContainsAny(got, "\x1b\n") {
			t.Errorf("%T reaches the terminal: %q", c.value, got)
		}
	}
}

// TestValuesCompareWithoutOptions: go-cmp compares what users hold as it is, and finds a difference.
func TestValuesCompareWithoutOptions(t *testing.T) {
	r, report := answered(), synthetic()
	other := tally(t, randoms(30, 5)).Report()
	for _, c := range [][2]any{
		{r, barometer.Response{}}, {r.Unit, unit.Answers{}}, {r.Clients, clients.Answers{}},
		{r.Transitions, transitions.Answers{}}, {r.Coaching, coaching.Answers{Offers: question.Yes}},
		{report.Edition, other.Before.Edition}, {report.Edition.Frame(), barometer.Frame{}},
		{report, other}, {report.Panel, new(panel.Panel)}, {report.Read, other.Read},
		{report.Table("funding.mean"), other.Table("funding.mean")},
		{report.Funding.Spread(unit.Everyone, funding.Municipal), funding.Spread{}},
		{report.Edition.Classification(), clients.Classification{}},
		{report.Funding.MunicipalTotal(unit.Everyone), figure.Interval{}},
		{report.Clients.Loads(unit.Everyone, clients.ClientGuidance), []clients.Load(nil)},
	} {
		if diff := cmp.Diff(c[0], c[0]); diff != "" {
			t.Errorf("%T differs from itself: %s", c[0], diff)
		}
		if diff := cmp.Diff(c[0], c[1]); diff == "" {
			t.Errorf("%T differs from no other", c[0])
		}
	}
	if diff := cmp.Diff(report, synthetic()); diff != "" {
		t.Error(diff)
	}
}
