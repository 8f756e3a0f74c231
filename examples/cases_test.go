package examples

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// smallCase is a small input that once went wrong in silence, and what is right: what the output must say (one of the
// alternatives of every line; a refusal is as good as an answer), and what it must not say.
type smallCase struct {
	file, command string
	says          []string // regular expressions over exit status, standard output and standard error
	never         []string
	waits         string // what is not right yet, and whose it is
}

// smallCases are those of testdata/cases.
var smallCases = []smallCase{
	{file: "01_procurement_thousands.csv", command: "procurement -lang fi -vary=",
		says: []string{`Alfa +1 `, `rivi 3.*1\.800|Beta +[23] +1.800,00`,
			`rivi 4.*2,100|Gamma +[23] +2.100,00`},
		never: []string{`\b1,80\b`, `\b2,10\b`}},
	{file: "03_yesno_minus1.csv", command: "barometer -edition 2026-12-31 -lang fi -format csv",
		says:  []string{`unit\.needs[^\n]*(\n  [^\n]*)*rivit? 4`},
		never: []string{`;75.?%`}},
	{file: "04_reconstruct_n_row.csv", command: "reconstruct -lang fi -max 1",
		says:  []string{`paranee +35\b`, `pysyy ennallaan +14[12]\b`, `n +211`},
		never: []string{`Nämä eivät voi`, `\(yhteensä\)`}},
	{file: "06_bare_label_target_groups.csv", command: "barometer -edition 2026-12-31 -lang fi -format csv",
		says: []string{`exit status [12]`, `Nuoret.*clients\.growing-groups\.young-people`}},
	{file: "09_not_asked_is_zero_percent.csv", command: "barometer -edition 2026-12-31 -lang fi -format csv",
		never: []string{`palvelujen kehittäminen;[^\n]*;0.?%`}},
	{file: "10_refused_rows_leave_no_trace.csv", command: "barometer -edition 2016-12-31 -lang fi -format csv -sent 10",
		says: []string{`(?s)exit status 1.*4.*2.*2.*---- standard error`, `(?i)(read|luettu|riviä)[^\n]*4|4 (rows|riviä)`}},
	{file: "13_growth_of_respondents_not_of_field.csv", command: "barometer -edition 2026-12-31 -lang fi",
		says: []string{`työpaja +4.000 +2.000 +100.% +100.% +−50.%‡ +0.%`, `‡ eri vastaajajoukot`,
			`työpaja +40 +2.000 +2.000 +0.%`}},
	{file: "14_checkreport_innocent_row.csv", command: "checkreport -lang fi",
		says:  []string{`virhe  12 %  ristiriidassa`, `1 / 7 luvusta`},
		never: []string{`t\d  \d+ %  ristiriidassa`}},
	{file: "18_survey_percent_cell.csv", command: "survey -lang fi -sent 3",
		says: []string{`exit status [12]`, `osuus ykkösestä\? [^\n]*0,45`}},
	{file: "19_duplicates_without_id.csv", command: "barometer -edition 2026-12-31 -lang fi -format csv -sent 3",
		says: []string{`(?i)\b3\b[^\n]*(samanlai|samat|equal|identical)|(samanlai|samat|equal|identical)[^\n]*\b3\b`}},
	{file: "20_edition_flag_forgotten.csv", command: "barometer -lang fi",
		says: []string{`exit status 1`, `2 riviltä puuttuu vuosi`, `Minkä kierroksen vastauksia`,
			`barometer: minkä kierroksen vastauksia rivit ovat\? -edition 2026-12-31`},
		never: []string{`toistuu`, `\bk of m\b`, `531`, `275`}},
	{file: "27a_ticks_or_blank.csv", command: "barometer -edition 2026-12-31 -lang fi -format csv",
		says: []string{`unit.needs\): .*n = 2;.*n = 4`}},
	{file: "27b_ones_and_zeros.csv", command: "barometer -edition 2026-12-31 -lang fi -format csv",
		says: []string{`unit.needs\): .*n = 4;.*n = 2`, `;25.?%`}},
	{file: "28_not_read_still_prints.csv", command: "barometer -edition 2026-12-31 -lang fi -format csv -sent 10",
		says:  []string{`exit status [12]`, `(?i)UTF-8|Windows-1252`},
		never: []string{`;0.?%`}},
	{file: "29_survey_asked_never_printed.csv", command: "survey -lang fi -sent 3",
		says: []string{`(?i)liian kallis|kallis`, `(?i)kilpailut`, `(?i)liian vähän`}},
	{file: "31_checkreport_growth.csv", command: "checkreport -lang fi",
		says: []string{`laskutapa kasvu \(luvusta 13077 lukuun 15300\) pitäisi yhtä`}},
	{file: "overall-Overall.csv", command: "reconstruct",
		says: []string{`T1, Overall: 54`, `row T1: its cells add up to Overall`}},
	{file: "nfd-ids.csv", command: "barometer -edition 2026-12-31 -lang fi -format csv",
		says: []string{`exit status 1`, `unit\.id\)[^\n]*(\n  [^\n]*)*rivi 3`}},
	{file: "points.csv", command: "checkreport",
		says: []string{`a  40 %-yks\.  inconsistent`, `b  40 pp  inconsistent`, `e  113 %-yks\.  inconsistent`}},
	{file: "negmean.csv", command: "checkreport",
		says:  []string{`change  -0,08  implied`},
		never: []string{`impossible`}},
}

// TestSmallInputsThatWentWrong: every input of testdata/cases is read rightly or refused; -v prints right or not for
// each.
func TestSmallInputsThatWentWrong(t *testing.T) {
	bin := programs(t)
	left := map[string]bool{}
	files, err := filepath.Glob("testdata/cases/*.csv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, f := range files {
		left[filepath.Base(f)] = true
	}
	for _, c := range smallCases {
		if !left[c.file] {
			t.Errorf("%s is not there", c.file)
		}
		delete(left, c.file)
		t.Run(c.file, func(t *testing.T) {
			got := string(output(t, bin, c.command+" ../testdata/cases/"+c.file))
			wrong := c.wrong(got)
			switch {
			case len(wrong) == 0 && c.waits != "":
				t.Logf("right: it need not wait any more for %s", c.waits)
			case len(wrong) == 0:
				t.Log("right")
			case c.waits != "":
				t.Logf("not right yet: %s: %s", c.waits, strings.Join(wrong, "; "))
			default:
				t.Errorf("not right: %s\n%.3000s", strings.Join(wrong, "; "), got)
			}
		})
	}
	for f := range left {
		t.Errorf("%s is not run", f)
	}
}

// wrong returns what an output lacks, or says that it must not.
func (c smallCase) wrong(got string) (faults []string) {
	for _, s := range c.says {
		if !regexp.MustCompile(s).MatchString(got) {
			faults = append(faults, "it does not say "+s)
		}
	}
	for _, s := range c.never {
		if found := regexp.MustCompile(s).FindString(got); found != "" {
			faults = append(faults, "it says "+found)
		}
	}
	return faults
}
