package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
)

// TestPage: the page is one file without scripts and addresses, with a place for every table, a picture of every one
// that is drawn, and beside the answers of 2005 what T05 printed, with 93 of 95 reproduced.
func TestPage(t *testing.T) {
	forbidden := regexp.MustCompile(`(?i)<script|https?:|<link|<img|\ssrc=|url\([^#]`)
	for l := range figure.Languages() {
		text, stderr, status := start(nil, "-format", command.HTML, "-lang", l.String())
		if status != 0 || stderr != "" {
			t.Errorf("%s: status %d, %s", l, status, stderr)
		}
		if found := forbidden.FindString(text); found != "" {
			t.Errorf("%s: %q", l, found)
		}
		drawn := 0
		for filled := range coaching2005.Tables(new(centres.Tally), figure.Count{}) {
			_, section, ok := strings.Cut(text, `<section id="`+filled.ID+`">`)
			section, _, _ = strings.Cut(section, "</section>")
			if _, has := coaching2005.Chart(filled); !ok || has != strings.Contains(section, `role="img"`) {
				t.Errorf("%s: %s: in place %v, drawn %v", l, filled.ID, ok, has)
			} else if has {
				drawn++
			}
		}
		if drawn != 14 {
			t.Errorf("%s: %d pictures", l, drawn)
		}
		if !strings.Contains(text, l.Of(inventedWord)) || !strings.Contains(text, l.Of(publishedWord)) {
			t.Errorf("%s: it does not say that the answers are invented, or what was published", l)
		}
	}
	text, _, _ := start(nil, "-format", command.HTML, "-lang", "en")
	if n := strings.Count(text, "<td>reproduced</td>") + strings.Count(text, "<td>consistent</td>"); n != 93 {
		t.Errorf("%d figures are reproduced", n)
	}
}

// TestSamePage: the same bytes below the head after the rows are shuffled.
func TestSamePage(t *testing.T) {
	want, _, _ := start(nil, "-format", command.HTML, "-lang", "fi")
	rows := lines()
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows)-1, func(i, j int) { rows[i+1], rows[j+1] = rows[j+1], rows[i+1] })
	got, stderr, _ := start(strings.NewReader(strings.Join(rows, "\n")+"\n"), "-format", command.HTML, "-lang", "fi",
		"-edition", "2005-03-31", "-")
	_, want, _ = strings.Cut(want, "</header>") // the head says that the answers are invented
	if _, got, _ = strings.Cut(got, "</header>"); got != want || want == "" {
		t.Errorf("another page after shuffling the rows: %s", stderr)
	}
}

// TestPageOfAnotherYear: beside the answers of another year stands what was published, without verdicts; a page of one
// table has that table alone; answers of a file are not said to be invented; each file of a folder is a page.
func TestPageOfAnotherYear(t *testing.T) {
	rows := strings.Join(lines(), "\n") + "\n"
	text, _, status := start(strings.NewReader(rows), "-format", command.HTML, "-lang", "en", "-edition", "2026-03-31",
		"-")
	if status != 0 || !strings.Contains(text, "year 2026") || !strings.Contains(text, "What was published of 2005") ||
		strings.Contains(text, "<td>reproduced</td>") || strings.Contains(text, "invented") {
		t.Errorf("status %d: %.3000s", status, text)
	}
	one, _, _ := start(nil, "-format", command.HTML, "-lang", "en", "-table", "coaching.use")
	if strings.Count(one, "<h3>") != 1 || strings.Contains(one, "What was published") {
		t.Errorf("%d tables", strings.Count(one, "<h3>"))
	}
	folder := t.TempDir()
	if _, stderr, status := start(nil, "-format", command.HTML, "-table", "coaching.use", "-out", folder); status != 0 {
		t.Error(stderr)
	}
	file, err := os.ReadFile(filepath.Join(folder, "coaching.use.html"))
	if err != nil || !strings.Contains(string(file), `<section id="coaching.use">`) {
		t.Errorf("%v: %.300s", err, file)
	}
}
