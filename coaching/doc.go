// Package coaching is about job coaching (työhönvalmennus): what it is made of in the units of the barometer (B12
// 9.2), and what it costs: prices on different bases, the terms that convert them, and offers compared on one basis
// (T05 2). The survey of the centres that buy it is in coaching/centres.
//
// # Where the source stands
//
//	B12 9.2    contents of coaching, over the units that offer it    Answers, Tally
//	T05 2      prices on one basis                                   Price.Convert, Compare, Vary
//
// # Prices
//
// T05 2 found prices by the day, the hour, the month, the client and the client's day, which no one could compare.
// They convert by stated terms only, along these links, each used in both directions:
//
//	day    = clients a coach · client-day
//	client = days a client   · client-day
//	day    = hours a day     · hour
//	client = hours a client  · hour
//	month  = days a month    · day
//
// An hour, a day and a month are a coach's, whoever is served in them. A price per month of one client is a month with
// one client a coach, and days a month are then the days of that client. There are two ways between a day and a client,
// and between an hour and a client's day: by days and by hours. Between neighbours on this ring, as an hour and a
// client, there is the link itself and the long way round by the three others, which serves where the link's term is
// not stated. Convert takes the way whose terms are stated, of two the shorter one, and of two as long the one by days;
// terms for both that disagree are an error. No term has a default: 7 hours a day or 20 days a month are the caller's
// assumption, and results that rest on one are marked as assumed.
//
// # Limits and rounding
//
// Prices are above zero, at most one million euros, with at most two decimals; the limits of terms are listed at
// Terms. Results are exact ratios in euros and are never rounded here. A comparison takes up to MaxOffers offers.
//
// # Errors
//
// Every fault is a *figure.FieldError whose path is the column of the answer ("coaching.offers") or the place in a
// price ("price", "basis", "terms.days-a-client"), all faults at once, wrapping figure.ErrMissing, ErrRange,
// ErrUnknown or ErrClash. An offer that cannot be converted is listed with the terms it lacks.
//
// Swedish and English names are ours: no official ones exist.
package coaching
