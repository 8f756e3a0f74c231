package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// TestHidden: what is left of quantities that are not printed, whether that is proved, and by which claims, in each
// language; of 15 529 clients up to 388 are less than 2,5 %.
func TestHidden(t *testing.T) {
	const id = "clients.service.other-kela\n    "
	subject := map[figure.Language]string{
		figure.English: id + "clients in other service of Kela, end of 2011: 0–388, ",
		figure.Finnish: id + "asiakkaat muussa Kelan palvelussa vuoden 2011 lopussa: 0–388, ",
		figure.Swedish: id + "klienter i annan FPA-tjänst, i slutet av 2011: 0–388, ",
	}
	claims := " clients.provider.kela, clients.provider.kela.share, clients.pension,\n    clients.pension.share\n"
	want := map[figure.Language]string{
		figure.English: "\nB12, section 5.3.2: " + subject[figure.English] + "ends proved\n    follows from:" + claims,
		figure.Finnish: "\nB12, luku 5.3.2: " + subject[figure.Finnish] + "rajat todistettu\n    seuraa luvuista:" + claims,
		figure.Swedish: "\nB12, avsnitt 5.3.2: " + subject[figure.Swedish] + "gränserna bevisade\n    följer av:" + claims,
	}
	alike := regexp.MustCompile(`[[(](\S+); (\S+)[])]`)
	for lang, lines := range want {
		if testing.Short() && lang != figure.Finnish {
			continue
		}
		text := output(t, "-lang", lang.String())
		text = text[:strings.LastIndex(text, textsIn(lang).clashes)]
		part := text[strings.LastIndex(text, textsIn(lang).implications):]
		if !strings.Contains(part, lines) {
			t.Errorf("%v: not there:%s", lang, lines)
		}
		if !strings.Contains(part, "[525; ∞), "+textsIn(lang).loose) || !strings.Contains(part, ": 58\n") {
			t.Errorf("%v: an end without proof, or a number alone, is told otherwise", lang)
		}
		for _, ends := range alike.FindAllStringSubmatch(text, -1) {
			if ends[1] == ends[2] {
				t.Errorf("%v: %s", lang, ends[0])
			}
		}
	}
}

// TestHiddenObjects: the objects give the same ends as the page, and name the claims.
func TestHiddenObjects(t *testing.T) {
	want := map[string][2]string{
		"clients.provider.other":                       {"0/1", "931/1"},
		"clients.service.rehabilitative-work-activity": {"1641/1", "3149/1"},
		"coaching.form.told":                           {"8/1", "8/1"},
	}
	for _, o := range objects(t) {
		w, ok := want[o.ID]
		if !ok || o.Verdict != claim.Implied {
			continue
		}
		if o.Lo == nil || o.Hi == nil || *o.Lo != w[0] || *o.Hi != w[1] || !strings.HasPrefix(o.Note, "follows from c") {
			t.Errorf("%+v, want %v", o, w)
		}
		delete(want, o.ID)
	}
	if len(want) > 0 {
		t.Errorf("not there: %v", want)
	}
}

// TestNothingHidden: where nothing implied is asked for, there is no part about it.
func TestNothingHidden(t *testing.T) {
	for lang := range figure.Languages() {
		if text := output(t, "-lang", lang.String(), "-report", "B12", "-verdict", "reproduced"); strings.Contains(
			text,
			textsIn(lang).implications,
		) {
			t.Errorf("%v: a heading with nothing below it", lang)
		}
	}
}
