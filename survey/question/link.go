package question

import (
	"database/sql/driver"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Likeness says how answer options of two editions compare.
type Likeness uint8

// The likenesses. Alike: the figures of an option compare. AlikeAsSum: the sums of the options on both sides compare,
// and none of them by itself. AlikeMarked: the figures stand beside one another with a mark, for it is another body, or
// another act. Unlike: they do not compare.
const (
	_ Likeness = iota
	Alike
	AlikeAsSum
	AlikeMarked
	Unlike
)

var likenesses = enum.New[Likeness]("question.Likeness", "our own", []enum.Row{
	Alike: enum.Value("alike", enum.Labels{"vertailukelpoinen", "jämförbar", "comparable"}).Ours(),
	AlikeAsSum: enum.Value("alike-as-sum",
		enum.Labels{"summana vertailukelpoinen", "jämförbar som summa", "comparable as a sum"}).Ours(),
	AlikeMarked: enum.Value("alike-marked",
		enum.Labels{"varauksin vertailukelpoinen", "jämförbar med förbehåll", "comparable with a caveat"}).Ours(),
	Unlike: enum.Value("unlike", enum.Labels{"ei vertailukelpoinen", "inte jämförbar", "not comparable"}).Ours(),
})

// Likenesses yields the values in the order of their constants.
func Likenesses() iter.Seq[Likeness] { return likenesses.All() }

// ParseLikeness returns the value with the given key or label.
func ParseLikeness(s string) (Likeness, error) { return likenesses.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (l Likeness) Valid() bool                      { return likenesses.Valid(l) }
func (l Likeness) String() string                   { return likenesses.String(l) }
func (l Likeness) Label(in figure.Language) string  { return in.Of(likenesses.Labels(l)) }
func (l Likeness) MarshalText() ([]byte, error)     { return likenesses.Text(l) }
func (l *Likeness) UnmarshalText(text []byte) error { return likenesses.Unmarshal(text, l) }
func (l Likeness) Value() (driver.Value, error)     { return likenesses.SQL(l) }
func (l *Likeness) Scan(src any) error              { return likenesses.Scan(src, l) }

// Link is the options of two editions that compare with one another, or the one that compares with none, and why.
type Link[A Option] struct {
	Before, Now []A
	How         Likeness
	Why         figure.Labels // the acts, or what came when; empty where nothing has changed
}

// Rule is what holds between editions before a day and editions since, besides what the spans tell: AlikeAsSum joins
// the options into one sum, AlikeMarked and Unlike hold for whatever they are linked with.
type Rule[A Option] struct {
	On      Day
	Options []A
	How     Likeness
	Why     figure.Labels
}

// Form is what an edition offers, and the day for which it asks.
type Form[A Option] struct {
	Day     Day
	Options []A
}

// Links returns how the options of an earlier edition compare with those of a later one: every option of both is in one
// link. An option that both offer is linked with itself, one that has ended with those that its successors lead to.
func (c *Calendar[A]) Links(before, now Form[A], rules ...Rule[A]) []Link[A] {
	if now.Day.Before(before.Day) {
		links := c.Links(now, before, rules...)
		for i := range links {
			links[i].Before, links[i].Now = links[i].Now, links[i].Before
		}
		return links
	}
	between := slices.DeleteFunc(slices.Clone(rules), func(r Rule[A]) bool {
		return !before.Day.Before(r.On) || now.Day.Before(r.On)
	})
	var all []Link[A]
	for _, a := range before.Options {
		all = joined(all, Link[A]{Before: []A{a}, Now: c.reached(a, now.Options)})
	}
	for _, a := range now.Options {
		all = joined(all, Link[A]{Now: []A{a}})
	}
	for _, r := range between {
		if r.How == AlikeAsSum {
			all = joined(all, Link[A]{
				Before: common(before.Options, r.Options), Now: common(now.Options, r.Options), Why: r.Why,
			})
		}
	}
	for i := range all {
		all[i].settle(c, before, now, between)
	}
	return all
}

// reached returns the options of a later edition to which an option has led: itself, or its successors.
func (c *Calendar[A]) reached(a A, now []A) (all []A) {
	if slices.Contains(now, a) {
		return []A{a}
	}
	for _, next := range c.life(a).Successors {
		all = append(all, c.reached(next, now)...)
	}
	return all
}

// joined adds a link to others, together with all with which it has an option in common.
func joined[A Option](all []Link[A], x Link[A]) (out []Link[A]) {
	at := -1
	for _, l := range all {
		if len(common(l.Before, x.Before))+len(common(l.Now, x.Now)) == 0 {
			out = append(out, l)
			continue
		}
		if at < 0 {
			at = len(out)
			out = append(out, Link[A]{})
		}
		x.Before, x.Now = union(l.Before, x.Before), union(l.Now, x.Now)
		if x.Why == (figure.Labels{}) {
			x.Why = l.Why
		}
	}
	if at < 0 {
		if len(x.Before)+len(x.Now) == 0 {
			return out
		}
		return append(out, x)
	}
	out[at] = x
	return out
}

func common[A Option](a, b []A) (both []A) {
	for _, x := range a {
		if slices.Contains(b, x) {
			both = append(both, x)
		}
	}
	return both
}

func union[A Option](a, b []A) []A {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

// settle says how the options of a link compare, and why.
func (l *Link[A]) settle(c *Calendar[A], before, now Form[A], rules []Rule[A]) {
	switch {
	case len(l.Now) == 0:
		l.How, l.Why = Unlike, c.notLater(l.Before[0], now.Day)
	case len(l.Before) == 0:
		l.How, l.Why = Unlike, c.notEarlier(l.Now[0], before.Day)
	case len(l.Before)+len(l.Now) > 2:
		l.How = AlikeAsSum
	default:
		l.How = Alike
	}
	if l.Why == (figure.Labels{}) {
		l.Why = c.acts(l, before.Day, now.Day)
	}
	for _, r := range rules {
		if len(common(l.Before, r.Options))+len(common(l.Now, r.Options)) == 0 || r.How == AlikeAsSum || l.How == Unlike {
			continue
		}
		l.How, l.Why = r.How, r.Why
	}
}

// The words of why an option has no counterpart.
var (
	endedOn  = figure.Labels{"päättyi %s%s", "upphörde %s%s", "ended on %s%s"}
	beganOn  = figure.Labels{"alkoi %s%s", "började %s%s", "began on %s%s"}
	notAsked = figure.Labels{
		"ei ole vastausvaihtoehtona toisella kierroksella", "är inte ett svarsalternativ i den andra omgången",
		"is no answer option of the other edition",
	}
)

// notLater says why an option is not in a later edition.
func (c *Calendar[A]) notLater(a A, now Day) figure.Labels {
	if !c.endedBefore(a, now) {
		return notAsked
	}
	spans := c.life(a).Spans
	last := spans[len(spans)-1]
	return words(endedOn, last.To.Format(), brackets(last.Ended))
}

// notEarlier says why an option is not in an earlier edition.
func (c *Calendar[A]) notEarlier(a A, before Day) figure.Labels {
	spans := c.life(a).Spans
	if len(spans) == 0 || !before.Before(spans[0].From) {
		return notAsked
	}
	return words(beganOn, spans[0].From.Format(), brackets(spans[0].Basis()))
}

// acts returns the acts that made the difference: those that ended options, or the one under which an option goes on.
func (c *Calendar[A]) acts(l *Link[A], before, now Day) figure.Labels {
	var acts []string
	for _, a := range l.Before {
		for _, s := range c.life(a).Spans {
			if s.Ended != "" && c.endedBefore(a, now) && !slices.Contains(acts, s.Ended) {
				acts = append(acts, s.Ended)
			}
		}
	}
	if len(l.Before) == 1 && len(acts) == 0 {
		was, _ := c.On(l.Before[0], before)
		acts = append(acts, was.Basis())
	}
	text := strings.Join(acts, ", ")
	if len(l.Now) == 1 {
		is, _ := c.On(l.Now[0], now)
		switch is.Basis() {
		case "":
		case text:
			text = "" // nothing has changed
		default:
			text = strings.TrimPrefix(text+" → "+is.Basis(), " → ")
		}
	}
	return figure.Labels{text, text, text}
}

// words puts values into a text in every language.
func words(format figure.Labels, values ...any) figure.Labels {
	return figure.LabelsOf(func(l figure.Language) string { return fmt.Sprintf(l.Of(format), values...) })
}
