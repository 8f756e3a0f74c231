// Package clients models the clients of employment units: how many they are and in which services (B12 5.3), who
// refers them and who cooperates (5.1, 5.2), how many an instructor has (7), why they stand weakly in the labour market
// and what stands in their way (8), how many work outside the unit (9.3), and how they are guided (10).
//
// # What it holds
//
// Service is what a client takes part in; who pays for it is part of it, because work try-outs and job coaching exist
// with several payers. Answers are one unit's answers, and a Tally adds them up by unit type. Clients are counted at
// the year's end, each in one service; a unit that fills in one service has told of all, so that a total given beside
// the services must be their sum. A part of the clients (job coach, disability pension, working outside) is a question
// of its own with its own respondents.
//
// Which service is whose is a Classification: payer, main group and Act of each service, of 2006, of 2011 or of one's
// own. It gives lists of services, for which a Tally has the clients.
//
// # Two readings
//
// B12 prints the clients of a job coach and those on a disability pension as shares of the clients of all units, also
// of those that did not answer: Tally.PartShareOfAll, a lower bound that is marked figure.UnequalBases.
// Tally.PartShare is the share over the units that answered both. Clients per instructor exist as the mean of units'
// ratios, Tally.PerInstructor, and pooled, Tally.PerInstructorPooled; both ask which roles count, Guidance.
// Tally.CauseClients counts all clients of a unit under its most common cause and is marked figure.Assumed.
//
// # Comparing editions
//
// A Comparison is two editions side by side: its growth and its shifts. Totals that include social enterprises are
// marked figure.NotComparable; social enterprises alone, and one of the two main groups between which rehabilitative
// work activity moved, are figure.ErrNotComparable; the two groups together compare (B12 1, 5.3).
//
// # Limits and errors
//
// A count is at most figure.MaxCount, and so is a unit's sum over services; staff are whole persons or halves, at most
// unit.MaxStaff in a role. Sums are whole numbers and figures exact ratios: nothing is rounded here. A faulty unit is
// refused whole with every fault named by its column. A tally takes question.MaxRespondents units, and keeps besides
// its fixed sums one entry for each distinct pair of clients and instructors.
//
// # What is ours
//
// The report names neither the lower steps of its scales nor every referring body, partner, cause and group; what is
// added here is said to be ours. The scales of five steps for obstacles and statements are ours: callers recode theirs.
package clients
