package wording

import (
	"regexp"
	"strings"

	"github.com/socialemployment/barometer/internal/enum"
)

// Around is what stands around a figure.
type Around struct {
	Bracketed bool // "(62 %)"
	Base      bool // "n = 211"
}

// superscript are the marks of footnotes that are exponents behind a digit.
const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹⁾"

// note is a mark of a footnote on the line: "62 % 1)".
var note = regexp.MustCompile(`^([^(]*[%€\pL]) ?\d\)$`)

// Bare returns a text that Tidy has returned without what stands around a figure and is none of it: marks of footnotes,
// such as figures print for their caveats, brackets and "n =".
func Bare(s string) (bare string, around Around, err error) {
	if strings.Contains(s, "±") || strings.Contains(s, "+/-") {
		return "", around, Fault(enum.Labels{
			"virhemarginaali on oma lukunsa: kirjoita luku ilman sitä",
			"felmarginalen är ett eget tal: skriv talet utan den",
			"a margin of error is a figure of its own: write the figure without it",
		})
	}
	if s, err = unmarked(s); err != nil {
		return "", around, err
	}
	if inner, open := strings.CutPrefix(s, "("); open {
		if inner, closed := strings.CutSuffix(inner, ")"); closed && !strings.ContainsAny(inner, "()") {
			around.Bracketed = true
			if s, err = unmarked(strings.TrimSpace(inner)); err != nil {
				return "", around, err
			}
		}
	}
	if number, ok := strings.CutPrefix(s, "n"); ok {
		if number, around.Base = strings.CutPrefix(strings.TrimSpace(number), "="); around.Base {
			s = strings.TrimSpace(number)
		}
	}
	return s, around, nil
}

// unmarked returns s without the marks of footnotes behind it. A section is none: "11 §".
func unmarked(s string) (string, error) {
	for {
		bare := strings.TrimSpace(strings.TrimRight(s, "*†‡"))
		if section := strings.TrimSuffix(bare, "§"); strings.HasSuffix(section, "%") {
			bare = section
		}
		if raised := strings.TrimRight(bare, superscript); raised != bare {
			if n := len(raised); n > 0 && '0' <= raised[n-1] && raised[n-1] <= '9' {
				return "", Fault(enum.Labels{
					"alaviite tai potenssi: kirjoita luku ilman sitä", "en fotnot eller en potens: skriv talet utan den",
					"a footnote or an exponent: write the number without it",
				})
			}
			bare = strings.TrimSpace(raised)
		}
		if strings.HasSuffix(bare, ")") {
			bare = note.ReplaceAllString(bare, "$1")
		}
		if bare == s {
			return s, nil
		}
		s = bare
	}
}

// Fits refuses a figure that is not what stands around it says: a number in brackets may be one below zero.
func (a Around) Fits(k Kind) error {
	switch {
	case a.Base && k != Number:
		return Fault(enum.Labels{"n on lukumäärä", "n är ett antal", "n is a number"})
	case a.Bracketed && !a.Base && k == Number:
		return Fault(enum.Labels{
			"luku sulkeissa voi olla negatiivinen: kirjoita se ilman sulkeita",
			"ett tal inom parentes kan vara negativt: skriv det utan parentes",
			"a number in brackets may be one below zero: write it without them",
		})
	}
	return nil
}
