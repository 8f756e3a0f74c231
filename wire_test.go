package barometer_test

import (
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/clients/panel"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/figure/system"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// stored checks that values, and the zero value, go into JSON and come back equal, and lose nothing on the way.
func stored[T any](values ...T) func(*testing.T) { return same(append(values, *new(T))...) }

// same checks that values go into JSON and come back equal, without options for cmp, and lose nothing on the way.
func same[T any](values ...T) func(*testing.T) {
	return func(t *testing.T) {
		if testing.Short() {
			values = values[max(0, len(values)-10):]
		}
		for _, v := range values {
			text, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			var tree any
			if err := json.Unmarshal(text, &tree); err != nil {
				t.Fatal(err)
			}
			if fault := lossy(tree); fault != "" {
				t.Errorf("%s: %s", text, fault)
			}
			var back T
			if err := json.Unmarshal(text, &back); err != nil {
				t.Errorf("%s: %v", text, err)
			}
			if diff := cmp.Diff(v, back); diff != "" {
				t.Errorf("%s: %s", text, diff)
			}
			nulled(t, v)
			halved[T](t, text)
		}
	}
}

// nulled checks that null leaves nothing of a value: what is not answered is not what stood there before.
// encoding/json itself leaves a struct of many members as it was.
func nulled[T any](t *testing.T, v T) {
	t.Helper()
	var zero T
	if !readsItself[T]() {
		return
	}
	if err := json.Unmarshal([]byte("null"), &v); err != nil || !cmp.Equal(v, zero) {
		t.Errorf("null leaves %v of %T: %v", v, v, err)
	}
}

// readsItself reports whether a type says itself how it is read.
func readsItself[T any]() bool {
	_, isJSON := any(new(T)).(json.Unmarshaler)
	_, isText := any(new(T)).(encoding.TextUnmarshaler)
	return isJSON || isText
}

// jsonText is a string of JSON that is no name of a member.
var jsonText = regexp.MustCompile(`"(?:[^"\\]|\\.)*"(?:[^:]|$)`)

// halved checks that half of a surrogate pair, which encoding/json reads as U+FFFD, is refused in every string.
func halved[T any](t *testing.T, text []byte) {
	t.Helper()
	if !readsItself[T]() {
		return
	}
	for _, at := range jsonText.FindAllIndex(text, 20) {
		half := string(text[:at[0]+1]) + `\ud800` + string(text[at[0]+1:])
		var back T
		if err := json.Unmarshal([]byte(half), &back); err == nil {
			t.Errorf("%.200s reads as %v", half, back)
		}
	}
}

// lossy tells what is wrong with decoded JSON: an object without members, or values that only their position tells
// apart.
func lossy(tree any) string {
	switch tree := tree.(type) {
	case map[string]any:
		if len(tree) == 0 {
			return "an object without members"
		}
		for _, v := range tree {
			if fault := lossy(v); fault != "" {
				return fault
			}
		}
	case []any:
		for _, v := range tree {
			switch v.(type) {
			case string, map[string]any:
			default:
				return fmt.Sprintf("%v has no key", v)
			}
			if fault := lossy(v); fault != "" {
				return fault
			}
		}
	}
	return ""
}

// computed checks that values, or the zero value, are refused by encoding/json with an error that says so.
func computed[T any](values ...T) func(*testing.T) {
	if values == nil {
		values = make([]T, 1)
	}
	return func(t *testing.T) {
		for _, v := range values {
			if text, err := json.Marshal(v); !errors.Is(err, figure.ErrNotStored) {
				t.Errorf("%T is %s, %v", v, text, err)
			}
			if text, err := json.Marshal(&v); !errors.Is(err, figure.ErrNotStored) {
				t.Errorf("*%T is %s, %v", v, text, err)
			}
		}
	}
}

// values returns one part of each of some random responses.
func values[T any](of func(*barometer.Response) T) (all []T) {
	for _, r := range randoms(100, 7) {
		all = append(all, of(&r))
	}
	return all
}

// must returns what a constructor made.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

var (
	hourly  = must(coaching.PriceOf(figure.AmountOf(23_50), coaching.PerHour))
	monthly = must(coaching.PriceOf(figure.AmountOf(550_00), coaching.PerMonth))
	terms   = must(
		coaching.NewTerms(
			coaching.TermValues{coaching.HoursADay: decimal.New(75, -1), coaching.DaysAMonth: decimal.New(20, 0)},
		),
	)
	offer   = coaching.Offer{Name: "synthetic", Price: hourly, Terms: terms}
	started = must(centres.ParseMonth("2004-08"))
	staff   = centres.Staff{
		By:    centres.ByEmployer{centres.SocialWork: figure.AmountOf(6_20)},
		Total: figure.AmountOf(7_00),
	}
	about    = must(centres.Between(figure.AmountOf(150_00), figure.AmountOf(200_00)))
	prices   = centres.ByBasis{coaching.PerHour: centres.Exactly(hourly.Amount()), coaching.PerMonth: about}
	weekly   = must(hourly.Convert(coaching.PerMonth, terms))
	share    = figure.Share(211, 531, figure.OverSent)
	halfOpen = figure.HalfOpen(figure.Of(79, 2), figure.Of(81, 2))
	said     = system.Say("rate", "B12 1").Quotient("answered", "sent", figure.MustParse("40 %"))
	finding  = claim.Check(barometer2012.Claims()[0], claim.AnswerOf("unit.sent", share), figure.Convention{})
	te       = question.Span{
		From: question.MustParseDay("2009-01-01"), To: question.MustParseDay("2024-12-31"), Act: "796/2008",
		Ended: "383/2023", Source: "383/2023", Sure: question.Confirmed, Note: figure.Labels{"a", "b", "c"},
	}
	edition = must(
		barometer.NewEdition(2016, "2016-12-31", barometer.FormsSent(400), barometer.WithFrame(barometer.Frame2011()),
			barometer.Defines(unit.Workshop, "with \"youth\""), barometer.Classified(clients.Classification2006())),
	)
)

// ownEdition has an option of its own in every vocabulary.
var ownEdition = must(barometer.NewEdition(2026, "2026-12-31", barometer.Asks(options.Region, options.FollowUp),
	barometer.With(options.Own{
		Services: []options.Service{{
			Name:     ownName("regional-coaching"),
			Provider: "regional-fund", MainGroup: clients.EmploymentContract, Act: "1/2026",
		}},
		Providers: []question.Name{ownName("regional-fund")}, Referrers: []question.Name{ownName("sender")},
		Partners: []question.Name{ownName("friend")}, Types: []question.Name{ownName("hub"), ownName("yard")},
		Maintainers: []question.Name{ownName("keeper")}, Sources: []question.Name{ownName("coin")},
		Destinations: []question.Name{ownName("elsewhere")},
	})))

func ownName(key string) question.Name {
	return question.Name{Key: key, Labels: figure.Labels{key + "-fi", key + "-sv", key + "-en"}}
}

// ship is the name of an option of an edition's own.
var ship = question.Name{Key: "ship", Labels: figure.Labels{"laiva", "fartyg", "ship"}}

// wires are the exported types of the public packages that are no enumerations and no interfaces, and what
// encoding/json does with them; TestWiresAreAll finds one that is missing.
var wires = map[string]func(*testing.T){
	"table.Cell":        stored(table.Cell{Figure: share}, table.Cell{Interval: &halfOpen}),
	"table.Catalogue":   unstored,
	"table.Category":    unstored,
	"table.Column":      unstored,
	"table.Cube":        computed(table.Cube{}),
	"table.Dimension":   unstored,
	"table.Edition":     unstored,
	"table.Description": unstored,
	"table.Grid":        unstored,
	"table.GridRow":     unstored,
	"table.Heading":     unstored,
	"table.Naming":      unstored,
	"table.Place":       unstored,
	"table.Rows":        unstored,
	"table.Sum":         unstored,
	"question.Name":     unstored,
	"options.Answers":   unstored,
	"options.Form":      unstored,
	"options.Own": same(options.Own{Services: []options.Service{{Name: ship, Provider: "kela",
		MainGroup: clients.WorkActivity}}, Types: []question.Name{ship}}),
	"options.Set":         unstored,
	"options.Succeeded":   unstored,
	"options.Successions": unstored,
	"options.Service":     unstored,
	"barometer.Reader":    unstored,
	"barometer.Report":    computed(*new(barometer.Tally).Report()),
	"barometer.Response":  same(randoms(100, 7)...),
	"barometer.Responses": unstored,
	"table.Table":         computed(table.Table{ID: "unit.response"}),
	"panel.Panel":         computed[panel.Panel](),
	"panel.Pairs":         unstored,
	"barometer.Tally":     computed[barometer.Tally](),

	"clients.Answers":        stored(values(func(r *barometer.Response) clients.Answers { return r.Clients })...),
	"clients.Class":          stored(clients.Classification2011().Of(clients.OtherKela)),
	"clients.Classification": stored(clients.Classification2006(), clients.Classification2011()),
	"clients.Comparison":     computed(clients.Comparison{Now: new(clients.Tally)}),
	"clients.Counts":         stored(values(func(r *barometer.Response) clients.Counts { return r.Clients.Services })...),
	"clients.Load":           stored(clients.Load{From: 3, To: 4, PerInstructor: figure.Of(7, 2), Units: 3}),
	"clients.PartCounts":     stored(values(func(r *barometer.Response) clients.PartCounts { return r.Clients.Parts })...),
	"clients.Tally":          computed[clients.Tally](),

	"coaching.Answers":   stored(values(func(r *barometer.Response) coaching.Answers { return r.Coaching })...),
	"centres.ByEmployer": stored(staff.By),
	"centres.Centre": stored(
		centres.Centre{Started: started, Staff: staff, Prices: prices, Use: centres.UsedPurchased,
			Free: centres.PersonsOf(0), Purchased: centres.Persons{Estimate: about}},
	),
	"centres.ByBasis":     stored(prices),
	"centres.Estimate":    stored(about),
	"centres.Persons":     stored(centres.Persons{Estimate: about}),
	"centres.Span":        stored(centres.Span{Lo: share, Hi: share}),
	"coaching.Comparison": computed(must(coaching.Compare([]coaching.Offer{offer, {}}, coaching.PerDay, terms))),
	"coaching.Conversion": stored(weekly),
	"coaching.Crossover":  stored(coaching.Crossover{Below: 1, Above: 2, At: halfOpen}),
	"centres.Month":       stored(started),
	"centres.Months":      computed[centres.Months](),
	"coaching.Offer":      stored(offer),
	"centres.Period":      stored(centres.Spring(2004)),
	"coaching.Price":      stored(hourly, monthly),
	"centres.Quantity":    computed[centres.Quantity](),
	"coaching.Ranked":     stored(must(coaching.Compare([]coaching.Offer{offer}, coaching.PerDay, terms)).Ranking...),
	"coaching.Refused":    computed(coaching.Refused{Err: figure.ErrRange}),
	"centres.Staff":       stored(staff),
	"centres.StaffTally":  computed[centres.StaffTally](),
	"coaching.Step":       stored(weekly.Steps...),
	"centres.Tally":       computed[centres.Tally](),
	"coaching.Tally":      computed[coaching.Tally](),
	"coaching.TermValues": stored(coaching.TermValues{coaching.HoursADay: decimal.New(75, -1)}),
	"coaching.Terms":      stored(terms),

	"figure.Amount":     stored(figure.AmountOf(7_50), figure.AmountOf(0)),
	"claim.Answer":      stored(claim.AnswerOf("a", share).Or("pooled", share)),
	"system.Assignment": computed[system.Assignment](),
	"figure.Balance": stored(
		figure.Balanced(figure.Convention{}, figure.MustParse("40 %"), figure.MustParse("61 %")),
	),
	"system.Bounds":        stored(system.Bounds{Name: "a", Interval: halfOpen, Because: []string{"b"}, Tight: true}),
	"claim.Claim":          stored(barometer2012.Claims()...),
	"claim.Row":            unstored,
	"claim.Report":         unstored,
	"system.Contradiction": computed(system.Contradiction{Statements: []system.Statement{said}}),
	"figure.Convention": stored(
		figure.Convention{
			Rounding: figure.HalfEven,
			Ladder:   must(figure.NewLadder(figure.Of(1, 3), figure.Of(1, 2))),
			Base:     24,
		},
	),
	"figure.Count":      stored(figure.N(7), figure.N(0)),
	"figure.FieldError": shown,
	"figure.Figure":     stored(share, share.With(figure.Assumed)),
	"claim.Finding":     stored(finding),
	"claim.Formula":     stored(claim.ShareOf("a", "b"), claim.RestOf("a", "b", "c"), claim.SameAs("a")),
	"figure.Interval": stored(
		halfOpen,
		figure.Closed(figure.Whole(1), figure.Ratio{}),
		figure.Between(figure.Whole(0), true, figure.Whole(0), true),
	),
	"figure.Ladder":      stored(must(figure.NewLadder(figure.Of(1, 3), figure.Of(1, 2)))),
	"figure.Marks":       stored(figure.Assumed | figure.SmallN),
	"claim.Mixed":        unstored,
	"claim.Op":           stored(claim.OpShare, claim.OpRank),
	"system.Propagation": computed[system.Propagation](),
	"figure.Printed":     stored(figure.MustParse("noin 40 %")),
	"figure.Range":       stored(figure.NewRange(15201, 16068), figure.NewRange(-1, 0), figure.RangeFrom(0)),
	"figure.Ratio":       stored(figure.Of(211, 531), figure.Whole(0)),
	"claim.Reading":      stored(claim.Reading{Name: "each", Figures: []figure.Figure{share}}),
	"system.Statement":   computed(said),
	"system.System":      computed[system.System](),
	"system.Term":        stored(system.Term{Times: 2, Of: "a"}),

	"funding.Hundredths": stored(funding.Hundredths{funding.Municipal: 60_00, funding.Projects: 40_00}),
	"funding.Mix":        stored(values(func(r *barometer.Response) funding.Mix { return r.Funding })...),
	"funding.Shares":     stored(funding.Shares{funding.Municipal: decimal.New(605, -1)}),
	"funding.Spread":     computed(new(funding.Tally).Spread(unit.Everyone, funding.Municipal)),
	"funding.Tally":      computed[funding.Tally](),

	"transitions.Answers": stored(values(func(r *barometer.Response) transitions.Answers { return r.Transitions })...),
	"transitions.ByService": stored(
		values(func(r *barometer.Response) transitions.ByService { return r.Transitions.ByService })...),
	"transitions.Counts": stored(
		values(func(r *barometer.Response) transitions.Counts { return r.Transitions.Moved })...),
	"question.NotStored": computed[question.NotStored](),
	"transitions.Tally":  computed[transitions.Tally](),

	"unit.Answers":       stored(values(func(r *barometer.Response) unit.Answers { return r.Unit })...),
	"question.Calendar":  unstored,
	"question.Day":       stored(question.MustParseDay("2024-12-31"), question.Day{}),
	"question.Life":      unstored,
	"question.Span":      stored(te, question.Span{}),
	"question.TimeError": unstored,
	"question.Link":      unstored,
	"question.Form":      unstored,
	"question.Rule":      unstored,
	"question.Battery":   computed[question.Battery[unit.Task, question.YesNo]](),
	"unit.ByType":        stored(unit.ByType[int]{unit.Workshop: 3}, unit.ByType[int]{unit.Other: -1}),
	"unit.Filled":        computed[unit.Filled[int]](),
	"unit.By":            computed[unit.By[question.Single[unit.Outlook]]](),
	"barometer.Edition": stored(edition, ownEdition, barometer.Edition2006(), barometer.Edition2011(),
		barometer.Edition2026()),
	"unit.Founding":   computed[unit.Founding](),
	"barometer.Frame": stored(barometer.Frame2011()),
	"unit.Group":      stored(unit.Everyone, unit.Of(unit.Workshop, unit.Other)),
	"question.Multi":  computed[question.Multi[unit.Task]](),
	"unit.Part2":      computed[unit.Part2[question.Multi[unit.Task]]](),
	"question.Ratings": stored(values(func(r *barometer.Response) question.Ratings[clients.Referrer, clients.Change] {
		return r.Clients.Change
	})...),
	"question.Set": stored(values(func(r *barometer.Response) question.Set[unit.Task] {
		return r.Unit.Tasks
	})...),
	"question.Single":       computed[question.Single[unit.Outlook]](),
	"unit.PersonYears":      stored(unit.PersonYears{unit.Management: figure.AmountOf(25)}),
	"unit.PersonYearsTally": computed[unit.PersonYearsTally](),
	"unit.Regions":          computed[*unit.Regions](new(unit.Regions)),
	"unit.Staff":            stored(values(func(r *barometer.Response) unit.Staff { return r.Unit.Staff })...),
	"unit.StaffTally":       computed[unit.StaffTally](),
	"unit.Tally":            computed[unit.Tally](),
	"unit.Year":             stored(unit.Year(1994)),
	"unit.Years":            stored(unit.FoundedBetween(1990, 2009)),
}

func TestWires(t *testing.T) {
	for name, check := range wires {
		t.Run(name, check)
	}
}

// unstored is for what a program sets or reads from, and never stores.
func unstored(*testing.T) {}

// shown checks that a fault goes into JSON, and that none is read back, because errors.Is could not tell it.
func shown(t *testing.T) {
	for want, fault := range map[string]*figure.FieldError{
		`{"fault":"out of range: from 0 to 100","path":"funding.other",` +
			`"value":"160"}`: figure.Fault("funding.other", 160, figure.ErrRange, "from 0 to 100"),
		`{"fault":"\u003cnil\u003e","path":"","value":""}`: new(figure.FieldError),
	} {
		text, err := json.Marshal(fault)
		if string(text) != want || err != nil {
			t.Errorf("%s, %v; want %s", text, err, want)
		}
		if err := json.Unmarshal(text, fault); !errors.Is(err, figure.ErrNotStored) {
			t.Errorf("%s reads back: %v", text, err)
		}
	}
}

// TestWiresAreAll: every exported type of the public packages is an enumeration, in the list above, or nothing that has
// a value to store.
func TestWiresAreAll(t *testing.T) {
	missing := map[string]bool{}
	for _, dir := range []string{".", "clients", "clients/panel", "coaching", "coaching/centres", "figure",
		"figure/claim", "figure/system",
		"funding", "options", "survey/question", "survey/table", "transitions", "unit"} {
		for name := range exportedTypes(t, dir) {
			missing[name] = true
		}
	}
	if len(missing) < 100 {
		t.Fatalf("only %d types found", len(missing))
	}
	for _, e := range enumerations {
		delete(missing, e.name)
	}
	for name := range wires {
		if !missing[name] {
			t.Errorf("%s is in the list, but not in the source", name)
		}
		delete(missing, name)
	}
	for name := range missing {
		t.Errorf("%s is not in the list", name)
	}
}

// exportedTypes returns the names of a package's exported types that are neither interfaces nor functions, nor other
// names of types.
func exportedTypes(t *testing.T, dir string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, entry.Name()), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.TypeSpec); ok && spec.Name.IsExported() && !spec.Assign.IsValid() {
				switch spec.Type.(type) {
				case *ast.InterfaceType, *ast.FuncType:
				default:
					found[file.Name.Name+"."+spec.Name.Name] = true
				}
			}
			return true
		})
	}
	return found
}

