package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Agreement is how far a unit agrees with a statement.
type Agreement uint8

// The steps, from the lowest. The report prints no scale; this one is ours, and callers recode theirs.
const (
	_ Agreement = iota
	StronglyDisagree
	Disagree
	NeitherAgrees
	Agree
	StronglyAgree
)

var agreements = enum.New[Agreement]("clients.Agreement", "B12 10", []enum.Row{
	StronglyDisagree: enum.Value("strongly-disagree", enum.Labels{"täysin eri mieltä", "helt av annan åsikt", "strongly disagree"}).Ours(),
	Disagree:         enum.Value("disagree", enum.Labels{"jokseenkin eri mieltä", "delvis av annan åsikt", "disagree"}, "eri mieltä").Ours(),
	NeitherAgrees:    enum.Value("neither", enum.Labels{"ei samaa eikä eri mieltä", "varken av samma eller annan åsikt", "neither agree nor disagree"}).Ours(),
	Agree:            enum.Value("agree", enum.Labels{"jokseenkin samaa mieltä", "delvis av samma åsikt", "agree"}, "samaa mieltä").Ours(),
	StronglyAgree:    enum.Value("strongly-agree", enum.Labels{"täysin samaa mieltä", "helt av samma åsikt", "strongly agree"}).Ours(),
})

// Agreements yields the values in the order of their constants.
func Agreements() iter.Seq[Agreement] { return agreements.All() }

// ParseAgreement returns the value with the given key or label.
func ParseAgreement(s string) (Agreement, error) { return agreements.Parse(s) }

// Valid reports whether a is a value; the zero value, "not stated", is not.
func (a Agreement) Valid() bool { return agreements.Valid(a) }

// String returns the key.
func (a Agreement) String() string { return agreements.String(a) }

// Label returns the name.
func (a Agreement) Label(l figure.Language) string { return l.Of(agreements.Labels(a)) }

// MarshalText returns the key.
func (a Agreement) MarshalText() ([]byte, error) { return agreements.Text(a) }

// UnmarshalText sets a from a key or label.
func (a *Agreement) UnmarshalText(text []byte) error { return agreements.Unmarshal(text, a) }

// Value returns the key, or NULL when not stated.
func (a Agreement) Value() (driver.Value, error) { return agreements.SQL(a) }

// Scan sets a from a database column of text.
func (a *Agreement) Scan(src any) error { return agreements.Scan(src, a) }

// AtLeast returns the step and all above it: Agree.AtLeast() are those who agree.
func (a Agreement) AtLeast() []Agreement { return upTo(a, StronglyAgree) }
