package mapping

import (
	"regexp"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/alike"
)

// Parts of headers that say nothing of the question.
var (
	numbering = regexp.MustCompile(`^\s*(?i:q|k|kysymys|fråga|question)?\s*\d+[a-z]?\s*[.):]\s+`)
	remarks   = regexp.MustCompile(`\s*\([^()]*\)\s*$`)
	specify   = regexp.MustCompile(`\((?i:please specify|specify|what|which|täsmennä|tarkenna|mikä|mitä|` +
		`ange|specificera|vad|vilken|vilket)[^()]*\)\s*$`)
	bracketed = regexp.MustCompile(`^(.*)\[([^\[\]]*)\]\s*$`)
)

// heading is a text of a header as it may be read: a question, and an option of it or none.
type heading struct{ text, option []string }

// readings returns the ways to read a header: whole, and cut between a question and its option where tools do so.
func readings(header string) (all []heading) {
	header = strings.TrimSpace(numbering.ReplaceAllString(header, ""))
	add := func(text, option string) {
		all = append(all, heading{alike.Words(remarks.ReplaceAllString(text, "")), alike.Words(option)})
	}
	add(header, "")
	if m := bracketed.FindStringSubmatch(header); m != nil {
		add(m[1], m[2])
	}
	for _, between := range []string{": ", " - Selected Choice - ", " - ", " – ", " | ", "/", "___", " > ", " >> "} {
		if i := strings.Index(header, between); i > 0 {
			add(header[:i], header[i+len(between):])
		}
		if i := strings.LastIndex(header, between); i != strings.Index(header, between) {
			add(header[:i], header[i+len(between):])
		}
	}
	if i := strings.Index(header, ":"); i > 0 && i == strings.LastIndex(header, ":") { // or the option first
		add(header[i+1:], header[:i])
	}
	return all
}

// asksForWords reports whether a header asks for words of one's own beside an option: "other (please specify)".
func asksForWords(headers ...string) bool { return slices.ContainsFunc(headers, specify.MatchString) }
