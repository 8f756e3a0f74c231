package figure

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"

	"github.com/socialemployment/barometer/internal/enum"
)

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
	1: enum.Value("small-base", enum.Labels{"pieni vastaajamäärä", "få svar", "small base"}).Ours(),
	2: enum.Value("not-comparable", enum.Labels{"ei vertailukelpoinen", "inte jämförbar", "not comparable"}).Ours(),
	3: enum.Value("unequal-bases", enum.Labels{"eri vastaajajoukot", "olika svarande", "unequal bases"}).Ours(),
	4: enum.Value("assumed", enum.Labels{"oletukseen perustuva", "bygger på antagande", "assumed"}).Ours(),
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
	return m.each(func(row uint8) string { return l.Of(markRows.Labels(row)) })
}

// Symbols returns the signs that stand behind a printed figure: * small base, † not comparable, ‡ unequal bases, §
// assumed.
func (m Marks) Symbols() string {
	var signs string
	for i, sign := range [numMarks]string{"*", "†", "‡", "§"} {
		if m&(1<<i) != 0 {
			signs += sign
		}
	}
	return signs
}

// Keys returns the keys of the marks.
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

// MarshalJSON returns the keys of the marks as a list; a mark that is none is ErrUnknown.
func (m Marks) MarshalJSON() ([]byte, error) {
	if m>>numMarks != 0 {
		return nil, fmt.Errorf("figure.Marks: %w %d", ErrUnknown, uint8(m))
	}
	return json.Marshal(m.Keys())
}

// UnmarshalJSON sets m from a list of keys or labels.
func (m *Marks) UnmarshalJSON(data []byte) error {
	var keys []string
	if err := json.Unmarshal(data, &keys); err != nil {
		return err
	}
	var marks Marks
	for _, key := range keys {
		row, err := markRows.Parse(key)
		if err != nil {
			return err
		}
		marks |= 1 << (row - 1)
	}
	*m = marks
	return nil
}
