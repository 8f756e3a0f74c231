package reading

import (
	"math"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
)

// mostRows bounds a number of rows that is read, so that two can be added up.
const mostRows = math.MaxInt64 / 4

// Carry lists the counts for the wire.
func (c *Count) Carry(w *sums.Wire) {
	for _, n := range []*int64{&c.Rows, &c.Counted, &c.Refused} {
		sums.Value(w, n, mostRows)
	}
	w.Check(c.Rows == c.Counted+c.Refused, "rows that were neither counted nor refused")
	sums.List(w, &c.Reasons, maxReasons+1, func(r *Reason) { r.carry(w) })
	sums.List(w, &c.Unread, maxReasons+1, func(r *Reason) { r.carry(w) })
	sums.List(w, &c.Missing, maxReasons+1, func(r *Reason) { r.carry(w) })
	sums.List(w, &c.Notes, maxNotes, func(n *Note) { n.carry(w) })
}

func (r *Reason) carry(w *sums.Wire) {
	sums.Text(w, &r.Path, mostText)
	carryLabels(w, &r.Column)
	sums.Text(w, &r.Fault, mostText)
	sums.Value(w, &r.Rows, mostRows)
	sums.List(w, &r.First, maxFirst, func(n *int) { sums.Value(w, n, mostRows) })
	sums.List(w, &r.Values, maxValues, func(v *ValueCount) {
		sums.Text(w, &v.Value, mostText)
		sums.Value(w, &v.Rows, mostRows)
	})
	carryLabels(w, &r.Why)
	sums.Text(w, &r.Detail, mostText)
	sums.Flag(w, &r.setting)
}

func (n *Note) carry(w *sums.Wire) {
	sums.Text(w, &n.About, mostText)
	sums.Text(w, &n.Path, mostText)
	carryLabels(w, &n.Column)
	sums.Text(w, &n.Value, mostText)
	for _, rows := range []*int64{&n.Rows, &n.Of} {
		sums.Value(w, rows, mostRows)
	}
	sums.Value(w, &n.First, mostRows)
	carryLabels(w, &n.Labels)
}

// mostText bounds the bytes of a text that is read.
const mostText = 1 << 20

func carryLabels(w *sums.Wire, l *figure.Labels) {
	for _, text := range []*string{&l.Finnish, &l.Swedish, &l.English} {
		sums.Text(w, text, mostText)
	}
}
