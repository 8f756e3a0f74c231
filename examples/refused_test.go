package examples

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// refused are rows of 2026 that do not compare with 2011, by table, with their English labels: the duties moved, the
// lists of options are others, or the register ended (field-answers.md, "Comparable with 2011").
var refused = map[string][]string{
	"clients.providers": {"municipality", "Social Insurance Institution (Kela)", "employment authority (employment area)",
		"wellbeing services county"},
	"clients.services":     {"other service", "municipal job coaching", "career coaching"},
	"clients.referrers":    {"municipality", "other body"},
	"unit.maintainer":      {"other", "parish"},
	"funding.mean":         {"sales of employment services", "project funding", "other income"},
	"clients.by-type":      {"other"},
	"clients.mean-by-type": {"other"},
	"transitions.all":      {"other"},
}

// TestProgramsRefuseAlike: what of 2026 does not compare with 2011 has no figure of 2011 in any form that a program
// writes it in: barometer in its six, and the page of report.
func TestProgramsRefuseAlike(t *testing.T) {
	bin := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", bin+"/", "./barometer", "./report").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	run := func(program string, args ...string) string {
		var out, faults bytes.Buffer
		cmd := exec.Command(filepath.Join(bin, program), append([]string{"-edition", "2026", "-lang", "en"}, args...)...)
		cmd.Stdout, cmd.Stderr = &out, &faults
		if err := cmd.Run(); err != nil {
			t.Fatalf("%s %v: %v\n%s", program, args, err, faults.Bytes())
		}
		return out.String()
	}
	forms := map[string]string{"page": run("report")}
	for _, form := range []string{"text", "markdown", "csv", "spreadsheet", "json", "jsonstat"} {
		forms[form] = run("barometer", "-format", form)
	}
	within := func(form, begins, ends string) string {
		_, own, found := strings.Cut(forms[form], begins)
		if own, _, _ = strings.Cut(own, ends); !found {
			t.Errorf("%s holds no %q", form, begins)
		}
		return own
	}
	for id, labels := range refused {
		object := parsedTable(t, forms["json"], id)
		text, markdown := within("text", "["+id+"]\n", "\n==="), within("markdown", "<!-- "+id+" -->", "\n###")
		sheet, page := within("spreadsheet", "\n"+id+";", "\n\n"), within("page", "<code>"+id+"</code>", "<h3>")
		for _, label := range labels {
			key, columns := object.of2011(label)
			if columns == 0 {
				t.Errorf("%s: no column of 2011 for %q", id, label)
				continue
			}
			checkLine(t, id+" as text", text, label+"  ", "–†", 1)
			checkLine(t, id+" as Markdown", markdown, "| "+label+" |", "| –†", columns)
			checkLine(t, id+" in a spreadsheet", sheet, label+";", ";–;", 1)
			checkLine(t, id+" on the page", page, `<tr><th scope="row">`+label+`</th>`, "<td>–†", columns)
			for _, line := range strings.Split(forms["csv"], "\n") {
				if cells := strings.Split(line, ";"); len(cells) > 8 && cells[0] == id && cells[2] == key && cells[6] == "2011" &&
					!strings.HasSuffix(line, ";;;;;–;0;;0;1;0;0") {
					t.Errorf("%s as CSV: %s", id, line)
				}
			}
			if strings.Contains(page, label+" (–") {
				t.Errorf("%s: the page says that %s moved", id, label)
			}
		}
	}
	if !strings.Contains(forms["jsonstat"], "not-comparable+no-figure") {
		t.Error("JSON-stat marks nothing")
	}
}

// checkLine checks that a line begins so and holds a part so many times at least.
func checkLine(t *testing.T, what, text, begins, part string, times int) {
	t.Helper()
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, begins) {
			if strings.Count(line, part) < times {
				t.Errorf("%s: %q has not %d of %q", what, line, times, part)
			}
			return
		}
	}
	t.Errorf("%s: no line begins with %q", what, begins)
}

// printedTable is a table as barometer -format json prints it.
type printedTable struct {
	ID      string
	Rows    []struct{ Key, Label string }
	Columns []struct {
		Edition int
	}
	Cells [][]struct {
		Exact   *string
		Printed string
		Marks   []string
	}
}

func parsedTable(t *testing.T, lines, id string) (found printedTable) {
	t.Helper()
	for _, line := range strings.Split(lines, "\n") {
		var one printedTable
		if json.Unmarshal([]byte(line), &one) == nil && one.ID == id {
			return one
		}
	}
	t.Fatalf("no table %s", id)
	return found
}

// of2011 returns the key of a row, and how many columns of 2011 have no figure in it; 0 where one has.
func (p *printedTable) of2011(label string) (key string, columns int) {
	for i, r := range p.Rows {
		if r.Label != label {
			continue
		}
		key = r.Key
		for j, c := range p.Columns {
			switch x := p.Cells[i][j]; {
			case c.Edition != 2011:
			case x.Exact != nil || x.Printed != "–" || len(x.Marks) != 1 || x.Marks[0] != "not-comparable":
				return key, 0
			default:
				columns++
			}
		}
	}
	return key, columns
}
