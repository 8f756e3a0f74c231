package figure

import "github.com/socialemployment/barometer/internal/enum"

// Labels are a text in Finnish, Swedish and English, written Labels{"kunta", "kommun", "municipality"}.
type Labels = enum.Labels

// Of returns the text in the language; English for the zero value and anything unknown.
func (l Language) Of(texts Labels) string {
	switch l {
	case Finnish:
		return texts.Finnish
	case Swedish:
		return texts.Swedish
	}
	return texts.English
}