// What was stored in an older form, by somebody else or by mistake is refused, and what was there before stays.
func TestWiresRefuse(t *testing.T) {
	for into, texts := range map[any][]string{
		ptr(centres.ByBasis{coaching.PerHour: about}): {`[null,"23 €/hour"]`, `{"hour":0}`, `{"hour":"23 €/hour"}`,
			`{"year":1}`,
			`{"hour":1,"tunti":1}`, `{"hour":1.234}`, `{"hour":-1}`, `{"hour":1000001}`},
		ptr(hourly): {`{}`, `23`, `"23"`, `"23 €"`, `"€/hour"`, `"0 €/hour"`, `"23 €/year"`,
			`"23 €/"`, `"-1 €/hour"`, `"1.234 €/hour"`},
		ptr(terms): {`[1]`, `{"":1}`, `{"hours-a-day":25}`, `{"hours-a-day":0}`, `{"hours-a-da` +
			`y":1,"hours a day":1}`},
		ptr(staff.By): {`[null,1]`, `{"year":1}`, `{"kela":-1}`, `{"kela":1,"Kela":1}`},
		ptr(share): {`{}`, `{"exact":"1/2"}`, `{"exact":"1/2","n":0,"over":"",` +
			`"marks":[]}`, `{"exact":"1/2","n":3,"over":"","marks":[],"more":1}`},
		ptr(halfOpen): {`{}`, `[1,2]`, `"[1, 2]"`, `{"lo":"1/2","hi":"1/3"}`, `{"lo":1,"lo_open":` +
			`false,"hi":null,"hi_open":false}`},
		ptr(figure.NewRange(1, 2)): {`{}`, `[1,2]`, `{"lo":1}`, `{"lo":null,"hi":1}`,
			`{"lo":2,"hi":1}`, `{"lo":1.5,"hi":2}`, `{"lo":1,"hi":9223372036854775808}`},
		ptr(claim.OpShare):                                {`1`, `"quotient"`, `"Share"`},
		ptr(must(figure.NewLadder(figure.Of(1, 2)))):      {`[]`, `["2/1"]`, `["1/2","1/3"]`, `{}`},
		ptr(funding.Hundredths{funding.Municipal: 10000}): {`[0,6000]`, `{"municipal":1.5}`, `{"state":1}`},
		ptr(clients.Counts{clients.OtherKela: figure.N(1)}): {`[null,5]`, `{"kela":5}`, `{"other-kela":5,"muu Kelan ` +
			`palvelu":5}`, `{"other-kela":-1}`, `{"other-kela":1000001}`, `{"":5}`},
		ptr(clients.PartCounts{clients.JobCoach: figure.N(1)}): {`[null,5]`, `{"kela":5}`, `{"pension":1.5}`},
		ptr(transitions.Counts{transitions.Other: figure.N(1)}): {`[null,5]`, `{"kela":5}`, `{"education":null,"education":` +
			`5}`},
		ptr(transitions.ByService{1: {1: figure.N(1)}}): {`[null]`, `{"other":[null,5]}`, `{"other":{"kela":1}}`,
			`{"other":{},"other":{}}`},
		ptr(unit.Staff{unit.Management: figure.AmountOf(1_50)}): {`[null,5]`, `{"management":1.25}`, `{"management":1000.5}`,
			`{"boss":1}`},
		ptr(unit.ByType[int]{unit.Workshop: 3}): {`[0,3]`, `{"workshop":"3"}`, `{"":3}`, `{"workshop":1,"ty` +
			`öpaja":2}`},
		ptr(unit.Of(unit.Workshop)): {`2`, `"workshop"`, `[""]`, `["shop"]`},
		ptr(barometer.Frame2011()): {`{}`, `{"estimates":null,"lo":2,"hi":1}`, `{"estimates":{` +
			`"workshop":0},"lo":1,"hi":1}`, `{"estimates":{},"lo":-1,"hi":1}`},
		ptr(barometer.Edition2011()): refusedEditions(),
		ptr(claim.ShareOf("a", "b")): {`{}`, `{"op":"share","of":["a"]` +
			`}`, `{"op":"","of":["a"]}`, `{"op":"ratio","of":["a","b"]}`, `{"op":"sum","of":[]}`},
	} {
		was := fmt.Sprintf("%+v", into)
		for _, text := range texts {
			if err := json.Unmarshal([]byte(text), into); err == nil || fmt.Sprintf("%+v", into) != was {
				t.Errorf("%T: %s was read as %+v, %v", into, text, into, err)
			}
		}
	}
}

