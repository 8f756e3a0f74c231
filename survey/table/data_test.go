package table

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestData: one datum a cell, in the same columns whether there are marks or not; what could be a formula is guarded.
func TestData(t *testing.T) {
	d := document{
		ID: "clients.made-up",
		Columns: []jsonColumn{
			{jsonName: jsonName{"clients", "asiakkaita"}, Edition: 2006}, {jsonName: jsonName{"growth", "muutos"}},
		},
		Rows: []jsonName{{"workshop", "työpaja"}, {"formula", "=1"}},
		Cells: [][]jsonCell{
			{
				{Printed: "4\u00a0500", N: 118},
				{Printed: "−18\u00a0%", N: 14, Marks: []string{"pieni vastaajamäärä", "ei vertailukelpoinen"}},
			},
			{{Printed: "-7"}, {Printed: "–"}},
		},
	}
	const want = `clients.made-up;asiakkaita 2006;muutos;n: asiakkaita 2006;n: muutos;merkit: asiakkaita 2006;merkit: muutos
työpaja;4_500;−18_%;118;14;;"pieni vastaajamäärä, ei vertailukelpoinen"
'=1;-7;–;0;0;;
`
	var b strings.Builder
	if err := d.data("n", "merkit").WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, strings.ReplaceAll(b.String(), "\u00a0", "_")); diff != "" {
		t.Error(diff)
	}
}
