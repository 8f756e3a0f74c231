package main

import (
	"fmt"
	"strings"
	"testing"
)

// statfin is a table as StatFin gives one, with invented numbers: synthetic. By hand: 79 of 200 are 39,5 %, 121 of 200
// 60,5 %; 40 of 250 are 16,0 %, and 210 of 250 84,0 %.
const statfin = `{"class":"dataset","version":"2.0","label":"Keksityt työpajat","source":"synthetic",
"id":["Vuosi","Alue","Tiedot"],"size":[2,3,2],"role":{"time":["Vuosi"],"metric":["Tiedot"]},
"dimension":{
 "Vuosi":{"label":"Vuosi","category":{"index":{"2006":0,"2011":1}}},
 "Alue":{"label":"Alue","category":{"index":["SSS","MK01","MK02"],
  "label":{"SSS":"KOKO MAA","MK01":"Etelä","MK02":"Pohjoinen"}%s}},
 "Tiedot":{"label":"Tiedot","category":{"index":["lkm","osuus"],
  "unit":{"lkm":{"base":"lukumäärä","decimals":0},"osuus":{"base":"%%","decimals":1}}}}},
"value":[200,100.0,%s,39.5,121,60.5,250,%s,40,%s,210,84.0]}`

// TestOfficialStatisticsAreClaims: shares of an official table are recomputed from its counts, and a sum from the parts
// that the file names; what the file does not say is not guessed.
func TestOfficialStatisticsAreClaims(t *testing.T) {
	for name, c := range map[string]struct {
		child, count, all, share string
		status                   int
		says                     []string
	}{
		"right": {"", "79", "100.0", "16.0", 0, []string{
			"row 4  2006.MK01.osuus  39,5 %  reproduced", "row 10  2011.MK01.osuus  16,0 %  reproduced",
			"0 of 12 figures do not agree", "its shares are of KOKO MAA (Alue)",
		}},
		"a slip": {"", "79", "100.0", "17.0", 1, []string{
			"row 10  2011.MK01.osuus  17,0 %  impossible", "1 of 12 figures do",
		}},
		"a sum": {`,"child":{"SSS":["MK01","MK02"]}`, "79", "100.0", "16.0", 0, []string{
			"row 1  2006.SSS.lkm  200  reproduced", "row 7  2011.SSS.lkm  250  reproduced",
		}},
		"parts that do not add up": {`,"child":{"SSS":["MK01","MK02"]}`, "78", "100.0", "16.0", 1, []string{
			"200  inconsistent",
		}},
		"no share of all": {"", "79", "3.5", "16.0", 0, []string{
			"row 4  2006.MK01.osuus  39,5 %  stated", "does not say what they are shares of",
		}},
	} {
		var stdout, stderr strings.Builder
		in := fmt.Sprintf(statfin, c.child, c.count, c.all, c.share)
		status := run([]string{"-"}, strings.NewReader(in), &stdout, &stderr)
		for _, words := range c.says {
			if !strings.Contains(strings.ReplaceAll(stdout.String(), "\u00a0", " "), words) {
				t.Errorf("%s: no %q in\n%s%s", name, words, stdout.String(), stderr.String())
			}
		}
		if status != c.status {
			t.Errorf("%s: status %d, %s", name, status, stderr.String())
		}
	}
}

// TestBrokenJSONStatIsNoDraft: it is refused with its place.
func TestBrokenJSONStatIsNoDraft(t *testing.T) {
	var stdout, stderr strings.Builder
	in := strings.NewReader("\ufeff\n" +
		strings.Replace(fmt.Sprintf(statfin, "", "79", "100", "16"), "[2,3,2]", "[2,2,2]", 1))
	if status := run([]string{"-"}, in, &stdout, &stderr); status != 1 || strings.Contains(stdout.String(), "osuus") ||
		!strings.Contains(stderr.String(), "dimension.Alue.category") {
		t.Errorf("%d, %s%s", status, stdout.String(), stderr.String())
	}
}
