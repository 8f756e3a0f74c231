// Package unit is who answers: the units of social employment and what they say of themselves. B12 chapters 1 (the
// survey), 2 (structure), 4 (economic situation), 6 (staff), 9.1 and 9.3 (activities and work tasks) and 12
// (strengths and needs).
//
// # What it holds
//
// Type is the type of a unit, the row of nearly every table, and Group a set of types, the units a question is asked
// about: Everyone, Of(Workshop), Everyone.Without(SocialEnterprise). ByType holds a value for each type.
//
// Answers are one unit's answers, and a Tally adds them up. It is made of tallies that other packages use, too: By
// holds the tally of one question (package survey/question) for every unit type, and By.In that of a group, so that
// tally.Situation.In(Of(Workshop)).Share(Good) is a share of the workshops that answered; Part2 is a By that also
// knows who answered the second part. Founding counts by year, so that cut points stay free, and StaffTally persons
// by role.
//
// # Base
//
// Not answered is not zero: every question has its own number of answers, which stands with each figure as N. Shares
// are over the units that answered, and said to be otherwise where they are not: ShareOfEveryone, Part2.InPart2,
// ResponseRate (over the forms sent). A share of staff is one of role assignments,
// because a person may have several roles (B12 6).
//
// # Age
//
// The age of a unit is the year that the answers describe less its founding year. "Over 15 years" is more than 15,
// "less than 15" less than 15, and "after the survey of 2006" is 2007 or later (B12 2.3); see OlderThan, YoungerThan
// and AgeBands.
//
// # Exactness and limits
//
// Tallies count in int64 and round nothing. They take question.MaxRespondents units, need no memory for a further
// one, and give the same figures whatever the order of adding; merging parts equals adding all. An enumeration that
// is tallied has at most 23 values, a scale at most 7 steps.
//
// # Errors
//
// Validate names every fault with the column it is in, as a *figure.FieldError: figure.ErrMissing, figure.ErrUnknown
// or figure.ErrRange. Add refuses a faulty unit whole, so nothing is ever half-counted. Add and Merge return
// figure.ErrFull when a tally is full.
package unit
