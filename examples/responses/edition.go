// Package responses reads the responses of a barometer for programs: those of a file or the embedded ones, of 2011 or
// of an edition of the caller's own, as the command line tells.
package responses

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// Edition is an edition of the caller's own, as the flags tell it; without them the published one is computed.
type Edition struct {
	date    string
	sent    figure.Count
	frame   *estimates
	edition barometer.Edition // none: the published one is computed
	export  command.Export
	faults  command.Faults
	shares  []funding.MixOption
	preset  bool // Edition2026, with all its questions
}

// preset2026 is the word for the edition of 2026 with the questions of today, and the embedded responses to it.
const preset2026 = "2026"

// Define defines the flags.
func (o *Edition) Define(line *command.Line) {
	line.Export(&o.export)
	line.Faults(&o.faults)
	line.Func("rounded",
		line.Says(figure.Labels{
			"`desimaalit`, 0–2, joihin rahoituksen osuudet on pyöristetty: silloin 33, 33 ja 33 % luetaan ja rivit lasketaan; " +
				"muuten osuuksien summan on oltava 100",
			"`decimaler`, 0–2, som finansieringens andelar har avrundats till: då läses 33, 33 och 33 % och raderna räknas; " +
				"annars ska andelarnas summa vara 100",
			"`decimals`, 0 to 2, that shares of funding were rounded to: 33, 33 and 33 % are read then, and the rows are " +
				"counted; without it they must sum to 100",
		}), func(s string) error {
			n, err := strconv.Atoi(s)
			if err != nil || n < 0 || n > 2 {
				return command.Tell(figure.Labels{
					"se on 0, 1 tai 2",
					"det är 0, 1 eller 2",
					"it is 0, 1 or 2",
				})
			}
			o.shares = []funding.MixOption{funding.Rounded(n)}
			return nil
		})
	line.StringVar(&o.date, "edition", "", line.Says(figure.Labels{
		"oman kierroksesi `päivä`, esimerkiksi 2026-12-31; sitä verrataan vuoden 2011 riveihin, jos tiedostossa on niitä; " +
			preset2026 + " on 31.12.2026 ja nykyiset kysymykset, ilman tiedostoa FILE keksityt vastaukset",
		"`datum` för en egen omgång, till exempel 2026-12-31; den jämförs med rader från 2011, om filen har sådana; " +
			preset2026 + " är 31.12.2026 med dagens frågor, utan FILE påhittade svar",
		"reference `date` of an edition of your own, such as 2026-12-31; it is compared with rows of 2011, where the file " +
			"has some; " + preset2026 + " is that of 31.12.2026 with the questions of today, without a FILE of synthetic " +
			"responses",
	}))
	line.TextVar(&o.sent, "sent", figure.Count{}, line.Says(figure.Labels{
		"kierroksella -edition lähetettyjen lomakkeiden `määrä`", "`antal` formulär som sändes för omgången -edition",
		"`number` of forms sent for the edition of -edition",
	}))
	line.Func(
		"frame",
		line.Says(figure.Labels{
			"arvioidut `yksiköt` tyypeittäin ja kaikkiaan: workshop=275,multi-service-centre=40,total=600-700; ilman " +
				"kokonaismäärää niiden summa, jos jokaisella vastanneella tyypillä on arvio",
			"uppskattat antal `enheter` per typ och totalt: workshop=275,multi-service-centre=40,total=600-700; utan total " +
				"deras summa, om varje typ som svarade har en uppskattning",
			"estimated `units` of each type, and of all: workshop=275,multi-service-centre=40,total=600-700; without a total, " +
				"their sum, if every type that answered has one",
		}),
		func(s string) (err error) {
			o.frame, err = readFrame(s)
			return err
		},
	)
}

// Check makes the edition, or says what is wrong with the flags. An empty form needs no file.
func (o *Edition) Check(line *command.Line, form bool) error {
	if o.date == preset2026 {
		o.preset, o.date = true, barometer.Edition2026().Reference()
	}
	published := barometer.Edition2011().Year()
	day, err := time.Parse(time.DateOnly, o.date)
	switch {
	case o.date == "" && (o.sent.Given() || o.frame != nil):
		return command.Tell(figure.Labels{
			"-sent ja -frame koskevat omaa kierrosta: -edition kertoo sen päivän",
			"-sent och -frame gäller en egen omgång: -edition anger dess datum",
			"-sent and -frame are of an edition of your own: -edition tells its date",
		})
	case o.date == "":
		return nil
	case err != nil:
		return command.Tell(figure.Labels{
			"-edition %s: tarvitaan päivä, esimerkiksi 2026-12-31",
			"-edition %s: ett datum behövs, till exempel 2026-12-31",
			"-edition %s: a date such as 2026-12-31 is needed",
		}, o.date)
	case day.Year() <= published:
		return command.Tell(figure.Labels{
			"-edition %s: vuoden %d jälkeen; se lasketaan ilman valitsinta",
			"-edition %s: efter %d, som räknas utan flaggan",
			"-edition %s: after %d, which is computed without it",
		}, o.date, published)
	case o.sent.Given() && o.sent.Int() == 0:
		return command.Fault("-sent", o.sent, figure.ErrRange, figure.Labels{
			"1–%d lomaketta", "1–%d formulär", "from 1 to %d forms",
		}, figure.MaxCount)
	case line.Arg(0) == "" && !form && !o.preset:
		return command.Tell(figure.Labels{
			"-edition tarvitsee tiedoston FILE: mukana tulevat vastaukset ovat vuodelta 2011",
			"-edition behöver en FILE: de medföljande svaren är från 2011",
			"-edition needs a FILE: the embedded responses are of 2011",
		})
	}
	o.edition, err = o.made(o.sent, barometer.Frame{}) // the frame is settled when it is known who answered
	return err
}

