package clients

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// partOf adds up a part over the types of a group.
func (t *Tally) partOf(g unit.Group, p Part) (sum partCell) {
	if !p.Valid() {
		return sum
	}
	for u := range g.All() {
		sum.merge(&t.cells[u].parts[p])
	}
	return sum
}

// Part returns the clients in a part, over the units that answered (B12 5.3.2: 2812 clients of a job coach in 141
// units, 7221 on a disability pension in 186).
func (t *Tally) Part(g unit.Group, p Part) figure.Figure {
	sum := t.partOf(g, p)
	return count(sum.clients, sum.answered)
}

// PartShare returns the share of a part in all clients of the units that answered both: the matched base. The
// clients working outside are told over it (B12 9.3).
func (t *Tally) PartShare(g unit.Group, p Part) figure.Figure {
	sum := t.partOf(g, p)
	return stock(sum.within, sum.all, sum.matched)
}

// PartShareOfAll returns the clients in a part as a share of the clients of all units that told them, those that did
// not answer for the part included, as B12 5.3.2 prints it (18 % and 47 %). Such units count as having none, so that
// the share is a lower bound; it is marked figure.UnequalBases unless the same units answered both.
func (t *Tally) PartShareOfAll(g unit.Group, p Part) figure.Figure {
	sum := t.partOf(g, p)
	all := stock(sum.clients, t.Clients(g), sum.answered)
	if sum.matched != sum.answered || sum.matched != t.Answering(g) {
		return all.With(figure.UnequalBases)
	}
	return all
}
