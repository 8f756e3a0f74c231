package reading

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// Fault is a kind of fault, as reports name it.
type Fault string

// The kinds of faults.
const (
	OtherFault    Fault = "other"
	EncodingFault Fault = "encoding"
	QuoteFault    Fault = "quote"
	CellsFault    Fault = "cells"
	LimitFault    Fault = "limit"
	UnknownFault  Fault = "unknown"
	MissingFault  Fault = "missing"
	SumFault      Fault = "sum"
	ClashFault    Fault = "clash"
	RangeFault    Fault = "range"
	SyntaxFault   Fault = "syntax"
	TimeFault     Fault = "time"
	// DeclaredMissing is no fault: a mapping says that a value stands for no answer.
	DeclaredMissing Fault = "declared-missing"
)

// faults hold what an error of a kind wraps, the narrower before the wider, and its label.
var faults = [...]struct {
	err    error
	fault  Fault
	labels figure.Labels
}{
	{cell.ErrEncoding, EncodingFault, figure.Labels{"ei UTF-8-tekstiä", "inte UTF-8-text", "not UTF-8 text"}},
	{record.ErrEncoding, EncodingFault, figure.Labels{"ei UTF-8-tekstiä", "inte UTF-8-text", "not UTF-8 text"}},
	{record.ErrQuote, QuoteFault, figure.Labels{
		"lainausmerkki väärässä paikassa", "felplacerat citattecken", "misplaced or unclosed quote",
	}},
	{record.ErrCells, CellsFault, figure.Labels{"väärä määrä soluja", "fel antal celler", "wrong number of cells"}},
	{record.ErrLimit, LimitFault, figure.Labels{"yli rajan", "över en gräns", "over a limit"}},
	{figure.ErrTime, TimeFault, figure.Labels{
		"ei voimassa tuolloin", "inte i kraft då", "not valid at the time",
	}},
	{figure.ErrUnknown, UnknownFault, figure.Labels{"tuntematon arvo", "okänt värde", "unknown value"}},
	{figure.ErrMissing, MissingFault, figure.Labels{"puuttuu", "saknas", "missing"}},
	{figure.ErrSum, SumFault, figure.Labels{"osat eivät täsmää", "delarna går inte ihop", "parts do not add up"}},
	{figure.ErrClash, ClashFault, figure.Labels{"ristiriita", "motsägelse", "contradicting"}},
	{figure.ErrRange, RangeFault, figure.Labels{"rajojen ulkopuolella", "utanför gränserna", "out of range"}},
	{figure.ErrSyntax, SyntaxFault, figure.Labels{"ei luettavissa", "kan inte läsas", "not readable"}},
}

// faultOf returns the kind of an error.
func faultOf(err error) Fault {
	for _, f := range faults {
		if errors.Is(err, f.err) {
			return f.fault
		}
	}
	return OtherFault
}

// Label returns what the fault is, in a language.
func (f Fault) Label(l figure.Language) string {
	if f == DeclaredMissing {
		return l.Of(figure.Labels{"puuttuu muunnoksen mukaan", "saknas enligt översättningen", "missing by the mapping"})
	}
	for _, x := range faults {
		if x.fault == f {
			return l.Of(x.labels)
		}
	}
	return l.Of(figure.Labels{"muu vika", "annat fel", "another fault"})
}
