package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// guidance is chapter 10, the statements on guidance.
var guidance = []row{
	{ID: "clients.statements.goals", Section: "10", Printed: "noin puolessa",
		Subject: "share of units that find their setting of goals to support moving to work",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Agreeing(unit.Everyone, clients.GoalsSupportWork)
		})},
}
