package coaching

import (
	"github.com/socialemployment/barometer/unit"
)

// Survey adds up the answers of centres: one tally a question, each with its own number of answers. The zero Survey is
// ready for use; adding is exact, and its order does not matter.
type Survey struct {
	Started Months
	Staff   StaffTally
	Kela    Single[KelaPresence]
	Health  Single[unit.YesNo]

	Use           Single[PurchaseStatus]
	Forms         Multi[PurchaseForm]
	FirstPurchase Months
	Scope         Multi[Scope]
	Prices        [numBases]Quantity // by basis, in euros
	Purchased     Quantity           // clients in purchased coaching
	Free          Quantity           // clients in free coaching
	Clients       Quantity           // clients of both kinds, over the centres that stated either
	DaysAClient   Quantity
	HoursAClient  Quantity
	Package       Single[unit.YesNo]
	Reasons       Multi[Reason]

	Strengths  Multi[Strength]
	Weaknesses Multi[Weakness]
	Benefits   Multi[Benefit]
	Problems   Multi[Problem]

	Marketed      Single[unit.YesNo]
	Need          Single[unit.YesNo]
	Benefiting    Quantity // percent of a centre's clients
	Targets       Multi[TargetGroup]
	Availability  Single[Availability]
	OtherServices Multi[OtherService]

	Regional  Battery[RegionalNeed, unit.YesNo]
	Content   Battery[ContentNeed, unit.YesNo]
	Proposals Multi[Proposal]

	bothForms    int64       // centres that buy in both forms
	formsAlone   int64       // centres that stated a form of purchase, but not their use
	packageByUse useByAnswer // whether coaching was part of a package, by use
}

// useByAnswer counts centres by their use of coaching and a yes or no.
type useByAnswer [maxGrades][maxGrades]int64

// Add counts a centre. Faulty answers are refused whole, with every fault named.
func (s *Survey) Add(c *Centre) error {
	if err := c.Validate(); err != nil {
		return err
	}
	if err := unit.Room(s.Centres(), 1); err != nil {
		return err
	}
	s.addStructure(c)
	s.addPurchase(c)
	s.addExperience(c)
	s.addNeeds(c)
	return nil
}

func (s *Survey) addStructure(c *Centre) {
	s.Started.add(c.Started)
	s.Staff.add(&c.Staff)
	s.Kela.add(c.Kela)
	s.Health.add(c.Health)
}

func (s *Survey) addPurchase(c *Centre) {
	s.Use.add(c.Use)
	s.Forms.add(c.Forms)
	if c.Forms.Has(Complementary) && c.Forms.Has(Public) {
		s.bothForms++
	}
	if c.Use == 0 && c.Forms.Len() > 0 {
		s.formsAlone++
	}
	s.FirstPurchase.add(c.FirstPurchase)
	s.Scope.add(c.Scope)
	for i := range c.Prices {
		if p := c.Prices[i]; p.Given() {
			s.Prices[i].add(p.cents)
		}
	}
	s.Purchased.addCount(c.Purchased)
	s.Free.addCount(c.Free)
	if c.Purchased.Given() || c.Free.Given() {
		s.Clients.add(hundredth * (c.Purchased.Int() + c.Free.Int()))
	}
	s.DaysAClient.addAmount(c.DaysAClient)
	s.HoursAClient.addAmount(c.HoursAClient)
	s.Package.add(c.Package)
	s.packageByUse[c.Use][c.Package]++
	s.Reasons.add(c.Reasons)
}

func (s *Survey) addExperience(c *Centre) {
	s.Strengths.add(c.Strengths)
	s.Weaknesses.add(c.Weaknesses)
	s.Benefits.add(c.Benefits)
	s.Problems.add(c.Problems)
}

func (s *Survey) addNeeds(c *Centre) {
	s.Marketed.add(c.Marketed)
	s.Need.add(c.Need)
	s.Benefiting.addAmount(c.Benefiting)
	s.Targets.add(c.Targets)
	s.Availability.add(c.Availability)
	s.OtherServices.add(c.OtherServices)
	s.Regional.add(c.Regional)
	s.Content.add(c.Content)
	s.Proposals.add(c.Proposals)
}
