// Command consumer is a program of somebody else's: it imports the library, makes mixes, adds three units and
// prints a weighted mean. The gate builds it outside the library's tree.
package main

import (
	"fmt"
	"log"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/unit"
)

func main() {
	mix := func(municipal, projects int64) funding.Mix {
		m, err := funding.NewMix(funding.Shares{
			funding.Municipal: decimal.NewFromInt(municipal),
			funding.Projects:  decimal.NewFromInt(projects),
		})
		if err != nil {
			log.Fatal(err)
		}
		return m
	}
	var tally funding.Tally
	for _, u := range []struct {
		unit    unit.Type
		mix     funding.Mix
		clients figure.Count
	}{
		{unit.Workshop, mix(60, 40), figure.N(43)},
		{unit.MultiServiceCentre, mix(30, 70), figure.N(120)},
		{unit.Workshop, mix(100, 0), figure.Count{}},
	} {
		if err := tally.Add(u.unit, u.mix, u.clients); err != nil {
			log.Fatal(err)
		}
	}
	mean := tally.WeightedMean(unit.Everyone, funding.Municipal)
	fmt.Println(mean.Percent(0), mean.Percent(2), mean.Ratio, mean.N)
}
