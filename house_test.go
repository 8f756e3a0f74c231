package barometer_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/socialemployment/barometer"

// floors are the rooms of the library, from the ground up: a room imports from lower floors alone, and from rooms
// inside itself.
var floors = map[string]int{
	"internal": 0, "figure": 1, "figure/document": 2, "internal/solver": 2, "figure/system": 3,
	"figure/claim": 4, "figure/figuretest": 5,
	"survey/question": 2, "survey/mapping": 2, "survey/reading": 2, "survey/sheet": 3, "survey/table": 3,
	"survey/chart": 4, "survey/compare": 4,
	"unit": 6, "funding": 7, "clients": 7, "coaching": 7,
	"coaching/centres": 8, "transitions": 8, "options": 9, ".": 10, "questionnaire": 11, "reports": 11,
	"examples": 12,
}

// room returns the room that a folder is in.
func room(folder string) string {
	for {
		if _, ok := floors[folder]; ok || folder == "." {
			return folder
		}
		folder = path.Dir(folder)
	}
}

// TestImportsRunDownwards: no room imports one on its own floor or above, only examples and tests import reports, and
// no program imports what a reader could not copy.
func TestImportsRunDownwards(t *testing.T) {
	imports := 0
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") ||
			strings.HasPrefix(name, ".ci") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		me := room(filepath.ToSlash(filepath.Dir(name)))
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if imported != module && !strings.HasPrefix(imported, module+"/") {
				continue
			}
			imports++
			folder := strings.TrimPrefix(strings.TrimPrefix(imported, module), "/")
			if folder == "" {
				folder = "."
			}
			you := room(folder)
			switch {
			case me == "examples" && strings.Contains("/"+folder+"/", "/internal/"):
				t.Errorf("%s imports %s, which nobody outside can", name, imported)
			case me != you && floors[you] >= floors[me]:
				t.Errorf("%s imports %s, which is not below it", name, imported)
			case me != "examples" && me != "reports" && you == "reports":
				t.Errorf("%s imports %s", name, imported)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if imports < 100 {
		t.Errorf("%d imports were looked at", imports)
	}
}
