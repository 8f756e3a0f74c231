package barometer_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/unit"
)

// TestMappingsOfTicksAreMeantOrRefused: in a cell with all ticks a text may stand for no answer, and an empty cell too;
// one text stands for one option; one column is read in one way, by its name or by its place. None is a panic, and none
// drops a column without a word.
func TestMappingsOfTicksAreMeantOrRefused(t *testing.T) {
	const head = "column;ours;value;means\nType;unit.type;;\n"
	const ticks = head + "Strong;unit.strengths;;split by ,\nStrong;;Networks;networks\n"
	for lines, want := range map[string]string{
		ticks + "Strong;;None;missing\n": "2/2",
		// The empty cell ticks none, None says nothing.
		ticks + "Strong;;None;missing\n*;unit.strengths;;no\n":             "2/3",
		ticks + "Strong;;;missing\nStrong;;None;long-experience\n":         "2/3",
		ticks + "Strong;;NETWORKS;long-experience\n":                       "it stands for two options",
		ticks + "Strong;;None;\"\"\n":                                      "say what the value means",
		ticks + "Strong;;;networks\n":                                      "an empty cell ticks nothing",
		head + "Strong;unit.strengths;;split by ,\nStrong;;None;missing\n": "needs the options of its form",
		ticks + "#2;clients.total;;\n":                                     "the mapping says what #2 is",
		ticks + "#2;leave out;;\n":                                         "the mapping says what #2 is",
	} {
		m, err := mapping.Read(strings.NewReader(lines))
		var report *barometer.Report
		if err == nil {
			const file = "Type;Strong\nworkshop;Networks\nworkshop;\"Networks, None\"\nworkshop;None\nworkshop;\n"
			in := barometer.Reader{Edition: barometer.Edition2011(), Mapping: m}.CSV(strings.NewReader(file))
			report, err = in.Compute()
		}
		got := fmt.Sprint(err)
		if err == nil {
			strength, err := unit.ParseStrength("networks")
			got = fmt.Sprint(report.Unit.Strengths.In(unit.Everyone).Share(strength).Ratio, err)
		}
		if !strings.Contains(got, want) {
			t.Errorf("%s: %s, want %s", lines, got, want)
		}
	}
}

// TestTheMappingOfTheReadme: the mapping that the README shows is one, and reads what it is said to read.
func TestTheMappingOfTheReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	const header = "column;ours;value;means;note\n"
	_, block, found := strings.Cut(string(readme), "```\n"+header)
	block, _, _ = strings.Cut(block, "```")
	m, err := mapping.Read(strings.NewReader(header + block))
	if !found || err != nil {
		t.Fatal(err)
	}
	// Windows-1252, in which \xe4 is ä and \xf6 is ö.
	file := "Finished;1. Tyyppi;2. Yll\xe4pit\xe4j\xe4;9. Vahvuudet\n" +
		"True;ty\xf6paja;J\xe4rjest\xf6 tai yhdistys;Pitk\xe4 kokemus\nFalse;ty\xf6paja;;\nTrue;ty\xf6paja;-99;-99\n"
	got := read(t, barometer.Reader{Edition: barometer.Edition2026(), Mapping: m}.CSV(strings.NewReader(file)))
	if len(got) != 2 || got[0].Unit.Maintainer != unit.Association || !got[0].Unit.Strengths.Has(unit.LongExperience) ||
		got[1].Unit.Maintainer != 0 || got[1].Unit.Strengths.Given() {
		t.Errorf("%v", got)
	}
}
