package question

import "github.com/socialemployment/barometer/figure"

// Span is a time in which an answer option is valid, and what it rests on.
type Span struct {
	From    Day    // the first day; none where it began before anything that is known
	Circa   bool   // From is not known to the day
	To      Day    // the last day; none while it is open
	Owner   string // the key of who provides the option, or answers for it; "" for nobody in particular
	Act     string // the act by its number and year, "380/2023"; "none" where it rests on no act
	Section string // the sections of the act, "53 § 3 kohta"; may be empty
	Ended   string // the act that ended it, "383/2023"; "" where none did, or none is known
	Source  string // where this was read
	Sure    Certainty
	Note    figure.Labels // what else should be known, a reform that is pending say; may be empty
}

// NoAct is the act of an option that rests on none.
const NoAct = "none"

// Has reports whether the span holds the day. No day is in no span.
func (s Span) Has(d Day) bool {
	return !d.IsZero() && !d.Before(s.From) && (s.To.IsZero() || !s.To.Before(d))
}

// Open reports whether the span has no last day.
func (s Span) Open() bool { return s.To.IsZero() }

// Basis returns the act with its sections, "380/2023 53 § 3 kohta"; "" where there is none.
func (s Span) Basis() string {
	switch {
	case s.Act == NoAct:
		return ""
	case s.Section == "":
		return s.Act
	}
	return s.Act + " " + s.Section
}

// check says what is wrong with a span, "" when nothing is.
func (s Span) check() string {
	switch {
	case !s.To.IsZero() && s.To.Before(s.From):
		return "it ends before it begins"
	case s.Act == "":
		return "it has no act, which is \"none\" where there is none"
	case s.Source == "":
		return "it has no source"
	case !s.Sure.Valid():
		return "it does not say how sure it is"
	}
	return ""
}
