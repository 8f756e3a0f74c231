package barometer_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/survey/mapping"
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

// TestMappedNames: a mapping to no column is refused, and a name that the file does not have is told; what is left out
// knowingly may be missing.
func TestMappedNames(t *testing.T) {
	own := func(founded string) barometer.Reader {
		return barometer.Reader{Mapping: mapping.Mapping{Sources: []mapping.Source{
			{Name: "Tyyppi", To: "unit.type"}, {Name: "Perustettu", To: founded}, {Name: "Vastaja", To: "unit.id"},
			{Name: "Muuta"},
		}}}
	}
	const file = "Tyyppi;Perustettu\nworkshop;1998\n"
	want := []string{"header = Vastaja: unknown value: the mapping has this name, and the file has no such column"}
	if diff := cmp.Diff(want, faultsOf(t, file, own("unit.founded"))); diff != "" {
		t.Error(diff)
	}
	want = []string{"mapping, Perustettu = unit.fuonded: unknown value: no column has this name, the nearest is " +
		"unit.founded; a template (-template) lists the names, a mapping gives others"}
	if diff := cmp.Diff(want, faultsOf(t, file, own("unit.fuonded"))); diff != "" {
		t.Error(diff)
	}
	if _, err := own("unit.fuonded").JSON(strings.NewReader(`{"Tyyppi":"workshop"}`)).Compute(); err == nil ||
		err.Error() != want[0] {
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
