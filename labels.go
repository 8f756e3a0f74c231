package barometer

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
)

type labels = [enum.Languages]string

// labelled is a value of an enumeration.
type labelled interface {
	comparable
	String() string
	Label(figure.Language) string
}

func labelsOf[A labelled](a A) labels {
	return labels{a.Label(figure.Finnish), a.Label(figure.Swedish), a.Label(figure.English)}
}

// category is a value that a question is answered with.
type category interface {
	question.Category
	labelled
}
