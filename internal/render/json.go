package render

import (
	"encoding/json"
	"io"
	"strings"
)

// Document is a table as one JSON object.
type Document struct {
	ID      string   `json:"id"`
	Section string   `json:"section"`
	Title   string   `json:"title"`
	Rows    []Name   `json:"rows"`
	Columns []Column `json:"columns"`
	Cells   [][]Cell `json:"cells"`
}

// Name is the key and the label of a row.
type Name struct {
	Key   string `json:"key"`
	Label string `json:"label"`
}

// Column is a column's name, the year of its edition, 0 for the table's own, and what it measures.
type Column struct {
	Name
	Edition int    `json:"edition"`
	Measure string `json:"measure"`
}

// Cell is one figure: exact as "part/whole", or the ends of an interval; without either there is no figure.
type Cell struct {
	Exact   *string  `json:"exact"`
	Lo      *string  `json:"lo,omitempty"`
	Hi      *string  `json:"hi,omitempty"`
	LoOpen  *bool    `json:"lo_open,omitempty"`
	HiOpen  *bool    `json:"hi_open,omitempty"`
	Printed string   `json:"printed"`
	N       int64    `json:"n"`
	Over    string   `json:"over"`
	Marks   []string `json:"marks"`
}

// JSON writes the document on one line.
func JSON(w io.Writer, d Document) error {
	if d.Rows == nil { // an empty list, not null
		d.Rows, d.Cells = []Name{}, [][]Cell{}
	}
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(d); err != nil {
		return err
	}
	return write(w, b.String())
}
