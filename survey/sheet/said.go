package sheet

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// said is a fault that says in every language why it is one. It wraps the sentinel of its kind.
type said struct {
	kind    error
	english string // as Error has it; "" is that of why
	why     figure.Labels
	setting bool // the same in every column and row, until somebody sets it right
}

// say returns a fault of a kind. The labels are formats of the arguments.
func say(kind error, why figure.Labels, args ...any) *said {
	format := func(l figure.Language) string { return fmt.Sprintf(l.Of(why), args...) }
	return &said{kind: kind, why: figure.LabelsOf(format)}
}

// Error returns the fault in English.
func (s *said) Error() string {
	if s.english != "" {
		return s.english
	}
	return s.kind.Error() + ": " + s.why.English
}

// Text returns why it is a fault, in a language.
func (s *said) Text(l figure.Language) string { return l.Of(s.why) }

// Unwrap returns the sentinel.
func (s *said) Unwrap() error { return s.kind }

// OfSetting reports whether the fault is one of a setting, and not of the cell where it shows.
func (s *said) OfSetting() bool { return s.setting }

// The faults of headers.
var (
	noColumn = figure.Labels{"saraketta %s ei ole", "kolumnen %s saknas", "no column %s"}
	noAnswer = figure.Labels{"missään sarakkeessa ei ole vastauksia, esim. %s", "ingen kolumn har svar, t.ex. %s",
		"no column holds an answer, %s say"}
	columnTwice = figure.Labels{"sarake %d on jo %s", "kolumn %d är redan %s", "column %d is %s already"}
	nameTwice   = figure.Labels{
		"sarakkeella %d on sama nimi: muunnoksessa niitä voi sanoa #%[1]d ja #%d",
		"kolumn %d har samma namn: i översättningen kan de heta #%[1]d och #%d",
		"column %d has this name, too: the mapping can say #%[1]d and #%d",
	}
	absentName = figure.Labels{
		"muunnoksessa on tämä nimi, tiedostossa ei ole sellaista saraketta",
		"översättningen har detta namn, filen har ingen sådan kolumn",
		"the mapping has this name, and the file has no such column",
	}
	noRows = figure.Labels{"yhdelläkään rivillä ei ole vastauksia", "ingen rad har svar", "no row holds answers"}
)

// The faults of numbers that a setting decides.
var (
	decimalSign = figure.Labels{
		"muunnoksen mukaan desimaalit ovat merkin %q jälkeen", "enligt översättningen står decimalerna efter %q",
		"the mapping says that decimals stand after %q",
	}
	twoReadings = figure.Labels{
		"tuhansia vai kolme desimaalia? tuhannet välilyönnillä, tai muunnos tai kieli sen kertoo",
		"tusental eller tre decimaler? skriv tusental med mellanslag, eller ange det i översättningen eller med språket",
		"thousands, or three decimals? write thousands with a space, or let the mapping or the language tell",
	}
)