// made returns the edition with a number of forms sent and a frame.
func (o *Edition) made(sent figure.Count, frame barometer.Frame) (barometer.Edition, error) {
	properties := []barometer.EditionOption{barometer.WithFrame(frame)}
	if n, ok := sent.Get(); ok {
		properties = append(properties, barometer.FormsSent(n))
	}
	if o.preset {
		properties = append(properties, barometer.Asks(slices.Collect(options.Questions())...))
	}
	year, _ := strconv.Atoi(o.date[:4])
	return barometer.NewEdition(year, o.date, properties...)
}

// Told returns the edition that the command line tells; none where it tells none.
func (o *Edition) Told() barometer.Edition { return o.edition }

// synthetic returns the report of the embedded responses of 2026 beside those of 2011.
func (o *Edition) synthetic(then []byte) (*barometer.Report, error) {
	tally := barometer.NewTally(o.edition, barometer.Edition2011())
	for _, file := range []*barometer.Responses{
		o.Reader(0).CSV(bytes.NewReader(examples.Synthetic2026)), barometer.Reader{}.CSV(bytes.NewReader(then)),
	} {
		for r, err := range file.All() {
			if err == nil && r.Edition != barometer.Edition2006().Year() {
				err = tally.Add(&r)
			}
			if err != nil {
				return nil, err
			}
		}
	}
	return tally.Report(), nil
}

// Compute reads the file that the command line names, or the embedded responses, and returns the report of all that are
// sound and the exit status, after it has told every fault; no report where the file cannot be opened, or the program
// was interrupted.
func (o *Edition) Compute(
	line *command.Line, stdin io.Reader, embedded []byte, lang figure.Language,
) (*barometer.Report, int) {
	if o.preset && line.Arg(0) == "" {
		report, err := o.synthetic(embedded)
		if err != nil {
			return nil, line.Fail(err)
		}
		return report, line.Refuse(o.settle(report))
	}
	in, err := line.Input(stdin, embedded, lang)
	if err != nil {
		return nil, line.Fail(err)
	}
	defer in.Close()
	open := func(r barometer.Reader) *barometer.Responses { return read(r, line.Arg(0), in) }
	return o.From(line, in, lang, open, nil)
}

// Suggests reports whether a first mapping is asked for.
func (o *Edition) Suggests() bool { return o.export.Suggest }

// Checks reports whether the file is only to be checked.
func (o *Edition) Checks() bool { return o.faults.Check }

// WriteCheck writes what became of the rows of a file and what is wrong with it, and nothing else.
func (o *Edition) WriteCheck(w io.Writer, r *barometer.Report, file string, l figure.Language) error {
	return BasisOf(r, file).WriteCheck(w, l)
}

// BasisOf returns what a report of a file rests on.
func BasisOf(r *barometer.Report, file string) command.Basis {
	edition := func(e barometer.Edition) table.Edition { return table.Edition{Year: e.Year(), Date: e.Reference()} }
	b := command.Basis{Edition: edition(r.Edition), File: file, Read: r.Read}
	if r.Before.Read.Counted > 0 || r.Before.Edition.Valid() {
		b.Before = edition(r.Before.Edition)
	}
	return b
}

// From computes the report of the responses that open returns, as Compute does. place, if any, names the cells of their
// faults as a user finds them.
func (o *Edition) From(
	line *command.Line, in *command.Input, lang figure.Language, open func(barometer.Reader) *barometer.Responses,
	place reading.Place,
) (*barometer.Report, int) {
	reader := o.Reader(lang)
	reader.Context = in.Context
	told, err := o.faults.Begin(lang)
	if err != nil {
		return nil, line.Fail(err)
	}
	o.faults.Place, reader.Faulty = place, told
	file := open(reader)
	in.Watch(file.Read)
	report, err := file.Compute()
	if status := in.End(file.Read()); status != command.Sound {
		return nil, max(status, o.faults.End(reading.Count{}, nil))
	}
	status := o.faults.End(report.Read, err)
	return report, max(status, line.Refuse(o.settle(report)), line.Fail(o.ask(report)))
}

