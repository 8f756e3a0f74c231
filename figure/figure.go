package figure

import "fmt"

// Figure is the answer of a calculation: an exact ratio, how many respondents stand behind it, what it is a
// share of, and the caveats that belong to it. N == 0 means that there is no figure: it prints as "–". Over tells a
// share, or an average, from a count, which has none and never prints as a percentage.
type Figure struct {
	Ratio Ratio
	N     int64
	Over  Denominator
	Marks Marks
}

// New returns the figure with the ratio, base and denominator kind; a ratio over a base below SmallBase is marked.
// No base gives no ratio, and no ratio has a base.
func New(r Ratio, n int64, over Denominator, marks ...Marks) Figure {
	f := Figure{Ratio: r, N: n, Over: over}
	switch {
	case n <= 0, !r.Defined():
		f.Ratio, f.N = Ratio{}, 0
	case n < SmallBase:
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

// String returns the exact ratio, its base and its marks: "211/531 (n 531, sent)", "7/90 (n 7, frame, small-base)"; "–"
// for no figure. Percent, Points and Number print it as a report does.
func (f Figure) String() string {
	if !f.Defined() {
		return Ratio{}.String()
	}
	text := fmt.Sprintf("%v (n %d", f.Ratio, f.N)
	if f.Over.Valid() {
		text += ", " + f.Over.String()
	}
	for _, mark := range f.Marks.Keys() {
		text += ", " + mark
	}
	return text + ")"
}

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

// Points returns the figure, a share less another, in percentage points with the given decimals, rounded half up.
func (f Figure) Points(decimals int) Printed { return f.Print(Points, decimals, HalfUp) }

// Number returns the figure as a plain number with the given decimals, rounded half up.
func (f Figure) Number(decimals int) Printed { return f.Print(Number, decimals, HalfUp) }

// Print rounds the exact ratio once, by the rule given. No figure prints as "–", nor does a count, whose Over is zero,
// as a percentage or in points: 4 units are no 400 %.
func (f Figure) Print(k Kind, decimals int, r Rounding) Printed {
	if count := !f.Over.Valid(); !f.Defined() || count && (k == Percent || k == Points) {
		return Printed{}
	}
	return Print(f.Ratio, k, decimals, r)
}

// Rank returns the rank of f among it and the others, the largest being 1: one more than the number of others
// that are larger. Equal figures share a rank; others without a figure have none, and where f has none there is
// no rank. The rank stands on the respondents of f.
func (f Figure) Rank(others ...Figure) Figure {
	if !f.Defined() {
		return Figure{Over: f.Over}
	}
	rank := int64(1)
	for _, o := range others {
		if o.Defined() && f.Ratio.Less(o.Ratio) {
			rank++
		}
	}
	f.Ratio = Whole(rank)
	return f
}
