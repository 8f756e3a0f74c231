package mapping

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/alike"
	"github.com/socialemployment/barometer/internal/cell"
)

// maxSuggested bounds the lines for the values of a column.
const maxSuggested = 30

// missingCodes are values that tools and people write where nothing was answered.
var missingCodes = []string{
	"-", "–", ".", "..", "na", "n/a", "nan", "null", "#null!", "none", "-1", "-9", "-77", "-88", "-99", "-999",
	"ei tietoa",
	"ei vastausta", "ei vastattu", "uppgift saknas", "inget svar", "no answer", "missing", "not answered",
}

// valuesOf returns what the values of a column mean that it does not read as they stand.
func (s *suggestion) valuesOf(seen *seenColumn, c *Column) (all []Meaning) {
	values := slices.SortedStableFunc(slices.Values(seen.values), func(a, b valueCount) int {
		return cmp.Or(cmp.Compare(len(a.text), len(b.text)), cmp.Compare(a.text, b.text))
	})
	codes := c.Tick && slices.ContainsFunc(values, func(v valueCount) bool { return code(v.text) && !c.Reads(v.text) })
	for _, v := range values {
		if c.Reads(v.text) && !(codes && code(v.text)) {
			continue
		}
		if len(all) == maxSuggested {
			break
		}
		m := Meaning{Value: v.text, Note: strconv.FormatInt(v.rows, 10)}
		switch means, ok := s.meaning(c, v.text); {
		case codes && code(v.text): // 1 beside 2 may be yes or no
			m.Means = Undecided
		case slices.Contains(missingCodes, Key(v.text)):
			m.Missing = true
		case ok:
			m.Means = means
		case c.Numeric && len(seen.values) > maxSuggested:
			continue // numbers of a notation that a person sees
		default:
			m.Means = Undecided
		}
		all = append(all, m)
	}
	return all
}

// code reports whether a value is a number.
func code(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }

// meaning returns the key of what a value most likely means to a column: with hyphens for underscores, without what
// follows a comma or a bracket, one of two words for one thing; a tick, where it is the option's own text. Two parts
// that mean two things are for a person to choose from. A part of a number is another number, and so no meaning of it.
func (s *suggestion) meaning(c *Column, value string) (means string, ok bool) {
	tries := []string{value, strings.ReplaceAll(value, "_", "-"), remarks.ReplaceAllString(value, "")}
	var parts []string
	for _, between := range []string{",", " tai ", " eller ", " or ", "/", " (", ":", " – ", " - "} {
		if before, after, found := strings.Cut(value, between); found && !c.Numeric {
			parts = append(parts, before, after)
		}
	}
	switch Key(value) {
	case "checked", "selected", "valittu", "vald", "valgt", "x", "✓":
		tries = append(tries, "yes")
	case "unchecked", "not selected", "ei valittu", "ej vald", "inte vald", "ikke valgt":
		tries = append(tries, "no")
	}
	if c.Tick {
		if s.option(c.Section, value) == c && s.nothingElse(c, value) {
			return "yes", true
		}
	}
	for i, text := range slices.Concat(tries, parts) {
		if text = cell.Clean(text); text == "" {
			continue
		}
		key, reads := c.Means(text)
		switch {
		case !reads:
		case i < len(tries):
			return key, true
		case ok && key != means:
			return "", false
		default:
			means, ok = key, true
		}
	}
	return means, ok
}

// ticks reports whether the cells of a column hold ticks of a question, and which.
func (s *suggestion) ticks(column int, section string) (keys []string, ok bool) {
	x := s.cut(column, section)
	for _, p := range x.parts {
		if p.option != nil {
			keys = append(keys, p.option.Key)
		}
	}
	return keys, 2*len(keys) > len(x.parts) && len(keys) > 1
}

// split returns the separator of ticks, and what stands between them: an option, or what a person has to decide.
func (s *suggestion) split(column int, section string) (by string, values []Meaning) {
	x := s.cut(column, section)
	for _, p := range x.parts {
		m := Meaning{Value: p.text, Means: Undecided, Note: strconv.FormatInt(p.rows, 10)}
		if p.sure {
			m.Means = strings.TrimPrefix(p.option.Key, section+".")
		}
		values = append(values, m)
	}
	return x.by, values
}

// option returns the option of a question that a text most likely means.
func (s *suggestion) option(section, text string) *Column {
	key := [2]string{section, text}
	found, known := s.options[key]
	if !known {
		found = s.findOption(section, text)
		s.options[key] = found
	}
	return found
}

// findOption looks for an option: by its name, or by words that are like those of one alone.
func (s *suggestion) findOption(section, text string) *Column {
	if c := s.form.item(section, text); c != nil {
		return c
	}
	var found *Column
	most, again := likely-1, false
	of := alike.Words(text)
	for i := range s.words {
		c := &s.form.Columns[i]
		if !c.Tick || c.Section != section {
			continue
		}
		switch score := best(of, s.words[i].item); {
		case score > most:
			found, most, again = c, score, false
		case score == most:
			again = true
		}
	}
	if again {
		return nil
	}
	return found
}
