package barometer2012_test

import (
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Of 60 units that offer coaching, all guide in their own tasks and teach life-management skills, and 28 support at
// workplaces: what B12 9.2 prints.
func TestCoaching(t *testing.T) {
	var tally coaching.Tally
	for i := range 60 {
		a := coaching.Answers{Offers: question.Yes, Contents: ticked(t, coaching.GuidanceInOwnTasks, coaching.LifeManagement)}
		if i < 28 {
			a.Contents = ticked(t, coaching.GuidanceInOwnTasks, coaching.LifeManagement, coaching.SupportAtWorkplace)
		}
		if err := tally.Add(unit.Workshop, &a); err != nil {
			t.Fatal(err)
		}
	}
	claims := claims()
	answers := of("coaching.", reportOf(barometer.Report{Coaching: &tally}, barometer.Report{}))
	if len(answers) != 2 {
		t.Errorf("%d answers", len(answers))
	}
	for _, a := range answers {
		if f := claim.Check(claims[a.ID], a, figure.Convention{}); f.Verdict != claim.Reproduced {
			t.Errorf("%s: %v, printed %v", a.ID, f.Figures, claims[a.ID].Printed)
		}
	}
}
