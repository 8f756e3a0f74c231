package coaching_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// T05 1: staff by employer. The report prints 50,1 % for the labour administration, which 216,5 of 428 is not.
func ExampleStaffTally_Share() {
	s := coaching.SyntheticSurvey() // 24 invented centres
	for a := range coaching.Administrations() {
		fmt.Printf("%-18s %6v  (%v)\n", a.Label(figure.Finnish), s.Staff.Sum(a).Number(1), s.Staff.Share(a).Percent(1))
	}
	fmt.Println("all:", s.Staff.Sum().Number(0))
	// Output:
	// työvoimahallinto    216,5  (50,6 %)
	// terveystoimi         16,7  (3,9 %)
	// sosiaalityö         148,8  (34,8 %)
	// Kela                 10,0  (2,3 %)
	// muut                 36,0  (8,4 %)
	// all: 428
}

// T05 1: at least about 45 % work for a municipality; the staff of others was not split.
func ExampleStaffTally_Municipal() {
	s := coaching.SyntheticSurvey()
	lo, _ := s.Staff.Municipal().Lo()
	hi, _ := s.Staff.Municipal().Hi()
	fmt.Println(figure.PrintRange(lo, hi, figure.Percent, 1, figure.HalfUp))
	fmt.Println(figure.MustParse("ainakin n. 45 %").Interval(figure.Convention{}).Intersect(s.Staff.Municipal()).Empty())
	needed := s.Staff.MunicipalPart(figure.Of(45, 100)).Mul(s.Staff.Sum(coaching.Others).Ratio)
	fmt.Println(figure.Print(needed, figure.Number, 1, figure.HalfUp), "of the others must be municipal for 45 %")
	// Output:
	// 38,7 - 47,1 %
	// false
	// 27,1 of the others must be municipal for 45 %
}

// T05 1 and 2: Kela in the centres, use of coaching, forms and start of purchases.
func ExampleSurvey_use() {
	s := coaching.SyntheticSurvey()
	fmt.Println("answered:", s.Centres(), s.ResponseRate(figure.N(37)).Percent(0))
	for k := range coaching.KelaPresences() {
		fmt.Println("Kela:", k, s.Kela.Count(k))
	}
	for u := range coaching.PurchaseStatuses() {
		fmt.Printf("%s: %d (%v)\n", u.Label(figure.Finnish), s.Use.Count(u), s.Use.ShareOfEveryone(u).Percent(1))
	}
	coming := s.Use.ShareOfEveryone(coaching.UsedOtherwise, coaching.Tendering)
	fmt.Println("tendering, or not bought:", coming.Ratio, coming.Percent(0))
	fmt.Println("forms:", s.Forms.Count(coaching.Complementary), s.Forms.Count(coaching.Public), s.BothForms(), "of", s.Buyers())
	fmt.Println("starts:", s.FirstPurchase.Count(coaching.Spring(2004)), s.FirstPurchase.Count(coaching.Autumn(2004)),
		s.FirstPurchase.Count(coaching.WholeYear(2005)))
	fmt.Println("in a package:", s.PackageBy(coaching.UsedPurchased, question.Yes), s.PackageBy(coaching.UsedOtherwise, question.Yes))
	// Output:
	// answered: 24 65 %
	// Kela: full-time 10
	// Kela: part-time 6
	// Kela: none 8
	// kyllä, ostettu: 10 (41,7 %)
	// kyllä, ei ostettu: 2 (8,3 %)
	// ei: 8 (33,3 %)
	// kilpailutus kesken: 4 (16,7 %)
	// tendering, or not bought: 6/24 25 %
	// forms: 6 4 2 of 10
	// starts: 4 5 1
	// in a package: 6 1
}

// T05 2: prices on their bases, clients, days and hours.
func ExampleSurvey_Price() {
	s := coaching.SyntheticSurvey()
	for b := range coaching.PriceBases() {
		fmt.Println(b, s.Price(b).Range())
	}
	fmt.Println("clients:", s.Purchased.Sum().Number(0), "purchased,", s.Free.Sum().Number(0), "free, of one centre", s.Clients.Range())
	fmt.Println("a client:", s.DaysAClient.Range(), "days,", s.HoursAClient.Max().Number(0), "hours")
	// Output:
	// hour [23, 23]
	// day [123, 250]
	// month [550, 550]
	// client [200, 2000]
	// client-day [40, 40]
	// clients: 350 purchased, 160 free, of one centre [2, 120]
	// a client: [1, 70] days, 69 hours
}

// T05 4 and 4.1: marketing and need, with and without those who left the question out. The report prints 4,1 % for the
// one centre of 24 without need.
func ExampleSurvey_need() {
	s := coaching.SyntheticSurvey()
	fmt.Println("marketed:", s.Marketed.Count(question.Yes), s.Marketed.Count(question.No), s.Marketed.Unanswered())
	fmt.Println("need:", s.Need.ShareOfEveryone(question.Yes).Percent(1), s.Need.ShareOfEveryone(question.No).Percent(1), s.Need.NoAnswer().Percent(1))
	fmt.Println("of those answering:", s.Need.Share(question.Yes).Percent(1), s.Need.Share(question.No).Percent(1))
	fmt.Println("would benefit:", s.Benefiting.Mean().Number(0), "% of the clients")
	// Output:
	// marketed: 13 7 4
	// need: 58,3 % 4,2 % 37,5 %
	// of those answering: 93,3 % 6,7 %
	// would benefit: 45 % of the clients
}

// T05 5: the two tables of development needs.
func ExampleSurvey_regional() {
	s := coaching.SyntheticSurvey()
	for r := range coaching.RegionalNeeds() {
		fmt.Println(r.Label(figure.Finnish), s.Regional.Count(r, question.Yes), s.Regional.Count(r, question.No), s.Regional.Unanswered(r))
	}
	for c := range coaching.ContentNeeds() {
		fmt.Println(c.Label(figure.Finnish), s.Content.Count(c, question.Yes), s.Content.Count(c, question.No), s.Content.Unanswered(c))
	}
	// Output:
	// koulutus 11 0 13
	// tiedotus 13 0 11
	// muu 7 0 17
	// lisätieto 11 4 9
	// tiedotus 13 3 8
	// koulutus 11 3 10
	// tuki verkostoitumiseen 11 3 10
}

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
	fmt.Println(err)
	// Output:
	// 23 €/hour · 69 hours-a-client = 1587 €/client <nil>
	// 40 €/client-day · 70 days-a-client = 2800 €/client false
	// terms.hours-a-day: missing: needed to convert a price per hour to one per month (another way lacks days-a-client, clients-a-coach, days-a-month)
	// terms.days-a-month: missing: needed to convert a price per hour to one per month (another way lacks days-a-client, clients-a-coach, days-a-month)
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
	_, err = coaching.NewTerms(coaching.TermValues{coaching.HoursADay: decimal.NewFromInt(25), coaching.DaysAMonth: decimal.Zero})
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
