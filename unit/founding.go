package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/survey/question"
)

// Founding counts units by unit type and founding year, so that cut points stay free until a question is
// asked. The zero Founding is ready for use.
type Founding struct {
	n     Filled[[LastYear - FirstYear + 1]uint32]
	units ByType[int64]
	total int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Founding) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a unit of type t founded in the year, the zero Year when it was not answered.
func (f *Founding) Add(t Type, year Year) error {
	if err := t.Check(); err != nil {
		return err
	}
	if err := year.check(); err != nil {
		return err
	}
	if err := question.Room(f.Units(Everyone), 1); err != nil {
		return err
	}
	f.add(t, year)
	return nil
}

// add counts an answer that has been checked.
func (f *Founding) add(t Type, year Year) {
	f.units[t]++
	f.total++
	if year != 0 {
		f.n.At(t)[year-FirstYear]++
	}
}

// Merge adds all units of o.
func (f *Founding) Merge(o *Founding) error {
	if err := question.Mergeable(f, o); err != nil {
		return err
	}
	if err := question.Room(f.Units(Everyone), o.Units(Everyone)); err != nil {
		return err
	}
	for t := range f.units {
		f.units[t] += o.units[t]
	}
	f.total += o.total
	for t, from := range o.n.In(Everyone) {
		to := f.n.At(t)
		for y := range to {
			to[y] += from[y]
		}
	}
	return nil
}

// Carry lists the sums for the wire.
func (f *Founding) Carry(w *sums.Wire) {
	w.Units(&f.total)
	sums.Counts(w, f.units[:])
	f.n.Carry(w, func(years *[LastYear - FirstYear + 1]uint32) { sums.Counts(w, years[:]) })
	for t := range Everyone.All() {
		w.Check(f.Answering(Of(t)) <= f.units[t], "more founding years than units")
	}
	w.Check(Sum(&f.units, Everyone) == f.total, "units of more or fewer types than there are")
}

// Units returns the number of units in the group, whether they answered or not.
func (f *Founding) Units(g Group) int64 {
	if g == Everyone {
		return f.total
	}
	return Sum(&f.units, g)
}

// Answering returns the number of units in the group that stated their founding year.
func (f *Founding) Answering(g Group) int64 { return f.Count(g, Years{FirstYear, LastYear}) }

// Count returns the number of units in the group founded in the years.
func (f *Founding) Count(g Group, y Years) (n int64) {
	for _, by := range f.n.In(g) {
		for year := max(y.From, FirstYear); year <= min(y.To, LastYear); year++ {
			n += int64(by[year-FirstYear])
		}
	}
	return n
}

// Share returns the share of the units answering that were founded in the years; a range without years has no figure.
func (f *Founding) Share(g Group, y Years) figure.Figure {
	if y.empty() {
		return figure.Figure{Over: figure.OverAnswering}
	}
	return figure.Share(f.Count(g, y), f.Answering(g), figure.OverAnswering)
}
