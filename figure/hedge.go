package figure

import (
	"database/sql/driver"

	"github.com/socialemployment/barometer/internal/enum"
)

// Hedge is the word before a figure that says how near to it the truth lies. The zero value: no figure.
type Hedge uint8

// The hedges, in the order noin, reilu, vajaa (lähes, miltei), yli, alle, vähintään, korkeintaan, ainakin noin and
// korkeintaan noin. HedgeExact is a figure without such a word.
const (
	_ Hedge = iota
	HedgeExact
	HedgeAbout
	HedgeJustOver
	HedgeJustUnder
	HedgeOver
	HedgeUnder
	HedgeAtLeast
	HedgeAtMost
	HedgeAtLeastAbout
	HedgeAtMostAbout
)

// hedges holds the hedges with the words they are printed with; Parse of a figure accepts all of them.
var hedges = enum.New[Hedge]("figure.Hedge", "B12 2.2, 3; T05 1, 2", []enum.Row{
	HedgeExact: enum.Value("exact", enum.Labels{"tasan", "exakt", "exactly"}).Ours(),
	HedgeAbout: enum.Value("about", enum.Labels{"noin", "ungefär", "about"}, "n.", "arviolta", "suunnilleen", "likimain",
		"karkeasti", "around", "roughly", "approximately", "approx.", "circa", "ca.", "ca", "c.", "cirka", "c:a", "omkring",
		"runt"),
	HedgeJustOver: enum.Value("just-over", enum.Labels{"reilu", "drygt", "just over"}, "reilun", "reilua", "reilut",
		"reilussa", "reilulla", "reiluun", "runsas", "runsaan", "runsasta", "runsaat", "runsaassa", "runsaalla",
		"runsaaseen", "hieman yli", "vähän yli", "niukasti yli", "slightly over", "slightly more than", "a little over",
		"a good", "strax över", "dryg", "dryga", "en dryg", "gott och väl"),
	HedgeJustUnder: enum.Value("just-under", enum.Labels{"vajaa", "knappt", "just under"}, "vajaan", "vajaata", "vajaat",
		"vajaassa", "vajaalla", "vajaaseen", "lähes", "liki", "miltei", "melkein", "hieman alle", "vähän alle",
		"niukasti alle", "nearly", "almost", "close to", "slightly under", "slightly less than", "a little under", "nästan",
		"närmare", "strax under", "knapp", "knappa", "en knapp"),
	HedgeOver: enum.Value("over", enum.Labels{"yli", "över", "over"}, "enemmän kuin", "selvästi yli", "reilusti yli",
		"more than", "above", "well over", "mer än", "klart över"),
	HedgeUnder: enum.Value("under", enum.Labels{"alle", "under", "under"}, "vähemmän kuin", "selvästi alle", "less than",
		"fewer than", "below", "well under", "mindre än", "färre än", "klart under"),
	HedgeAtLeast: enum.Value("at-least", enum.Labels{"vähintään", "minst", "at least"}, "vähintäänkin", "ainakin",
		"no less than", "åtminstone"),
	HedgeAtMost: enum.Value("at-most", enum.Labels{"korkeintaan", "högst", "at most"}, "enintään", "no more than",
		"up to"),
	HedgeAtLeastAbout: enum.Value("at-least-about", enum.Labels{"ainakin noin", "minst ungefär", "at least about"}),
	HedgeAtMostAbout:  enum.Value("at-most-about", enum.Labels{"korkeintaan noin", "högst ungefär", "at most about"}),
})

// Valid reports whether h is a hedge.
func (h Hedge) Valid() bool { return hedges.Valid(h) }

// String returns the key.
func (h Hedge) String() string { return hedges.String(h) }

// Label returns the words of the hedge in a language.
func (h Hedge) Label(l Language) string { return l.Of(hedges.Labels(h)) }

// MarshalText returns the key.
func (h Hedge) MarshalText() ([]byte, error) { return hedges.Text(h) }

// UnmarshalText sets h from a key or its words.
func (h *Hedge) UnmarshalText(text []byte) error { return hedges.Unmarshal(text, h) }

// UnmarshalJSON sets h from a JSON string; null is not stated.
func (h *Hedge) UnmarshalJSON(data []byte) error { return hedges.FromJSON(data, h) }

// Value returns the key, or NULL for the zero value.
func (h Hedge) Value() (driver.Value, error) { return hedges.SQL(h) }

// Scan sets h from a database column of text.
func (h *Hedge) Scan(src any) error { return hedges.Scan(src, h) }

// and joins two hedges of one figure: "ainakin n." is at least about. ok is false for a pair that makes no sense.
func (h Hedge) and(o Hedge) (both Hedge, ok bool) {
	if h > o {
		h, o = o, h
	}
	switch {
	case h == HedgeExact || h == o && h == HedgeAbout:
		return o, true
	case h == HedgeAbout && (o == HedgeAtLeast || o == HedgeAtMost):
		return o + (HedgeAtLeastAbout - HedgeAtLeast), true
	case h == HedgeAbout && (o == HedgeAtLeastAbout || o == HedgeAtMostAbout):
		return o, true
	}
	return 0, false
}
