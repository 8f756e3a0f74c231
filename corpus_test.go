package barometer_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestEveryFuzzTargetHasACorpus: what fuzzing found interesting is kept beside every target, where go test runs it: a
// few small files. (go test -fuzz writes more into the build cache; those that cover most are picked from there.)
func TestEveryFuzzTargetHasACorpus(t *testing.T) {
	target := regexp.MustCompile(`(?m)^func (Fuzz\w+)\(f \*testing\.F\)`)
	targets := 0
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, "_test.go") {
			return err
		}
		source, err := os.ReadFile(name)
		for _, found := range target.FindAllSubmatch(source, -1) {
			targets++
			files, _ := filepath.Glob(filepath.Join(filepath.Dir(name), "testdata", "fuzz", string(found[1]), "*"))
			if len(files) == 0 || len(files) > 15 {
				t.Errorf("%s: %s has a corpus of %d files, from 1 to 15 are kept", name, found[1], len(files))
			}
			for _, f := range files {
				if info, err := os.Stat(f); err != nil || info.Size() > 1000 {
					t.Errorf("%s: over 1000 bytes, or %v", f, err)
				}
			}
		}
		return err
	})
	if err != nil || targets < 25 {
		t.Errorf("%d targets, %v", targets, err)
	}
}
