package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// strongSides is chapter 12, the strengths.
var strongSides = []row{
	{ID: "unit.strength.staff-skill.rank", Section: "12", Printed: "useimmin",
		Subject: "rank of the staff's professional skill among the strengths, the most often named first",
		Answer: func(r *barometer.Report) claim.Answer {
			share := func(s unit.Strength) figure.Figure { return r.Unit.Strengths.In(unit.Everyone).Share(s) }
			return answer(rank(unit.StaffSkill, strengths, share))
		}},
}
