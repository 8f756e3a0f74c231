package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples/internal/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// own is an edition of the caller's own, as the command line tells it.
type own struct {
	date    string
	sent    figure.Count
	frame   *unit.Frame
	edition unit.Edition // none: the published one is computed
}

// define defines the flags.
func (o *own) define(line *command.Line) {
	line.StringVar(&o.date, "edition", "", "reference `date` of an edition of your own, such as 2026-12-31; it is compared with rows of 2011, where the file has some")
	line.TextVar(&o.sent, "sent", figure.Count{}, "`number` of forms sent for it")
	line.Func("frame", "estimated `units` of each type, and of all: workshop=275,multi-service-centre=40,total=600-700; without a total, their sum", o.readFrame)
}

// readFrame reads the estimates of a sampling frame.
func (o *own) readFrame(s string) error {
	estimates := map[unit.Type]uint32{}
	var sum, lo, hi uint64
	for _, entry := range strings.Split(s, ",") {
		name, text, _ := strings.Cut(entry, "=")
		from, to, span := strings.Cut(text, "-")
		n, err := strconv.ParseUint(from, 10, 32)
		m := n
		if err == nil && span {
			m, err = strconv.ParseUint(to, 10, 32)
		}
		t, unknown := unit.ParseType(name)
		switch {
		case err != nil:
			return fmt.Errorf("%q: a type and its units are needed, such as workshop=275", entry)
		case name == "total":
			lo, hi = n, m
			continue
		case unknown != nil:
			return unknown
		case span || estimates[t] > 0:
			return fmt.Errorf("%q: one number for each type; a range is for the total", entry)
		}
		estimates[t] = uint32(n)
		sum += n
	}
	if hi == 0 {
		lo, hi = sum, sum
	}
	f, err := unit.NewFrame(estimates, uint32(min(lo, figure.MaxCount+1)), uint32(min(hi, figure.MaxCount+1)))
	o.frame = &f
	return err
}

// check makes the edition, or says what is wrong with the flags.
func (o *own) check(line *command.Line) error {
	published := unit.Edition2011().Year()
	day, err := time.Parse(time.DateOnly, o.date)
	switch {
	case o.date == "" && (o.sent.Given() || o.frame != nil):
		return errors.New("-sent and -frame are of an edition of your own: -edition tells its date")
	case o.date == "":
		return nil
	case err != nil:
		return fmt.Errorf("-edition %s: a date such as 2026-12-31 is needed", o.date)
	case day.Year() <= published:
		return fmt.Errorf("-edition %s: after %d, which is computed without it", o.date, published)
	case line.Arg(0) == "":
		return errors.New("-edition needs a FILE: the embedded responses are of 2011")
	}
	o.edition, err = o.made(o.sent)
	return err
}

// made returns the edition with a number of forms sent.
func (o *own) made(sent figure.Count) (unit.Edition, error) {
	var options []unit.EditionOption
	if n, ok := sent.Get(); ok {
		options = append(options, unit.Sent(n))
	}
	if o.frame != nil {
		options = append(options, unit.WithFrame(*o.frame))
	}
	year, _ := strconv.Atoi(o.date[:4])
	return unit.NewEdition(year, o.date, options...)
}

// options are those of the reader and the tally.
func (o *own) options() []barometer.Option {
	if !o.edition.Valid() {
		return nil
	}
	return []barometer.Option{barometer.Editions(o.edition, unit.Edition2011())}
}

// settle leaves the earlier edition out of a report where nothing was read of it, and a number of forms sent that is smaller
// than the number of answers, which is a fault.
func (o *own) settle(r *barometer.Report) (err error) {
	if !o.edition.Valid() {
		return nil
	}
	if r.Before.Unit.Units(unit.Everyone) == 0 {
		r.Before.Edition = unit.Edition{}
	}
	if n := r.Unit.Units(unit.Everyone); o.sent.Given() && o.sent.Int() < n {
		if r.Edition, err = o.made(figure.Count{}); err == nil {
			err = figure.Fault("-sent", o.sent, figure.ErrRange, "%d units answered", n)
		}
	}
	return err
}