func ptr[T any](v T) *T { return &v }

// refusedEditions returns an edition's JSON with one member after another replaced by something faulty.
func refusedEditions() []string {
	sound := string(must(json.Marshal(barometer.Edition2011())))
	all := []string{`{}`, `2011`, `"2011"`, `{"year":2011,` + sound[1:], `{"name":"x",` + sound[1:]}
	for member, faulty := range map[string][]string{
		`"year":2011`:              {`"year":1799`, `"year":"2011"`},
		`"reference":"2011-12-31"`: {`"reference":"31.12.2011"`, `"sent":531`},
		`"sent":531`:               {`"sent":0`},
		`"offers":"B12"`:           {`"offers":"b12"`, `"offers":""`, `"offers":"2011"`},
		`"lo":600`:                 {`"lo":701`, `"low":600`},
		`"defines":null`:           {`"defines":{"shop":"x"}`, `"defines":[null,"x"]`},
		`"classification":{`: {`"classification":["a"],"x":{`, `"classification":{"a":{},`, `"classification":{"kela"` +
			`:{},`},
	} {
		for _, f := range faulty {
			all = append(all, strings.Replace(sound, member, f, 1))
		}
	}
	return all
}

// What no key stands for is refused when it is written.
func TestWiresUnwritable(t *testing.T) {
	for _, v := range []any{
		clients.Counts{figure.N(1)}, clients.PartCounts{figure.N(1)}, transitions.Counts{figure.N(1)},
		transitions.ByService{0: {1: figure.N(1)}}, unit.Staff{figure.AmountOf(0)}, unit.ByType[int]{1}, unit.Group(1),
		centres.ByEmployer{figure.AmountOf(1)}, centres.ByBasis{about}, funding.Hundredths{1},
		claim.Op(200), claim.SumOf(),
	} {
		if text, err := json.Marshal(v); err == nil {
			t.Errorf("%+v is %s", v, text)
		}
	}
}

