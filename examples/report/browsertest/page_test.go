package browsertest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// unfold opens all that is folded.
const unfold = `document.querySelectorAll("details").forEach(d => d.open = true)`

// spread makes room for what a table that scrolls has out of sight, which axe cannot judge.
const spread = `; document.body.style.maxWidth = "none";
	document.querySelectorAll(".wide").forEach(w => w.style.overflow = "visible")`

// axe returns the source of axe-core.
func axe(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	c := exec.Command("npm", "install", "--silent", "--no-save", "--prefix", folder, "axe-core@"+axeVersion)
	if out, err := c.CombinedOutput(); err != nil {
		t.Skipf("left out: axe-core cannot be fetched: %v %s", err, out)
	}
	source, err := os.ReadFile(filepath.Join(folder, "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

// some opens one table and one list of published figures: all others look alike.
const some = `document.querySelector("#funding\\.by-type details.table").open = true;
	document.querySelector("details.published").open = true`

// bare takes from pictures all but their titles and descriptions: axe reads no more of an image, and is slow on what it
// leaves out. It cannot tell the contrast of text within a picture: TestColours computes that.
const bare = `; document.querySelectorAll("svg.chart > :not(title, desc)").forEach(x => x.remove())`

// check runs axe on the page and returns what violates a rule, and what it could not tell about contrast.
const check = `axe.run(document, {
	runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
	resultTypes: ["violations", "incomplete"],
}).then(r => r.violations.concat(r.incomplete.filter(x => x.id.includes("contrast"))).map(x =>
	x.id + ": " + x.nodes.length + " nodes, first " + x.nodes[0].html.slice(0, 200) + " " + x.nodes[0].failureSummary))`

// TestAxe: no rule of WCAG 2.2 AA that axe-core can check is violated, folded and unfolded, on light and dark screens.
func TestAxe(t *testing.T) {
	needsBrowser(t)
	source := axe(t)
	for _, c := range []struct{ name, language, scheme, before string }{
		{"folded", "fi", "light", "0"}, {"unfolded", "fi", "light", unfold + spread}, {"dark", "fi", "dark", some + spread},
		{"Swedish", "sv", "light", some + spread}, {"English", "en", "light", some + spread},
		{"survey", survey, "light", unfold + spread},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := open(t, c.language, 2400, 900, "", "prefers-color-scheme", c.scheme)
			o.script(source)
			o.script(c.before + bare)
			if found := eval[[]string](o, check); len(found) > 0 {
				t.Error(strings.Join(found, "\n"))
			}
		})
	}
}

// TestReflow: at 320 CSS pixels, which is also 1280 at 400 %, nothing but what is wrapped for it is wider than the
// screen, folded and unfolded, and no text of a chart runs out of it.
func TestReflow(t *testing.T) {
	for _, language := range append(languages, survey) {
		o := open(t, language, 320, 640, "", "", "")
		for _, before := range []string{"0", unfold} {
			o.script(before)
			if wide := eval[int](o, `document.scrollingElement.scrollWidth`); wide > 320 {
				t.Errorf("%s: %d pixels wide", language, wide)
			}
		}
		out := eval[[]string](o, `[...document.querySelectorAll("svg.chart text")].filter(x => {
			const b = x.getBoundingClientRect(); return b.right > 320 || b.left < 0
		}).map(x => x.closest("section").id + ": " + x.textContent)`)
		if len(out) > 0 {
			t.Errorf("%s: outside of the screen:\n%s", language, strings.Join(out, "\n"))
		}
	}
}

// contrast returns the texts of charts that have less than 4,5 to 1 beside the page, as they are computed.
const contrast = `(() => {
	const c = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
	const light = s => {
		c.fillStyle = s; c.fillRect(0, 0, 1, 1);
		const [r, g, b] = [...c.getImageData(0, 0, 1, 1).data].map(v => v / 255)
			.map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05) };
	const paper = getComputedStyle(document.body).backgroundColor;
	const low = [];
	for (const x of document.querySelectorAll("svg.chart text"))
		if (ratio(getComputedStyle(x).fill, paper) < 4.5) low.push(x.textContent);
	for (const x of document.querySelectorAll("svg.chart .bar, svg.chart .key"))
		if (ratio(getComputedStyle(x).stroke, paper) < 3) low.push("the edge of a bar");
	for (const x of document.querySelectorAll("svg.chart .column"))
		if (ratio(getComputedStyle(x).fill, paper) < 3) low.push("a column");
	for (const x of document.querySelectorAll("svg.chart pattern rect"))
		if (ratio(getComputedStyle(x).fill, getComputedStyle(document.querySelector("svg.chart text")).fill) < 4.5)
			low.push("text on " + x.getAttribute("class"));
	return [...new Set(low)];
})()`

// TestColours: on light and dark screens, on those with forced colours and on paper, the text of charts has a
// contrast of 4,5 to 1 with the page and with every part of a bar, and the edges of bars one of 3 to 1.
func TestColours(t *testing.T) {
	for _, c := range [][3]string{
		{"", "prefers-color-scheme", "light"}, {"", "prefers-color-scheme", "dark"}, {"", "forced-colors", "active"},
		{"print", "", ""},
	} {
		o := open(t, "fi", 800, 900, c[0], c[1], c[2])
		if low := eval[[]string](o, contrast); len(low) > 0 {
			t.Errorf("%v: too little contrast: %q", c, low)
		}
	}
}

// TestKeyboard: the tab key reaches every link, every fold and every table that scrolls, folded tables and all.
func TestKeyboard(t *testing.T) {
	o := open(t, "sv", 800, 900, "", "", "")
	want := eval[int](o, `document.querySelector("#unit\\.maintainer details.table").open = true;
		window.seen = new Set();
		document.addEventListener("focusin", e => seen.add(e.target));
		[...document.querySelectorAll("a[href], summary, [tabindex]")].filter(x =>
			x.checkVisibility({contentVisibilityAuto: true}) && !x.closest("details:not([open]) > :not(summary)")).length`)
	if want < 100 {
		t.Fatalf("only %d to reach", want)
	}
	for range want + 5 {
		o.do(chromedp.KeyEvent(kb.Tab))
	}
	if got := eval[int](o, `seen.size`); got != want {
		t.Errorf("the tab key reaches %d of %d", got, want)
	}
}

// TestPaper: on A4 no picture is higher than a page, all are kept whole, and the page can be printed.
func TestPaper(t *testing.T) {
	for _, language := range append(languages, survey, both) {
		o := open(t, language, 688, 1000, "print", "", "") // 182 mm
		cut := eval[[]string](o, `[...document.querySelectorAll("figure")].filter(x =>
			getComputedStyle(x).breakInside != "avoid" ||
			x.getBoundingClientRect().height > (297 - 2 * 14) * 96 / 25.4).map(x => x.closest("section").id)`)
		if len(cut) > 0 {
			t.Errorf("%s: cut on paper: %q", language, cut)
		}
		wide := eval[[]string](o, `[...new Set([...document.querySelectorAll("table, p, li, svg")].filter(x =>
			x.getBoundingClientRect().right > 689).map(x => x.closest("section").id))]`)
		if len(wide) > 0 {
			t.Errorf("%s: wider than the paper: %q", language, wide)
		}
		if language != "fi" {
			continue // printing takes long, and Finnish has the longest words
		}
		print := []chromedp.PDFOption{chromedp.PDFPreferCSSPageSize()}
		if os.Getenv("LOOKS") == "" {
			print = append(print, chromedp.PDFPageRanges("1-8"))
		}
		pdf := get(o, chromedp.PrintToPDF(print...))
		if !strings.HasPrefix(string(pdf), "%PDF") {
			t.Errorf("%s: no PDF", language)
		}
		keep(t, language+".pdf", pdf)
	}
}

// TestLooks keeps pictures of the page, to be looked at, in the folder that the environment names in LOOKS.
func TestLooks(t *testing.T) {
	if os.Getenv("LOOKS") == "" {
		t.Skip("left out: LOOKS names no folder for pictures")
	}
	for _, page := range append(languages, survey, both) {
		for _, look := range []struct {
			name                 string
			width                int64
			kind, feature, value string
		}{
			{"phone", 360, "", "", ""}, {"laptop", 1280, "", "", ""}, {"a4", 688, "print", "", ""},
			{"dark", 800, "", "prefers-color-scheme", "dark"}, {"forced", 800, "", "forced-colors", "active"},
		} {
			o := open(t, page, look.width, 900, look.kind, look.feature, look.value)
			keep(t, page+"-"+look.name+".png", get(o, chromedp.FullScreenshot(100)))
		}
	}
}

// keep writes a file to the folder of LOOKS, if there is one.
func keep(t *testing.T, name string, data []byte) {
	t.Helper()
	if folder := os.Getenv("LOOKS"); folder != "" {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
