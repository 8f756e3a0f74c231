package coaching

// SyntheticSurvey returns the survey of the 24 synthetic centres to the examples.
func SyntheticSurvey() *Survey { return syntheticSurvey() }
