package funding

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/unit"
)

// histogram counts units by their share of one source, in hundredths of a percent, where they have any. Nearly all
// shares are whole percentages, which have their place; the others are in a map.
type histogram struct {
	percents [whole/perPercent + 1]uint32
	others   map[int64]uint32
}

// perPercent is one percent in hundredths.
const perPercent = 100

// add counts units with a share.
func (h *histogram) add(share int64, units uint32) {
	if share%perPercent == 0 {
		h.percents[share/perPercent] += units
		return
	}
	if h.others == nil {
		h.others = map[int64]uint32{}
	}
	h.others[share] += units
}

func (h *histogram) merge(o *histogram) {
	for share, n := range o.all() {
		h.add(share, n)
	}
}

// carry lists the counts for the wire.
func (h *histogram) carry(w *sums.Wire) {
	sums.Counts(w, h.percents[:])
	sums.Map(w, &h.others, cmp.Compare, func(share *int64) {
		sums.Value(w, share, whole)
		w.Check(*share%perPercent != 0, "a whole percentage among the others")
	}, func(n *uint32) {
		sums.Count(w, n)
		w.Check(*n > 0, "a share that no unit has")
	})
	w.Check(h.percents != [len(h.percents)]uint32{} || len(h.others) > 0, "a source that no unit has")
}

// all yields the shares that units have, in no order, and how many have them.
func (h *histogram) all() iter.Seq2[int64, uint32] {
	return func(yield func(int64, uint32) bool) {
		for percent, n := range h.percents {
			if n > 0 && !yield(int64(percent)*perPercent, n) {
				return
			}
		}
		for share, n := range h.others {
			if !yield(share, n) {
				return
			}
		}
	}
}

// histogram returns the counts of a source, made when the type has its first share.
func (c *cell) histogram(s Source) *histogram {
	if c.values[s] == nil {
		c.values[s] = new(histogram)
	}
	return c.values[s]
}

// Spread is how the share of one source is distributed over the units of a group: what B12 3 tells of the
// variation within a unit type. It is a snapshot; units added later do not change it.
type Spread struct {
	counts []shareCount // in rising order
	n      int64
	over   figure.Denominator
}

// shareCount is a share in hundredths, and how many units have it.
type shareCount struct{ share, units int64 }

// String returns the number of units, and the smallest, the middle and the largest share: "198 units, 0% to 40% to
// 100%".
func (d Spread) String() string {
	if d.n == 0 {
		return "no units"
	}
	text := func(f figure.Figure) string { return f.Print(figure.Percent, 0, figure.HalfUp).Format(figure.English) }
	units := enum.Several(d.n, "unit", "units")
	return fmt.Sprintf("%s, %s to %s to %s", units, text(d.Min()), text(d.Median()), text(d.Max()))
}

// Equal reports whether both are the same distribution.
func (d Spread) Equal(o Spread) bool {
	return d.n == o.n && d.over == o.over && slices.Equal(d.counts, o.counts)
}

// MarshalJSON returns figure.ErrNotStored: store the mixes.
func (Spread) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Spread returns the distribution of the share of a source over the units in the group that answered, and were
// asked about it.
func (t *Tally) Spread(g unit.Group, s Source) Spread {
	d := Spread{over: figure.OverAnswering}
	if !s.Valid() {
		return d
	}
	var sum histogram
	having := int64(0)
	for cells := range t.asking(1 << s) {
		for _, c := range cells.In(g) {
			d.n += c.answered
			if c.values[s] != nil {
				sum.merge(c.values[s])
			}
		}
	}
	for share, n := range sum.all() {
		d.counts = append(d.counts, shareCount{share, int64(n)})
		having += int64(n)
	}
	if d.n > having {
		d.counts = append(d.counts, shareCount{0, d.n - having})
	}
	slices.SortFunc(d.counts, func(a, b shareCount) int { return cmp.Compare(a.share, b.share) })
	return d
}

// Receiving returns the distribution over the units with a share above zero.
func (d Spread) Receiving() Spread {
	if len(d.counts) > 0 && d.counts[0].share == 0 {
		return Spread{d.counts[1:], d.n - d.counts[0].units, d.over}
	}
	return d
}

// N returns the number of units in the distribution.
func (d Spread) N() int64 { return d.n }

// Min returns the smallest share.
func (d Spread) Min() figure.Figure { return d.at(d.rank(1)) }

// Max returns the largest share.
func (d Spread) Max() figure.Figure { return d.at(d.rank(d.n)) }

// Median returns the middle share; for an even number of units the midpoint of the two in the middle.
func (d Spread) Median() figure.Figure {
	lower, upper := d.rank((d.n+1)/2), d.rank(d.n/2+1)
	return figure.New(figure.Of(lower+upper, 2*whole), d.n, d.over)
}

// Quantile returns the smallest share that at least the part p of the units does not exceed; p outside 0 to 1
// has no quantile.
func (d Spread) Quantile(p figure.Ratio) figure.Figure {
	if p.Sign() < 0 || figure.Whole(1).Less(p) || !p.Defined() || d.n == 0 {
		return figure.Figure{Over: d.over}
	}
	return d.at(d.rank(p.Scale(d.n).Ceil().Int64()))
}

// rank returns the share of the k-th unit in order of size, in hundredths; that of the first for k of 0.
func (d Spread) rank(k int64) int64 {
	for _, c := range d.counts {
		if k -= c.units; k <= 0 {
			return c.share
		}
	}
	return 0
}

func (d Spread) at(share int64) figure.Figure {
	return figure.New(figure.Of(share, whole), d.n, d.over)
}

// Above returns the share of units whose share is above the threshold: figure.Of(1, 3) is exactly a third. An undefined
// threshold has no figure, here and below.
func (d Spread) Above(threshold figure.Ratio) figure.Figure {
	return d.where(func(c int) bool { return c > 0 }, threshold)
}

// Below returns the share of units whose share is below the threshold.
func (d Spread) Below(threshold figure.Ratio) figure.Figure {
	return d.where(func(c int) bool { return c < 0 }, threshold)
}

// At returns the share of units whose share is exactly the threshold.
func (d Spread) At(threshold figure.Ratio) figure.Figure {
	return d.where(func(c int) bool { return c == 0 }, threshold)
}

func (d Spread) where(holds func(cmp int) bool, threshold figure.Ratio) figure.Figure {
	if !threshold.Defined() {
		return figure.Figure{Over: d.over}
	}
	var n int64
	for _, c := range d.counts {
		if holds(figure.Of(c.share, whole).Cmp(threshold)) {
			n += c.units
		}
	}
	return figure.Share(n, d.n, d.over)
}
