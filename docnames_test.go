package barometer_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// mention finds what a comment names: package.Name, Type.Member or package.Type.Member.
var mention = regexp.MustCompile(`\b([a-z]\w*\.)?([A-Z]\w*)(\.[A-Z]\w*)?`)

// TestCommentsNameWhatThereIs: what a comment of the library names as package.Name, or as Type.Member, is declared.
func TestCommentsNameWhatThereIs(t *testing.T) {
	var files []*ast.File
	positions := token.NewFileSet()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if d.IsDir() && (name == "internal" || name == "examples") {
			return filepath.SkipDir
		}
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(positions, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		files = append(files, file)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	declared, found := map[string]bool{}, 0
	for _, file := range files {
		declared[file.Name.Name] = true
		for _, d := range file.Decls {
			declare(declared, file.Name.Name, d)
		}
	}
	for _, file := range files {
		for _, c := range file.Comments {
			for _, m := range mention.FindAllStringSubmatch(c.Text(), -1) {
				pkg, name := strings.TrimSuffix(m[1], "."), m[2]
				if pkg == "" {
					pkg = file.Name.Name
				} else if declared[pkg] && !declared[pkg+"."+name] {
					t.Errorf("%s: %s", positions.Position(c.Pos()), m[0])
				}
				if m[3] != "" && declared[pkg+"."+name+" type"] {
					found++
					if !declared[pkg+"."+name+m[3]] {
						t.Errorf("%s: %s", positions.Position(c.Pos()), m[0])
					}
				}
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d members were found", found)
	}
}

// declare notes what a declaration of a package declares: "figure.Share", "figure.Figure type" and "figure.Figure.N".
func declare(declared map[string]bool, pkg string, d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		declared[pkg+"."+receiver(d)+d.Name.Name] = true
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.ValueSpec:
				for _, name := range spec.Names {
					declared[pkg+"."+name.Name] = true
				}
			case *ast.TypeSpec:
				of := pkg + "." + spec.Name.Name
				declared[of], declared[of+" type"] = true, !spec.Assign.IsValid() // an alias has what it stands for
				ast.Inspect(spec.Type, func(n ast.Node) bool {
					if field, ok := n.(*ast.Field); ok {
						for _, name := range field.Names {
							declared[of+"."+name.Name] = true
						}
					}
					return true
				})
			}
		}
	}
}

// receiver returns the type of a method with a point, "" of a function.
func receiver(d *ast.FuncDecl) (of string) {
	if d.Recv != nil {
		ast.Inspect(d.Recv.List[0].Type, func(n ast.Node) bool {
			if name, ok := n.(*ast.Ident); ok && of == "" {
				of = name.Name + "."
			}
			return true
		})
	}
	return of
}
