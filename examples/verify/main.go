// Command verify checks every figure that B12 and T05 print against the other figures that determine it.
//
//	go run ./examples/verify [-format text|json] [-report B12|T05] [-verdict VERDICT,…] [-lang fi|sv|en]
//	    [-rounding half-up|half-even|down|up] [-convention everyday|strict]
//
// It lists the figures by report and section ("0" is what stands before chapter 1), each with its verdict, the formula
// that was tried or "none", and what it gives; then how many figures there are of each kind and verdict, which rounding
// rules each report can have used, what all figures together leave of quantities that a report never prints, with the
// claims that give it and whether numbers that satisfy all of them prove both ends, and last the figures that clash,
// with the arithmetic and the likeliest explanation. -verdict chooses what is listed; the counts are always of all
// figures of the reports chosen.
//
// Shares are written in percent. A quantity that is not printed is left out of that part where the figures leave
// anything of it: every number from 0 on, or of a share all from 0.0 to 100.0 %, for no report prints a share with more
// than one decimal.
//
// With -format json it prints one object a line: id, report, section, subject, printed, formula, exact, lo, hi,
// lo_open, hi_open, verdict and note. Numbers are exact, as "num/den" or null, in the printed figure's unit: a
// percentage in percent, a fraction in words and a share that is not printed as a share of one, a date in days from 1
// January 1970. Where a report compares in words, printed is the rank that they amount to, in digits.
//
// What the program computes is written as the language writes numbers, what is printed as it is printed. Subjects
// are our own words in the language, notes our own words in English; numbers in notes are written as in the reports, in
// Finnish.
package main

import (
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/reports/subject"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// settings are what the command line tells.
type settings struct {
	reports  []string
	verdicts []claim.Verdict
	lang     figure.Language
	by       figure.Convention
}

// subject returns what a claim is about.
func (s settings) subject(c claim.Claim) string {
	return s.lang.Of(subject.Of(c))
}

// run is the program; it returns the exit status: 0, 1 for what cannot be checked or written, 2 for the command line.
func run(args []string, stdout, stderr io.Writer) int {
	var s settings
	line := command.New("verify", 0, stderr)
	line.About(usage)
	s.lang = figure.English
	line.Language(&s.lang)
	line.Convention(&s.by)
	form := figure.Labels{"tulosteen muoto", "utskriftens form", "form of the output"}
	format := line.Choice("format", form, "text", "json")
	report := line.Choice("report", figure.Labels{
		"vain tämä raportti tai molemmat", "bara denna rapport, eller båda", "only this report, or both",
	}, "both", "B12", "T05")
	keys := strings.Join(verdictKeys(), ",")
	line.Func("verdict", line.Says(figure.Labels{
		"luettele vain luvut, joiden tulos on jokin näistä: " + keys, "räkna bara upp siffror med dessa utfall: " + keys,
		"list only figures of these verdicts: " + keys,
	}), s.readVerdicts)
	if status, done := line.Parse(args); done {
		return status
	}
	if s.reports = []string{*report}; *report == "both" {
		s.reports = []string{"B12", "T05"}
	}
	write := map[string]func(io.Writer, settings) error{"text": writeText, "json": writeJSON}[*format]
	return line.Fail(write(stdout, s))
}

// readVerdicts reads the verdicts to list.
func (s *settings) readVerdicts(text string) error {
	for key := range strings.FieldsSeq(strings.ReplaceAll(text, ",", " ")) {
		v, err := claim.ParseVerdict(key)
		if err != nil {
			return err
		}
		s.verdicts = append(s.verdicts, v)
	}
	return nil
}

// verdictKeys returns the keys of the verdicts.
func verdictKeys() (keys []string) {
	for v := range claim.Verdicts() {
		keys = append(keys, v.String())
	}
	return keys
}

// lists reports whether figures of a verdict are asked for.
func (s settings) lists(v claim.Verdict) bool {
	return slices.Contains(s.verdicts, v) || !slices.ContainsFunc(s.verdicts, claim.Verdict.Valid)
}

// of returns the claims of a report, by its short name.
func of(report string) []claim.Claim {
	if report == "B12" {
		return barometer2012.Claims()
	}
	return coaching2005.Claims()
}

// published returns the claims of both reports.
func published() []claim.Claim { return slices.Concat(of("B12"), of("T05")) }

// findings returns the findings of the reports asked for, by report and section.
func (s settings) findings(by figure.Convention) ([]claim.Finding, error) {
	all, err := claim.Verify(published(), by)
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(f claim.Finding) bool { return !slices.Contains(s.reports, f.Claim.Report) })
	slices.SortStableFunc(all, func(a, b claim.Finding) int {
		if c := strings.Compare(a.Claim.Report, b.Claim.Report); c != 0 {
			return c
		}
		return slices.Compare(numbers(a.Claim.Section), numbers(b.Claim.Section))
	})
	return all, nil
}

// numbers returns the numbers of a section, by which sections are ordered: 5.3.2 comes before 13.
func numbers(section string) (of []int) {
	for part := range strings.SplitSeq(section, ".") {
		n, _ := strconv.Atoi(part)
		of = append(of, n)
	}
	return of
}
