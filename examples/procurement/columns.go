package main

import (
	"errors"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// place says which column of a file holds what: -1 where there is none.
type place struct {
	name, price, basis int
	terms              map[int]coaching.Term
}

// known counts the columns of a header that have a meaning here.
func known(header []string) (n int) {
	for _, h := range header {
		if column(h) != "" {
			n++
		}
	}
	return n
}

// needed are the names of the columns that no list of offers can do without; the English ones are the keys.
var needed = [...]figure.Labels{{"nimi", "namn", "name"}, {"hinta", "pris", "price"}, {"peruste", "grund", "basis"}}

// column returns the key of a column from its name in one of the languages: "name", "price", "basis" or that of a term;
// "" for anything else.
func column(name string) string {
	folded := sheet.Fold(name)
	for _, names := range needed {
		for l := range figure.Languages() {
			if l.Of(names) == folded {
				return names.English
			}
		}
	}
	if folded == "hinnan peruste" {
		return "basis"
	}
	term, err := coaching.ParseTerm(name)
	if err != nil {
		return ""
	}
	return term.String()
}

// places finds the columns of a header; one that has no meaning, stands twice or is missing is a fault.
func places(header []string) (*place, error) {
	p := &place{-1, -1, -1, map[int]coaching.Term{}}
	var faults []error
	at := map[string]int{}
	for i, h := range header {
		key := column(h)
		if _, twice := at[key]; twice && key != "" {
			faults = append(faults, command.Fault("row 1", h, figure.ErrClash, columnTwice))
		}
		at[key] = i
		switch term, err := coaching.ParseTerm(key); {
		case key == "":
			faults = append(faults, command.Fault("row 1", h, figure.ErrUnknown, noColumn))
		case err == nil:
			p.terms[i] = term
		}
	}
	for _, need := range []struct {
		key   string
		index *int
	}{{"name", &p.name}, {"price", &p.price}, {"basis", &p.basis}} {
		i, ok := at[need.key]
		if !ok {
			faults = append(faults, command.Fault("row 1", need.key, figure.ErrMissing, columnNeeded))
			continue
		}
		*need.index = i
	}
	return p, errors.Join(faults...)
}