// Values that are one text, or one number, go into a column of a database and come back.
func TestColumnsOfDatabases(t *testing.T) {
	inColumn(t, hourly, "23.5 €/hour")
	inColumn(t, coaching.Price{}, nil)
	inColumn(t, started, "2004-08")
	inColumn(t, figure.Of(211, 531), "211/531")
	inColumn(t, figure.Ratio{}, nil)
	inColumn(t, figure.MustParse("40 %"), "40 %")
	inColumn(t, figure.AmountOf(7_50), "7.5")
}

func inColumn[T driver.Valuer](t *testing.T, v T, want driver.Value) {
	t.Helper()
	text, err := v.Value()
	if text != want || err != nil {
		t.Errorf("%v is %v in a database, %v; want %v", v, text, err, want)
	}
	for _, src := range []any{text, []byte(fmt.Sprint(text))} {
		var back T
		into := any(&back).(interface{ Scan(any) error })
		if text == nil {
			src = nil
		}
		if err := into.Scan(src); err != nil || !cmp.Equal(v, back) {
			t.Errorf("%v reads back as %v, %v", v, back, err)
		}
		if err := into.Scan(1.5); err == nil || !cmp.Equal(v, back) {
			t.Errorf("a floating-point number reads as %v, %v", back, err)
		}
	}
}

// Answers that are nil are told, and nothing is counted.
func TestNilAnswers(t *testing.T) {
	var all barometer.Tally
	var units unit.Tally
	var staffs unit.StaffTally
	var told clients.Tally
	var moved transitions.Tally
	var coached coaching.Tally
	var survey centres.Tally
	for path, err := range map[string]error{
		"response":    all.Add(nil),
		"unit":        units.Add(nil),
		"unit.staff":  staffs.Add(unit.Workshop, nil),
		"clients":     told.Add(unit.Workshop, nil, nil),
		"transitions": moved.Add(unit.Workshop, nil, nil),
		"coaching":    coached.Add(unit.Workshop, nil),
		"centre":      survey.Add(nil),
	} {
		if faults := fieldErrors(t, err); len(faults) != 1 || faults[0].Path != path || !errors.Is(err, figure.ErrMissing) {
			t.Errorf("%s: %v", path, err)
		}
	}
	n := units.Units(
		unit.Everyone,
	) + told.Units(
		unit.Everyone,
	) + moved.Units(
		unit.Everyone,
	) + coached.Units(
		unit.Everyone,
	) + survey.Centres()
	if n != 0 {
		t.Errorf("%d counted", n)
	}
}
