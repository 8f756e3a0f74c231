package figure

// What a figure stands for in whole numbers alone, where they are small: no big numbers and no allocation. The general
// rules are those of Interval; where these do not apply, it answers.

// narrow bounds the numbers that are multiplied with one another: a product of two fits an int64.
const narrow = 1 << 31

func isNarrow(n int64) bool { return -narrow < n && n < narrow }

// halves is what rounds to a number without a hedge: the numbers from lo to hi, counted in halves of the unit of its
// last digit, of which there are per in one.
type halves struct {
	lo, hi, per    int64
	loOpen, hiOpen bool
}

// inHalves returns the interval of one rounded number by a convention; ok is false for any other figure, and for large
// numbers.
func (p *Printed) inHalves(c *Convention) (h halves, ok bool) {
	if !p.small(c) {
		return h, false
	}
	h.per = 2 * p.lo.value.den
	return h, h.around(p.lo.value.num, c.Rounding)
}

// small reports whether a figure is one rounded number, and not a large one.
func (p *Printed) small(c *Convention) bool {
	units, one := p.lo.value.num, p.lo.value.den
	if p.hedge != HedgeExact || p.lo.tens > 0 || units != p.hi.value.num || one != p.hi.value.den || c.Base < 0 ||
		one > narrow/2 || !isNarrow(2*units) {
		return false
	}
	switch places := int(p.lo.decimals); p.kind {
	case Number:
		return one == powers[places]
	case Percent, Points:
		return one == powers[places+2]
	}
	return false
}

// isNearest reports whether x is nearer to a figure than to any other that could be printed; ok is false where it may
// be just as near, for a rule that does not round to the nearest, and for large numbers.
func (p *Printed) isNearest(x *Ratio, c *Convention) (in, ok bool) {
	if x.wide != nil || x.den <= 0 || !isNarrow(x.num) || !isNarrow(x.den) || c.Rounding > HalfEven || !p.small(c) {
		return false, false
	}
	off := p.lo.value.den*x.num - p.lo.value.num*x.den // in units over x.den
	if off < 0 {
		off = -off
	}
	return off < x.den-off, off != x.den-off
}

// around sets the ends to what a rule rounds to a number of units; false for a rule that is none.
func (h *halves) around(units int64, rule Rounding) bool {
	h.lo, h.hi = 2*units-1, 2*units+1
	switch rule {
	case 0, HalfUp:
		h.loOpen, h.hiOpen = units <= 0, units >= 0
	case HalfEven:
		h.loOpen, h.hiOpen = units%2 != 0, units%2 != 0
	case RoundDown:
		h.outwards(units)
	case RoundUp:
		h.outwards(-units)
		if units == 0 {
			*h = halves{per: h.per}
		}
	default:
		return false
	}
	return true
}

// outwards sets the ends to the number itself, and to the next one further from zero where units has its sign, nearer
// to zero where it has the other; around zero to both neighbours, which do not belong to it.
func (h *halves) outwards(units int64) {
	number := h.lo + 1
	switch {
	case units > 0:
		h.lo, h.hi, h.loOpen, h.hiOpen = number, number+2, false, true
	case units < 0:
		h.lo, h.hi, h.loOpen, h.hiOpen = number-2, number, true, false
	default:
		h.lo, h.hi, h.loOpen, h.hiOpen = -2, 2, true, true
	}
}

// contains reports whether x lies between the ends; ok is false for a large number.
func (h *halves) contains(x Ratio) (in, ok bool) {
	if x.wide != nil || x.den <= 0 || !isNarrow(x.num) || !isNarrow(x.den) {
		return false, false
	}
	at, lo, hi := h.per*x.num, h.lo*x.den, h.hi*x.den
	return (lo < at || lo == at && !h.loOpen) && (at < hi || at == hi && !h.hiOpen), true
}

// wholes returns the whole numbers k from least on for which k/n lies between the ends; ok is false for a large n.
func (h *halves) wholes(n, least int64) (r Range, ok bool) {
	if !isNarrow(n) {
		return Range{}, false
	}
	lo, hi := h.lo*n, h.hi*n
	from, to := ceil(lo, h.per), floor(hi, h.per)
	if h.loOpen && from*h.per == lo {
		from++
	}
	if h.hiOpen && to*h.per == hi {
		to--
	}
	return NewRange(max(from, least), to), true
}

// floor returns the largest whole number not above a/b, for b > 0; ceil the smallest not below it.
func floor(a, b int64) int64 {
	if uint64(a) < narrow && uint64(b) < narrow {
		return int64(uint32(a) / uint32(b)) // a division of 32 bits takes half the time
	}
	q := a / b
	if q*b > a { // q·b lies between a and 0
		q--
	}
	return q
}

func ceil(a, b int64) int64 { return -floor(-a, b) }

// powers are the powers of ten that an int64 holds.
var powers = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
	1e18}

func pow10(n int) int64 { return powers[n] }

// parsePlain reads the commonest form of a figure, which is the same in every language: digits with a minus sign or
// decimals, and a percent sign or nothing after them. ok is false for anything else, and for what might be something
// else.
func parsePlain(s string) (p Printed, ok bool) {
	at, sign := 0, int64(1)
	if len(s) > 1 && s[0] == '-' {
		at, sign = 1, -1
	}
	units, first := int64(0), at
	for ; at < len(s) && at-first < 9 && isDigit(s[at]); at++ {
		units = units*10 + int64(s[at]-'0')
	}
	if at == first || s[first] == '0' && at-first > 1 {
		return p, false
	}
	decimals := 0
	if at < len(s) && (s[at] == ',' || s[at] == '.') {
		for at++; at < len(s) && decimals < 8 && isDigit(s[at]); at++ {
			units = units*10 + int64(s[at]-'0')
			decimals++
		}
		if decimals == 0 || decimals == 3 {
			return p, false
		}
	}
	kind, places, rest := Number, decimals, s[at:]
	switch rest {
	case "%", " %", "\u00a0%":
		kind, places = Percent, decimals+2
	case "":
	default:
		return p, false
	}
	if sign < 0 && units == 0 {
		return p, false
	}
	p = single(kind, HedgeExact, end{value: Ratio{num: sign * units, den: powers[places]}, decimals: uint8(decimals)})
	p.text = s
	return p, true
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
