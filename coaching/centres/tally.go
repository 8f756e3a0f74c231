package centres

import (
	"errors"

	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
)

// Tally adds up the answers of centres: one tally a question, each with its own number of answers. The zero Tally is
// ready for use; adding is exact, and its order does not matter. It is for one goroutine at a time: count parts in
// tallies of their own, and Merge them.
type Tally struct {
	Started Months
	Staff   StaffTally
	Kela    question.Single[KelaPresence]
	Health  question.Single[question.YesNo]

	Use           question.Single[PurchaseStatus]
	Forms         question.Multi[PurchaseForm]
	FirstPurchase Months
	Scope         question.Multi[Scope]
	Prices        [numBases]Quantity // by basis, in euros
	Purchased     Quantity           // clients in purchased coaching
	Free          Quantity           // clients in free coaching
	Clients       Quantity           // clients of both kinds, over the centres that stated either
	DaysAClient   Quantity
	HoursAClient  Quantity
	Package       question.Single[question.YesNo]
	Reasons       question.Multi[Reason]

	Strengths  question.Multi[Strength]
	Weaknesses question.Multi[Weakness]
	Benefits   question.Multi[Benefit]
	Problems   question.Multi[Problem]

	Marketed      question.Single[question.YesNo]
	Need          question.Single[question.YesNo]
	Benefiting    Quantity // percent of a centre's clients
	Targets       question.Multi[TargetGroup]
	Availability  question.Single[Availability]
	OtherServices question.Multi[OtherService]

	Regional  question.Battery[RegionalNeed, question.YesNo]
	Content   question.Battery[ContentNeed, question.YesNo]
	Proposals question.Multi[Proposal]

	bothForms    int64       // centres that buy in both forms
	formsAlone   int64       // centres that stated a form of purchase, but not their use
	packageByUse useByAnswer // whether coaching was part of a package, by use

	buyersWithout [1 << (FormPublic + 1)]int64 // by the set of the forms of purchase that they were not asked about
}

// useByAnswer counts centres by their use of coaching and a yes or no.
type useByAnswer [numStatuses][question.No + 1]int64

// String returns how many centres responded: "24 centres".
func (s *Tally) String() string { return enum.Several(s.Centres(), "centre", "centres") }

// Add counts a centre. Faulty answers are refused whole, with every fault named.
func (s *Tally) Add(c *Centre) error {
	if err := c.Validate(); err != nil {
		return err
	}
	counted, one := s.counted(), [questions]int64{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}
	if err := question.RoomInAll(counted[:], one[:]); err != nil {
		return err
	}
	s.addQuantities(c)
	return errors.Join(s.addStructure(c), s.addPurchase(c), s.addExperience(c), s.addNeeds(c))
}

// addQuantities counts what was told in numbers, and which centres tell two things together.
func (s *Tally) addQuantities(c *Centre) {
	s.Started.add(c.Started)
	s.Staff.add(&c.Staff)
	s.FirstPurchase.add(c.FirstPurchase)
	for i := range c.Prices {
		s.Prices[i].add(c.Prices[i])
	}
	s.Purchased.add(c.Purchased.Estimate)
	s.Free.add(c.Free.Estimate)
	s.Clients.add(c.clients())
	s.DaysAClient.add(c.DaysAClient)
	s.HoursAClient.add(c.HoursAClient)
	s.Benefiting.add(c.Benefiting)
	if c.Forms.Has(FormComplementary) && c.Forms.Has(FormPublic) {
		s.bothForms++
	}
	use := c.Use
	if use == 0 && c.Forms.Len() > 0 {
		use = UsedPurchased
		s.formsAlone++
	}
	s.packageByUse[use][c.Package]++
	if use == UsedPurchased {
		s.buyersWithout[notAsked(c.Forms)]++
	}
}

// notAsked returns the set of the forms of purchase that an answer shows not to have been on the form.
func notAsked(forms question.Set[PurchaseForm]) (set uint8) {
	for f := range PurchaseForms() {
		if asked, known := forms.Asked(f); forms.Given() && known && !asked {
			set |= 1 << f
		}
	}
	return set
}

// clients returns the clients of both kinds, over the kinds that the centre stated.
func (c *Centre) clients() Estimate {
	p, f := c.Purchased, c.Free
	return Estimate{p.lo + f.lo, p.hi + f.hi, p.given || f.given}
}

// questions is the number of the questions that are answered in words.
const questions = 19

// counted returns how many centres each question has counted. They are all alike, unless a field was filled from
// outside.
func (s *Tally) counted() [questions]int64 {
	return [questions]int64{
		s.Kela.Respondents(), s.Health.Respondents(),
		s.Use.Respondents(), s.Forms.Respondents(), s.Scope.Respondents(), s.Package.Respondents(),
		s.Reasons.Respondents(),
		s.Strengths.Respondents(), s.Weaknesses.Respondents(), s.Benefits.Respondents(), s.Problems.Respondents(),
		s.Marketed.Respondents(), s.Need.Respondents(), s.Targets.Respondents(), s.Availability.Respondents(),
		s.OtherServices.Respondents(), s.Regional.Respondents(), s.Content.Respondents(), s.Proposals.Respondents(),
	}
}

// addStructure and those after it cannot fail where there is room.
func (s *Tally) addStructure(c *Centre) error {
	return errors.Join(s.Kela.Add(c.Kela), s.Health.Add(c.Health))
}

func (s *Tally) addPurchase(c *Centre) error {
	return errors.Join(s.Use.Add(c.Use), s.Forms.Add(c.Forms), s.Scope.Add(c.Scope), s.Package.Add(c.Package),
		s.Reasons.Add(c.Reasons))
}

func (s *Tally) addExperience(c *Centre) error {
	return errors.Join(s.Strengths.Add(c.Strengths), s.Weaknesses.Add(c.Weaknesses), s.Benefits.Add(c.Benefits),
		s.Problems.Add(c.Problems))
}

func (s *Tally) addNeeds(c *Centre) error {
	return errors.Join(
		s.Marketed.Add(c.Marketed), s.Need.Add(c.Need), s.Targets.Add(c.Targets), s.Availability.Add(c.Availability),
		s.OtherServices.Add(c.OtherServices), s.Regional.Add(c.Regional), s.Content.Add(c.Content),
		s.Proposals.Add(c.Proposals))
}
