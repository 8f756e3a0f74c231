package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
)

// Stopped is the exit status of a program that was interrupted, as shells have it.
const Stopped = 130

// Input is what a program reads: it can be interrupted, and tells on a terminal how far it has come.
type Input struct {
	io.Closer
	Context context.Context // done once the program is interrupted

	in      io.Reader
	own     []byte
	stop    context.CancelFunc
	stderr  io.Writer
	lang    figure.Language
	shows   bool
	now     func() time.Time
	started time.Time
	shown   time.Time
	bytes   int64
	rows    func() int64
}

// The times after which progress is told for the first time, and again.
const (
	patience = time.Second
	again    = 300 * time.Millisecond
)

// Input opens what the command line names, as Open does.
func (l *Line) Input(stdin io.Reader, embedded []byte, lang figure.Language) (*Input, error) {
	in, err := l.Open(stdin, embedded)
	if err != nil {
		return nil, err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	return &Input{
		Closer: in, Context: ctx, in: in, stop: stop, stderr: l.stderr, lang: lang, shows: terminal(l.stderr),
		now: time.Now, started: time.Now(), rows: func() int64 { return 0 },
	}, nil
}

// terminal reports whether somebody looks at what is written.
func terminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// Watch tells how many rows have been read, for the progress.
func (i *Input) Watch(read func() reading.Count) { i.rows = func() int64 { return read().Rows } }

// Read reads on until the program is interrupted, also while nothing comes.
func (i *Input) Read(p []byte) (int, error) {
	type result struct {
		n   int
		err error
	}
	if len(i.own) < len(p) {
		i.own = make([]byte, len(p))
	}
	done, own := make(chan result, 1), i.own[:len(p)] // a read that is given up must not write into p
	go func() {
		n, err := i.in.Read(own)
		done <- result{n, err}
	}()
	select {
	case r := <-done:
		i.bytes += int64(copy(p, own[:r.n]))
		i.tell()
		return r.n, r.err
	case <-i.Context.Done():
		return 0, i.Context.Err()
	}
}

// tell writes how far reading has come, over what it wrote before.
func (i *Input) tell() {
	now := i.now()
	if !i.shows || now.Sub(i.started) < patience || now.Sub(i.shown) < again {
		return
	}
	i.shown = now
	rows := i.rows()
	fmt.Fprintf(i.stderr, "\r\x1b[K"+i.lang.Of(figure.Counted{
		One:  figure.Labels{"%d rivi, %d Mt luettu", "%d rad, %d MB läst", "%d row, %d MB read"},
		Many: figure.Labels{"%d riviä, %d Mt luettu", "%d rader, %d MB lästa", "%d rows, %d MB read"},
	}.Of(rows)), rows, i.bytes>>20)
}

// End ends reading: from now on an interrupt ends the program at once. It returns Stopped when the program has been
// interrupted, and says so; what was read until then is no survey, and nothing is computed from it.
func (i *Input) End(read reading.Count) int {
	interrupted := errors.Is(i.Context.Err(), context.Canceled)
	i.stop()
	if !i.shown.IsZero() {
		fmt.Fprint(i.stderr, "\r\x1b[K")
	}
	if !interrupted {
		return Sound
	}
	fmt.Fprintf(i.stderr, i.lang.Of(figure.Counted{
		One: figure.Labels{
			"Keskeytetty, kun %d rivi oli luettu: mitään ei lasketa.\n",
			"Avbrutet när %d rad hade lästs: inget räknas.\n",
			"Stopped after %d row: nothing is computed.\n",
		},
		Many: figure.Labels{
			"Keskeytetty, kun %d riviä oli luettu: mitään ei lasketa.\n",
			"Avbrutet när %d rader hade lästs: inget räknas.\n",
			"Stopped after %d rows: nothing is computed.\n",
		},
	}.Of(read.Rows)), read.Rows)
	return Stopped
}
