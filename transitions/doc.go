// Package transitions models where clients of employment units moved on to during a year: B12 chapters 11 (all
// transitions), 11.1 (by unit type) and 11.2 (by service).
//
// # Three denominators
//
// B12 11 divides those who moved during the year, a flow, by the clients at the year's end, a stock, and says itself
// that the true shares are smaller; only the proportions between destinations are sound. Share repeats that
// measure, over figure.OverStock. Proportion keeps to what is sound: a destination as a share of the transitions to
// some, or of all, over figure.OverFlow. ShareOfServed divides by everyone served during the year instead, over
// figure.OverServed: the number that the unit gave, or else its stock and those who left, which assumes that nobody was
// counted twice; a figure with such a unit in it is marked figure.Assumed. A share over stock may pass 1, the others
// cannot.
//
// # Bases
//
// A unit answers the question by giving a number for any destination, of all services together or by service: where it
// gives none of all services, the sums over services stand for them. A destination that it leaves empty beside others
// adds nobody. Count rests on all units answering. A share rests on the units whose denominator is known, with only
// their own transitions in the numerator. By service, the base is the units that told transitions by service and that
// have clients in it: 31 units in B12 11.2, "indicative at most"; such figures carry figure.SmallN. From is over the
// stock of the services, FromServed over it and those who left, which is marked figure.Assumed. A list of no
// destinations, or of what is none, has no figure; Anywhere lists all.
//
// # Errors
//
// Transitions are checked against the clients that the unit told. Served below the year's end stock, or below those who
// left, transitions from a service in which the unit has no clients, more transitions by service than in all to a
// destination, and transitions that are told by service alone where others are told of all services are
// figure.ErrClash. More who left than the stock is no error: services may be short.
package transitions
