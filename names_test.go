package barometer_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
)

// faultsOf returns the faults of a file, a line each.
func faultsOf(t *testing.T, file string, reader barometer.Reader) (faults []string) {
	t.Helper()
	for _, err := range reader.CSV(strings.NewReader(file)).All() {
		if err != nil {
			faults = append(faults, err.Error())
		}
	}
	return faults
}

// TestUnknownNames: a name that is no column's says which one is nearest, if one is near, and what helps.
func TestUnknownNames(t *testing.T) {
	const help = "; a template (-template) lists the names, a mapping gives others; what stands below it is not read"
	for name, says := range map[string]string{
		"Perustettu":     "no column has this name" + help,
		"Alotusvuosi":    "no column has this name, the nearest is unit.founded (aloitusvuosi)" + help,
		"Enhetstypen":    "no column has this name, the nearest is unit.type (enhetstyp)" + help,
		"unit.fuonded":   "no column has this name, the nearest is unit.founded" + help,
		"Ylläpitäjätaho": "no column has this name, the nearest is unit.maintainer (ylläpitäjä)" + help,
		"Kunta": "an option's text is no name of a column: give the whole name, clients.referrers.municipality " +
			"(importance of the referring body: municipality) or clients.referrer-change.municipality " +
			"(change in referrals: municipality); what stands below it is not read",
		"Verkostot": "an option's text is no name of a column: give the whole name, unit.strengths.networks " +
			"(strength: networks); what stands below it is not read",
	} {
		want := []string{"header, column 2 = " + name + ": unknown value: " + says}
		if diff := cmp.Diff(want, faultsOf(t, "unit.type;"+name+"\nworkshop;5\n", (barometer.Reader{}))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestMappedNames: a mapping to no column is blamed itself, and one of a name that the file does not have is told; what
// is left out knowingly may be missing.
func TestMappedNames(t *testing.T) {
	own := barometer.Reader{Names: map[string]string{
		"Tyyppi": "unit.type", "Perustettu": "unit.fuonded", "Vastaja": "unit.id", "Muuta": "",
	}}
	want := []string{
		"header = Vastaja: unknown value: Reader.Names has this name, and no column of the file",
		`header, column 2 = Perustettu: unknown value: Reader.Names gives this name to "unit.fuonded", and no column has ` +
			`this name, ` +
			"the nearest is unit.founded; a template (-template) lists the names, a mapping gives others; what stands " +
			"below it is not read",
	}
	if diff := cmp.Diff(want, faultsOf(t, "Tyyppi;Perustettu\nworkshop;1998\n", own)); diff != "" {
		t.Error(diff)
	}
	_, err := own.JSON(strings.NewReader(`{"Tyyppi":"workshop","Perustettu":1998}`)).Compute()
	if err == nil ||
		!strings.Contains(
			err.Error(),
			`row 1, member = Perustettu: unknown value: Reader.Names gives this name to "unit.fuonded"`,
		) {
		t.Errorf("JSON: %v", err)
	}
}

// TestManyUnknownNames: only so many unknown names are looked for; the others are told all the same.
func TestManyUnknownNames(t *testing.T) {
	var header strings.Builder
	header.WriteString("unit.type")
	for i := range 1000 {
		fmt.Fprintf(&header, ";unit.fuonded%d", i)
	}
	faults := faultsOf(t, header.String()+"\nworkshop"+strings.Repeat(";", 1000)+"\n", barometer.Reader{})
	near := 0
	for _, f := range faults {
		if strings.Contains(f, "the nearest is unit.founded") {
			near++
		}
	}
	if len(faults) != 1000 || near != 10 {
		t.Errorf("%d faults, %d with the nearest name", len(faults), near)
	}
}
