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
			"figures that do not agree: 0 of 12", "its shares are of KOKO MAA (Alue)",
		}},
		"a slip": {"", "79", "100.0", "17.0", 1, []string{
			"row 10  2011.MK01.osuus  17,0 %  impossible", "do not agree: 1 of 12",
		}},
		"a sum": {`,"child":{"SSS":["MK01","MK02"]}`, "79", "100.0", "16.0", 0, []string{
			"row 1  2006.SSS.lkm  200  reproduced", "row 7  2011.SSS.lkm  250  reproduced",
		}},
		"parts that do not add up": {`,"child":{"SSS":["MK01","MK02"]}`, "78", "100.0", "16.0", 1, []string{
			"200  inconsistent",
		}},
		"no share of all": {"", "79", "3.5", "16.0", 1, []string{
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

// TestOfficialTablesThatMislead: a category's code of several lines makes no line of the output; shares that are 1 in
// every whole are asked about, and so are parts that stand twice, or in themselves; where nothing follows from
// anything, nothing has been checked.
func TestOfficialTablesThatMislead(t *testing.T) {
	right := fmt.Sprintf(statfin, "", "79", "100.0", "16.0")
	fraction := strings.NewReplacer("100.0", "1.0", "39.5", "0.395", "60.5", "0.605", ",16.0", ",0.16", "84.0", "0.84")
	for in, says := range map[string]string{
		strings.ReplaceAll(right, `"MK01"`,
			`"MK\nfigures that do not agree: 0 of 12"`): `2006.MK\nfigures that do not agree: 0 of 12.lkm`,
		fraction.Replace(right): "every KOKO MAA has 1: it may be 1 %, or 100 % as a fraction",
		fmt.Sprintf(statfin, `,"child":{"SSS":["MK01","MK01","MK02"]}`, "79", "100.0", "16.0"): "stands twice",
		fmt.Sprintf(statfin, `,"child":{"SSS":["SSS","MK02"]}`, "79", "100.0", "16.0"):         "part of itself",
		strings.Replace(right, `"metric":["Tiedot"]`, `"metric":["Alue"]`, 1):                  "nothing has been checked",
	} {
		var stdout, stderr strings.Builder
		run([]string{"-"}, strings.NewReader(in), &stdout, &stderr)
		if all := stdout.String() + stderr.String(); !strings.Contains(all, says) {
			t.Errorf("no %q in\n%s", says, all)
		}
	}
}

// TestValuesWithoutEnd: a value has the decimals that the file says, or all where it has no end and the file says none;
// what a program adds far behind the last one is no decimal. 38 of 275 are 13,818181…, 237 of 275 86,181818… %.
func TestValuesWithoutEnd(t *testing.T) {
	const file = `{"class":"dataset","version":"2.0","label":"synthetic","id":["Alue","Tiedot"],"size":[3,2],
"role":{"metric":["Tiedot"]},"dimension":{"Alue":{"category":{"index":["SSS","A","B"]}},
"Tiedot":{"category":{"index":["lkm","osuus"],"unit":{"lkm":{"base":"lukumäärä"},"osuus":{"base":"%%"%s}}}}},
"value":[275,100,38,%s,237,86.18181818181818]}`
	for _, c := range []struct{ decimals, value, says string }{
		{"", "13.800000000000001", "A.osuus  13,8 %  reproduced"},
		{"", "13.8", "B.osuus  86,181818182 %  reproduced"},
		{"", "13.81818181818182", "A.osuus  13,818181818 %  reproduced"},
		{"", "13.84", "A.osuus  13,84 %  impossible computed: A.lkm / SSS.lkm = 38/275 = 13.8182% → 13.82%"},
		{"", "13.84444444444444", "13,844444444 % stands for [13.844444444%; 13.844444445%)"},
		{`,"decimals":1`, "13.81818181818182", "A.osuus  13,8 %  reproduced"},
		{`,"decimals":0`, "13.81818181818182", "B.osuus  86 %  reproduced"},
	} {
		out, _, _ := checkedFile(fmt.Sprintf(file, c.decimals, c.value))
		if all := strings.ReplaceAll(out, "\n    ", " "); !strings.Contains(all, c.says) {
			t.Errorf("%s%s: no %q in\n%s", c.value, c.decimals, c.says, all)
		}
	}
}
