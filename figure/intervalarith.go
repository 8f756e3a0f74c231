package figure

// nothing is the interval that no number belongs to.
func nothing() Interval { return Interval{lo: Whole(0), hi: Whole(0), loOpen: true, hiOpen: true} }

// Add returns the sums of a number of i and one of o; none when either is empty.
func (i Interval) Add(o Interval) Interval {
	if i.Empty() || o.Empty() {
		return nothing()
	}
	return Interval{
		lo: i.lo.Add(o.lo), loOpen: i.loOpen || o.loOpen,
		hi: i.hi.Add(o.hi), hiOpen: i.hiOpen || o.hiOpen,
	}
}

// Neg returns the numbers of i with the other sign.
func (i Interval) Neg() Interval {
	return Interval{lo: i.hi.Neg(), loOpen: i.hiOpen, hi: i.lo.Neg(), hiOpen: i.loOpen}
}

// Sub returns the differences of a number of i and one of o.
func (i Interval) Sub(o Interval) Interval { return i.Add(o.Neg()) }

// Scale returns the numbers of i multiplied by r; every number when r is none.
func (i Interval) Scale(r Ratio) Interval {
	switch {
	case i.Empty():
		return i
	case r.Sign() < 0:
		return i.Neg().Scale(r.Neg())
	case r.Sign() == 0:
		return Point(r)
	}
	i.lo, i.hi = i.lo.Mul(r), i.hi.Mul(r)
	return i
}

// Mul returns the products of a number of i and one of o. It is tight where neither holds a negative number,
// and every number otherwise, which leaves nothing out.
func (i Interval) Mul(o Interval) Interval {
	switch {
	case i.Empty() || o.Empty():
		return nothing()
	case !i.NonNegative() || !o.NonNegative():
		return Interval{}
	case i.zero() || o.zero():
		return Point(Whole(0))
	}
	return Interval{
		lo: i.lo.Mul(o.lo), loOpen: openProduct(i.lo, i.loOpen, o.lo, o.loOpen),
		hi: i.hi.Mul(o.hi), hiOpen: i.hiOpen || o.hiOpen,
	}
}

// openProduct reports whether the product of two lower ends is out of reach; a closed zero reaches it.
func openProduct(a Ratio, aOpen bool, b Ratio, bOpen bool) bool {
	if a.Sign() == 0 && !aOpen || b.Sign() == 0 && !bOpen {
		return false
	}
	return aOpen || bOpen
}

// Div returns the quotients of a number of i and one of o other than zero. It is tight, but where o holds numbers on
// both sides of zero it is every number; a divisor that may be as small as one likes leaves the quotient without an
// end.
func (i Interval) Div(o Interval) Interval {
	minus := Whole(-1)
	switch {
	case i.Empty() || o.Empty() || o.zero():
		return nothing()
	case o.hi.Defined() && o.hi.Sign() <= 0:
		return i.Scale(minus).Div(o.Scale(minus))
	case !o.NonNegative():
		return Interval{}
	case i.zero():
		return i
	case i.NonNegative():
		return i.divide(o)
	}
	below, above := i.Intersect(Closed(Ratio{}, Whole(0))), i.Intersect(Closed(Whole(0), Ratio{}))
	return below.Scale(minus).Div(o).Scale(minus).Hull(above.Div(o))
}

// divide returns the quotients of numbers that are not negative, and not all zero.
func (i Interval) divide(o Interval) Interval {
	q := Interval{lo: i.lo.Div(o.hi), loOpen: openQuotient(i, o)}
	if !o.hi.Defined() {
		q.lo, q.loOpen = Whole(0), i.lo.Sign() != 0 || i.loOpen
	}
	if o.lo.Sign() > 0 {
		q.hi, q.hiOpen = i.hi.Div(o.lo), i.hiOpen || o.loOpen
	}
	return q
}

// openQuotient reports whether the lower end of i over the upper end of o is out of reach.
func openQuotient(i, o Interval) bool {
	return i.loOpen || o.hiOpen && i.lo.Sign() != 0
}

// NonNegative reports whether i has a lower end that is not below zero.
func (i Interval) NonNegative() bool { return i.lo.Defined() && i.lo.Sign() >= 0 }

// zero reports whether i holds zero and nothing else.
func (i Interval) zero() bool {
	return i.lo.Sign() == 0 && i.hi.Sign() == 0 && i.lo.Defined() && i.hi.Defined() && !i.loOpen && !i.hiOpen
}
