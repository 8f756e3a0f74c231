package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// TestCounts pins how many figures of each report have which verdict.
func TestCounts(t *testing.T) {
	got := map[string]map[string]int{"B12": {}, "T05": {}}
	for _, o := range objects(t) {
		got[o.Report][o.Verdict.String()]++
	}
	want := map[string]map[string]int{
		"B12": {"reproduced": 99, "consistent": 20, "inconsistent": 4, "implied": 76, "stated": 169},
		"T05": {"reproduced": 31, "consistent": 7, "inconsistent": 6, "implied": 22, "stated": 79},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("verdicts (-want +got):\n%s", diff)
	}
}

// TestShape holds every line against the contract: all fields, exact numbers, one claim each, by report and section.
func TestShape(t *testing.T) {
	fields := []string{
		"exact",
		"formula",
		"hi",
		"hi_open",
		"id",
		"lo",
		"lo_open",
		"note",
		"printed",
		"report",
		"section",
		"subject",
		"verdict",
	}
	last, ids := []int{-1}, map[string]bool{}
	for line := range strings.Lines(output(t, "-format", "json")) {
		var o object
		var raw map[string]json.RawMessage
		if err := errors.Join(json.Unmarshal([]byte(line), &o), json.Unmarshal([]byte(line), &raw)); err != nil {
			t.Fatal(err)
		}
		if got := sorted(raw); !slices.Equal(got, fields) {
			t.Errorf("%s: fields %v", o.ID, got)
		}
		for _, n := range []*string{o.Exact, o.Lo, o.Hi} {
			if n != nil && !regexp.MustCompile(`^-?[0-9]+/[1-9][0-9]*$`).MatchString(*n) {
				t.Errorf("%s: number %q", o.ID, *n)
			}
		}
		if o.ID == "" || ids[o.ID] || o.Subject == "" || o.Formula == "" || !o.Verdict.Valid() {
			t.Errorf("incomplete: %s", line)
		}
		if first, _ := utf8.DecodeRuneInString(o.Subject); unicode.IsUpper(first) {
			t.Errorf("%s begins unlike the others: %s", o.ID, o.Subject)
		}
		place := append([]int{slices.Index([]string{"B12", "T05"}, o.Report)}, numbers(o.Section)...)
		if slices.Compare(place, last) < 0 {
			t.Errorf("%s of section %s comes too late", o.ID, o.Section)
		}
		last, ids[o.ID] = place, true
		checkNumbers(t, o)
	}
	if len(ids) != len(published()) {
		t.Errorf("%d lines of %d claims", len(ids), len(published()))
	}
}