// Suggested writes a first mapping of the file where -suggest asks for it, and returns the exit status.
func (o *Edition) Suggested(
	line *command.Line, stdin io.Reader, stdout io.Writer, embedded []byte, l figure.Language,
) (status int, asked bool) {
	if !o.export.Suggest {
		return 0, false
	}
	return line.WriteSuggestion(stdin, stdout, embedded, o.Reader(l).Suggest), true
}

// Empty returns a report of no responses, for what does not depend on them: which tables there are.
func (o *Edition) Empty() *barometer.Report { return o.Reader(0).Tally().Report() }

// read reads JSON lines from a file whose name says so, CSV from all others.
func read(r barometer.Reader, name string, in io.Reader) *barometer.Responses {
	if strings.HasSuffix(strings.ToLower(name), ".jsonl") {
		return r.JSON(in)
	}
	return r.CSV(in)
}

// Reader returns the reader of the edition, for files whose numbers are of the language.
func (o *Edition) Reader(l figure.Language) barometer.Reader {
	if !o.edition.Valid() {
		return barometer.Reader{Language: l, Mapping: o.export.Mapping, Lenient: o.faults.Lenient, Shares: o.shares}
	}
	return barometer.Reader{
		Edition: o.edition, Before: barometer.Edition2011(), Panel: true, Language: l, Mapping: o.export.Mapping,
		Lenient: o.faults.Lenient, Shares: o.shares,
	}
}

// ask returns the question which edition the rows are of, where neither they nor the command line tell it rightly.
func (o *Edition) ask(r *barometer.Report) error {
	notTold := slices.ContainsFunc(r.Read.Notes, func(n reading.Note) bool { return n.About == barometer.NoEdition })
	refused := slices.ContainsFunc(r.Read.Reasons, func(x reading.Reason) bool { return x.Path == "unit.edition" })
	if o.edition.Valid() || !notTold && !refused {
		return nil
	}
	now, before := barometer.Edition2011().Year(), barometer.Edition2006().Year()
	return command.Tell(figure.Labels{
		"minkä kierroksen vastauksia rivit ovat? -edition 2026-12-31 tekee omaksi kierrokseksesi ne, joilla ei ole " +
			"vuotta, ja vuoden 2026 rivit; sarake unit.edition kertoo, mitkä rivit ovat vuodelta %d ja mitkä vuodelta %d",
		"vilken omgång gäller raderna? -edition 2026-12-31 gör till en egen omgång dem som saknar år, och dem från " +
			"2026; kolumnen unit.edition anger vilka rader som är från %d och vilka från %d",
		"which edition are the rows of? -edition 2026-12-31 makes those without a year, and those of 2026, an edition of " +
			"your own; a column unit.edition tells which rows are of %d and which of %d",
	}, now, before)
}

// settle leaves the earlier edition out of a report where nothing was read of it, and gives the report's own what the
// answers leave of the number of forms sent and of the frame. It is a fault that more units answered than were told, or
// that all of them are of the earlier edition.
func (o *Edition) settle(r *barometer.Report) error {
	if !o.edition.Valid() {
		return nil
	}
	var faults []error
	answered, earlier := r.Unit.Units(unit.Everyone), r.Before.Unit.Units(unit.Everyone)
	if answered == 0 && earlier > 0 {
		faults = append(
			faults,
			command.Tell(figure.Labels{
				"yksikään kelvollinen rivi ei ole vuodelta %d; vuodelta %d niitä on %d",
				"ingen giltig rad är från %d; från %d är det %d",
				"no sound row is of %d; those of %d: %d",
			}, r.Edition.Year(), r.Before.Edition.Year(), earlier),
		)
	}
	if earlier == 0 {
		r.Before.Edition, r.Panel = barometer.Edition{}, nil
	}
	sent := o.sent
	var tooFew error
	if sent.Given() && sent.Int() < answered {
		tooFew = command.Fault("-sent", sent, figure.ErrRange, unitsAnswered.Of(answered), answered)
		sent = figure.Count{}
	}
	frame, err := o.frame.settled(r.Unit)
	for _, fault := range []error{tooFew, err} {
		faults = append(faults, fault)
		r.Read = r.Read.With(command.NotUsedNotes(fault)...)
	}
	r.Edition, err = o.made(sent, frame)
	return errors.Join(append(faults, err)...)
}

// unitsAnswered is why a number of units that is told is too small.
var unitsAnswered = figure.Counted{
	One:  figure.Labels{"vastanneita yksiköitä on %d", "%d enhet svarade", "%d unit answered"},
	Many: figure.Labels{"vastanneita yksiköitä on %d", "%d enheter svarade", "%d units answered"},
}
