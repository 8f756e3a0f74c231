package browsertest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// axeVersion is the axe-core that is fetched from npm.
const axeVersion = "4.14.1"

// The pages: that of the barometer in each language, that of the coaching survey, and that of two editions, whose tables
// are the widest.
const (
	survey = "survey"
	both   = "2026"
)

var languages = []string{"fi", "sv", "en"}

// programs are the command lines that write the pages.
var programs = map[string][]string{
	"fi": {"./examples/report", "-lang", "fi"}, "sv": {"./examples/report", "-lang", "sv"},
	"en": {"./examples/report", "-lang", "en"}, survey: {"./examples/survey", "-lang", "fi", "-format", "html"},
	both: {"./examples/report", "-lang", "fi", "-edition", "2026"},
}

// pages are the files of the pages, written once.
var pages = sync.OnceValues(func() (map[string]string, error) {
	folder, err := os.MkdirTemp("", "report")
	if err != nil {
		return nil, err
	}
	files := map[string]string{}
	for page, args := range programs {
		files[page] = filepath.Join(folder, page+".html")
		c := exec.Command("go", append([]string{"run"}, args...)...)
		c.Dir = "../../.."
		text, err := c.Output()
		if err == nil {
			err = os.WriteFile(files[page], text, 0o600)
		}
		if err != nil {
			return nil, fmt.Errorf("%v: %w", args, err)
		}
	}
	return files, nil
})

// browser is the path of a browser, "" where there is none.
func browser() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "headless-shell"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// needsBrowser leaves a test out where there is no browser.
func needsBrowser(t *testing.T) {
	t.Helper()
	if browser() == "" {
		t.Skip("left out: there is no browser (Debian: apt-get install chromium)")
	}
}

// started is the browser, started once; TestMain ends it.
var started = sync.OnceValues(func() (context.Context, error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(browser()), chromedp.NoSandbox)
	allocator, _ := chromedp.NewExecAllocator(background, options...)
	window, _ := chromedp.NewContext(allocator)
	return window, chromedp.Do(window)
})

var background, stop = context.WithCancel(context.Background())

func TestMain(m *testing.M) {
	status := m.Run()
	stop()
	os.Exit(status)
}

// tab is a tab of the browser in which the page is open.
type tab struct {
	*testing.T
	context context.Context
}

// open opens a page in a window of a size, on a screen, or on paper, that prefers what a feature says.
func open(t *testing.T, page string, width, height int64, kind, feature, value string) tab {
	t.Helper()
	needsBrowser(t)
	files, err := pages()
	if err != nil {
		t.Fatal(err)
	}
	window, err := started()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(window)
	t.Cleanup(cancel)
	media := emulation.SetEmulatedMediaParams{Media: kind}
	if feature != "" {
		media.Features = []*emulation.MediaFeature{{Name: feature, Value: value}}
	}
	o := tab{t, ctx}
	o.do(
		chromedp.EmulateViewport(width, height),
		chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, media)
			return err
		}),
		chromedp.Navigate("file://"+files[page]),
	)
	return o
}

// do runs actions on the page.
func (o tab) do(actions ...chromedp.Action[chromedp.Void]) {
	o.Helper()
	if err := chromedp.Do(o.context, actions...); err != nil {
		o.Fatal(err)
	}
}

// get runs an action on the page and returns what it gives.
func get[V any](o tab, a chromedp.Action[V]) V {
	o.Helper()
	v, err := chromedp.Run(o.context, a)
	if err != nil {
		o.Fatal(err)
	}
	return v
}

// script runs a script on the page; eval returns what it gives.
func (o tab) script(text string) { o.do(chromedp.Evaluate[chromedp.Void](text)) }

func eval[V any](o tab, text string) V {
	return get(o, chromedp.Evaluate[V](text, chromedp.EvalAwaitPromise))
}
