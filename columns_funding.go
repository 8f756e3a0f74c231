package barometer

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/sheet"
)

// fundingTitle is what the question of funding is called.
var fundingTitle = figure.Labels{"tulorahoitus", "finansiering", "funding"}

// fundingColumns are the columns of B12 3: the share of each source, in percent.
func (f *form) fundingColumns() columns {
	all := sheet.Items("funding", fundingTitle, options.ValuesIn[funding.Source](&f.Form), f.mixColumn)
	return named[funding.Source](f, "funding", fundingTitle, all).Percent().Affects("funding.*")
}

// mixColumn is the column of a source. A source that the editions do not have is written where it has a share, and in a
// response by itself where it was not asked about.
func (f *form) mixColumn(s funding.Source) sheet.Column[draft] {
	shown := options.Shows(&f.Form, s)
	c := sheet.Hundredths(100, func(d *draft, share uint32) error {
		d.mix[s], d.mixRead = int64(share), true
		return nil
	})
	c.Get = func(d *draft) string {
		asked, known := d.Funding.Asked(s)
		switch {
		case !d.Funding.Given() || !shown && d.Funding.Hundredths(s) == 0 && (asked || !known || !f.alone):
			return ""
		case !known:
			return sheet.NotNamed
		case !asked:
			return sheet.NotAsked
		}
		return figure.AmountOf(d.Funding.Hundredths(s)).String()
	}
	c.Left = func(d *draft, known bool) {
		if d.mixRead && (shown || known && f.alone) {
			d.left = append(d.left, leftSource{s, known})
		}
	}
	return c
}
