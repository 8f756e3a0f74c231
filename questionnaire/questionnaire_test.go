package questionnaire_test

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/questionnaire"
	"github.com/socialemployment/barometer/survey/question"
)

// regional is an edition with options of its own.
func regional(t *testing.T) barometer.Edition {
	t.Helper()
	e, err := barometer.NewEdition(2026, "2026-12-31", barometer.Asks(options.Region), barometer.With(options.Own{
		Types: []question.Name{{Key: "village-house", Labels: figure.Labels{"kylätalo", "byahus", "village house"}}},
	}))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// Every column of the form is a question of the questionnaire, by its key and those of its items.
func TestQuestionnaireAsksEveryColumn(t *testing.T) {
	for _, e := range []barometer.Edition{barometer.Edition2011(), barometer.Edition2026(), regional(t)} {
		var form, paper bytes.Buffer
		if err := barometer.WriteTemplate(&form, 0, e); err != nil {
			t.Fatal(err)
		}
		if err := questionnaire.Write(&paper, figure.Finnish, e); err != nil {
			t.Fatal(err)
		}
		asked := map[string]bool{"unit.id": true, "unit.edition": true}
		services := map[string]bool{}
		key := ""
		for line := range strings.Lines(paper.String()) {
			name := strings.Split(line+"``", "`")[1]
			switch {
			case strings.HasPrefix(line, "`"):
				key = name
				asked[key] = true
			case strings.HasPrefix(line, "- `") && key == "transitions.<service>":
				for s := range services {
					asked["transitions."+s+"."+name] = true
				}
			case strings.HasPrefix(line, "- `"):
				asked[key+"."+name] = true
				if key == "clients" {
					services[name] = true
				}
			}
		}
		for _, column := range strings.Split(strings.TrimSpace(form.String()), ";") {
			if !asked[column] {
				t.Errorf("%d: %s is not asked", e.Year(), column)
			}
		}
	}
}

// The questionnaire says on what act an option rests, in the words of the edition.
func TestQuestionnaireNamesActs(t *testing.T) {
	var paper bytes.Buffer
	if err := questionnaire.Write(&paper, figure.Swedish, barometer.Edition2026()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"# Frågeformulär 2026, läget 31.12.2026\n", "- `work-try-out` arbetskraftsmyndighetens arbetsprövning (380/2023 54 §",
		"`unit.person-years`: årsverken, två decimaler", "- `youth-one-stop` Navigatorn (381/2023 16 §)",
	} {
		if !strings.Contains(paper.String(), want) {
			t.Errorf("%q is not in the questionnaire", want)
		}
	}
	if strings.Contains(paper.String(), "te-office") {
		t.Error("the questionnaire of 2026 asks about an office that ended in 2024")
	}
}

func ExampleWrite() {
	var paper bytes.Buffer
	_ = questionnaire.Write(&paper, figure.English, barometer.Edition2026())
	lines := bytes.SplitAfterN(paper.Bytes(), []byte("\n"), 12)
	_, _ = os.Stdout.Write(bytes.Join(lines[:11], nil))
	// Output:
	// # Questionnaire of 2026, as of 31.12.2026
	//
	// ## Unit type (2.1)
	//
	// `unit.type`: one option
	//
	// - `intellectual-disability` work activity unit for people with intellectual disabilities
	// - `workshop` workshop (1285/2016 13 §)
	// - `multi-service-centre` multi-service employment centre
	// - `production-centre` production-oriented work centre
	// - `mental-health` work activity unit for mental health rehabilitees
}

// No edition asks nothing: there is no questionnaire of the year 0.
func TestNoEditionHasNoQuestionnaire(t *testing.T) {
	var out bytes.Buffer
	err := questionnaire.Write(&out, figure.English, barometer.Edition{})
	if !errors.Is(err, figure.ErrMissing) || out.Len() > 0 {
		t.Errorf("%v, %d bytes", err, out.Len())
	}
}
