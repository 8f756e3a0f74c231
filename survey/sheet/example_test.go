package sheet_test

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/sheet"
)

// library answers a survey of libraries.
type library struct {
	Name   string
	Kind   kind
	Loans  figure.Count
	Budget figure.Amount // thousands of euros
}

// Validate returns every fault of the answers.
func (l *library) Validate() error {
	if l.Kind == 0 {
		return figure.Fault("library.kind", "", figure.ErrMissing, "main or branch")
	}
	if l.Kind == branch && l.Budget.Given() {
		return figure.Fault("library.budget", l.Budget, figure.ErrClash, "a branch has none of its own")
	}
	return nil
}

// kind is the kind of a library.
type kind uint8

const (
	mainLibrary kind = iota + 1
	branch
)

var kinds = []figure.Labels{{}, {"pääkirjasto", "huvudbibliotek", "main"}, {"sivukirjasto", "filial", "branch"}}

func allKinds() iter.Seq[kind]                { return slices.Values([]kind{mainLibrary, branch}) }
func (k kind) Valid() bool                    { return k == mainLibrary || k == branch }
func (k kind) String() string                 { return k.Label(figure.English) }
func (k kind) Label(l figure.Language) string { return l.Of(kinds[k]) }

func parseKind(s string) (kind, error) {
	for k := range allKinds() {
		for l := range figure.Languages() {
			if k.Label(l) == s {
				return k, nil
			}
		}
	}
	return 0, fmt.Errorf("%w: main or branch", figure.ErrUnknown)
}

// libraries are the columns of the survey.
var libraries = sheet.MustNew((*library).Validate,
	sheet.ID("library.name", figure.Labels{"nimi", "namn", "name"}, func(l *library) *string { return &l.Name }),
	sheet.Choice("library.kind", figure.Labels{"tyyppi", "typ", "kind"}, parseKind,
		func(l *library) *kind { return &l.Kind }).Needed().Affects("library.budget"),
	sheet.Count("library.loans", figure.Labels{"lainat", "lån", "loans"},
		func(l *library) *figure.Count { return &l.Loans }),
	sheet.Amount("library.budget", figure.Labels{"budjetti", "budget", "funds"},
		func(l *library) *figure.Amount { return &l.Budget }),
)

// A survey of another field: four columns, a file as a spreadsheet writes it, and what is wrong with it.
func Example() {
	const file = "Nimi;Tyyppi;Lainat;Budjetti\n" +
		"Kallio;sivukirjasto;1 640;\n" +
		"Keskusta;pääkirjasto;20 500;812,5\n" +
		"Kallio;sivukirjasto;12;\n" +
		"Rajala;kirjasto;16 40;3,25\n" +
		"Niemi;sivukirjasto;;4\n"
	answers := sheet.Reader[library]{Book: libraries}.CSV(strings.NewReader(file))
	for l, err := range answers.All() {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(l.Name, l.Kind, l.Loans, l.Budget.Given())
	}
	fmt.Println(answers.Read())
	// Output:
	// Kallio branch 1640 false
	// Keskusta main 20500 true
	// row 4, library.name = Kallio: contradicting: row 2 has the same id
	// row 5, library.kind = kirjasto: unknown value: main or branch
	// row 5, library.loans = 16 40: not readable: "16 40": thousands are not in groups of three digits
	// row 6, library.budget = 4: contradicting: a branch has none of its own
	// 5 rows: 2 counted, 3 refused
}

// Other formats come as rows of cells, an export with names of its own through a mapping.
func ExampleReader_Rows() {
	rows := [][]string{{"Q1", "Q2", "Remark"}, {"main", "12"}, {"branch", "7", "closed"}}
	reader := sheet.Reader[library]{
		Book: libraries,
		Mapping: mapping.Mapping{Sources: []mapping.Source{
			{Name: "Q1", To: "library.kind"}, {Name: "Q2", To: "loans"}, {Name: "Remark"},
		}},
	}
	for l, err := range reader.Rows(slices.Values(rows)).All() {
		fmt.Println(l.Kind, l.Loans, err)
	}
	// Output:
	// main 12 <nil>
	// branch 7 <nil>
}

// What is written is read back as it was; a template is the empty form.
func ExampleWriter() {
	all := slices.Values([]library{{Name: "=Kallio", Kind: branch, Loans: figure.N(1640)}})
	err := errors.Join(
		libraries.Template(os.Stdout, figure.Swedish),
		sheet.Writer[library]{Book: libraries}.CSV(os.Stdout, all),
		sheet.Writer[library]{Book: libraries}.JSON(os.Stdout, all),
	)
	fmt.Println(err)
	// Output:
	// namn;typ;lån;budget
	// library.name;library.kind;library.loans;library.budget
	// '=Kallio;branch;1640;
	// {"library.name":"=Kallio","library.kind":"branch","library.loans":1640}
	// <nil>
}

// A row of totals among the rows of respondents.
func ExampleIsTotal() {
	for _, name := range []string{"Yhteensä", "total:", "Yhteensä 2026", "KA", "Total Ltd", "Kaikki 2 Oy", "total-3"} {
		fmt.Print(name, " ", sheet.IsTotal(name), "; ")
	}
	// Output: Yhteensä true; total: true; Yhteensä 2026 true; KA true; Total Ltd false; Kaikki 2 Oy false; total-3 false;
}
