// Package input opens what a program reads: a file, standard input, or the responses that it carries.
package input

import (
	"bytes"
	"io"
	"os"
)

// Open returns a reader of the file, of standard input for "-", and of the embedded bytes for "". The caller closes
// it; closing standard input or embedded bytes does nothing.
func Open(name string, stdin io.Reader, embedded []byte) (io.ReadCloser, error) {
	switch name {
	case "":
		return io.NopCloser(bytes.NewReader(embedded)), nil
	case "-":
		return io.NopCloser(stdin), nil
	}
	return os.Open(name)
}