func sorted(m map[string]json.RawMessage) (keys []string) {
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// TestSectionsByTheirNumbers: sections stand in the order of a report, 5.10 after 5.3.2 and 13 after both.
func TestSectionsByTheirNumbers(t *testing.T) {
	in := []string{"0", "1", "2.1", "5", "5.3", "5.3.2", "5.3.10", "5.10", "13"}
	for i, section := range in {
		for j, other := range in {
			got := slices.Compare(numbers(section), numbers(other))
			if (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%s beside %s: %d", section, other, got)
			}
		}
	}
}

// checkNumbers: the exact value of a formula is its interval, and the ends are in order.
func checkNumbers(t *testing.T, o object) {
	t.Helper()
	lo, hi := rat(o.Lo), rat(o.Hi)
	if lo != nil && hi != nil && lo.Cmp(hi) > 0 {
		t.Errorf("%s: from %s to %s", o.ID, lo, hi)
	}
	if o.Exact == nil || o.Formula == none {
		return
	}
	if lo == nil || hi == nil || lo.Cmp(rat(o.Exact)) != 0 || hi.Cmp(lo) != 0 || o.LoOpen || o.HiOpen {
		t.Errorf("%s: exact %s in %v to %v", o.ID, *o.Exact, lo, hi)
	}
}

func rat(s *string) *big.Rat {
	if s == nil {
		return nil
	}
	r, _ := new(big.Rat).SetString(*s)
	return r
}

// TestComparedInWords: a rank that no report prints is told to be ours, one that stands in the report is not.
func TestComparedInWords(t *testing.T) {
	text := output(t, "-lang", "sv")
	for id, printed := range map[string]string{
		"clients.workshop.grew":                             "i ord (2:a)",
		"clients.provider.municipality.rank":                "i ord (1:a)",
		"clients.service.rehabilitative-work-activity.rank": "toiseksi eniten",
		"coaching.section.weaknesses":                       "2.",
	} {
		line := regexp.MustCompile(`(?m)^  ` + regexp.QuoteMeta(printed) + `  .* ` + regexp.QuoteMeta(id) + `$`)
		if len(line.FindAllString(text, -1)) != 1 {
			t.Errorf("no line of %s with %s", id, printed)
		}
	}
}

// TestUnits: percentages are in percent, fractions in words shares of one, as counted.
func TestUnits(t *testing.T) {
	want := map[string][3]string{ // exact, lo, hi; "" for null
		"unit.response-rate":                 {"21100/531", "21100/531", "21100/531"}, // 211 of 531
		"unit.sent":                          {"531/1", "531/1", "531/1"},
		"unit.coverage.total":                {"", "21100/700", "21100/600"},
		"unit.founded.old":                   {"", "7/24", "11/30"}, // about a third
		"coaching.staff.kela.share":          {"1000/428", "1000/428", "1000/428"},
		"coaching.price.client.by-hours":     {"1587/1", "1587/1", "1587/1"}, // 69 hours at 23 euros
		"coaching.terms.client-days-a-month": {"550/40", "550/40", "550/40"}, // 13,75
		"coaching.price.client.by-days":      {"2800/1", "2800/1", "2800/1"}, // 70 days at 40 euros
		"coaching.need.no.share":             {"100/24", "100/24", "100/24"}, // 4,17 %
		"unit.frame.total.table":             {"873/1", "873/1", "873/1"},    // the six estimates
		"clients.total-2006":                 {"", "12939/1", "13329/1"},     // never printed
	}
	for _, o := range objects(t) {
		w, ok := want[o.ID]
		if !ok {
			continue
		}
		for i, got := range []*string{o.Exact, o.Lo, o.Hi} {
			if w[i] == "" && got != nil || w[i] != "" && (got == nil || rat(got).Cmp(rat(&w[i])) != 0) {
				t.Errorf("%s: number %d is %v, want %q", o.ID, i, rat(got), w[i])
			}
		}
		delete(want, o.ID)
	}
	if len(want) > 0 {
		t.Errorf("not there: %v", want)
	}
}

// TestClashes: every clash has its arithmetic and an explanation of our own.
func TestClashes(t *testing.T) {
	own := map[string]string{}
	for _, c := range published() {
		own[c.ID] = c.Note
	}
	clashes := objects(t, "-verdict", "inconsistent")
	if len(clashes) != 10 {
		t.Errorf("%d clashes", len(clashes))
	}
	for _, o := range clashes {
		if own[o.ID] == "" || !strings.Contains(o.Note, own[o.ID]) || !strings.Contains(o.Note, o.Formula+" = ") {
			t.Errorf("%s: %s", o.ID, o.Note)
		}
	}
}

// TestText: no line is wider than the page or ends in a space, and every claim is there, in every language.
func TestText(t *testing.T) {
	for lang := range figure.Languages() {
		text := output(t, "-lang", lang.String())
		for line := range strings.Lines(text) {
			line = strings.TrimSuffix(line, "\n")
			if utf8.RuneCountInString(line) > width || strings.HasSuffix(line, " ") {
				t.Errorf("%v: %q", lang, line)
			}
		}
		for _, c := range published() {
			if !strings.Contains(text, " "+c.ID+"\n") {
				t.Errorf("%v: %s is not listed", lang, c.ID)
			}
		}
		last := text[strings.LastIndex(text, textsIn(lang).clashes):]
		if n := strings.Count(last, "\n\n"); n != 10 {
			t.Errorf("%v: %d clashes at the end", lang, n)
		}
	}
}

// TestLines: a figure as it stands on the page, in each language's notation.
func TestLines(t *testing.T) {
	want := map[figure.Language]string{
		figure.English: "  40 %                       reproduced     unit.response-rate\n" +
			"    share of the forms sent that were answered\n" +
			"    formula: unit.answered / unit.sent = 211/531 = 39.74%\n",
		figure.Finnish: "  40 %                       toistuu        unit.response-rate\n" +
			"    vastattujen lomakkeiden osuus lähetetyistä\n" +
			"    kaava: unit.answered / unit.sent = 211/531 = 39,74\u00a0%\n",
		figure.Swedish: "  40 %                       återges        unit.response-rate\n" +
			"    andelen besvarade formulär av de utsända\n" +
			"    formel: unit.answered / unit.sent = 211/531 = 39,74\u00a0%\n",
	}
	for lang, lines := range want {
		if text := output(t, "-lang", lang.String(), "-report", "B12", "-verdict", "reproduced"); !strings.Contains(
			text,
			lines,
		) {
			t.Errorf("%v: not there:\n%s", lang, lines)
		}
	}
}

// TestRules: which rules the reports can have used, and what refutes the others.
func TestRules(t *testing.T) {
	all, err := evidenceOf(settings{reports: []string{"B12", "T05"}})
	if err != nil || len(all) != 2 {
		t.Fatal(all, err)
	}
	if diff := cmp.Diff([]figure.Rounding{figure.HalfUp, figure.HalfEven}, all[0].possible()); diff != "" {
		t.Errorf("B12 (-want +got):\n%s", diff)
	}
	if len(all[1].possible()) > 0 { // 4,1 % of 24 can only be truncated, 65 % of 37 cannot
		t.Errorf("T05: %v", all[1].possible())
	}
	want := map[string]string{
		"B12 half-up": "", "B12 half-even": "", "B12 down": "40 % 36 % 32 % 14 % 8 %",
		"T05 half-up": "4,1 %", "T05 half-even": "4,1 %", "T05 down": "65 % 34,8 % 41,7% 41,7 % 16,7 %",
		"B12 up": "18 % 30 - 35 %", "T05 up": "2,3 % 8,4 % 8,3 % 33,3 % 58,3 % 4,1 %",
	}
	got := map[string]string{}
	for _, e := range all {
		for rule := range figure.Roundings() {
			var printed []string
			for _, f := range e.against[rule] {
				printed = append(printed, f.Claim.Printed.String())
			}
			got[e.report+" "+rule.String()] = strings.Join(printed, " ")
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("figures against the rules (-want +got):\n%s", diff)
	}
}

// TestFlags: what is asked for is listed, what is not understood is refused.
func TestFlags(t *testing.T) {
	for _, o := range objects(t, "-report", "T05", "-verdict", "reproduced,implied") {
		if o.Report != "T05" || o.Verdict != claim.Reproduced && o.Verdict != claim.Implied {
			t.Errorf("%s: %s, %v", o.ID, o.Report, o.Verdict)
		}
	}
	stated := 0
	for _, report := range []string{"T05", "B12"} {
		stated += len(objects(t, "-report", report, "-verdict", "stated"))
	}
	if n := len(objects(t, "-verdict", "stated")); n != stated {
		t.Errorf("%d figures stated, %d in one report and the other", n, stated)
	}
	if text := output(t, "-lang", "sv", "-report", "B12", "-verdict", "stated"); !strings.Contains(
		text,
		textsIn(figure.Swedish).noClash,
	) {
		t.Error("clashes among what is stated")
	}
	for _, args := range [][]string{{"-format", "xml"}, {"-report", "B13"}, {"-verdict", "true"}, {"-lang", "de"}, {"-x"},
		{"file"}} {
		var out, faults bytes.Buffer
		if status := run(args, &out, &faults); status != 2 || out.Len() > 0 || faults.Len() == 0 {
			t.Errorf("%q: status %d, %s%s", args, status, &out, &faults)
		}
	}
}

// TestFullDisk: an output that fails is told.
func TestFullDisk(t *testing.T) {
	for _, format := range []string{"text", "json"} {
		var faults bytes.Buffer
		if status := run([]string{"-format", format, "-report", "T05", "-verdict", "stated"}, failing{},
			&faults); status != 1 ||
			faults.Len() == 0 {
			t.Errorf("%s: status %d, %s", format, status, &faults)
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, iotest.ErrTimeout }

// TestYears: beside a year that is printed as a year stands the same, in every language.
func TestYears(t *testing.T) {
	for _, lang := range []string{"fi", "sv", "en"} {
		stdout := output(t, "-lang", lang)
		if want := "same(unit.first.year) = 2006\n"; !strings.Contains(stdout, want) {
			t.Errorf("%s: no %q", lang, want)
		}
	}
}
