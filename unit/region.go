package unit

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/nocopy"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/survey/question"
)

// MaxRegion bounds the bytes of the name of a region, MaxRegions how many of them a tally tells apart.
const (
	MaxRegion  = 60
	MaxRegions = 1000
)

// checkRegion refuses a name that is not one line of characters that show.
func checkRegion(name string) error {
	if err := cell.ID(name, MaxRegion); err != nil {
		return figure.Fault("unit.region", name, err, "")
	}
	return nil
}

// Regions counts units by the region that they name, as they write it. The zero Regions is ready for use. It must not
// be copied once it is in use, which "go vet" finds.
type Regions struct {
	_               nocopy.Mark
	n               map[string]int64
	total, answered int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (*Regions) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a unit with its region, "" for no answer.
func (r *Regions) Add(region string) error {
	if err := checkRegion(region); err != nil {
		return err
	}
	if err := r.room(region); err != nil {
		return err
	}
	r.add(region)
	return nil
}

// room refuses a unit more, or a region more, than the tally takes.
func (r *Regions) room(region string) error {
	if err := question.Room(r.total, 1); err != nil {
		return err
	}
	if _, known := r.n[region]; !known && region != "" && len(r.n) >= MaxRegions {
		return fmt.Errorf("%w: more than %d regions", figure.ErrFull, MaxRegions)
	}
	return nil
}

// add counts a unit that has been checked.
func (r *Regions) add(region string) {
	r.total++
	if region == "" {
		return
	}
	if r.n == nil {
		r.n = map[string]int64{}
	}
	r.answered++
	r.n[region]++
}

// Merge adds all units of o.
func (r *Regions) Merge(o *Regions) error {
	if err := question.Mergeable(r, o); err != nil {
		return err
	}
	if err := r.mergeable(o); err != nil {
		return err
	}
	r.total += o.total
	r.answered += o.answered
	if r.n == nil && o.n != nil {
		r.n = map[string]int64{}
	}
	for region, n := range o.n {
		r.n[region] += n
	}
	return nil
}

// Carry lists the sums for the wire.
func (r *Regions) Carry(w *sums.Wire) {
	w.Units(&r.total)
	r.answered = 0
	sums.Map(w, &r.n, strings.Compare, func(name *string) {
		sums.Text(w, name, MaxRegion)
		w.Check(*name != "" && checkRegion(*name) == nil, "a region without a name")
	}, func(n *int64) {
		sums.Count(w, n)
		w.Check(*n > 0, "a region that nobody named")
		r.answered += *n
	})
	w.Check(r.answered <= r.total && len(r.n) <= MaxRegions, "more regions than a tally takes")
}

// mergeable refuses more units, or regions, than the tally takes.
func (r *Regions) mergeable(o *Regions) error {
	all := len(r.n)
	for region := range o.n {
		if _, known := r.n[region]; !known {
			all++
		}
	}
	if all > MaxRegions {
		return fmt.Errorf("%w: more than %d regions", figure.ErrFull, MaxRegions)
	}
	return question.Room(r.total, o.total)
}

// All returns the regions in alphabetical order.
func (r *Regions) All() []string { return slices.Sorted(maps.Keys(r.n)) }

// Answering returns the number of units that named a region.
func (r *Regions) Answering() int64 { return r.answered }

// Count returns the number of units that named the region.
func (r *Regions) Count(region string) figure.Figure {
	return figure.New(figure.Whole(r.n[region]), r.answered, 0)
}

// Share returns the share of the units answering that named the region.
func (r *Regions) Share(region string) figure.Figure {
	return figure.Share(r.n[region], r.answered, figure.OverAnswering)
}
