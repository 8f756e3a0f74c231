package figure

// Faults returns the FieldErrors of an error, in their order: of those that errors.Join has joined and of those that
// other errors wrap, however deep.
func Faults(err error) (all []*FieldError) {
	switch err := err.(type) {
	case nil:
	case *FieldError:
		return []*FieldError{err}
	case interface{ Unwrap() []error }:
		for _, one := range err.Unwrap() {
			all = append(all, Faults(one)...)
		}
	case interface{ Unwrap() error }:
		return Faults(err.Unwrap())
	}
	return all
}
