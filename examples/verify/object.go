package main

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// none stands where there is no formula.
const none = "none"

// object is a finding as one line of JSON.
type object struct {
	ID      string        `json:"id"`
	Report  string        `json:"report"`
	Section string        `json:"section"`
	Subject string        `json:"subject"`
	Printed *string       `json:"printed"` // null for a quantity that the report never prints
	Formula string        `json:"formula"`
	Exact   *string       `json:"exact"`
	Lo      *string       `json:"lo"`
	Hi      *string       `json:"hi"`
	LoOpen  bool          `json:"lo_open"`
	HiOpen  bool          `json:"hi_open"`
	Verdict claim.Verdict `json:"verdict"`
	Note    string        `json:"note"`
}

// objectOf returns a finding with its numbers in the unit of the printed figure.
func objectOf(f claim.Finding, s settings) object {
	lo, loOpen := f.Interval.Lo()
	hi, hiOpen := f.Interval.Hi()
	o := object{
		ID: f.Claim.ID, Report: f.Claim.Report, Section: f.Claim.Section, Subject: s.subject(f.Claim),
		Formula: formula(f.Claim), Exact: inUnit(f, f.Exact).Exact(), Lo: inUnit(f, lo).Exact(), Hi: inUnit(f, hi).Exact(),
		LoOpen: loOpen, HiOpen: hiOpen, Verdict: f.Verdict, Note: f.Note,
	}
	if f.Claim.Printed.Defined() {
		text := f.Claim.Printed.String()
		o.Printed = &text
	}
	return o
}

// formula returns the formula that was tried.
func formula(c claim.Claim) string {
	if c.From.Stated() {
		return none
	}
	return c.From.String()
}

// inUnit returns a number in the unit of the finding's printed figure: a share in percent where percent are printed.
func inUnit(f claim.Finding, x figure.Ratio) figure.Ratio {
	if kind := f.Claim.Printed.Kind(); kind == figure.Percent || kind == figure.Points {
		return x.Scale(100)
	}
	return x
}

// writeJSON writes the findings asked for, one a line.
func writeJSON(w io.Writer, s settings) error {
	findings, _, err := s.implied()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for _, f := range findings {
		if !s.lists(f.Verdict) {
			continue
		}
		if err := lines.Encode(objectOf(f, s)); err != nil {
			return err
		}
	}
	return out.Flush()
}
