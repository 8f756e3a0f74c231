package main

import (
	"errors"
	"io"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// limits bound a file of offers.
func limits() sheet.Limits {
	return sheet.Limits{
		Rows:        coaching.MaxOffers,
		Columns:     50,
		CellBytes:   1 << 10,
		RecordBytes: 16 << 10,
		FileBytes:   4 << 20,
	}
}

// maxName bounds the bytes of an offer's name.
const maxName = 200

// list is the sound offers of a file, and what should be known of it.
type list struct {
	command.Rows
	offers []offer
	alike  sheet.Lookalikes
}

// readOffers returns the offers of a CSV file with the rows they stand in, and every fault with its row and column.
func readOffers(in io.Reader, l figure.Language) (all list) {
	var p *place
	first := map[string]int{}
	for line, err := range sheet.Rows(in, limits(), known) {
		all.Note(line)
		switch {
		case err != nil:
			all.Broken(line, err)
		case p == nil:
			if p, err = places(line.Cells); err != nil {
				all.File(err)
				return all
			}
		default:
			all.Row(line.Number, all.add(line, *p, first, l))
		}
	}
	if note, found := all.alike.Note(); found {
		all.Read = all.Read.With(note)
	}
	all.Ended()
	return all
}

// add adds the offer of a row; first tells where each name stands.
func (all *list) add(line sheet.Row, p place, first map[string]int, l figure.Language) error {
	o, err := p.offer(line.Cells, l)
	name := sheet.Fold(o.Name)
	if before, twice := first[name]; err == nil && twice {
		err = figure.FaultBecause("name", o.Name, figure.ErrClash, nameTwice, "row %d has an offer of the same name", before)
	}
	if err != nil {
		return err
	}
	first[name] = line.Number
	all.alike.Add(o.Name, line.Number)
	all.offers = append(all.offers, offer{o, line.Number})
	return nil
}

// offer is an offer with the row it stands in.
type offer struct {
	coaching.Offer
	row int
}

// offer reads one row; an empty term is not stated.
func (p place) offer(cells []string, l figure.Language) (coaching.Offer, error) {
	var o coaching.Offer
	var faults []error
	var err error
	if o.Name, err = sheet.Name(cells[p.name], maxName); err != nil {
		faults = append(faults, &figure.FieldError{Path: "name", Err: err})
	}
	if sheet.IsTotal(o.Name) {
		faults = append(faults, command.Fault("name", o.Name, figure.ErrClash, likeTotal))
	}
	price, err := p.readPrice(cells, l)
	faults = append(faults, err)
	o.Price = price
	for i := range cells {
		term, ok := p.terms[i]
		if text := cells[i]; ok && text != "" {
			var a figure.Amount
			if a, err = amountOf("terms."+term.String(), text, l); err == nil {
				o.Terms, err = o.Terms.With(term, a)
			}
			faults = append(faults, err)
		}
	}
	if err := errors.Join(faults...); err != nil {
		return o, err
	}
	return o, o.Validate()
}

// readPrice reads the price and its basis.
func (p place) readPrice(cells []string, l figure.Language) (coaching.Price, error) {
	var basis coaching.PriceBasis
	err := basis.UnmarshalText([]byte(cells[p.basis]))
	if err != nil {
		err = &figure.FieldError{Path: "basis", Err: err}
	}
	price, errPrice := coaching.ParseQuote(cells[p.price], basis, l)
	if err != nil && errors.Is(errPrice, figure.ErrMissing) { // of the basis
		errPrice = nil
	}
	return price, errors.Join(err, errPrice)
}
