package barometer

import (
	"iter"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/column"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/unit"
)

// draft is a response while it is read: what a value validates as a whole is collected first.
type draft struct {
	Response
	mix      funding.Hundredths
	mixGiven bool
}

// draftOf returns the draft of a finished response, from which it is written.
func draftOf(r *Response) *draft {
	return &draft{Response: *r, mixGiven: r.Funding.Given()}
}

// finish returns the response with its values validated as wholes.
func (d *draft) finish(shares ...funding.MixOption) (Response, error) {
	if !d.mixGiven {
		return d.Response, nil
	}
	var err error
	d.Funding, err = funding.NewMixHundredths(d.mix, shares...)
	return d.Response, err
}

type (
	labels = [enum.Languages]string
	binds  = []column.Column[draft]
)

// book lists the columns of a response in the order of the report's chapters.
var book = column.NewBook(join(
	binds{idColumn(), editionColumn()},
	binds{
		column.Text("unit.type", labels{"yksikkötyyppi", "enhetstyp", "unit type"}, func(d *draft) *unit.Type { return &d.Unit.Type }),
		column.Text("unit.part2", labels{"vastasi toiseen osaan", "besvarade del två", "answered part two"}, func(d *draft) *unit.YesNo { return &d.Unit.Part2 }),
		column.Text("unit.maintainer", labels{"ylläpitäjä", "huvudman", "maintainer"}, func(d *draft) *unit.Maintainer { return &d.Unit.Maintainer }),
		column.Text("unit.founded", labels{"aloitusvuosi", "startår", "founded"}, func(d *draft) *unit.Year { return &d.Unit.Founded }).Number(),
		column.Text("unit.situation", labels{"taloudellinen tilanne", "ekonomisk situation", "economic situation"}, func(d *draft) *unit.Situation { return &d.Unit.Situation }),
		column.Text("unit.outlook", labels{"talouden kehitys", "ekonomisk utveckling", "economic outlook"}, func(d *draft) *unit.Outlook { return &d.Unit.Outlook }),
	},
	items("funding", labels{"tulorahoitus", "finansiering", "funding"}, funding.Sources(), mixColumn),
))

func join(parts ...binds) (all binds) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// labelled is a value of an enumeration.
type labelled interface {
	comparable
	String() string
	Label(figure.Language) string
}

// items returns a column for each value of an enumeration, named section.key.
func items[A labelled](section string, title labels, values iter.Seq[A], bind func(A) column.Column[draft]) (all binds) {
	for a := range values {
		c := bind(a)
		c.Key = a.String()
		c.Labels = labelsOf(a)
		all = append(all, c.Below(section, title))
	}
	return all
}

func labelsOf[A labelled](a A) labels {
	return labels{a.Label(figure.Finnish), a.Label(figure.Swedish), a.Label(figure.English)}
}

func idColumn() column.Column[draft] {
	return column.Column[draft]{
		Key: "unit.id", Labels: labels{"yksikön tunnus", "enhetens id", "unit id"},
		Get: func(d *draft) string { return d.ID },
		Set: func(d *draft, s string) error {
			d.ID = strings.Clone(s)
			return cell.Text(s, MaxID)
		},
	}
}

func editionColumn() column.Column[draft] {
	return column.Column[draft]{
		Key: "unit.edition", Labels: labels{"vuosi", "år", "edition"}, Numeric: true,
		Get: func(d *draft) string { return unit.Year(max(d.Edition, 0)).String() },
		Set: func(d *draft, s string) error {
			var year unit.Year
			err := year.UnmarshalText([]byte(s))
			d.Edition = int(year)
			return err
		},
	}
}

// mixColumn binds the share of a source, in percent.
func mixColumn(s funding.Source) column.Column[draft] {
	return column.Column[draft]{
		Numeric: true,
		Get: func(d *draft) string {
			if !d.mixGiven {
				return ""
			}
			return d.Funding.Share(s).String()
		},
		Set: func(d *draft, text string) (err error) {
			d.mix[s], err = cell.Hundredths(text, 100_00)
			d.mixGiven = true
			return err
		},
	}
}
