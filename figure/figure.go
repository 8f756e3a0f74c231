package figure

import (
	"database/sql/driver"
	"iter"
	"strings"

	"github.com/socialemployment/barometer/internal/enum"
)

// Figure is the answer of a calculation: an exact ratio, how many respondents stand behind it, what it is a
// share of, and the caveats that belong to it. N == 0 means that there is no figure: it prints as "–".
type Figure struct {
	Ratio Ratio
	N     int64
	Over  Denominator
	Marks Marks
}

// New returns the figure with the ratio, base and denominator kind; a base below SmallBase is marked. No base
// gives no ratio.
func New(r Ratio, n int64, over Denominator, marks ...Marks) Figure {
	f := Figure{Ratio: r, N: n, Over: over}
	if n == 0 {
		f.Ratio = Ratio{}
	}
	if 0 < n && n < SmallBase {
		f.Marks |= SmallN
	}
	for _, m := range marks {
		f.Marks |= m
	}
	return f
}

// Share returns part/whole as a figure of n = whole respondents.
func Share(part, whole int64, over Denominator, marks ...Marks) Figure {
	return New(Of(part, whole), whole, over, marks...)
}

// Defined reports whether there is a figure.
func (f Figure) Defined() bool { return f.N > 0 && f.Ratio.Defined() }

// Equal reports whether ratio, base, denominator kind and marks are equal.
func (f Figure) Equal(o Figure) bool {
	return f.Ratio.Equal(o.Ratio) && f.N == o.N && f.Over == o.Over && f.Marks == o.Marks
}

// With returns the figure with further marks.
func (f Figure) With(m Marks) Figure {
	f.Marks |= m
	return f
}

// Percent returns the figure as a percentage with the given decimals, rounded half up.
func (f Figure) Percent(decimals int) Printed { return f.Print(Percent, decimals, HalfUp) }

// Number returns the figure as a plain number with the given decimals, rounded half up.
func (f Figure) Number(decimals int) Printed { return f.Print(Number, decimals, HalfUp) }

// Print rounds the exact ratio once, by the rule given. No figure prints as "–".
func (f Figure) Print(k Kind, decimals int, r Rounding) Printed {
	if !f.Defined() {
		return Printed{}
	}
	return Print(f.Ratio, k, decimals, r)
}

// SmallBase is the number of respondents below which a figure is marked SmallN: B12 itself warns of bases of 7
// (chapter 3) and of 31 in its itemised transitions (11.2).
const SmallBase = 32

// Marks is a set of caveats on a figure.
type Marks uint8

// The marks. SmallN: fewer than SmallBase respondents. NotComparable: the same words measured something else
// in the other edition. UnequalBases: numerator and denominator come from different respondents.
// Assumed: rests on an assumption that the survey did not ask.
const (
	SmallN Marks = 1 << iota
	NotComparable
	UnequalBases
	Assumed
	numMarks = iota
)

var markRows = enum.New[uint8]("figure.Marks", "B12 1, 5.3.2, 11", []enum.Row{
	1: enum.Value("small-base", "pieni vastaajamäärä", "få svar", "small base").Ours(),
	2: enum.Value("not-comparable", "ei vertailukelpoinen", "inte jämförbar", "not comparable").Ours(),
	3: enum.Value("unequal-bases", "eri vastaajajoukot", "olika svarande", "unequal bases").Ours(),
	4: enum.Value("assumed", "oletukseen perustuva", "bygger på antagande", "assumed").Ours(),
})

// Has reports whether all of the marks o are set.
func (m Marks) Has(o Marks) bool { return m&o == o }

// All yields the single marks of the set.
func (m Marks) All() iter.Seq[Marks] {
	return func(yield func(Marks) bool) {
		for i := range numMarks {
			if one := Marks(1) << i; m&one != 0 && !yield(one) {
				return
			}
		}
	}
}

// Labels returns the names of the marks in a language.
func (m Marks) Labels(l Language) []string {
	return m.each(func(row uint8) string { return markRows.Label(row, l.Index()) })
}

// Keys returns the keys of the marks, as they stand in JSON.
func (m Marks) Keys() []string { return m.each(markRows.String) }

// String returns the keys, separated by spaces.
func (m Marks) String() string { return strings.Join(m.Keys(), " ") }

func (m Marks) each(name func(uint8) string) []string {
	names := []string{}
	for i := range numMarks {
		if m&(1<<i) != 0 {
			names = append(names, name(uint8(i+1)))
		}
	}
	return names
}

// Denominator says what a figure is a share of, or an average over. The zero value: not a share.
type Denominator uint8

// The denominators. Answering: the respondents who answered the item. Everyone: all respondents, whether they
// answered or not. Sent: those who received the form. Frame: the estimated population. Stock: clients at the
// year's end. Served: everyone served during the year. Assignments: persons counted once for each role.
// Offering: respondents that offer the service. Earlier: the same quantity in an earlier edition.
// Weighted: respondents weighted by clients.
const (
	_ Denominator = iota
	Answering
	Everyone
	Sent
	Frame
	Stock
	Served
	Assignments
	Offering
	Earlier
	Weighted
)

var denominators = enum.New[Denominator]("figure.Denominator", "our own", []enum.Row{
	Answering:   enum.Value("answering", "vastanneista", "av dem som svarat", "of those answering").Ours(),
	Everyone:    enum.Value("everyone", "kaikista vastaajista", "av alla svarande", "of all respondents").Ours(),
	Sent:        enum.Value("sent", "lomakkeen saaneista", "av utsända", "of forms sent").Ours(),
	Frame:       enum.Value("frame", "kohderyhmästä", "av målgruppen", "of the target group").Ours(),
	Stock:       enum.Value("stock", "vuoden lopun asiakkaista", "av klienterna vid årets slut", "of clients at year end").Ours(),
	Served:      enum.Value("served", "vuoden aikana palvelluista", "av alla betjänade under året", "of everyone served in the year").Ours(),
	Assignments: enum.Value("assignments", "tehtävistä", "av uppgifterna", "of role assignments").Ours(),
	Offering:    enum.Value("offering", "palvelua tarjoavista", "av dem som erbjuder tjänsten", "of those offering the service").Ours(),
	Earlier:     enum.Value("earlier", "aiemmasta kyselystä", "av föregående enkät", "of the earlier edition").Ours(),
	Weighted:    enum.Value("weighted", "asiakasmäärällä painotettuna", "viktat med antalet klienter", "weighted by clients").Ours(),
})

// Denominators yields the kinds of denominator.
func Denominators() iter.Seq[Denominator] { return denominators.All() }

// ParseDenominator returns the kind with the given key or label.
func ParseDenominator(s string) (Denominator, error) { return denominators.Parse(s) }

// Valid reports whether d is a kind of denominator.
func (d Denominator) Valid() bool { return denominators.Valid(d) }

// String returns the key.
func (d Denominator) String() string { return denominators.String(d) }

// Label returns the words that follow a percentage: "of those answering".
func (d Denominator) Label(l Language) string { return denominators.Label(d, l.Index()) }

// MarshalText returns the key.
func (d Denominator) MarshalText() ([]byte, error) { return denominators.Text(d) }

// UnmarshalText sets d from a key or label.
func (d *Denominator) UnmarshalText(text []byte) error { return denominators.Unmarshal(text, d) }

// Value returns the key, or NULL for the zero value.
func (d Denominator) Value() (driver.Value, error) { return denominators.SQL(d) }

// Scan sets d from a database column of text.
func (d *Denominator) Scan(src any) error { return denominators.Scan(src, d) }
