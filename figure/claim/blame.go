package claim

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure/system"
)

// blame finds which formulas over figures that are not printed are at fault when they cannot all be true: the fewest
// that leave no contradiction when they are set aside. Five shares of a hidden total that agree are not blamed for a
// sixth. These are the smallest hitting sets of the contradictions, which are found by setting aside the smallest
// hitting sets of those found so far (Reiter's diagnosis). Where several are equally small, the formulas of all of them
// are in doubt.
type blame struct {
	found     *system.Propagation // in alphabetical order of the claims, so that the order they stand in does not matter
	may       map[string]bool     // the ids of the claims asked about, whose formulas may be set aside
	conflicts []conflict
	known     map[string]bool
	tests     int // how many propagations may still be made
}

// conflict is a contradiction with the formulas of it that may be set aside, by name.
type conflict struct {
	system.Contradiction
	relations []string
}

// The limits of the search: how many propagations it makes, of a large system fewer, and how many sets it compares.
const (
	mostTests      = 100
	mostTestedWork = 200_000 // propagations times statements
	mostSets       = 64
)

// blameOf begins the search with what propagation finds about the claims asked about, of so many statements.
func blameOf(found *system.Propagation, asked []string, statements int) *blame {
	b := &blame{found: found, may: map[string]bool{}, known: map[string]bool{}}
	for _, id := range asked {
		b.may[id] = true
	}
	b.tests = max(4, min(mostTests, mostTestedWork/(statements+1)))
	return b
}

// doubted returns the names of the formulas that are at fault; when the search takes too long, all of the
// contradictions found.
func (b *blame) doubted() []string {
	sets := [][]string{nil}
	for {
		var sound [][]string
		more := false
		for _, set := range sets {
			if b.tests--; b.tests < 0 {
				return union(b.relations())
			}
			if b.clashes(set) {
				more = true
				break
			}
			sound = append(sound, set)
		}
		if !more {
			return union(sound)
		}
		if sets = smallestHitting(b.relations()); len(sets) > mostSets {
			return union(b.relations())
		}
	}
}

// clashes reports whether there is a contradiction without some formulas, and keeps those that are new.
func (b *blame) clashes(without []string) bool {
	found, err := b.found.Without(without...)
	if err != nil {
		return false
	}
	any := false
	for _, c := range found.Contradictions() {
		x := conflict{Contradiction: c}
		for _, st := range c.Statements {
			if st.Relation && b.may[st.Subject] {
				x.relations = append(x.relations, st.Name)
			}
		}
		slices.Sort(x.relations)
		if key := strings.Join(x.relations, "\x00"); len(x.relations) > 0 && !b.known[key] {
			b.known[key], any = true, true
			b.conflicts = append(b.conflicts, x)
		}
	}
	return any
}

// relations returns the formulas of every contradiction.
func (b *blame) relations() [][]string {
	var all [][]string
	for _, x := range b.conflicts {
		all = append(all, x.relations)
	}
	return all
}

// of returns the contradiction with the fewest statements in which a formula stands.
func (b *blame) of(relation string) (least system.Contradiction) {
	for _, x := range b.conflicts {
		fewer := !least.Found() || len(x.Statements) < len(least.Statements)
		if fewer && slices.Contains(x.relations, relation) {
			least = x.Contradiction
		}
	}
	return least
}

// smallestHitting returns the smallest sets that have an element of every one of the sets, more than mostSets of them
// cut off.
func smallestHitting(sets [][]string) (smallest [][]string) {
	for size := 1; size <= len(sets) && smallest == nil; size++ {
		smallest = hitting(sets, nil, size, map[string]bool{})
	}
	return smallest
}

// hitting returns the sets of so many elements more than those taken that hit every set.
func hitting(sets [][]string, taken []string, more int, seen map[string]bool) (found [][]string) {
	at := slices.IndexFunc(sets, func(set []string) bool {
		return !slices.ContainsFunc(set, func(x string) bool { return slices.Contains(taken, x) })
	})
	if at < 0 {
		return [][]string{slices.Sorted(slices.Values(taken))}
	}
	if more == 0 || len(seen) > mostSets*mostSets {
		return nil
	}
	for _, x := range sets[at] {
		with := append(taken[:len(taken):len(taken)], x)
		key := strings.Join(slices.Sorted(slices.Values(with)), "\x00")
		if seen[key] {
			continue
		}
		seen[key] = true
		if found = append(found, hitting(sets, with, more-1, seen)...); len(found) > mostSets {
			return found
		}
	}
	return found
}

// union returns the elements of all sets, each once and in order.
func union(sets [][]string) []string {
	all := slices.Concat(sets...)
	slices.Sort(all)
	return slices.Compact(all)
}
