package barometer_test

import (
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"iter"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// enumerations are all enumerations of the library; TestEnumerationsAreAll finds one that is missing.
var enumerations = []enumeration{
	of("options.Question", options.Questions, options.ParseQuestion),
	of("clients.Agreement", clients.Agreements, clients.ParseAgreement),
	of("clients.Cause", clients.Causes, clients.ParseCause),
	of("clients.Change", clients.Changes, clients.ParseChange),
	of("clients.Extent", clients.Extents, clients.ParseExtent),
	of("clients.GrowingGroup", clients.GrowingGroups, clients.ParseGrowingGroup),
	of("clients.Guidance", clients.Guidances, clients.ParseGuidance),
	of("clients.Importance", clients.Importances, clients.ParseImportance),
	of("clients.MainGroup", clients.MainGroups, clients.ParseMainGroup),
	of("clients.Obstacle", clients.Obstacles, clients.ParseObstacle),
	of("clients.Part", clients.Parts, clients.ParsePart),
	of("clients.Partner", clients.Partners, clients.ParsePartner),
	of("clients.Provider", clients.Providers, clients.ParseProvider),
	of("clients.Referrer", clients.Referrers, clients.ParseReferrer),
	of("clients.Service", clients.Services, clients.ParseService),
	of("clients.Significance", clients.Significances, clients.ParseSignificance),
	of("clients.Statement", clients.Statements, clients.ParseStatement),
	of("clients.Trend", clients.Trends, clients.ParseTrend),
	of("clients.TrendRow", clients.TrendRows, clients.ParseTrendRow),
	of("centres.Administration", centres.Administrations, parsed[centres.Administration]),
	of("centres.Availability", centres.Availabilities, parsed[centres.Availability]),
	of("centres.Benefit", centres.Benefits, parsed[centres.Benefit]),
	of("coaching.Content", coaching.Contents, coaching.ParseContent),
	of("centres.ContentNeed", centres.ContentNeeds, parsed[centres.ContentNeed]),
	of("centres.KelaPresence", centres.KelaPresences, parsed[centres.KelaPresence]),
	of("centres.OtherService", centres.OtherServices, parsed[centres.OtherService]),
	of("coaching.PriceBasis", coaching.PriceBases, coaching.ParsePriceBasis),
	of("centres.Problem", centres.Problems, parsed[centres.Problem]),
	of("centres.Proposal", centres.Proposals, parsed[centres.Proposal]),
	of("centres.PurchaseForm", centres.PurchaseForms, parsed[centres.PurchaseForm]),
	of("centres.PurchaseStatus", centres.PurchaseStatuses, parsed[centres.PurchaseStatus]),
	of("centres.Reason", centres.Reasons, parsed[centres.Reason]),
	of("centres.RegionalNeed", centres.RegionalNeeds, parsed[centres.RegionalNeed]),
	of("centres.Scope", centres.Scopes, parsed[centres.Scope]),
	of("centres.Strength", centres.Strengths, parsed[centres.Strength]),
	of("centres.TargetGroup", centres.TargetGroups, parsed[centres.TargetGroup]),
	of("coaching.Term", coaching.TermKinds, coaching.ParseTerm),
	of("centres.Weakness", centres.Weaknesses, parsed[centres.Weakness]),
	of("figure.Denominator", counted[figure.Denominator], parsed[figure.Denominator]),
	of("figure.Hedge", counted[figure.Hedge], parsed[figure.Hedge]),
	of("figure.Kind", figure.Kinds, parsed[figure.Kind]),
	of("figure.Language", figure.Languages, parsed[figure.Language]),
	of("figure.Rounding", figure.Roundings, parsed[figure.Rounding]),
	of("claim.Verdict", claim.Verdicts, claim.ParseVerdict),
	of("funding.Source", funding.Sources, funding.ParseSource),
	of("table.Measure", table.Measures, table.ParseMeasure),
	of("transitions.Destination", transitions.Destinations, transitions.ParseDestination),
	of("transitions.Origin", transitions.Origins, transitions.ParseOrigin),
	of("unit.Activity", unit.Activities, unit.ParseActivity),
	of("unit.Maintainer", unit.Maintainers, unit.ParseMaintainer),
	of("unit.Need", unit.Needs, unit.ParseNeed),
	of("unit.Outlook", unit.Outlooks, unit.ParseOutlook),
	of("unit.Situation", unit.Situations, unit.ParseSituation),
	of("unit.StaffRole", unit.StaffRoles, unit.ParseStaffRole),
	of("unit.Strength", unit.Strengths, unit.ParseStrength),
	of("unit.Task", unit.Tasks, unit.ParseTask),
	of("unit.Type", unit.Types, unit.ParseType),
	of("question.Likeness", question.Likenesses, question.ParseLikeness),
	of("question.Certainty", question.Certainties, question.ParseCertainty),
	of("question.YesNo", question.YesNos, question.ParseYesNo),
}

// noEnumerations are the exported small integers that are something else, with the reason.
var noEnumerations = map[string]string{
	"mapping.Blank":    "what an empty cell means, in words of a mapping",
	"mapping.Encoding": "how a file is written: a name, and no label",
	"wording.Kind":     "what a text is made of; never read",
	"wording.Bound":    "the same",
	"record.Decoding":  "the same",
	"chart.Form":       "a way to draw a table; never read",
	"figure.Marks":     "a set of marks",
	"claim.Mixed":      "what is to be noted; never read",
	"claim.Op":         "what a formula does; it has keys, but no labels",
}

// enumeration is one entry of the list: its Go name and what checks it.
type enumeration struct {
	name  string
	check func(*testing.T)
}

// enumValue is what every enumeration can do, enumPointer what a pointer to one can.
type enumValue interface {
	~uint8
	fmt.Stringer
	driver.Valuer
	Valid() bool
	Label(figure.Language) string
	MarshalText() ([]byte, error)
}

type enumPointer[T any] interface {
	*T
	UnmarshalText([]byte) error
	Scan(any) error
}

func of[T enumValue, P enumPointer[T]](name string, all func() iter.Seq[T], parse func(string) (T, error)) enumeration {
	c := enumChecker[T, P]{name, slices.Collect(all()), parse}
	return enumeration{name, func(t *testing.T) {
		if len(c.all) == 0 {
			t.Fatal("no values")
		}
		for range all() {
			break // stopping early is fine
		}
		for i, v := range c.all {
			if v != T(i+1) || !v.Valid() {
				t.Errorf("value %d is %v", i+1, v)
			}
			c.wire(t, v)
			c.labels(t, v)
		}
		c.notStated(t)
		beyond := T(len(c.all) + 1)
		for ; beyond.Valid(); beyond++ { // what editions name for themselves: last, and by their numbers
			if !strings.HasPrefix(beyond.String(), "own-") {
				t.Errorf("%v is not in the list of all", beyond)
			}
			c.wire(t, beyond)
			c.labels(t, beyond)
		}
		c.beyond(t, beyond)
		c.beyond(t, T(250))
		c.refuses(t)
	}}
}

// counted yields the values in the order of their constants, for enumerations without a function that does.
func counted[T enumValue]() iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := T(1); v.Valid() && yield(v); v++ {
		}
	}
}

