package figure

// Place returns the rank of f among it and the others, the largest being 1: one more than the number of others
// that are larger. Equal figures share a place; others without a figure have none, and where f has none there is
// no rank. The rank stands on the respondents of f.
func (f Figure) Place(others ...Figure) Figure {
	if !f.Defined() {
		return Figure{Over: f.Over}
	}
	place := int64(1)
	for _, o := range others {
		if o.Defined() && f.Ratio.Less(o.Ratio) {
			place++
		}
	}
	f.Ratio = Whole(place)
	return f
}
