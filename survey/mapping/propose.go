package mapping

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/alike"
	"github.com/socialemployment/barometer/internal/enum"
)

// Percent of likeness.
const (
	worthAGuess = 30 // for a note
	likely      = 55 // for a proposal
	held        = 80 // for a name that is in the header
	nearly      = 85 // for a header that is a name but for a letter or a space
	wholeName   = 90 // for one that goes by its whole name
)

// proposal is what a column may be: one of ours, or the question whose ticks it holds.
type proposal struct {
	column  int
	to      *Column
	section string
	keys    []string // our columns that it takes
	words   int      // how alike the header is
	score   int      // the same, and what the values say
	whole   bool     // all words of the header, or of its option, are in the name,
	exact   bool     // which has no others
	unread  bool     // there are values, and none that the column reads
}

// named reports whether the header is nearly a name, whatever the values say.
func (p proposal) named() bool { return p.words >= nearly }

// compare puts a header that is nearly a name before one that is not, then the likelier one before another.
func (p proposal) compare(o proposal) int {
	if p.named() != o.named() {
		return cmp.Compare(o.words, p.words)
	}
	return cmp.Compare(o.score, p.score)
}

// margin is how much likelier than the next a proposal is that is no guess.
const margin = 6

// proposals returns what columns may be, the likeliest first; of a column that may be one or the other, none, which is
// noted.
func (s *suggestion) proposals(placed []bool) (all []proposal) {
	for i, c := range s.columns {
		if placed[i] {
			continue
		}
		best := map[string]proposal{}
		for _, header := range []string{c.name, c.text} {
			for _, h := range readings(header) {
				for _, p := range s.alike(i, h, s.words) {
					if p.score > 0 && p.compare(best[p.name()]) < 0 {
						best[p.name()] = p
					}
				}
			}
		}
		own := slices.SortedFunc(maps.Values(best), func(a, b proposal) int {
			return cmp.Or(a.compare(b), cmp.Compare(a.name(), b.name()))
		})
		if sure(own) && !(own[0].to != nil && !own[0].to.Numeric && asksForWords(c.name, c.text)) {
			all = append(all, own[0])
		}
		s.guess(i, own)
	}
	slices.SortStableFunc(all, proposal.compare)
	return all
}

// sure reports whether the first proposal is no guess: it is likely, and reads a value or is nearly named; it is the
// only one that is nearly named, or likelier than the next by a margin; and the header names no other one in full, with
// other words beside.
func sure(own []proposal) bool {
	if len(own) == 0 || own[0].score < likely || own[0].unread && !own[0].named() {
		return false
	}
	full := func(p proposal) bool { return p.whole && p.score >= likely }
	return len(own) == 1 || (own[0].score-own[1].score >= margin || own[0].named() && !own[1].named()) &&
		(own[0].exact || !own[0].whole || !slices.ContainsFunc(own[1:], full))
}

// guess notes what a column may be, for a person to choose.
func (s *suggestion) guess(i int, own []proposal) {
	var names []string
	for _, p := range own[:min(len(own), 3)] {
		names = append(names, p.name())
	}
	s.guesses[i] = strings.Join(names, s.form.Language.Of(orWord))
}

// name is the column or the question.
func (p proposal) name() string {
	if p.to == nil {
		return p.section
	}
	return p.to.Key
}

// columnWords are the words of a column's names, in every language.
type columnWords struct {
	whole [][]string // of the key and the labels
	title [][]string // of the question's key and title
	item  [][]string // of the option
	full  bool       // an option that no bare label names: it goes by its whole name
}

// words returns the words of all columns.
func (f Form) words() []columnWords {
	all := make([]columnWords, len(f.Columns))
	for i, c := range f.Columns {
		x := &all[i]
		_, short, _ := strings.Cut(c.Key, ".")
		x.whole = append(x.whole, alike.Words(c.Key), alike.Words(short))
		for _, label := range enum.Each(c.Labels) {
			x.whole = append(x.whole, alike.Words(label))
		}
		if c.Bare == (figure.Labels{}) {
			x.full = f.unnamed(c)
			continue
		}
		section := c.Section
		_, shortSection, _ := strings.Cut(section, ".")
		x.title = append(x.title, alike.Words(section), alike.Words(shortSection))
		x.item = append(x.item, alike.Words(strings.TrimPrefix(c.Key, section+".")))
		for _, l := range []figure.Language{figure.Finnish, figure.Swedish, figure.English} {
			bare := l.Of(c.Bare)
			title := alike.Words(strings.TrimSuffix(l.Of(c.Labels), ": "+bare))
			x.title, x.item = append(x.title, title), append(x.item, without(alike.Words(bare), title))
		}
	}
	return all
}

// unnamed reports whether a column is an option that no bare label names, beside others of its question that have one.
func (f Form) unnamed(c Column) bool {
	const l = figure.Finnish
	return slices.ContainsFunc(f.Columns, func(o Column) bool {
		title, option := strings.CutSuffix(l.Of(o.Labels), l.Of(o.Bare))
		return option && o.Section == c.Section && o.Bare != figure.Labels{} && strings.HasPrefix(l.Of(c.Labels), title)
	})
}

