// Package coaching is about job coaching (työhönvalmennus): what it is made of in the units of the barometer (B12 9.2),
// and the whole of the survey that labour force service centres answered in March 2005 (T05), so that it can be made
// again.
//
// # Where the source stands
//
//	B12 9.2    contents of coaching, over the units that offer it    Answers, Tally
//	T05 0      centres asked and answering, start of operation       Survey.ResponseRate, Survey.Started
//	T05 1      staff by employer, the municipality's part            Staff, StaffTally, StaffTally.Municipal
//	T05 1      Kela and health services in the centres               Survey.Kela, Survey.Health
//	T05 2      use and purchase, forms, start of purchases           Survey.Use, Survey.FormShare, Survey.FirstPurchase
//	T05 2      prices, clients, days and hours, packages, reasons    Survey.Price, Survey.Clients, Survey.PackageBy, Survey.Reasons
//	T05 2      prices on one basis                                   Price.Convert, Compare, Vary
//	T05 3.1    strengths (3.2 in the contents page)                  Survey.Strengths
//	T05 3.2    weaknesses (3.1 in the contents page)                 Survey.Weaknesses
//	T05 3.3-4  benefits, problems                                    Survey.Benefits, Survey.Problems
//	T05 4      marketing                                             Survey.Marketed
//	T05 4.1    need, and the clients who would benefit               Survey.Need, Survey.Benefiting
//	T05 4.2-3  target groups, availability, other services           Survey.Targets, Survey.Availability, Survey.OtherServices
//	T05 5      development needs in the area and of the content      Survey.Regional, Survey.Content, Survey.Proposals
//
// # A survey of centres
//
// Centre holds the answers of one centre, Survey their tally. Centres have no unit type, so that a Survey's methods take
// no group. T05 prints its shares as k/24, with those who left a question out in the base: ShareOfEveryone; Share has only
// those answering. Staff is counted in person-years with up to two decimals; the municipality's part of it is an interval,
// because the "others" are mostly, but not only, its own (T05 1), and a point once every centre splits them. The forms of
// purchase overlap; FormShare and OnlyForm are the two ways to read the 6, 4 and 2 of T05 2.
//
// # Prices
//
// T05 2 found prices by the day, the hour, the month, the client and the client's day, which no one could compare. They
// convert by stated terms only, along these links, each used in both directions:
//
//	day    = clients a coach · client-day
//	client = days a client   · client-day
//	day    = hours a day     · hour
//	client = hours a client  · hour
//	month  = days a month    · day
//
// An hour, a day and a month are a coach's, whoever is served in them. A price per month of one client is a month with
// one client a coach, and days a month are then the days of that client. There are two ways between a day and a client,
// and between an hour and a client's day: by days and by hours. Convert takes the one whose terms are stated; terms for both
// that disagree are an error. No term has a default: 7 hours a day or 20 days a month are the caller's assumption, and
// results that rest on one are marked as assumed.
//
// # Limits and rounding
//
// Prices are above zero, at most one million euros, with at most two decimals; the limits of terms are told at Terms. Results are
// exact ratios in euros and are never rounded here. A Survey takes up to question.MaxRespondents centres, a comparison MaxOffers
// offers.
//
// # Errors
//
// Every fault is a *figure.FieldError whose path is the column of the answer ("coaching.staff.social-work") or the place in a
// price ("price", "basis", "terms.days-a-client"), all faults at once, wrapping figure.ErrMissing, ErrRange, ErrUnknown, ErrSum
// or ErrClash. A faulty centre is refused whole, an offer that cannot be converted is listed with the terms it lacks.
//
// The coded answers to open questions (reasons, strengths, proposals, …) are our own reading of the report's prose, as are
// Swedish and English names: no official ones exist.
package coaching
