package funding_test

import (
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/unit"
)

func Example() {
	mix, err := funding.NewMix(funding.Shares{
		funding.Municipal: decimal.NewFromInt(60),
		funding.Projects:  decimal.NewFromInt(40),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	var tally funding.Tally
	if err := tally.Add(unit.Workshop, mix, figure.N(43)); err != nil { // figure.Count{} would be "not answered"
		fmt.Println(err)
		return
	}
	f := tally.WeightedMean(unit.Everyone, funding.Municipal)
	fmt.Println(f.Percent(0), f.N)
	// Output:
	// 60 % 1
}

// Shares sum to exactly 100, and every fault is told at once.
func ExampleNewMix() {
	_, err := funding.NewMix(funding.Shares{
		funding.Municipal: decimal.RequireFromString("60"),
		funding.Projects:  decimal.RequireFromString("39"),
	})
	fmt.Println(err)
	_, err = funding.NewMix(funding.Shares{
		funding.Municipal: decimal.RequireFromString("-5"),
		funding.Projects:  decimal.RequireFromString("33.333"),
	})
	fmt.Println(err)
	// Output:
	// funding = 99: parts do not add up: the shares must sum to 100
	// funding.municipal = -5: out of range: from 0 to 100
	// funding.projects = 33.333: out of range: at most two decimals
}

// Three thirds, stated as whole percents, make 99; they are accepted when the caller knows that they were rounded.
func ExampleRounded() {
	thirds := funding.Hundredths{funding.Municipal: 33_00, funding.ServiceSales: 33_00, funding.ProductSales: 33_00}
	_, err := funding.NewMixHundredths(thirds)
	fmt.Println(err)
	mix, err := funding.NewMixHundredths(thirds, funding.Rounded(0))
	fmt.Println(mix, err)
	// Output:
	// funding = 99: parts do not add up: the shares must sum to 100
	// municipal 33 %, service-sales 33 %, product-sales 33 % <nil>
}

func ExampleMix() {
	var mix funding.Mix
	err := json.Unmarshal([]byte(`{"kuntaraha": 60.5, "projektit": 39.5}`), &mix)
	text, _ := json.Marshal(mix)
	fmt.Println(mix, err)
	fmt.Println(string(text))
	// Output:
	// municipal 60.5 %, projects 39.5 % <nil>
	// {"municipal":60.5,"projects":39.5}
}

// three returns a tally of three units: a large workshop on municipal money, a small one and a social enterprise that
// live on their sales.
func three() *funding.Tally {
	var tally funding.Tally
	for _, u := range []struct {
		unit    unit.Type
		shares  funding.Hundredths
		clients uint32
	}{
		{unit.Workshop, funding.Hundredths{funding.Municipal: 80_00, funding.Projects: 20_00}, 90},
		{unit.Workshop, funding.Hundredths{funding.Municipal: 20_00, funding.ServiceSales: 50_00,
			funding.ProductSales: 30_00}, 30},
		{unit.SocialEnterprise, funding.Hundredths{funding.ProductSales: 100_00}, 30},
	} {
		mix, err := funding.NewMixHundredths(u.shares)
		if err == nil {
			err = tally.Add(u.unit, mix, figure.N(u.clients))
		}
		if err != nil {
			fmt.Println(err)
		}
	}
	return &tally
}

// The three series of the first chart of B12 3, here for three made-up units: means of all, without social
// enterprises, and weighted by clients.
func ExampleTally_WeightedMean() {
	tally, some := three(), unit.Everyone.Without(unit.SocialEnterprise)
	for _, s := range []funding.Source{
		funding.Municipal, funding.ServiceSales, funding.ProductSales, funding.Projects, funding.Other,
	} {
		fmt.Printf("%-15s %5s %5s %5s\n", s.Short(figure.Finnish), tally.Mean(unit.Everyone, s).Percent(0),
			tally.Mean(some, s).Percent(0), tally.WeightedMean(unit.Everyone, s).Percent(0))
	}
	// Output:
	// suora kuntaraha  33 %  50 %  52 %
	// palvelumyynti    17 %  25 %  10 %
	// muu myynti       43 %  15 %  26 %
	// projektit         7 %  10 %  12 %
	// muu               0 %   0 %   0 %
}

// B12 3 in words: a made-up unit with shares that every word of the report admits.
func ExampleTally_MunicipalTotal() {
	mix, err := funding.NewMixHundredths(funding.Hundredths{
		funding.Municipal: 35_00, funding.ServiceSales: 19_00, funding.ProductSales: 25_00, funding.Projects: 17_00,
		funding.Other: 4_00,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	var tally funding.Tally
	if err := tally.Add(unit.MultiServiceCentre, mix, figure.N(200)); err != nil {
		fmt.Println(err)
		return
	}
	for s, words := range map[funding.Source]string{
		funding.Municipal: "reilu kolmannes", funding.ServiceSales: "vajaa viidennes",
		funding.ProductSales: "noin neljännes", funding.Projects: "noin kuudesosa",
	} {
		share := tally.WeightedMean(unit.Everyone, s)
		fmt.Println(s, share.Percent(0), words, figure.MustParse(words).Admits(share.Ratio, figure.Convention{}))
	}
	lo, _ := tally.MunicipalTotal(unit.Everyone).Lo()
	hi, _ := tally.MunicipalTotal(unit.Everyone).Hi()
	fmt.Println("all municipal money", figure.PrintRange(lo, hi, figure.Percent, 0, figure.HalfUp))
	half, err := tally.MunicipalTotalAt(unit.Everyone, figure.Of(5, 6))
	fmt.Println("if municipalities buy 5/6 of the services", half.Percent(0), half.Marks, err)
	// Unordered output:
	// municipal 35 % reilu kolmannes true
	// service-sales 19 % vajaa viidennes true
	// product-sales 25 % noin neljännes true
	// projects 17 % noin kuudesosa true
	// all municipal money 35 - 54 %
	// if municipalities buy 5/6 of the services 51 % small-base assumed <nil>
}

// What B12 3 tells of the spread within a type: shares from 10 to 100 %, the part without a source, the part above a
// third, which is exactly a third.
func ExampleTally_Spread() {
	spread := three().Spread(unit.Everyone, funding.Municipal)
	fmt.Println("all      ", spread.Min().Percent(0), "to", spread.Max().Percent(0), "median", spread.Median().Percent(0))
	some := spread.Receiving()
	fmt.Println("receiving", some.Min().Percent(0), "to", some.Max().Percent(0), "median", some.Median().Percent(0))
	fmt.Println("none at all ", spread.At(figure.Whole(0)).Ratio)
	fmt.Println("below a half", spread.Below(figure.Of(1, 2)).Ratio)
	fmt.Println("above a third", spread.Above(figure.Of(1, 3)).Ratio)
	// Output:
	// all       0 % to 80 % median 20 %
	// receiving 20 % to 80 % median 50 %
	// none at all  1/3
	// below a half 2/3
	// above a third 1/3
}

// B12 3: "a good half of the workshops have some project funding". Of those that answered, or of all?
func ExampleTally_Having() {
	tally := three()
	if err := tally.Add(unit.Workshop, funding.Mix{}, figure.Count{}); err != nil { // did not answer
		fmt.Println(err)
	}
	workshops := unit.Of(unit.Workshop)
	for _, f := range []figure.Figure{tally.Having(workshops, funding.Projects), tally.HavingOfEveryone(workshops,
		funding.Projects)} {
		fmt.Println(f.Ratio, f.Over.Label(figure.English))
	}
	// Output:
	// 1/2 of those answering
	// 1/3 of all respondents
}
