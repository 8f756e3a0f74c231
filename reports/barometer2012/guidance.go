package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// guidance is chapter 10, the statements on guidance.
var guidance = []row{
	{id: "clients.statements.goals", section: "10", printed: "noin puolessa",
		subject: "share of units that find their setting of goals to support moving to work",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Agreeing(unit.Everyone, clients.GoalsSupportWork)
		})},
}