// parsed reads a value as text is read, for enumerations without a function that does.
func parsed[T enumValue, P enumPointer[T]](s string) (T, error) {
	var v T
	if s == "" {
		return v, figure.ErrMissing
	}
	err := P(&v).UnmarshalText([]byte(s))
	return v, err
}

// enumChecker walks one enumeration.
type enumChecker[T enumValue, P enumPointer[T]] struct {
	name  string
	all   []T
	parse func(string) (T, error)
}

var kebab = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// wire checks that a value goes over every wire as its key and comes back.
func (c enumChecker[T, P]) wire(t *testing.T, v T) {
	t.Helper()
	key := v.String()
	if !kebab.MatchString(key) {
		t.Errorf("%q is no key", key)
	}
	text, err := v.MarshalText()
	stored, sqlErr := v.Value()
	if string(text) != key || stored != key || err != nil || sqlErr != nil {
		t.Errorf("%s is written as %q, %v and stored as %v, %v", key, text, err, stored, sqlErr)
	}
	js, err := json.Marshal(v)
	if string(js) != strconv.Quote(key) || err != nil {
		t.Errorf("%s is %s in JSON, %v", key, js, err)
	}
	for how, read := range map[string]func(P) error{
		"text":             func(p P) error { return p.UnmarshalText(text) },
		"a column":         func(p P) error { return p.Scan(key) },
		"a column of blob": func(p P) error { return p.Scan([]byte(key)) },
		"JSON":             func(p P) error { return json.Unmarshal(js, p) },
	} {
		var back T
		if err := read(P(&back)); err != nil || back != v {
			t.Errorf("%s reads back from %s as %v, %v", key, how, back, err)
		}
	}
	c.reads(t, key, v)
}

