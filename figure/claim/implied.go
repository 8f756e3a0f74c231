package claim

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// imply gives every finding that rests on a figure which is not printed the interval that all claims together leave
// of it. The statements that clash by themselves are left out. Where formulas over hidden figures cannot all be true,
// the fewest are inconsistent that leave no contradiction (blame), in whatever order the claims stand.
func (b book) imply(claims []Claim, findings []Finding, by figure.Convention) error {
	at, inconsistent := map[string]*Finding{}, map[string]bool{}
	var hidden []string
	for i := range findings {
		f := &findings[i]
		switch f.Verdict {
		case Implied:
			at[f.Claim.ID] = f
			hidden = append(hidden, f.Claim.ID)
		case Inconsistent:
			inconsistent[f.Claim.ID] = true
		}
	}
	if len(hidden) == 0 {
		return nil
	}
	if err := b.bounded(hidden); err != nil {
		return err
	}
	claims = b.around(claims, hidden)
	said, clashing := b.stated(claims, by), relations(claims, inconsistent)
	s, found, err := propagate(said, hidden, clashing)
	if err != nil {
		return err
	}
	var clash map[string]system.Contradiction
	if found.Contradictory() {
		if found, clash, err = convict(said, hidden, clashing, at); err != nil {
			return err
		}
	}
	left := map[string]figure.Interval{}
	for _, x := range found.Bounds() {
		left[x.Name] = x.Interval
		if f := at[x.Name]; f.Verdict == Implied {
			f.bound(x, s.Subjects(x))
		}
	}
	for _, id := range hidden {
		if f := at[id]; f.Verdict == Inconsistent {
			of, _ := b.values(f.Claim.From, by)
			f.against(of, left, clash[id], by)
		}
	}
	return nil
}

// MostWork bounds what Verify looks at: of claims that hang together by their formulas, those that rest on figures
// which are not printed times all of them.
const MostWork = 4_000_000

// bounded refuses claims that would take too long: the work grows as the product of hidden figures and of all that they
// hang together with.
func (b book) bounded(hidden []string) error {
	if len(hidden)*len(b) <= MostWork {
		return nil
	}
	group := b.connected()
	size, asked := map[string]int{}, map[string]int{}
	for id := range b {
		size[group(id)]++
	}
	for _, id := range hidden {
		asked[group(id)]++
	}
	for _, id := range hidden {
		if g := group(id); asked[g]*size[g] > MostWork {
			return figure.Fault(id, "", figure.ErrBudget, "%d figures that are not printed, or rest on such, hang together "+
				"with %d in all: the product is at most %d", asked[g], size[g], MostWork)
		}
	}
	return nil
}

// relations returns the names of the statements that the formulas of some of the claims make.
func relations(claims []Claim, ids map[string]bool) (names []string) {
	for _, c := range claims {
		if ids[c.ID] {
			names = append(names, c.relation())
		}
	}
	return names
}

// around returns the claims that hang together with those that are asked for, in their order: no other can bear on
// them.
func (b book) around(claims []Claim, asked []string) (near []Claim) {
	group, wanted := b.connected(), map[string]bool{}
	for _, id := range asked {
		wanted[group(id)] = true
	}
	near = make([]Claim, 0, len(claims))
	for _, c := range claims {
		if wanted[group(c.ID)] {
			near = append(near, c)
		}
	}
	return near
}

// connected returns a function that names the group of claims which a claim hangs together with, by formula or base:
// union-find.
func (b book) connected() func(string) string {
	parent := make(map[string]string, len(b))
	root := func(id string) string {
		for parent[id] != "" {
			if above := parent[parent[id]]; above != "" {
				parent[id] = above
			}
			id = parent[id]
		}
		return id
	}
	join := func(id, other string) {
		if x, y := root(id), root(other); x != y {
			parent[x] = y
		}
	}
	for _, c := range b {
		for _, id := range c.From.of {
			join(c.ID, id)
		}
		if c.Base != "" {
			join(c.ID, c.Base)
		}
	}
	return root
}

// propagate returns the system of what claims say, and what propagation finds about the figures asked for without some
// statements.
func propagate(said []stated, asked, without []string) (*system.System, *system.Propagation, error) {
	s, err := systemOf(said)
	if err != nil {
		return nil, nil, err
	}
	found, err := s.Propagation(asked...).Without(without...)
	return s, found, err
}

// convict makes the findings inconsistent whose formulas are at fault, and returns what propagation finds without
// these.
func convict(said []stated, hidden, clashing []string, at map[string]*Finding) (
	left *system.Propagation, clash map[string]system.Contradiction, err error) {
	slices.SortFunc(said, func(x, y stated) int { return strings.Compare(x.ID, y.ID) })
	slices.Sort(hidden)
	s, found, err := propagate(said, hidden, clashing)
	if err != nil {
		return nil, nil, err
	}
	clash = map[string]system.Contradiction{}
	blame := blameOf(found, hidden, len(s.Statements())-len(clashing))
	doubted := blame.doubted()
	for id, f := range at {
		if name := f.Claim.relation(); slices.Contains(doubted, name) {
			f.Verdict, clash[id] = Inconsistent, blame.of(name)
		}
	}
	left, err = found.Without(doubted...)
	return left, clash, err
}

// bound gives a finding its interval, and notes the claims that give it.
func (f *Finding) bound(b system.Bounds, ids []string) {
	f.Interval, f.Exact = b.Interval, figure.Ratio{}
	if x, single := f.Interval.Single(); single {
		f.Exact = x
	}
	if more := len(ids) - manyClaims; more > 0 {
		ids = append(ids[:manyClaims], fmt.Sprintf("and %d others", more))
	}
	if len(ids) > 0 {
		f.Note = joinNotes(fmt.Sprintf("follows from %s", strings.Join(ids, ", ")), f.Claim.Note)
	}
}

// against says what an inconsistent figure clashes with: what the other claims leave of it, where that rules the figure
// out, and a contradiction that it is part of.
func (f *Finding) against(
	of []figure.Interval,
	left map[string]figure.Interval,
	c system.Contradiction,
	by figure.Convention,
) {
	for i := range of {
		if in, hidden := left[f.Claim.From.of[i]]; hidden {
			of[i] = in
		}
	}
	f.Interval, f.Exact = f.Claim.From.Eval(of), figure.Ratio{}
	if x, single := f.Interval.Single(); single {
		f.Exact = x
	}
	known := !f.Interval.Empty() && f.Interval.Intersect(f.Claim.Printed.Interval(by)).Empty()
	for _, st := range c.Statements {
		if st.Subject != f.Claim.ID && !slices.Contains(f.Against, st.Subject) {
			f.Against = append(f.Against, st.Subject)
		}
	}
	if f.Note = f.Claim.Note; known {
		f.explain(by)
		return
	}
	f.Note = joinNotes(fmt.Sprintf("%s = no number that fits: %v", f.Claim.From, c), f.Claim.Note)
}

// manyClaims is how many claims a note names.
const manyClaims = 64

func joinNotes(first, second string) string {
	if second == "" {
		return first
	}
	return first + "; " + second
}
