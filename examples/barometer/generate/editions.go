package main

import "github.com/socialemployment/barometer"

// edition2011 returns the 211 units of B12.
func edition2011() []barometer.Response {
	responses, all := newUnits(2011, count2011)
	part2(all)
	maintain(all, maintainers2011)
	found(all, founded2011)
	economy(all)
	fund(all)
	serve(all, stocks2011, silent2011)
	jobCoaches(all)
	pensions(all)
	outside(all)
	employ(all)
	refer(all.where(second), important2011)
	expect(all.where(second))
	cooperate(all.where(second), cooperation2011)
	judge(all)
	reasons(all)
	work(all)
	move(all)
	coach(all)
	return responses
}
