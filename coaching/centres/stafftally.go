package centres

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// StaffTally adds up the staff of centres by employer, in person-years. The zero StaffTally is ready for use, by one
// goroutine at a time.
type StaffTally struct {
	by      [numAdministrations]Quantity
	total   Quantity // as the centres state it
	split   int64    // of the others, municipal where they are split, in hundredths
	unsplit int64    // the others of centres that do not split them, in hundredths
	some    int64    // centres that stated any employer
}

// MarshalJSON returns figure.ErrNotStored: store the centres.
func (StaffTally) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// String returns how many centres stated any staff, and the person-years of each employer: "2 centres: social-work
// 4.5".
func (t *StaffTally) String() string {
	var of ByEmployer
	for a := range Administrations() {
		if t.by[a].n > 0 {
			of[a] = figure.AmountOf(t.by[a].sum.lo)
		}
	}
	return enum.Several(t.some, "centre", "centres") + ": " + of.String()
}

// add counts answers that have been checked.
func (t *StaffTally) add(s *Staff) {
	some := false
	for a := LabourAdministration; a < numAdministrations; a++ {
		t.by[a].add(Exactly(s.By[a]))
		some = some || s.By[a].Given()
	}
	t.total.add(Exactly(s.Total))
	if s.OthersMunicipal.Given() {
		t.split += s.OthersMunicipal.Hundredths()
	} else {
		t.unsplit += s.By[OtherEmployers].Hundredths()
	}
	if some {
		t.some++
	}
}

func (t *StaffTally) merge(o *StaffTally) {
	for a := range t.by {
		t.by[a].merge(&o.by[a])
	}
	t.total.merge(&o.total)
	t.split += o.split
	t.unsplit += o.unsplit
	t.some += o.some
}

// By returns the person-years of one employer, over the centres that stated them.
func (t *StaffTally) By(a Administration) *Quantity {
	if !a.Valid() {
		return new(Quantity)
	}
	q := t.by[a]
	return &q
}

// Total returns the total that the centres state themselves.
func (t *StaffTally) Total() *Quantity {
	q := t.total
	return &q
}

// Sum returns the person-years of the employers together; Sum of all Administrations is everybody. The base is the
// centres that stated any staff; where some of those left out one of the employers the figure is marked, for the sum
// leaves out what they left out. Employers for which no centre gave a number, be it 0, have no figure, nor have a
// list of none and what is no employer, here and below.
func (t *StaffTally) Sum(employers ...Administration) figure.Figure {
	set, ok := t.stated(employers)
	if !ok {
		return figure.Figure{}
	}
	return t.figure(amount(t.sum(set)), 0, set)
}

// Share returns the share of the staff that the employers have together (T05 1). It is marked where some centres left
// out any employer, for then the whole leaves something out.
func (t *StaffTally) Share(employers ...Administration) figure.Figure {
	set, ok := t.stated(employers)
	if !ok {
		return figure.Figure{Over: figure.OverAnswering}
	}
	return t.figure(t.part(t.sum(set)), figure.OverAnswering, allEmployers)
}

// stated returns the set of the employers; false where it is none, or no centre gave a number for any of them.
func (t *StaffTally) stated(employers []Administration) (set uint64, ok bool) {
	set, ok = enum.Set(employers)
	var n int64
	for a := range t.by {
		if set&(1<<a) != 0 {
			n += t.by[a].n
		}
	}
	return set, ok && n > 0
}

// Sets of employers, a bit for each: all, and those that are the municipality.
const (
	allEmployers       = 1<<numAdministrations - 2
	municipalEmployers = 1<<HealthServices | 1<<SocialWork
)

// Municipal returns what the municipality's share of the staff can be: health services and social work alone, up to all
// others as well (T05 1: 38.7 to 47.1 %). Centres that split their others narrow it to a point. It is everything for an
// empty tally.
func (t *StaffTally) Municipal() figure.Interval {
	own := t.sum(municipalEmployers) + t.split
	return figure.Closed(t.part(own), t.part(own+t.unsplit))
}

// MunicipalAt returns the municipality's share when a part of the others that were not split, from 0 to 1, is given;
// the figure is marked as assumed.
func (t *StaffTally) MunicipalAt(part figure.Ratio) (figure.Figure, error) {
	if !part.Defined() || part.Sign() < 0 || figure.Whole(1).Less(part) {
		return figure.Figure{}, figure.Fault("municipal-part", part, figure.ErrRange, "from 0 to 1")
	}
	own := t.sum(municipalEmployers) + t.split
	share := t.part(own).Add(t.part(t.unsplit).Mul(part))
	return t.figure(share, figure.OverAnswering, allEmployers).With(figure.Assumed), nil
}

// MunicipalPart returns the part of the others that must be municipal for the municipality's share to be the given one;
// for the 45 % of T05 1 it is 27.1 of 36 person-years. No number when there are no others to split.
func (t *StaffTally) MunicipalPart(share figure.Ratio) figure.Ratio {
	own := t.sum(municipalEmployers) + t.split
	return share.Sub(t.part(own)).Div(t.part(t.unsplit))
}

// sum adds up a set of employers, in hundredths.
func (t *StaffTally) sum(employers uint64) (sum int64) {
	for a := range t.by {
		if employers&(1<<a) != 0 {
			sum += t.by[a].sum.lo // exact
		}
	}
	return sum
}

// part returns so many hundredths as a share of all staff.
func (t *StaffTally) part(hundredths int64) figure.Ratio {
	return figure.Of(hundredths, t.sum(allEmployers))
}

// figure returns a figure over the centres that stated any staff, marked where some of them left out one of a set of
// employers.
func (t *StaffTally) figure(r figure.Ratio, over figure.Denominator, employers uint64) figure.Figure {
	f := figure.New(r, t.some, over)
	for a := range t.by {
		if f.Defined() && employers&(1<<a) != 0 && t.by[a].n < t.some {
			f = f.With(figure.UnequalBases)
		}
	}
	return f
}
