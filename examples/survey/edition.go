package main

import (
	"flag"
	"fmt"
	"time"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/sheet"
)

// The survey that T05 published: its year, and the number of forms that it sent.
const (
	published     = 2005
	publishedSent = 37
)

// edition is which survey the answers are of, as the command line tells it.
type edition struct {
	date  string
	year  int           // 0: not told
	month centres.Month // 0: not told
	sent  figure.Count
}

// define defines the flags.
func (e *edition) define(line *command.Line) {
	line.StringVar(&e.date, "edition", "", line.Says(figure.Labels{
		"tiedoston FILE vastausten `päivä`, esimerkiksi 2026-03-31; vuoden 2005 vastauksia verrataan raportin T05 lukuihin " +
			"arvioineen",
		"`datum` för svaren i FILE, till exempel 2026-03-31; svaren från 2005 jämförs med siffrorna i T05, med utlåtanden",
		"`date` of the answers in FILE, such as 2026-03-31; those of 2005 are compared with what T05 printed, with verdicts",
	}))
	line.TextVar(&e.sent, "sent", figure.Count{}, line.Says(figure.LabelsOf(func(l figure.Language) string {
		return fmt.Sprintf(l.Of(figure.Labels{
			"lähetettyjen lomakkeiden `määrä`; vuoden %[2]d kyselyssä %[1]d, muuten ei tiedossa",
			"`antal` formulär som sändes; %d i enkäten från %d, annars okänt",
			"`number` of forms sent; %d for the survey of %d, otherwise not known",
		}), publishedSent, published)
	})))
}

// check settles the edition, or says what is wrong with the flags. The embedded answers are of 2005, and an empty form
// needs no file.
func (e *edition) check(line *command.Line, form bool) error {
	day, err := time.Parse(time.DateOnly, e.date)
	switch embedded := line.Arg(0) == ""; {
	case e.date != "" && err != nil:
		return command.Tell(figure.Labels{
			"-edition %s: tarvitaan päivä, esimerkiksi 2026-03-31",
			"-edition %s: ett datum behövs, till exempel 2026-03-31",
			"-edition %s: a date such as 2026-03-31 is needed",
		}, e.date)
	case e.date != "" && day.Year() < published:
		return command.Tell(figure.Labels{
			"-edition %s: ensimmäinen kysely oli vuodelta %d",
			"-edition %s: den första enkäten var från %d",
			"-edition %s: the first survey was that of %d",
		}, e.date, published)
	case e.date != "" && embedded && !form:
		return command.Tell(figure.Labels{
			"-edition tarvitsee tiedoston FILE: mukana tulevat vastaukset ovat vuodelta %d",
			"-edition behöver en FILE: de medföljande svaren är från %d",
			"-edition needs a FILE: the embedded answers are of %d",
		}, published)
	case e.date != "":
		e.year = day.Year()
		e.month, err = centres.NewMonth(day.Year(), day.Month())
	case embedded:
		e.year = published
	}
	if err != nil && e.date != "" {
		return err
	}
	told := false
	line.Visit(func(f *flag.Flag) { told = told || f.Name == "sent" })
	switch {
	case e.sent.Given() && e.sent.Int() == 0:
		return command.Fault("-sent", e.sent, figure.ErrRange, figure.Labels{
			"1–%d lomaketta", "1–%d formulär", "from 1 to %d forms",
		}, figure.MaxCount)
	case !told && e.year == published:
		e.sent = figure.N(publishedSent)
	}
	return nil
}

// reader returns the reader of the answers: nothing that they tell is later than they are.
func (e edition) reader() sheet.Reader[coaching2005.Response] {
	if !e.month.Valid() {
		return coaching2005.Reader()
	}
	return coaching2005.ReaderIn(e.month)
}

// ask returns the question which edition the answers are of, where the command line does not tell.
func (e edition) ask() error {
	if e.year != 0 {
		return nil
	}
	return command.Tell(figure.Labels{
		"minkä kierroksen vastauksia nämä ovat? -edition 2026-03-31 tekee niistä oman kierroksesi, ilman arvioita; " +
			"-edition 2005-03-31 vertaa niitä raportin T05 lukuihin",
		"vilken omgång gäller svaren? -edition 2026-03-31 gör dem till en egen omgång, utan utlåtanden; " +
			"-edition 2005-03-31 jämför dem med siffrorna i T05",
		"which edition are the answers of? -edition 2026-03-31 makes them one of your own, without verdicts; " +
			"-edition 2005-03-31 compares them with what T05 printed",
	})
}
