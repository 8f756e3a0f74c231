// Package centres is the survey that labour force service centres answered about job coaching in March 2005 (T05), so
// that it can be made again: Centre holds the answers of one centre, Tally adds them up.
//
// # Where the source is
//
//	T05 0      centres asked and answering, start of operation       Tally.ResponseRate, Tally.Started
//	T05 1      staff by employer, the municipality's part            Staff, StaffTally, StaffTally.Municipal
//	T05 1      Kela and health services in the centres               Tally.Kela, Tally.Health
//	T05 2      use and purchase, forms, start of purchases           Tally.Use, Tally.FormShare, Tally.FirstPurchase
//	T05 2      prices, clients, days and hours                       Estimate, Tally.Price, Tally.Clients
//	T05 2      packages, reasons                                     Tally.PackageBy, Tally.Reasons
//	T05 3.1    strengths (3.2 in the contents page)                  Tally.Strengths
//	T05 3.2    weaknesses (3.1 in the contents page)                 Tally.Weaknesses
//	T05 3.3-4  benefits, problems                                    Tally.Benefits, Tally.Problems
//	T05 4      marketing                                             Tally.Marketed
//	T05 4.1    need, and the clients who would benefit               Tally.Need, Tally.Benefiting
//	T05 4.2-3  target groups, availability, other services           Tally.Targets, Tally.OtherServices
//	T05 5      development needs in the area and of the content      Tally.Regional, Tally.Content, Tally.Proposals
//
// # Centres and their tally
//
// Centre holds the answers of one centre, Tally their tally. Centres have no unit type, so that a Tally's methods
// take no group. T05 prints its shares as k/24, with those who left a question out in the base: ShareOfEveryone;
// Share has only those answering. Staff is counted in person-years with up to two decimals; the municipality's part
// of it is an interval, because the "others" are mostly, but not only, its own (T05 1), and a point once every centre
// splits them. The forms of purchase overlap; FormShare and OnlyForm are the two ways to read the 6, 4 and 2 of T05
// 2.
//
// Prices, clients, days, hours and the percentage of clients who would benefit may be estimates, as T05 2 prints them:
// "n. 350", "150–200", "1-3". A figure over estimates is a Span: all that the answers leave of it. A price, days and
// hours are of what was bought: a centre that bought nothing cannot tell them, for T05 2 has prices that are paid, and
// coaching that is free beside them.
//
// # Limits and rounding
//
// Prices are above zero, at most one million euros; person-years, prices, days and hours have at most two decimals.
// Figures are exact and are never rounded here. A Tally takes up to question.MaxRespondents centres.
//
// # Errors
//
// Every fault is a *figure.FieldError whose path is the column of the answer ("coaching.staff.social-work"), all
// faults at once, wrapping figure.ErrMissing, ErrRange, ErrUnknown, ErrSum or ErrClash. A faulty centre is refused
// whole.
//
// The coded answers to open questions (reasons, strengths, weaknesses, benefits, problems, proposals) are our own
// reading of the report's prose. They are told by their keys ("too-expensive") and have no constants, since nothing
// depends on a single one. Swedish and English names are ours, too: no official ones exist.
package centres
