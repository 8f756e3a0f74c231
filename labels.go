package barometer

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

type labels = figure.Labels

// labelled is a value of an enumeration.
type labelled interface {
	comparable
	String() string
	Label(figure.Language) string
}

// category is a value that a question is answered with.
type category interface {
	question.Category
	labelled
}
