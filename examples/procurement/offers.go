package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/record"
)

// limits bound a file of offers.
func limits() record.Limits {
	return record.Limits{Rows: coaching.MaxOffers, Columns: 50, CellBytes: 1 << 10, RecordBytes: 16 << 10, FileBytes: 4 << 20}
}

// maxName bounds the bytes of an offer's name.
const maxName = 200

// readOffers returns the sound offers of a CSV file with the rows they stand in, and every fault with its row and column.
func readOffers(in io.Reader) (offers []offer, faults []error) {
	r := record.NewReader(in, limits(), known)
	header, err := r.Header()
	if err != nil {
		return nil, []error{err}
	}
	p, err := places(header)
	if err != nil {
		return nil, []error{err}
	}
	seen := map[string]int{}
	for {
		cells, row, err := r.Read()
		var bad *record.RowError
		switch {
		case err == io.EOF:
			return offers, faults
		case errors.As(err, &bad):
			faults = append(faults, err)
			continue
		case err != nil:
			return offers, append(faults, err)
		}
		o, err := p.offer(cells)
		if first, twice := seen[enum.Fold(o.Name)]; err == nil && twice {
			err = figure.Fault("name", o.Name, figure.ErrClash, "row %d has an offer of the same name", first)
		}
		if err != nil {
			faults = append(faults, figure.At(fmt.Sprintf("row %d, ", row), err))
			continue
		}
		seen[enum.Fold(o.Name)] = row
		offers = append(offers, offer{o, row})
	}
}

// offer is an offer with the row it stands in.
type offer struct {
	coaching.Offer
	row int
}

// offer reads one row; an empty term is not stated.
func (p place) offer(cells []string) (coaching.Offer, error) {
	o := coaching.Offer{Name: cell.Clean(cell.Unguard(cells[p.name]))}
	var faults []error
	if err := cell.Line(o.Name, maxName); err != nil {
		faults = append(faults, &figure.FieldError{Path: "name", Err: err})
	}
	price, err := p.readPrice(cells)
	faults = append(faults, err)
	o.Price = price
	for i := range cells {
		term, ok := p.terms[i]
		if text := cell.Clean(cells[i]); ok && text != "" {
			var a figure.Amount
			if a, err = amountOf("terms."+term.String(), text); err == nil {
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
func (p place) readPrice(cells []string) (coaching.Price, error) {
	var basis coaching.PriceBasis
	var errBasis error
	if err := basis.UnmarshalText([]byte(cell.Clean(cells[p.basis]))); err != nil {
		errBasis = &figure.FieldError{Path: "basis", Err: err}
	}
	euros, err := amountOf("price", cell.Clean(cells[p.price]))
	if err != nil || errBasis != nil {
		return coaching.Price{}, errors.Join(err, errBasis)
	}
	return coaching.PriceOf(euros, basis)
}
