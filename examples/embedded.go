// Package examples holds the data that programs embed, and the golden files of the programs, which are its folders.
package examples

import _ "embed"

// Synthetic is the responses of invented units, made so that the figures of B12 that are functions of responses come
// out as printed: a demonstration, never data.
//
//go:embed barometer/synthetic.csv
var Synthetic []byte

// Synthetic2026 is the responses of invented units to a barometer of 2026, with the answer options and the questions of
// that year: a demonstration, never data.
//
//go:embed barometer/synthetic2026.csv
var Synthetic2026 []byte
