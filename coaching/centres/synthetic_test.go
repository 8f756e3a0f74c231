package centres

import (
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// syntheticCentres are SYNTHETIC: 24 invented centres, made so that the survey of them gives the numbers that T05
// prints. They are a regression test, never data.
func syntheticCentres() []Centre {
	centres := make([]Centre, 24)
	for i := range centres {
		c := &centres[i]
		syntheticStructure(c, i)
		syntheticUse(c, i)
		syntheticOpinions(c, i)
	}
	syntheticPrices(centres)
	return centres
}

func yesNo(yes, given bool) question.YesNo {
	switch {
	case yes:
		return question.Yes
	case given:
		return question.No
	}
	return 0
}

func ticked[A question.Category](answers ...A) question.Set[A] {
	s, err := question.Ticked(answers...)
	if err != nil {
		panic(err)
	}
	return s
}

func monthOf(text string) Month {
	m, err := ParseMonth(text)
	if err != nil {
		panic(err)
	}
	return m
}

// syntheticStructure sums to the staff of T05 1: 216.5, 16.7, 148.8, 10 and 36 persons.
func syntheticStructure(c *Centre, i int) {
	c.Started = monthOf("2004-03")
	labour, health, kela := int64(900), int64(120), int64(0)
	switch i {
	case 0:
		c.Started, labour = monthOf("2002-01"), 950
	case 13:
		health = 110
	case 23:
		c.Started = monthOf("1.9.2005")
	}
	c.Health = yesNo(i < 14, true)
	if i >= 14 {
		health = 0
	}
	c.Kela = KelaNone
	if i < 16 {
		c.Kela = KelaPartTime
	}
	if i < 10 {
		c.Kela, kela = KelaFullTime, 100
	}
	c.Staff.By = [numAdministrations]figure.Amount{
		LabourAdministration: figure.AmountOf(labour), HealthServices: figure.AmountOf(health),
		SocialWork: figure.AmountOf(620), Kela: figure.AmountOf(kela), OtherEmployers: figure.AmountOf(150),
	}
}

// syntheticUse has the 10, 2, 8 and 4 centres of T05 2, and the forms as 6 and 4 with 2 in both.
func syntheticUse(c *Centre, i int) {
	c.Use = Tendering
	switch {
	case i < 10:
		c.Use = UsedPurchased
		c.FirstPurchase = []Month{monthOf("2004-01"), monthOf("2004-08"), monthOf("2005-01")}[min(i/4, 1)+i/9]
		c.Purchased = PersonsOf([]uint32{120, 2, 28, 28, 28, 28, 28, 28, 28, 32}[i])
	case i < 12:
		c.Use = UsedOtherwise
		c.Free = PersonsOf(80)
	case i < 20:
		c.Use = NotUsed
		c.Reasons = ticked(reasonJustStarted)
	}
	switch {
	case i < 4:
		c.Forms = ticked(FormComplementary)
	case i < 6:
		c.Forms = ticked(FormComplementary, FormPublic)
	case i < 8:
		c.Forms = ticked(FormPublic)
	}
	if i < 12 {
		c.Package = yesNo(i < 6 || i == 10, i < 8)
	}
}

// exactly returns the estimate of so many hundredths.
func exactly(hundredths int64) Estimate { return Exactly(figure.AmountOf(hundredths)) }

// syntheticPrices sets the prices and quantities of T05 2.
func syntheticPrices(centres []Centre) {
	set := func(i int, euros int64, b coaching.PriceBasis) {
		centres[i].Prices[b] = exactly(100 * euros)
	}
	set(0, 123, coaching.PerDay)
	set(1, 250, coaching.PerDay)
	set(2, 200, coaching.PerClient)
	set(3, 2000, coaching.PerClient)
	set(4, 550, coaching.PerMonth)
	set(4, 40, coaching.PerClientDay)
	set(5, 23, coaching.PerHour)
	centres[4].DaysAClient = exactly(7000)
	centres[5].HoursAClient = exactly(6900)
	centres[6].DaysAClient = exactly(100)
	centres[7].DaysAClient = exactly(300)
}

// syntheticOpinions has the answers of T05 4 and 5.
func syntheticOpinions(c *Centre, i int) {
	c.Marketed = yesNo(i < 13, i < 20)
	c.Need = yesNo(i < 14, i < 15)
	if i < 10 {
		c.Benefiting = exactly(4500)
	}
	regional := map[RegionalNeed]int{RegionalTraining: 11, RegionalInformation: 13, RegionalOther: 7}
	for need, yes := range regional {
		c.Regional, _ = c.Regional.With(need, yesNo(i < yes, false))
	}
	content := map[ContentNeed][2]int{ContentKnowledge: {11, 15}, ContentInformation: {13, 16},
		ContentTraining: {11, 14}, ContentNetworking: {11, 14}}
	for need, n := range content {
		c.Content, _ = c.Content.With(need, yesNo(i < n[0], i < n[1]))
	}
	if i < 20 {
		c.Targets = ticked(TargetYouth, TargetMentalHealthRehabilitees)
		c.Availability = AvailabilityTooLittle
	}
}

// syntheticTally returns the survey of the synthetic centres.
func syntheticTally() *Tally {
	var s Tally
	for _, c := range syntheticCentres() {
		if err := s.Add(&c); err != nil {
			panic(err)
		}
	}
	return &s
}
