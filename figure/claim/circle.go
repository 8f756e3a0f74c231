package claim

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Circles returns the groups of claims that follow from one another in a circle, each by the ids of its claims in
// alphabetical order: every claim of a group rests on all others of it, and on itself, so that nothing checks any of
// them. A claim that is the only operand of its own formula is a group of one. The order of the claims does not matter.
func Circles(claims []Claim) [][]string {
	b := make(book, len(claims))
	for _, c := range claims {
		b[c.ID] = c
	}
	return b.circles(claims)
}

// components returns the strongly connected components of claims and what they rest on, each after those that its
// claims rest on, by Tarjan's algorithm without recursion.
func (b book) components(claims []Claim) [][]string {
	w := components{book: b, nodes: make(map[string]*node, len(b)), room: make([]node, len(b))}
	w.ids = make([]string, 0, len(b))
	for _, c := range claims {
		if w.nodes[c.ID] == nil {
			w.from(c.ID)
		}
	}
	return w.found
}

// ordered returns claims without circles, and what they rest on, each after those that it rests on.
func (b book) ordered(claims []Claim) []Claim {
	ordered := make([]Claim, 0, len(claims))
	for _, group := range b.components(claims) {
		ordered = append(ordered, b[group[0]])
	}
	return ordered
}

// circles returns the components that hold a circle.
func (b book) circles(claims []Claim) (found [][]string) {
	for _, group := range b.components(claims) {
		if len(group) > 1 || slices.Contains(b[group[0]].From.of, group[0]) {
			slices.Sort(group)
			found = append(found, group)
		}
	}
	slices.SortFunc(found, func(x, y []string) int { return strings.Compare(x[0], y[0]) })
	return found
}

// components is the state of Tarjan's algorithm.
type components struct {
	book
	nodes map[string]*node // those seen
	room  []node           // for those that were not
	stack []*node
	ids   []string // of the components found, one after the other
	found [][]string
}

// node is a claim that was seen.
type node struct {
	id         string
	of         []string
	index, low int  // when it was first seen; the earliest seen that it reaches
	open       bool // not yet in a component
	next       int  // how many operands have been followed
}

func (w *components) from(start string) {
	way := []*node{w.enter(start)}
	for len(way) > 0 {
		v := way[len(way)-1]
		if v.next < len(v.of) {
			id := v.of[v.next]
			v.next++
			if o := w.nodes[id]; o != nil && o.open {
				v.low = min(v.low, o.index)
			} else if o == nil {
				if o = w.enter(id); o != nil {
					way = append(way, o)
				}
			}
			continue
		}
		w.leave(v)
		way = way[:len(way)-1]
		if len(way) > 0 {
			above := way[len(way)-1]
			above.low = min(above.low, v.low)
		}
	}
}

// enter returns the node of a claim that was not seen, nil for one that is not there.
func (w *components) enter(id string) *node {
	c, there := w.book[id]
	if !there {
		return nil
	}
	n := len(w.nodes)
	v := &w.room[n]
	*v = node{id: id, of: c.From.of, index: n, low: n, open: true}
	w.nodes[id] = v
	w.stack = append(w.stack, v)
	return v
}

// leave closes the component of which a claim was seen first.
func (w *components) leave(v *node) {
	if v.low != v.index {
		return
	}
	at, from := slices.Index(w.stack, v), len(w.ids)
	for _, other := range w.stack[at:] {
		other.open = false
		w.ids = append(w.ids, other.id)
	}
	w.stack = w.stack[:at]
	w.found = append(w.found, slices.Clip(w.ids[from:]))
}

// circular returns a fault for every group of claims that follow from one another, which names a shortest circle.
func (b book) circular(claims []Claim) (faults []error) {
	for _, group := range b.circles(claims) {
		var told []string
		for _, id := range b.shortest(group) {
			told = append(told, b[id].relation())
		}
		if more := len(told) - manyRelations; more > 0 {
			told = append(told[:manyRelations], fmt.Sprintf("and %d others", more))
		}
		faults = append(
			faults,
			figure.Fault(group[0], "", figure.ErrClash, "it follows from itself: %s", strings.Join(told, "; ")),
		)
	}
	return faults
}

// manyRelations is how many formulas of a circle are told.
const manyRelations = 8

// shortest returns a shortest circle through the first claim of a group, from that claim on: breadth first.
func (b book) shortest(group []string) []string {
	first, by := group[0], map[string]string{}
	for queue := []string{first}; len(queue) > 0; queue = queue[1:] {
		id := queue[0]
		for _, next := range b[id].From.of {
			_, inside := slices.BinarySearch(group, next)
			if _, seen := by[next]; seen || !inside {
				continue
			}
			by[next] = id
			if next == first {
				return way(first, by)
			}
			queue = append(queue, next)
		}
	}
	return group
}

// way returns the claims from first back to itself, by the claim that each was reached from.
func way(first string, by map[string]string) []string {
	circle := []string{}
	for id := by[first]; id != first; id = by[id] {
		circle = append(circle, id)
	}
	slices.Reverse(circle)
	return append([]string{first}, circle...)
}
