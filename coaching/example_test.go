package coaching_test

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
)

// T05 2: 69 hours a client at 23 euros an hour, and 70 days a client at 40 euros a client's day, which lies outside the
// prices of a client that the report prints.
func ExamplePrice_Convert() {
	hour, _ := coaching.NewPrice(decimal.NewFromInt(23), coaching.PerHour)
	hours, _ := coaching.NewTerms(coaching.TermValues{coaching.HoursAClient: decimal.NewFromInt(69)})
	fmt.Println(hour.Convert(coaching.PerClient, hours))

	day, _ := coaching.NewPrice(decimal.NewFromInt(40), coaching.PerClientDay)
	days, _ := coaching.NewTerms(coaching.TermValues{coaching.DaysAClient: decimal.NewFromInt(70)})
	client, _ := day.Convert(coaching.PerClient, days)
	printed := figure.MustParse("200 - 2000").Interval(figure.Convention{})
	fmt.Println(client, printed.Contains(client.Euros))

	_, err := hour.Convert(coaching.PerMonth, hours)
	fmt.Println(strings.ReplaceAll(err.Error(), " (", "\n  ("))
	// Output:
	// 23 €/hour · 69 hours-a-client = 1587 €/client <nil>
	// 40 €/client-day · 70 days-a-client = 2800 €/client false
	// terms.hours-a-day: missing: needed to convert a price per hour to one per month
	//   (another way lacks days-a-client, clients-a-coach, days-a-month)
	// terms.days-a-month: missing: needed to convert a price per hour to one per month
	//   (another way lacks days-a-client, clients-a-coach, days-a-month)
}

// T05 2: what 550 euros a month buy at 40 euros a client's day.
func ExamplePrice_Buys() {
	month, _ := coaching.NewPrice(decimal.NewFromInt(550), coaching.PerMonth)
	day, _ := coaching.NewPrice(decimal.NewFromInt(40), coaching.PerClientDay)
	days, _ := month.Buys(day)
	fmt.Println(figure.Print(days, figure.Number, 2, figure.HalfUp), "client-days")
	// Output: 13,75 client-days
}

// Zero and negative prices and absurd terms are refused, each with its place.
func ExampleNewPrice() {
	_, err := coaching.NewPrice(decimal.NewFromInt(-5), 0)
	fmt.Println(err)
	_, err = coaching.NewPrice(decimal.Zero, coaching.PerDay)
	fmt.Println(err)
	_, err = coaching.NewTerms(coaching.TermValues{
		coaching.HoursADay:  decimal.NewFromInt(25),
		coaching.DaysAMonth: decimal.Zero})
	fmt.Println(err)
	// Output:
	// price: out of range: -5: from 0 to 1000000
	// basis: missing: it must be stated
	// price = 0: out of range: above 0, at most 1000000
	// terms.hours-a-day = 25: out of range: above 0, at most 24
	// terms.days-a-month = 0: out of range: above 0, at most 31
}

// Offers on different bases, ranked by what a client costs; the one that lacks a term is not dropped.
func ExampleCompare() {
	price := func(euros int64, b coaching.PriceBasis) coaching.Price {
		p, _ := coaching.NewPrice(decimal.NewFromInt(euros), b)
		return p
	}
	offers := []coaching.Offer{
		{Name: "A", Price: price(900, coaching.PerClient)},
		{Name: "B", Price: price(40, coaching.PerClientDay)},
		{Name: "C", Price: price(550, coaching.PerMonth)},
	}
	assumed, _ := coaching.NewTerms(coaching.TermValues{coaching.DaysAClient: decimal.NewFromInt(20)})
	c, _ := coaching.Compare(offers, coaching.PerClient, assumed)
	for _, r := range c.Ranking {
		fmt.Printf("%d %s %v, assumed: [%v]\n", r.Place, r.Offer.Name, r.Conversion, r.Assumed)
	}
	for _, r := range c.Refused {
		fmt.Println(r.Offer.Name, "lacks", r.Missing)
	}
	from, to := figure.AmountOf(1000), figure.AmountOf(7000) // 10 to 70 days
	crossovers, _ := coaching.Vary(offers, coaching.PerClient, assumed, coaching.DaysAClient, from, to)
	for _, x := range crossovers {
		fmt.Println(offers[x.Below].Name, "is cheaper than", offers[x.Above].Name, "below", x.At, "days")
	}
	// Output:
	// 1 B 40 €/client-day · 20 days-a-client = 800 €/client, assumed: [days-a-client 20]
	// 2 A 900 €/client = 900 €/client, assumed: []
	// C lacks [days-a-month clients-a-coach]
	// B is cheaper than A below [45/2, 45/2] days
}