// labels checks that a value has a name in each language, and that all its names are read in any case and form.
func (c enumChecker[T, P]) labels(t *testing.T, v T) {
	t.Helper()
	var names []string
	for l := range figure.Languages() {
		names = append(names, v.Label(l))
		if short, ok := any(v).(interface{ Short(figure.Language) string }); ok {
			names = append(names, short.Short(l))
		}
	}
	for _, name := range names {
		if name == "" || name != strings.TrimSpace(name) {
			t.Errorf("%v is called %q", v, name)
		}
		for _, s := range []string{
			name, strings.ToUpper(name), strings.ToTitle(name), decomposed.Replace(name),
			strings.ToUpper(decomposed.Replace(name)), "\u00a0" + strings.ReplaceAll(name, " ", "\u202f ") + " ",
		} {
			c.reads(t, s, v)
		}
	}
	if v.Label(0) != v.Label(figure.English) || v.Label(250) != v.Label(figure.English) {
		t.Errorf("%v is %q in no language", v, v.Label(0))
	}
}

var decomposed = strings.NewReplacer(
	"ä",
	"a\u0308",
	"ö",
	"o\u0308",
	"å",
	"a\u030a",
	"Ä",
	"A\u0308",
	"Ö",
	"O\u0308",
	"Å",
	"A\u030a",
	"é",
	"e\u0301",
)

func (c enumChecker[T, P]) reads(t *testing.T, s string, want T) {
	t.Helper()
	if got, err := c.parse(s); got != want || err != nil {
		t.Errorf("%q reads as %v, %v; want %v", s, got, err, want)
	}
}

// notStated checks the zero value: valid nowhere, and nothing on every wire.
func (c enumChecker[T, P]) notStated(t *testing.T) {
	t.Helper()
	var zero T
	text, err := zero.MarshalText()
	stored, sqlErr := zero.Value()
	if zero.Valid() || zero.String() != "" || zero.Label(figure.Finnish) != "" || len(text) != 0 || stored != nil ||
		err != nil ||
		sqlErr != nil {
		t.Errorf("not stated is %q, %q, stored as %v, %v, %v", zero, text, stored, err, sqlErr)
	}
	for how, read := range map[string]func(P) error{
		"text": func(p P) error { return p.UnmarshalText(nil) },
		"NULL": func(p P) error { return p.Scan(nil) },
		"JSON": func(p P) error { return json.Unmarshal([]byte(`""`), p) },
	} {
		back := c.all[0]
		if err := read(P(&back)); err != nil || back != zero {
			t.Errorf("not stated reads back from %s as %v, %v", how, back, err)
		}
	}
}

// beyond checks a number past the enumeration: it can be printed, and goes over no wire.
func (c enumChecker[T, P]) beyond(t *testing.T, v T) {
	t.Helper()
	want := fmt.Sprintf("%s(%d)", c.name, uint8(v))
	if v.Valid() || v.String() != want || v.Label(figure.Swedish) != want {
		t.Errorf("%d prints as %q, %q", uint8(v), v, v.Label(figure.Swedish))
	}
	if text, err := v.MarshalText(); !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("%s is written as %q, %v", want, text, err)
	}
	if stored, err := v.Value(); !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("%s is stored as %v, %v", want, stored, err)
	}
}

