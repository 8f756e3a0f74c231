package sheet

import (
	"errors"
	"sync"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
)

// sharedFrom is how many bytes of a file are read by one goroutine before others help: a smaller file is read sooner
// alone.
const sharedFrom = 2 << 20

// Share is Each with several functions, whose sums the caller merges: a file of CSV, or of JSON lines, of more than
// 2 MiB is read by as many goroutines as there are functions, and each of them calls its own. Which of them a row is
// handed to differs from one time to the next; what is refused, counted, noted and returned, and in which order, does
// not. The reader's Validate is called by several goroutines then, its Faulty and Within by one at a time.
func (f *File[R]) Share(adds []func(*R) error) error {
	kept := keptFaults{most: f.reader.Limits.faults()}
	if len(adds) == 0 {
		return figure.Fault("add", "", figure.ErrMissing, "no function to hand the rows to")
	}
	f.walk(func(r *R, err error) bool {
		if err == nil {
			err = adds[0](r)
		}
		kept.add(err)
		return len(adds) == 1 || !f.shareable() || f.watch.ids.filling()
	})
	if len(adds) > 1 && f.shareable() {
		newShared(f, adds, &kept).run()
		f.rest = rows[R]{}
	}
	return f.untold(&kept)
}

// shareable reports whether the rest of the file is worth several goroutines.
func (f *File[R]) shareable() bool {
	return f.rest.next != nil && f.rest.keep != nil && f.Bytes() > sharedFrom
}

// keptFaults are the faults of a file in the order of its rows, as many as the limits keep.
type keptFaults struct {
	most, kept int
	faults     []error
	untold     int64 // rows
}

func (k *keptFaults) add(err error) {
	switch {
	case err == nil:
	case k.kept < k.most:
		k.faults = append(k.faults, err)
		k.kept += max(1, len(figure.Faults(err)))
	default:
		k.untold++
	}
}

// untold joins the faults, and tells how many there are besides.
func (f *File[R]) untold(k *keptFaults) error {
	if k.untold > 0 {
		f.count = f.count.With(reading.Note{About: reading.UntoldFaults, Rows: k.untold})
		have := "rows have"
		if k.untold == 1 {
			have = "row has"
		}
		k.faults = append(k.faults, figure.Fault("file", "", ErrMore,
			"%d more %s faults (the limit Faults can be raised)", k.untold, have))
	}
	return errors.Join(k.faults...)
}

// shared is a file that several goroutines read, a batch of rows at a time. A batch is read ahead, taken and judged by
// itself, settled when all before it are, and added; its faults are kept when those of all before it are.
type shared[R any] struct {
	file *File[R]
	adds []func(*R) error
	kept *keptFaults

	reading sync.Mutex // the file
	read    int        // batches
	over    bool       // nothing is left to read

	settled, added turn
	stopped        bool // under settled: what has been read after it counts for nothing
}

// turn lets batches go on one after the other.
type turn struct {
	sync.Mutex
	changed *sync.Cond
	next    int
}

// await waits until it is the turn of a batch, and holds it.
func (t *turn) await(batch int) {
	t.Lock()
	for t.next != batch {
		t.changed.Wait()
	}
}

// pass lets the next batch go on.
func (t *turn) pass() {
	t.next++
	t.changed.Broadcast()
	t.Unlock()
}

func newShared[R any](f *File[R], adds []func(*R) error, kept *keptFaults) *shared[R] {
	s := &shared[R]{file: f, adds: adds, kept: kept}
	s.settled.changed, s.added.changed = sync.NewCond(&s.settled), sync.NewCond(&s.added)
	return s
}

// run reads the file to its end.
func (s *shared[R]) run() {
	var all sync.WaitGroup
	for _, add := range s.adds {
		all.Go(func() { s.work(add) })
	}
	all.Wait()
}

// The bounds of a batch: enough rows that goroutines seldom meet, few enough that they stay near the processor.
const (
	batchRows  = 64
	batchBytes = 1 << 17
)

// batch is some rows of a file, and what became of them.
type batch[R any] struct {
	number int
	bytes  []byte
	raw    []raw
	rows   []slot[R]
	faults []error // by row; nil for a sound one, which is added
	after  []error // what is told after the row
	end    error   // what ended the file
}

// work does batches until there are none.
func (s *shared[R]) work(add func(*R) error) {
	take := s.file.rest.taker()
	b := &batch[R]{rows: make([]slot[R], batchRows)}
	for s.fill(b) {
		for i := range b.raw {
			b.rows[i].judged = s.file.reader.judged(take(b.raw[i], &b.rows[i]))
		}
		s.settle(b)
		for i := range b.faults {
			if x := b.rows[i].judged; b.faults[i] == nil && x.leftOut == nil {
				b.faults[i] = add(x.value)
			}
		}
		s.keep(b)
	}
}

// fill reads the rows of a batch; false where there are none.
func (s *shared[R]) fill(b *batch[R]) bool {
	s.reading.Lock()
	defer s.reading.Unlock()
	if s.over {
		return false
	}
	b.number, b.bytes, b.raw, b.end = s.read, b.bytes[:0], b.raw[:0], nil
	for s.read++; len(b.raw) < batchRows && len(b.bytes) < batchBytes; {
		x, err := s.file.rest.next()
		if err != nil {
			b.end, s.over = err, true
			break
		}
		x, b.bytes = s.file.rest.keep(x, b.bytes)
		b.raw = append(b.raw, x)
	}
	return true
}

// settle compares the rows of a batch with all before them.
func (s *shared[R]) settle(b *batch[R]) {
	s.settled.await(b.number)
	defer s.settled.pass()
	f := s.file
	b.faults, b.after = b.faults[:0], b.after[:0]
	for i := range b.raw {
		if s.stopped {
			break
		}
		if err := f.stopped(); err != nil {
			s.stop(b, err)
			return
		}
		var fault, after error
		if x := b.rows[i].judged; x.leftOut != nil {
			x.leftOut.Saw(1, x.number)
		} else if fault = f.settle(x); f.watch.ids.filled() {
			after = f.watch.ids.full()
		}
		b.faults, b.after = append(b.faults, fault), append(b.after, after)
	}
	switch {
	case s.stopped:
		b.end = nil
	case b.end != nil:
		b.end = f.ended(f.rest, b.end)
	}
}

// stop ends the file where its context was done.
func (s *shared[R]) stop(b *batch[R], err error) {
	s.stopped, b.end = true, err
	s.file.fault(err)
	s.reading.Lock()
	s.over = true
	s.reading.Unlock()
}

// keep keeps the faults of a batch.
func (s *shared[R]) keep(b *batch[R]) {
	s.added.await(b.number)
	defer s.added.pass()
	for i := range b.faults {
		s.kept.add(b.faults[i])
		s.kept.add(b.after[i])
	}
	s.kept.add(b.end)
}
