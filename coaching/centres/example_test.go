package centres_test

import (
	"slices"

	"fmt"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// One figure from three synthetic centres: the share of them that have bought job coaching (T05 2).
func ExampleTally() {
	var survey centres.Tally
	for _, use := range []centres.PurchaseStatus{centres.UsedPurchased, centres.UsedPurchased, centres.NotUsed} {
		if err := survey.Add(&centres.Centre{Use: use}); err != nil {
			fmt.Println(err)
		}
	}
	bought := survey.Use.ShareOfEveryone(centres.UsedPurchased)
	fmt.Println(bought.Percent(1), bought.Ratio, bought.N)
	// Output: 66,7 % 2/3 3
}

// T05 1: staff by employer. The report prints 50,1 % for the labour administration, which 216,5 of 428 is not.
func ExampleStaffTally_Share() {
	s := centres.SyntheticTally() // 24 invented centres
	for a := range centres.Administrations() {
		fmt.Printf("%-18s %6v  (%v)\n", a.Label(figure.Finnish), s.Staff.Sum(a).Number(1), s.Staff.Share(a).Percent(1))
	}
	fmt.Println("all:", s.Staff.Sum(slices.Collect(centres.Administrations())...).Number(0))
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
	s := centres.SyntheticTally()
	lo, _ := s.Staff.Municipal().Lo()
	hi, _ := s.Staff.Municipal().Hi()
	fmt.Println(figure.PrintRange(lo, hi, figure.Percent, 1, figure.HalfUp))
	printed := figure.MustParse("ainakin n. 45 %").Interval(figure.Convention{})
	fmt.Println(printed.Intersect(s.Staff.Municipal()).Empty())
	needed := s.Staff.MunicipalPart(figure.Of(45, 100)).Mul(s.Staff.Sum(centres.OtherEmployers).Ratio)
	fmt.Println(figure.Print(needed, figure.Number, 1, figure.HalfUp), "of the others must be municipal for 45 %")
	// Output:
	// 38,7 - 47,1 %
	// false
	// 27,1 of the others must be municipal for 45 %
}

// T05 1 and 2: Kela in the centres, use of coaching, forms and start of purchases.
func ExampleTally_use() {
	s := centres.SyntheticTally()
	fmt.Println("answered:", s.Centres(), s.ResponseRate(figure.N(37)).Percent(0))
	for k := range centres.KelaPresences() {
		fmt.Println("Kela:", k, s.Kela.Count(k))
	}
	for u := range centres.PurchaseStatuses() {
		fmt.Printf("%s: %d (%v)\n", u.Label(figure.Finnish), s.Use.Count(u), s.Use.ShareOfEveryone(u).Percent(1))
	}
	coming := s.Use.ShareOfEveryone(centres.UsedOtherwise, centres.Tendering)
	fmt.Println("tendering, or not bought:", coming.Ratio, coming.Percent(0))
	fmt.Println("forms:", s.Forms.Count(centres.FormComplementary), s.Forms.Count(centres.FormPublic),
		s.BothForms(), "of", s.Buyers())
	fmt.Println("starts:", s.FirstPurchase.Count(centres.Spring(2004)), s.FirstPurchase.Count(centres.Autumn(2004)),
		s.FirstPurchase.Count(centres.WholeYear(2005)))
	fmt.Println("in a package:", s.PackageBy(centres.UsedPurchased, question.Yes),
		s.PackageBy(centres.UsedOtherwise, question.Yes))
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
func ExampleTally_Price() {
	s := centres.SyntheticTally()
	for b := range coaching.PriceBases() {
		fmt.Println(b, s.Price(b).Range())
	}
	fmt.Println("clients:", s.Purchased.Sum().Lo.Number(0), "purchased,", s.Free.Sum().Lo.Number(0),
		"free, of one centre", s.Clients.Range())
	fmt.Println("a client:", s.DaysAClient.Range(), "days,", s.HoursAClient.Max().Lo.Number(0), "hours")
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
func ExampleTally_need() {
	s := centres.SyntheticTally()
	fmt.Println("marketed:", s.Marketed.Count(question.Yes), s.Marketed.Count(question.No), s.Marketed.Unanswered())
	fmt.Println("need:", s.Need.ShareOfEveryone(question.Yes).Percent(1),
		s.Need.ShareOfEveryone(question.No).Percent(1), s.Need.NoAnswer().Percent(1))
	fmt.Println("of those answering:", s.Need.Share(question.Yes).Percent(1), s.Need.Share(question.No).Percent(1))
	fmt.Println("would benefit:", s.Benefiting.Mean().Lo.Number(0), "% of the clients")
	// Output:
	// marketed: 13 7 4
	// need: 58,3 % 4,2 % 37,5 %
	// of those answering: 93,3 % 6,7 %
	// would benefit: 45 % of the clients
}

// T05 5: the two tables of development needs.
func ExampleTally_regional() {
	s := centres.SyntheticTally()
	for r := range centres.RegionalNeeds() {
		fmt.Println(r.Label(figure.Finnish), s.Regional.Count(r, question.Yes), s.Regional.Count(r, question.No),
			s.Regional.Unanswered(r))
	}
	for c := range centres.ContentNeeds() {
		fmt.Println(c.Label(figure.Finnish), s.Content.Count(c, question.Yes), s.Content.Count(c, question.No),
			s.Content.Unanswered(c))
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
