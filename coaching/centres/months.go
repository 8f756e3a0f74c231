package centres

import (
	"fmt"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Period is a run of months, both ends included. The zero Period holds none.
type Period struct{ From, To Month }

// Spring returns the months from January to July of a year, Autumn those from August to December: how T05 2 is read
// when it tells springs and autumns.
func Spring(year int) Period { return period(year, time.January, time.July) }

// Autumn returns the months from August to December of a year; see Spring.
func Autumn(year int) Period { return period(year, time.August, time.December) }

// WholeYear returns the months of a year.
func WholeYear(year int) Period { return period(year, time.January, time.December) }

// period returns the months of a year; a year outside the limits has none.
func period(year int, from, to time.Month) Period {
	a, err := NewMonth(year, from)
	if err != nil {
		return Period{}
	}
	return Period{a, a + Month(to-from)}
}

// Has reports whether m belongs to the period.
func (p Period) Has(m Month) bool { return m.Valid() && p.From <= m && m <= p.To }

// String returns "2004-01 to 2004-07", "" for no month.
func (p Period) String() string {
	if p == (Period{}) {
		return ""
	}
	return p.From.String() + " to " + p.To.String()
}

// Months counts centres by a month they stated, so that the periods stay free until a question is asked. The zero
// Months is ready for use.
type Months struct {
	n [maxMonth + 1]int64 // index 0: not stated
}

// MarshalJSON returns figure.ErrNotStored: store the centres.
func (Months) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// String returns how many centres stated a month, and the first and the last: "24 centres, 2002-01 to 2005-09".
func (c *Months) String() string {
	if c.First() == 0 {
		return "no centre"
	}
	return fmt.Sprintf("%s, %v", enum.Several(c.Answering(), "centre", "centres"), Period{c.First(), c.Last()})
}

// add counts an answer that has been checked.
func (c *Months) add(m Month) { c.n[m]++ }

func (c *Months) merge(o *Months) {
	for m := range c.n {
		c.n[m] += o.n[m]
	}
}

// Answering returns the number of centres that stated a month.
func (c *Months) Answering() int64 { return c.Count(Period{To: maxMonth}) }

// Count returns the number of centres that stated a month of the period.
func (c *Months) Count(p Period) (n int64) {
	for m := max(p.From, 1); m <= min(p.To, maxMonth); m++ {
		n += c.n[m]
	}
	return n
}

// Share returns the share of the centres that stated a month which lies in the period; a period without months has no
// figure.
func (c *Months) Share(p Period) figure.Figure {
	if max(p.From, 1) > min(p.To, maxMonth) {
		return figure.Figure{Over: figure.OverAnswering}
	}
	return figure.Share(c.Count(p), c.Answering(), figure.OverAnswering)
}

// First returns the earliest month stated, the zero Month when there is none.
func (c *Months) First() Month {
	for m := Month(1); m <= maxMonth; m++ {
		if c.n[m] > 0 {
			return m
		}
	}
	return 0
}

// Last returns the latest month stated, the zero Month when there is none.
func (c *Months) Last() Month {
	for m := maxMonth; m > 0; m-- {
		if c.n[m] > 0 {
			return m
		}
	}
	return 0
}
