package table

import "encoding/json"

// document is a table as one JSON object.
type document struct {
	ID        string       `json:"id"`
	Section   string       `json:"section"`
	Title     string       `json:"title"`
	Edition   int          `json:"edition,omitempty"`
	Reference string       `json:"reference,omitempty"`
	Rows      []jsonName   `json:"rows"`
	Columns   []jsonColumn `json:"columns"`
	Cells     [][]jsonCell `json:"cells"`
	Notes     []string     `json:"notes,omitempty"`
}

// jsonName is the key and the label of a row.
type jsonName struct {
	Key   string `json:"key"`
	Label string `json:"label"`
}

// jsonColumn is a column's name, the year of its edition, 0 for the table's own, and what it measures.
type jsonColumn struct {
	jsonName
	Edition int    `json:"edition"`
	Measure string `json:"measure"`
}

// jsonCell is one figure: exact as "part/whole" and as a plain number, or the ends of an interval; without either there
// is no figure.
type jsonCell struct {
	Exact   *string      `json:"exact"`
	Value   *json.Number `json:"value"`
	Lo      *string      `json:"lo,omitempty"`
	Hi      *string      `json:"hi,omitempty"`
	LoOpen  *bool        `json:"lo_open,omitempty"`
	HiOpen  *bool        `json:"hi_open,omitempty"`
	Printed string       `json:"printed"`
	N       int64        `json:"n"`
	Over    string       `json:"over"`
	Marks   []string     `json:"marks"`
}