// among reports whether a word is like one of several.
func among(word string, others []string) bool {
	return slices.ContainsFunc(others, func(o string) bool { return alike.OfWords(word, o) > likely })
}

// beside returns the words of a text that are not like those of the question.
func (x columnWords) beside(text []string) []string {
	return slices.DeleteFunc(slices.Clone(text), func(w string) bool {
		return slices.ContainsFunc(x.title, func(title []string) bool { return among(w, title) })
	})
}

// without returns the words that are not like one of others, all where none is left: "other" of "other strength".
func without(of, others []string) []string {
	rest := slices.DeleteFunc(slices.Clone(of), func(w string) bool { return among(w, others) })
	if len(rest) == 0 {
		return of
	}
	return rest
}

// best returns how well the best of several names is found in a text.
func best(text []string, names [][]string) (most int) {
	for _, n := range names {
		most = max(most, alike.Percent(text, n))
	}
	return most
}

// filled reports whether all words of a text are in one of several names, and whether that has no others.
func filled(text []string, names [][]string) (whole, exact bool) {
	for _, n := range names {
		in, back := alike.Shared(text, n)
		if in.All > 0 && in.Found >= 95*in.All {
			whole = true
			exact = exact || back.Found >= 95*back.All
		}
	}
	return whole, exact
}

// alike returns what a header may be, read in one way.
func (s *suggestion) alike(column int, q heading, names []columnWords) (all []proposal) {
	seen := map[string]bool{}
	for i := range s.form.Columns {
		c, x := &s.form.Columns[i], &names[i]
		score := 0
		switch {
		case x.full:
			if score = best(append(slices.Clone(q.text), q.option...), x.whole); score < wholeName {
				score = 0
			}
		case len(q.option) == 0 && c.Bare == (figure.Labels{}):
			score = best(q.text, x.whole)
		case len(q.option) == 0:
			if best(x.beside(q.text), x.item) >= 45 { // an option that is not set apart from its question
				score = best(q.text, x.whole) - 10
			}
		case c.Bare != (figure.Labels{}):
			title, item := best(q.text, x.title), best(q.option, x.item)
			if score = (title + item) / 2; title < 40 || item < 45 {
				score = 0
			}
		default:
			score = best(append(slices.Clone(q.text), q.option...), x.whole) - 5
		}
		if score >= worthAGuess {
			p := proposal{column: column, to: c, keys: []string{c.Key}, words: score}
			said, unread := s.evidence(column, c)
			p.score, p.unread = score+said, unread || c.Unique && score < held
			if p.whole, p.exact = filled(q.text, x.whole); len(q.option) > 0 && c.Bare != (figure.Labels{}) {
				p.whole, p.exact = filled(q.option, x.item)
			}
			all = append(all, p)
		}
		if section := c.Section; c.Tick && len(q.option) == 0 && !seen[section] {
			seen[section] = true
			if score := best(q.text, x.title); score >= likely {
				if keys, ok := s.ticks(column, section); ok {
					all = append(all, proposal{column: column, section: section, keys: keys, words: score, score: score + 20})
				}
			}
		}
	}
	return all
}

// maxAnswers is how many different answers a tick has: yes and no in several spellings, and codes for missing.
const maxAnswers = 6

// unlike reports whether a column cannot be one of ours by its values: none of which ours reads, where they are no
// numbers or codes, or more different ones than a tick, or a choice, has, or fewer than an id has; or where ours tells
// of the form, and goes by its name alone.
func (s *suggestion) unlike(seen *seenColumn, c *Column) bool {
	read, numbers := false, true
	for _, v := range seen.values {
		read = read || c.Reads(v.text)
		numbers = numbers && strings.Trim(v.text, "0123456789 ,.%-+") == ""
	}
	n := len(seen.values)
	if c.Unique && !seen.more && 2*int64(n) < seen.rows-seen.blanks {
		return true
	}
	return c.About || n > maxAnswers && !read && (c.Tick || n > maxSuggested || c.Numeric && !numbers)
}

// perValue bounds what each value in words may say of a column: few say little beside the header.
const perValue = 5

// evidence returns what the values, in words, say of a column that is a choice: that it reads them; and whether there
// are values, and none that the column reads. Of an id, which any word may be, they say nothing.
func (s *suggestion) evidence(column int, c *Column) (score int, unread bool) {
	if s.unlike(s.columns[column], c) {
		return -100, true
	}
	read, of := 0, 0
	for _, v := range s.columns[column].values[:min(len(s.columns[column].values), 20)] {
		switch {
		case c.Numeric:
			of++
			if c.Reads(v.text) {
				read++
			}
		case !c.Unique && strings.ContainsFunc(v.text, unicode.IsLetter):
			of++
			if _, ok := s.meaning(c, v.text); ok {
				read++
			}
		}
	}
	if of > 0 && !c.Numeric {
		score = min(max(50*read/of-20, -perValue*of), perValue*of)
	}
	return score, of > 0 && read == 0
}
