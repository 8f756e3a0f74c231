package question

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Option is a category with names: an answer that can be offered.
type Option interface {
	Category
	Label(figure.Language) string
}

// Name is the key of an answer option, and what it is called.
type Name struct {
	Key    string        // ASCII kebab-case, as in the names of columns
	Labels figure.Labels // as in tables and forms
}

// Listed returns the labels of several names as one text in each language.
func Listed(names []Name) figure.Labels {
	return figure.LabelsOf(func(l figure.Language) string {
		var all []string
		for _, n := range names {
			all = append(all, l.Of(n.Labels))
		}
		return strings.Join(all, "; ")
	})
}

// Life is when an answer option is valid: spans in order, and, after the last of them, the options that took its place.
type Life[A Option] struct {
	Spans      []Span
	Successors []A
}

// Calendar tells of every option of an enumeration when it is valid. It never changes, and is safe for concurrent use.
type Calendar[A Option] struct {
	lives []Life[A]
}

// NewCalendar returns the calendar of the options, indexed by their constants; index 0 is unused. Every option needs
// a span, the spans of one do not overlap and are in order, and a successor has a span that begins on the day after
// the last one of what it succeeds.
func NewCalendar[A Option](lives []Life[A]) (*Calendar[A], error) {
	c := &Calendar[A]{lives}
	for i := 1; i < len(lives); i++ {
		if fault := c.check(A(i)); fault != "" {
			return nil, figure.Fault(A(i).String(), "", figure.ErrClash, "%s", fault)
		}
	}
	return c, nil
}

// MustCalendar is NewCalendar for the options of a program's own: it panics, naming the option, where NewCalendar
// returns an error.
func MustCalendar[A Option](lives []Life[A]) *Calendar[A] {
	c, err := NewCalendar(lives)
	if err != nil {
		panic(fmt.Sprintf("a calendar is faulty: %v", err))
	}
	return c
}

// check says what is wrong with the life of an option, "" when nothing is.
func (c *Calendar[A]) check(a A) string {
	life := c.lives[a]
	if len(life.Spans) == 0 {
		return "it has no span"
	}
	for i, s := range life.Spans {
		if fault := s.check(); fault != "" {
			return fmt.Sprintf("span %d: %s", i+1, fault)
		}
		if i > 0 && (life.Spans[i-1].Open() || !life.Spans[i-1].To.Before(s.From)) {
			return fmt.Sprintf("span %d begins before the one before it has ended", i+1)
		}
	}
	last := life.Spans[len(life.Spans)-1]
	for _, next := range life.Successors {
		switch {
		case last.Open():
			return "it has a successor, but has not ended"
		case next == a || int(next) >= len(c.lives) || !c.begins(next, last.To.Next()):
			return fmt.Sprintf("%s, which succeeds it, does not begin on %s", next, last.To.Next())
		}
	}
	return ""
}

// begins reports whether a span of the option begins on the day.
func (c *Calendar[A]) begins(a A, d Day) bool {
	return slices.ContainsFunc(c.lives[a].Spans, func(s Span) bool { return s.From == d })
}

// life returns the life of an option; none for what is not in the calendar.
func (c *Calendar[A]) life(a A) Life[A] {
	if int(a) >= len(c.lives) {
		return Life[A]{}
	}
	return c.lives[a]
}

// On returns the span of an option that holds the day; false where it was not yet, or is no longer, valid.
func (c *Calendar[A]) On(a A, d Day) (Span, bool) {
	for _, s := range c.life(a).Spans {
		if s.Has(d) {
			return s, true
		}
	}
	return Span{}, false
}

// Spans returns the spans of an option, the earliest first.
func (c *Calendar[A]) Spans(a A) []Span { return slices.Clone(c.life(a).Spans) }

// Successors returns the options that took the place of one that has ended.
func (c *Calendar[A]) Successors(a A) []A { return slices.Clone(c.life(a).Successors) }

// Predecessors returns the options whose place one took.
func (c *Calendar[A]) Predecessors(a A) (all []A) {
	for i := range c.lives {
		if slices.Contains(c.lives[i].Successors, a) {
			all = append(all, A(i))
		}
	}
	return all
}

// ReadAs returns the option as which an answer is read on the day: the option itself while it is valid, or else the one
// that its successors lead to, where each time there is exactly one.
func (c *Calendar[A]) ReadAs(a A, d Day) (A, bool) {
	for range c.lives {
		if _, ok := c.On(a, d); ok {
			return a, true
		}
		next := c.life(a).Successors
		if len(next) != 1 || !c.endedBefore(a, d) {
			return 0, false
		}
		a = next[0]
	}
	return 0, false
}

// endedBefore reports whether the last span of an option ended before the day.
func (c *Calendar[A]) endedBefore(a A, d Day) bool {
	spans := c.life(a).Spans
	return len(spans) > 0 && !spans[len(spans)-1].Open() && spans[len(spans)-1].To.Before(d)
}

// Check returns nil when the option is valid on the day, and else a *TimeError that says why it is not.
func (c *Calendar[A]) Check(a A, d Day) error {
	if _, ok := c.On(a, d); ok {
		return nil
	}
	return &TimeError{figure.LabelsOf(func(l figure.Language) string { return c.why(a, d, l) })}
}

// The words of a reason: the name of an option, a day, an act, and what came after.
var (
	endedWords = figure.Labels{"%s päättyi %s%s", "%s upphörde %s%s", "%s ended on %s%s"}
	beganWords = figure.Labels{"%s alkoi vasta %s%s", "%s började först %s%s", "%s only began on %s%s"}
	sinceWords = figure.Labels{"; %s alkaen: %s", "; från %s: %s", "; since %s: %s"}
	neverWords = figure.Labels{"%s ei ollut voimassa", "%s gällde inte", "%s was not valid"}
)

// why says, in a language, why an option is not valid on a day.
func (c *Calendar[A]) why(a A, d Day, l figure.Language) string {
	spans := c.life(a).Spans
	if len(spans) == 0 {
		return fmt.Sprintf(l.Of(neverWords), a.Label(l))
	}
	if !c.endedBefore(a, d) {
		i := max(0, slices.IndexFunc(spans, func(s Span) bool { return d.Before(s.From) }))
		return fmt.Sprintf(l.Of(beganWords), a.Label(l), spans[i].From.Format(), brackets(spans[i].Basis()))
	}
	last := spans[len(spans)-1]
	text := fmt.Sprintf(l.Of(endedWords), a.Label(l), last.To.Format(), brackets(last.Ended))
	var names []string
	for _, next := range c.life(a).Successors {
		names = append(names, next.Label(l))
	}
	if len(names) > 0 {
		text += fmt.Sprintf(l.Of(sinceWords), last.To.Next().Format(), strings.Join(names, "; "))
	}
	return text
}

// brackets returns " (text)", nothing for none.
func brackets(text string) string {
	if text == "" {
		return ""
	}
	return " (" + text + ")"
}

// TimeError says, in every language, why an option is not valid on a day: "TE office ended on 31.12.2024 (383/2023);
// since 1.1.2025: employment authority". It wraps figure.ErrTime.
type TimeError struct{ why figure.Labels }

// Error returns the reason in English.
func (e *TimeError) Error() string { return figure.ErrTime.Error() + ": " + e.why.English }

// Text returns the reason in a language.
func (e *TimeError) Text(l figure.Language) string { return l.Of(e.why) }

// Unwrap returns figure.ErrTime.
func (e *TimeError) Unwrap() error { return figure.ErrTime }
