package figure

// PrintRange rounds both ends once, by the rule, and returns the range as it would be printed: "30 - 35 %". Ends
// that print the same, or of which one is missing, are printed as one figure; ends that fall change places. Only
// numbers, percentages and points have a range: two fractions in words, or two places, are no figure.
func PrintRange(lo, hi Ratio, k Kind, decimals int, rule Rounding) Printed {
	low, high := Print(lo, k, decimals, rule), Print(hi, k, decimals, rule)
	switch {
	case !low.Defined():
		return high
	case !high.Defined() || low.Equal(high):
		return low
	case k != Number && !k.Hundredths():
		return Printed{}
	case high.lo.value.Less(low.lo.value):
		low, high = high, low
	}
	low.hi = high.lo
	return low
}
