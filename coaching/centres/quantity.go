package centres

import "github.com/socialemployment/barometer/figure"

// hundredth is the unit in which quantities are added up.
const hundredth = 100

// Quantity adds up a number that centres gave: persons, clients, days, euros. It keeps how many gave it, their sum, the
// smallest and the largest. The zero Quantity is ready for use.
type Quantity struct {
	n, sum, least, most int64 // in hundredths but for n
}

// MarshalJSON returns figure.ErrNotStored: store the centres.
func (Quantity) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// add counts an amount of so many hundredths that has been checked.
func (q *Quantity) add(hundredths int64) {
	if q.n == 0 {
		q.least, q.most = hundredths, hundredths
	}
	q.n++
	q.sum += hundredths
	q.least, q.most = min(q.least, hundredths), max(q.most, hundredths)
}

func (q *Quantity) addAmount(a figure.Amount) {
	if a.Given() {
		q.add(a.Hundredths())
	}
}

func (q *Quantity) addCount(c figure.Count) {
	if c.Given() {
		q.add(hundredth * c.Int())
	}
}

func (q *Quantity) merge(o *Quantity) {
	if o.n == 0 {
		return
	}
	if q.n == 0 {
		q.least, q.most = o.least, o.most
	}
	q.n += o.n
	q.sum += o.sum
	q.least, q.most = min(q.least, o.least), max(q.most, o.most)
}

// N returns the number of centres that gave the quantity.
func (q *Quantity) N() int64 { return q.n }

// Sum returns what the centres gave together.
func (q *Quantity) Sum() figure.Figure { return q.figure(amount(q.sum)) }

// Mean returns the mean of what the centres gave.
func (q *Quantity) Mean() figure.Figure {
	return figure.New(amount(q.sum).Div(figure.Whole(q.n)), q.n, figure.OverAnswering)
}

// Min returns the smallest that a centre gave.
func (q *Quantity) Min() figure.Figure { return q.figure(amount(q.least)) }

// Max returns the largest that a centre gave.
func (q *Quantity) Max() figure.Figure { return q.figure(amount(q.most)) }

// Range returns everything from the smallest to the largest, as T05 2 tells quantities; every number when no centre
// gave it.
func (q *Quantity) Range() figure.Interval {
	if q.n == 0 {
		return figure.Interval{}
	}
	return figure.Closed(amount(q.least), amount(q.most))
}

func (q *Quantity) figure(r figure.Ratio) figure.Figure {
	return figure.New(r, q.n, 0)
}

// amount returns so many hundredths as a number, a whole one without its denominator.
func amount(hundredths int64) figure.Ratio {
	if hundredths%hundredth == 0 {
		return figure.Whole(hundredths / hundredth)
	}
	return figure.Of(hundredths, hundredth)
}
