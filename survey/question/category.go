package question

import "github.com/socialemployment/barometer/figure"

// Category is an enumeration that a question is answered with: its zero value is "not answered".
type Category interface {
	~uint8
	Valid() bool
	String() string
}

// maxCategories bounds the values of an enumeration that can be tallied, the zero value included.
const maxCategories = 32

// maxGrades bounds the steps of a scale, "not answered" included.
const maxGrades = 8

// checkAnswer refuses what is neither a category nor "not answered".
func checkAnswer[A Category](a A) error {
	if a != 0 {
		return checkCategory(a)
	}
	return nil
}

// checkCategory refuses what is no category.
func checkCategory[A Category](a A) error {
	if !a.Valid() || a >= maxCategories {
		return figure.Fault("answer", a, figure.ErrUnknown, "not a category of the question")
	}
	return nil
}
