package clients

import (
	"errors"
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Comparison is the clients of one edition beside those of an earlier one: the tally of each, the classification by
// which it was counted, and the unit types that do not mean the same in both. The sums are over whoever told their
// clients in each edition: no panel, unless SameUnits says so, and not scaled to the field.
//
// Its methods return figure.ErrNotComparable where no unit type of the group means the same in both editions, as for
// social enterprises alone, and mark a figure with figure.NotComparable where only some do. figure.ErrMissing names a
// tally that is nil, or a group without unit types.
type Comparison struct {
	Now, Before             *Tally
	Classification, Earlier Classification
	Differ                  unit.Group
	// Services, Referrers and Partners say what of the earlier edition compares with what of this one; nil for everything
	// with itself.
	Services  []question.Link[Service]
	Referrers []question.Link[Referrer]
	Partners  []question.Link[Partner]
	SameUnits bool // both tallies are of the same units: the growth of a total is theirs, and not marked
}

// Growth returns how the clients of a group of units grew, as a share of the earlier number (B12 5.3: about 17 %). The
// growth of a total is marked with figure.UnequalBases, here and below: other units, and another number of them, told
// their clients in the earlier edition. MeanGrowth and GroupMeanGrowth compare what one unit has.
func (c Comparison) Growth(g unit.Group) (figure.Figure, error) {
	if err := c.units(g); err != nil {
		return figure.Figure{}, err
	}
	return c.total(g, c.Now.Total(g), c.Before.Total(g)), nil
}

// GroupGrowth returns the growth of the clients in some main groups together, which is figure.ErrNotComparable where
// the editions place a service differently and the asked groups hold only one of its places: of the two groups between
// which rehabilitative work activity moved, only the sum compares. No groups, and what is none, have no figure.
func (c Comparison) GroupGrowth(g unit.Group, groups ...MainGroup) (figure.Figure, error) {
	if err := errors.Join(c.units(g), c.groups(groups)); err != nil {
		return figure.Figure{}, err
	}
	now, before := c.inGroups(g, groups)
	return c.total(g, now, before), nil
}

// GroupMeanGrowth returns the growth of the clients in some main groups together, a unit that told its clients by
// service; see GroupGrowth.
func (c Comparison) GroupMeanGrowth(g unit.Group, groups ...MainGroup) (figure.Figure, error) {
	if err := errors.Join(c.units(g), c.groups(groups)); err != nil {
		return figure.Figure{}, err
	}
	now, before := c.inGroups(g, groups)
	return c.grown(g, perUnit(now), perUnit(before)), nil
}

// inGroups returns the clients in some main groups, now and before.
func (c Comparison) inGroups(g unit.Group, groups []MainGroup) (now, before figure.Figure) {
	return c.Now.In(g, c.Classification.InGroup(groups...)...), c.Before.In(g, c.Earlier.InGroup(groups...)...)
}

// perUnit returns a number of clients as a mean over the units behind it.
func perUnit(f figure.Figure) figure.Figure {
	return figure.New(f.Ratio.Div(figure.Whole(f.N)), f.N, figure.OverAnswering, f.Marks&figure.Assumed)
}

// ServiceGrowth returns how the clients of the services together grew; a service is the same wherever an edition places
// it. Where Services say what compares, the services are all of a link, or of several: of others, and of a part of what
// only compares as a sum, the growth is figure.ErrNotComparable; what compares with a mark has it.
func (c Comparison) ServiceGrowth(g unit.Group, services ...Service) (figure.Figure, error) {
	before, err := earlier(c.Services, services)
	if err = errors.Join(c.units(g), err); err != nil {
		return figure.Figure{}, err
	}
	return markedBy(c.Services, services, c.total(g, c.Now.In(g, services...), c.Before.In(g, before...))), nil
}

// markedBy returns a change of options, marked where a link of theirs compares with a mark.
func markedBy[A question.Option](links []question.Link[A], of []A, f figure.Figure) figure.Figure {
	for _, l := range links {
		if l.How == question.AlikeMarked && slices.ContainsFunc(l.Now, func(a A) bool { return slices.Contains(of, a) }) {
			return f.With(figure.NotComparable)
		}
	}
	return f
}

// earlier returns the options of the earlier edition that compare with options of this one.
func earlier[A question.Option](links []question.Link[A], now []A) (before []A, err error) {
	if links == nil {
		return now, nil
	}
	left := slices.Clone(now)
	for _, l := range links {
		if !slices.ContainsFunc(l.Now, func(a A) bool { return slices.Contains(now, a) }) {
			continue
		}
		for _, a := range l.Now {
			if l.How == question.Unlike || !slices.Contains(now, a) {
				return nil, fmt.Errorf("%w: %v: %s; %s", figure.ErrNotComparable, l.Now, l.How.Label(figure.English),
					l.Why.English)
			}
		}
		left = slices.DeleteFunc(left, func(a A) bool { return slices.Contains(l.Now, a) })
		before = append(before, l.Before...)
	}
	if len(left) > 0 {
		return nil, fmt.Errorf("%w: %v of another edition", figure.ErrNotComparable, left)
	}
	return before, nil
}

// MeanGrowth returns how the clients a unit grew (B12 5.3.3).
func (c Comparison) MeanGrowth(g unit.Group) (figure.Figure, error) {
	if err := c.units(g); err != nil {
		return figure.Figure{}, err
	}
	return c.grown(g, c.Now.Mean(g), c.Before.Mean(g)), nil
}

// ReferrerShift returns how the share of Referring moved: a difference of shares, which Figure.Points prints (B12 5.1).
func (c Comparison) ReferrerShift(g unit.Group, r Referrer) (figure.Figure, error) {
	return shift(c, g, c.Referrers, r, func(t *Tally, r Referrer) figure.Figure { return t.Referring(g, r) })
}

// PartnerShift returns how the share of Cooperating moved: a difference of shares, which Figure.Points prints (B12 5.2:
// the change of cooperation from 2006 to 2011 is that of the two surveys' answers).
func (c Comparison) PartnerShift(g unit.Group, p Partner, least Extent) (figure.Figure, error) {
	return shift(c, g, c.Partners, p, func(t *Tally, p Partner) figure.Figure { return t.Cooperating(g, p, least) })
}

// shift returns the share of a body now less that of what it compares with before.
func shift[A question.Option](
	c Comparison, g unit.Group, links []question.Link[A], body A, share func(*Tally, A) figure.Figure,
) (figure.Figure, error) {
	bodies, err := earlier(links, []A{body})
	if err = errors.Join(c.units(g), err); err != nil {
		return figure.Figure{}, err
	}
	if len(bodies) != 1 {
		return figure.Figure{}, fmt.Errorf("%w: %v: answers about several bodies do not add up", figure.ErrNotComparable,
			bodies)
	}
	now, before := share(c.Now, body), share(c.Before, bodies[0])
	return markedBy(links, []A{body}, c.figure(g, now.Ratio.Sub(before.Ratio), now, before)), nil
}

// total returns how a total grew, which rests on other units now than before.
func (c Comparison) total(g unit.Group, now, before figure.Figure) figure.Figure {
	f := c.grown(g, now, before)
	if f.Defined() && !c.SameUnits {
		f = f.With(figure.UnequalBases)
	}
	return f
}

// grown returns now/before - 1.
func (c Comparison) grown(g unit.Group, now, before figure.Figure) figure.Figure {
	return c.figure(g, now.Ratio.Div(before.Ratio).Sub(figure.Whole(1)), now, before)
}

// figure returns a change; the smaller number of respondents stands behind it, and what one of the two assumes, so does
// the change.
func (c Comparison) figure(g unit.Group, change figure.Ratio, now, before figure.Figure) figure.Figure {
	f := figure.New(change, min(now.N, before.N), figure.OverEarlier)
	if f.Defined() {
		f = f.With((now.Marks | before.Marks) & figure.Assumed)
	}
	if g&c.Differ != 0 {
		return f.With(figure.NotComparable)
	}
	return f
}

// units refuses a group of which no unit type compares.
func (c Comparison) units(g unit.Group) error {
	switch {
	case c.Now == nil || c.Before == nil:
		return fmt.Errorf("%w: a tally to compare", figure.ErrMissing)
	case g.Len() == 0:
		return fmt.Errorf("%w: a unit type to compare", figure.ErrMissing)
	}
	if same := g &^ c.Differ; same.Len() == 0 {
		return fmt.Errorf("%w: %s meant something else in the earlier edition", figure.ErrNotComparable, g)
	}
	return nil
}

// groups refuses main groups that hold a service in one of the editions and not in the other. Where no classification
// is given nothing is in a group, and there is no figure.
func (c Comparison) groups(groups []MainGroup) error {
	if !c.Classification.Valid() || !c.Earlier.Valid() {
		return nil
	}
	if c.Services != nil {
		return c.linkedGroups(groups)
	}
	var faults []error
	for s := range services.Every() {
		now, before := c.Classification.Of(s).MainGroup, c.Earlier.Of(s).MainGroup
		if slices.Contains(groups, now) != slices.Contains(groups, before) {
			faults = append(faults, fmt.Errorf("%w: %s is in %s now, in %s before", figure.ErrNotComparable, s, now, before))
		}
	}
	return errors.Join(faults...)
}

// linkedGroups refuses main groups that hold services of an edition and not those of the other with which they compare.
func (c Comparison) linkedGroups(groups []MainGroup) error {
	var faults []error
	for _, l := range c.Services {
		in := 0
		for _, s := range l.Now {
			if slices.Contains(groups, c.Classification.Of(s).MainGroup) {
				in++
			}
		}
		for _, s := range l.Before {
			if slices.Contains(groups, c.Earlier.Of(s).MainGroup) {
				in++
			}
		}
		if in > 0 && in < len(l.Now)+len(l.Before) {
			faults = append(faults, fmt.Errorf("%w: %v were in other groups before than %v now", figure.ErrNotComparable,
				l.Before, l.Now))
		}
	}
	return errors.Join(faults...)
}
