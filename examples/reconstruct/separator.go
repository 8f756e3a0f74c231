package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

// widthOf tells how many cells the lines of a file have: by the separator that cuts every line into as many, for names
// and figures may hold the others. Semicolons and tabs come before commas, which stand in names and decimals. It is 0
// where none does, or the file names its separator itself; where two do that differ, that is asked about.
func widthOf(data []byte) (int, error) {
	if bytes.HasPrefix(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), []byte("sep=")) {
		return 0, nil
	}
	semicolon, tab, comma := cellsBy(data, ';'), cellsBy(data, '\t'), cellsBy(data, ',')
	if semicolon > 1 && tab > 1 && semicolon != tab {
		return 0, command.Because(figure.ErrSyntax, twoSeparators, semicolon, tab)
	}
	switch {
	case semicolon > 1:
		return semicolon, nil
	case tab > 1:
		return tab, nil
	}
	return comma, nil
}

// cellsBy returns how many cells a separator cuts every line into; 0 where not all lines have as many.
func cellsBy(data []byte, separator rune) int {
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma, r.LazyQuotes = separator, true
	cells := 0
	for {
		line, err := r.Read()
		switch {
		case errors.Is(err, io.EOF):
			return cells
		case err != nil:
			return 0
		}
		cells = len(line)
	}
}

// held returns a reader of what is left of in, up to a limit, with all that is to be seen of it beforehand.
func held(in io.Reader, limit int64) ([]byte, io.Reader) {
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	rest := in
	if err != nil {
		rest = broken{err}
	}
	return data, io.MultiReader(bytes.NewReader(data), rest)
}

// broken is a reader that fails.
type broken struct{ error }

func (f broken) Read([]byte) (int, error) { return 0, f.error }

// likely returns how well a header reads: it does where it has as many cells as every line, and no tab in one.
func likely(cells int) func([]string) int {
	if cells < 2 {
		return nil
	}
	return func(header []string) int {
		if len(header) == cells && !strings.Contains(strings.Join(header, ""), "\t") {
			return 1
		}
		return 0
	}
}
