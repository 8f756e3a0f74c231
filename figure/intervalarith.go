package figure

// Add returns the sums of a number of i and one of o.
func (i Interval) Add(o Interval) Interval {
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

// Scale returns the numbers of i multiplied by a positive ratio.
func (i Interval) Scale(r Ratio) Interval {
	i.lo, i.hi = i.lo.Mul(r), i.hi.Mul(r)
	return i
}

// Mul returns the products of a number of i and one of o. It is tight where neither holds a negative number,
// and every number otherwise, which leaves nothing out.
func (i Interval) Mul(o Interval) Interval {
	if !i.nonNegative() || !o.nonNegative() {
		return Interval{}
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

// Div returns the quotients of a number of i and one of o. It is tight where neither holds a negative number,
// and every number otherwise; a divisor that may be zero leaves the quotient without an upper end.
func (i Interval) Div(o Interval) Interval {
	if !i.nonNegative() || !o.nonNegative() {
		return Interval{}
	}
	q := Interval{lo: i.lo.Div(o.hi), loOpen: openProduct(i.lo, i.loOpen, o.hi, o.hiOpen)}
	if !o.hi.Defined() {
		q.lo, q.loOpen = Whole(0), i.lo.Sign() != 0 || i.loOpen
	}
	if o.lo.Sign() > 0 {
		q.hi, q.hiOpen = i.hi.Div(o.lo), i.hiOpen || o.loOpen
	}
	return q
}

func (i Interval) nonNegative() bool { return i.lo.Defined() && i.lo.Sign() >= 0 }