// refuses checks what is no value: an error that can be told, and the old value stays.
func (c enumChecker[T, P]) refuses(t *testing.T) {
	t.Helper()
	last := c.all[len(c.all)-1]
	for _, s := range []string{"no such value", "\xff", "\x00", c.name + "(1)", strings.Repeat("x", 100_000)} {
		kept := last
		if got, err := c.parse(s); !errors.Is(err, figure.ErrUnknown) || got != 0 || len(err.Error()) > 500 {
			t.Errorf("%.40q reads as %v, %.500v", s, got, err)
		}
		if err := P(&kept).UnmarshalText([]byte(s)); !errors.Is(err, figure.ErrUnknown) || kept != last {
			t.Errorf("%.40q is taken for %v, %.500v", s, kept, err)
		}
	}
	if got, err := c.parse(""); err == nil || got != 0 {
		t.Errorf("nothing reads as %v", got)
	}
	for _, src := range []any{int64(1), 1.0, true, []int{1}} {
		kept := last
		if err := P(&kept).Scan(src); !errors.Is(err, figure.ErrUnknown) || kept != last {
			t.Errorf("a database's %v is taken for %v, %v", src, kept, err)
		}
	}
}

func TestEnumerations(t *testing.T) {
	for _, e := range enumerations {
		t.Run(e.name, e.check)
	}
}

// Every table of the source tree, and every exported small integer, is in the list above or said to be something else.
func TestEnumerationsAreAll(t *testing.T) {
	listed := map[string]bool{}
	for _, e := range enumerations {
		if listed[e.name] {
			t.Errorf("%s is listed twice", e.name)
		}
		listed[e.name] = true
	}
	found := enumerationsOf(t, ".")
	if len(found) < 50 {
		t.Fatalf("only %d enumerations found", len(found))
	}
	for _, name := range slices.Sorted(maps.Keys(found)) {
		if !listed[name] && noEnumerations[name] == "" {
			t.Errorf("%s (%s) is not in the list", name, found[name])
		}
		delete(listed, name)
	}
	for name := range listed {
		t.Errorf("%s is in the list, but not in the source", name)
	}
	for name := range noEnumerations {
		if found[name] == "" {
			t.Errorf("%s is not in the source", name)
		}
	}
}

// enumerationsOf returns the names of the tables and of the exported types over uint8 in a source tree, with where
// they stand.
func enumerationsOf(t *testing.T, root string) map[string]string {
	t.Helper()
	found := map[string]string{}
	files := token.NewFileSet()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if path == "examples" { // programs have enumerations of their own, which nobody imports
			return fs.SkipDir
		}
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if name := tableName(n); name != "" {
				found[name] = path
			}
			if spec, ok := n.(*ast.TypeSpec); ok && spec.Name.IsExported() && isUint8(spec.Type) {
				found[file.Name.Name+"."+spec.Name.Name] = path
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// tableName returns the name given to enum.New[T](name, …), "" for anything else.
func tableName(n ast.Node) string {
	call, ok := n.(*ast.CallExpr)
	if !ok || len(call.Args) != 3 {
		return ""
	}
	index, ok := call.Fun.(*ast.IndexExpr)
	if !ok {
		return ""
	}
	new, ok := index.X.(*ast.SelectorExpr)
	if !ok || new.Sel.Name != "New" || fmt.Sprint(new.X) != "enum" {
		return ""
	}
	literal, ok := call.Args[0].(*ast.BasicLit)
	if !ok {
		return fmt.Sprintf("a table without a literal name at %d", call.Pos())
	}
	name, _ := strconv.Unquote(literal.Value)
	return name
}

func isUint8(e ast.Expr) bool {
	name, ok := e.(*ast.Ident)
	return ok && (name.Name == "uint8" || name.Name == "byte")
}
