package input_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/examples/internal/input"
)

func TestOpen(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file.csv")
	if err := os.WriteFile(file, []byte("from the file"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"": "embedded", "-": "standard input", file: "from the file"} {
		in, err := input.Open(name, strings.NewReader("standard input"), []byte("embedded"))
		if err != nil {
			t.Fatalf("%q: %v", name, err)
		}
		if got, err := io.ReadAll(in); err != nil || string(got) != want {
			t.Errorf("%q: %q, %v, want %q", name, got, err, want)
		}
		if err := in.Close(); err != nil {
			t.Errorf("%q: closing: %v", name, err)
		}
	}
	if _, err := input.Open(file+".none", nil, nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}
