package examples

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// severalBehindOne finds a noun of several behind 1, in three languages: the nouns that programs put behind numbers.
var severalBehindOne = regexp.MustCompile(`(?:^|[\s(>])1 (?:[a-zäöå]+ )?(?:` +
	`riviä|saraketta|tunnusta|yksikköä|keskusta|asiakasta|lukua|arvoa|vikaa|huomautusta|taulukkoa|muuta|tuntia|päivää|` +
	`rader|kolumner|enheter|klienter|värden|anmärkningar|timmar|dagar|decimaler|` +
	`rows|columns|ids|units|centres|clients|values|faults|notes|tables|hours|days|decimals|others)(?:[^\p{L}]|$)`)

// TestOneIsSingular: where there is one row, column, unit or centre, no program speaks of several, in any language.
func TestOneIsSingular(t *testing.T) {
	if !severalBehindOne.MatchString("  1 riviä: x") || !severalBehindOne.MatchString("1 other faults") ||
		severalBehindOne.MatchString("21 rows, 1 row, 1.1 rows") {
		t.Fatal("the test finds nothing")
	}
	dir, bin := t.TempDir(), programs(t)
	file := func(name, content string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	const head = "unit.id;unit.edition;unit.type;clients.total;funding.municipal;funding.projects;colour;done\n"
	dated := file("dated.csv", head+"a;2026;workshop;10;33;66;red;1\nb;2026;boat;;;;red;1\nc;2026;other;;;;;0\n")
	undated := file("undated.csv", head+"a;;workshop;10;33;66;red;1\nb;2011;workshop;1;;;red;1\n")
	alone := file("alone.csv", head+"a;;workshop;10;50;50;red;1\n")
	mapping := file("map.csv", "column;ours;value;means;note\ndone;filter;1;keep;\nsize;unit.founded;;;\n")
	centre := file("centre.csv", "coaching.use\nyes\n")
	draft := file("draft.csv", "id;printed;part;whole\na;41 %;211;531\nb;40 %;211;531\n")
	single := file("single.csv", "id;printed;part;whole\na;41 %;211;531\n")
	offers := file("offers.csv", "name;price;basis\na;100;day\n")
	for _, args := range [][]string{
		{"barometer", "-rounded", "0", "-edition", "2026-12-31", "-map", mapping, dated},
		{"barometer", "-check", "-lenient", "-edition", "2026-12-31", dated},
		{"barometer", undated}, {"barometer", alone}, {"report", "-edition", "2026-12-31", dated}, {"report", alone},
		{"survey", "-edition", "2026-03-31", centre}, {"survey", centre},
		{"checkreport", draft}, {"checkreport", single}, {"procurement", offers}, {"scale", "-n", "1"},
	} {
		for _, l := range []string{"fi", "sv", "en"} {
			line := append([]string{"-lang", l}, args[1:]...)
			out, _ := exec.Command(filepath.Join(bin, args[0]), line...).CombinedOutput()
			if len(out) < 40 {
				t.Errorf("%s %q: %s", args[0], line, out)
			}
			for text := range strings.Lines(string(out)) {
				if at := severalBehindOne.FindString(text); at != "" {
					t.Errorf("%s %q: %q in %.200s", args[0], line, at, text)
				}
			}
		}
	}
}
