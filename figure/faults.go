package figure

// Faults returns the single faults that are joined in an error of the library, in order; what is no FieldError
// is left out.
func Faults(err error) (all []*FieldError) {
	if f, ok := err.(*FieldError); ok {
		return []*FieldError{f}
	}
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range many.Unwrap() {
			all = append(all, Faults(one)...)
		}
	}
	return all
}
