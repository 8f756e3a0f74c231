package mapping_test

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
)

// A mapping is read from a file, and written as it is read.
func ExampleRead() {
	m, err := mapping.Read(strings.NewReader("sarake;meidän;arvo;tarkoittaa\n" +
		"Q1;library.kind;;\nQ1;;Pääkirjasto;main\n*;;-99;puuttuu\n"))
	fmt.Println(m.Sources[0].Name, m.Sources[0].To, m.Values[0].Missing, err)
	fmt.Println(m.Write(os.Stdout, figure.English))
	// Output:
	// Q1 library.kind true <nil>
	// column;ours;value;means;note
	// *;;'-99;missing;
	// Q1;library.kind;;;
	// Q1;;Pääkirjasto;main;
	// <nil>
}

// A suggestion places what is alike, and leaves the rest to a person.
func ExampleForm_Suggest() {
	form := mapping.Form{
		Columns: []mapping.Column{{Key: "library.loans", Section: "library", Numeric: true,
			Reads: func(text string) bool { return text != "" },
			Means: func(text string) (string, bool) { return text, true }}},
		Find: func(name string) int { return slices.Index([]string{"library.loans"}, name) },
		Item: func(section, name string) int { return -1 },
	}
	rows := [][]string{{"Loans in the library", "Colour"}, {"12", "red"}, {"40", "blue"}}
	m, err := form.Suggest(mapping.Mapping{}, slices.Values(rows))
	for _, s := range m.Sources {
		fmt.Println(s.Name, "-", s.To)
	}
	fmt.Println(err)
	// Output:
	// Loans in the library - library.loans
	// Colour - ?
	// <nil>
}
