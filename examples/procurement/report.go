package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// width is the width of the page in characters.
const width = 100

// report is what the program prints.
type report struct {
	settings
	list
	result coaching.Comparison
}

// plain returns the offers without their rows.
func (r *report) plain() []coaching.Offer {
	offers := make([]coaching.Offer, len(r.offers))
	for i, o := range r.offers {
		offers[i] = o.Offer
	}
	return offers
}

// compare ranks the offers; those that cannot be ranked are refused.
func (r *report) compare() {
	var err error
	if r.result, err = coaching.Compare(r.plain(), r.basis, r.assumed); err != nil {
		r.File(err)
		r.Read = r.Read.Refuse(r.Read.Counted, err)
		r.offers = nil
		return
	}
	for _, o := range r.result.Refused {
		r.Faults = append(r.Faults, figure.At(fmt.Sprintf("row %d, ", r.offers[o.Index].row), o.Err))
		r.Read = r.Read.Refuse(1, o.Err)
	}
}

// write prints the ranking, the offers that are not in it, what each assumption does, and what became of the rows;
// without offers there is nothing to rank.
func (r *report) write(w io.Writer) error {
	if len(r.offers) == 0 && r.Read.Refused+int64(len(r.Read.Notes)) > 0 {
		return r.Read.WriteText(w, r.lang)
	}
	if err := r.ranking().WriteText(w, width); err != nil {
		return err
	}
	for _, s := range r.ranges {
		text, err := r.variation(s)
		if err == nil {
			_, err = fmt.Fprintf(w, "\n%s", text)
		}
		if err != nil {
			return err
		}
	}
	if _, err := io.WriteString(w, "\n"); err != nil {
		return err
	}
	return r.Read.WriteText(w, r.lang)
}

// ranking returns the table of offers, the cheapest first and those that cannot be compared last.
func (r *report) ranking() table.Grid {
	t := textsIn(r.lang)
	g := table.Grid{
		Title:   t.title + " " + r.basis.Label(r.lang),
		Corner:  t.offer,
		Columns: []string{t.place, t.quoted, "€/" + r.basis.Label(r.lang), t.terms},
		Notes:   []string{t.assumed},
	}
	for _, o := range r.result.Ranking {
		g.Rows = append(g.Rows, table.GridRow{Label: o.Offer.Name, Cells: []string{
			strconv.Itoa(o.Place), r.price(o.Offer.Price), r.number(o.Conversion.Euros), r.used(o),
		}})
	}
	for _, o := range r.result.Refused {
		var missing []string
		for _, term := range o.Missing {
			missing = append(missing, term.Label(r.lang))
		}
		g.Rows = append(g.Rows, table.GridRow{Label: o.Offer.Name, Cells: []string{
			"–", r.price(o.Offer.Price), "–", t.lacks + strings.Join(missing, ", "),
		}})
	}
	return g
}

// price returns a price as it was quoted.
func (r *report) price(p coaching.Price) string {
	return fmt.Sprintf("%s €/%s", r.number(p.Ratio()), p.Basis().Label(r.lang))
}

// number returns an exact number rounded to cents.
func (r *report) number(x figure.Ratio) string {
	return figure.Print(x, figure.Number, 2, figure.HalfUp).Format(r.lang)
}

// amount returns a term's value with the decimals it needs.
func (r *report) amount(a figure.Amount) string {
	decimals := 2
	switch h := a.Hundredths(); {
	case h%100 == 0:
		decimals = 0
	case h%10 == 0:
		decimals = 1
	}
	return figure.Print(a.Ratio(), figure.Number, decimals, figure.HalfUp).Format(r.lang)
}

// used returns the terms that a price rests on, the assumed ones with a star.
func (r *report) used(o coaching.Ranked) string {
	var parts []string
	for term, value := range o.Conversion.Used().All() {
		star := ""
		if o.Assumed.Has(term) {
			star = "*"
		}
		parts = append(parts, fmt.Sprintf("%s %s%s", term.Short(r.lang), r.amount(value), star))
	}
	if parts == nil {
		return "–"
	}
	return strings.Join(parts, ", ")
}
