package centres

// SyntheticTally returns the survey of the 24 synthetic centres to the examples.
func SyntheticTally() *Tally { return syntheticTally() }
