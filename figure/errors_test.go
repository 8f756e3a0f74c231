package figure

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/wire"
)

func TestFault(t *testing.T) {
	for _, c := range []struct {
		err  *FieldError
		want string
	}{
		{Fault("funding.projects", -5, ErrRange, "from 0 to 100"), "funding.projects = -5: out of range: from 0 to 100"},
		{Fault("unit.type", "", ErrMissing, ""), "unit.type: missing"},
		{Fault("clients", N(3), ErrRange, "at most %d", 2), "clients = 3: out of range: at most 2"},
	} {
		if c.err.Error() != c.want {
			t.Errorf("%q, want %q", c.err, c.want)
		}
		for _, sentinel := range []error{ErrRange, ErrMissing, ErrClash} {
			if errors.Is(c.err, sentinel) != strings.Contains(c.want, sentinel.Error()) {
				t.Errorf("%v is %v", c.err, sentinel)
			}
		}
	}
}

// A message quotes as much of a value as fits a line, in whole characters.
func TestFaultClips(t *testing.T) {
	for _, s := range []string{strings.Repeat("ä", 10_000), strings.Repeat("\xff", 10_000), strings.Repeat("a", 41),
		strings.Repeat("👩", 50)} {
		f := Fault("unit.id", s, ErrRange, "")
		if !utf8.ValidString(f.Value) || utf8.RuneCountInString(f.Value) != 41 || !strings.HasSuffix(f.Value, "…") {
			t.Errorf("%d bytes become %q", len(s), f.Value)
		}
	}
	if f := Fault("unit.id", strings.Repeat("ä", 40), ErrRange, ""); strings.Contains(f.Value, "…") {
		t.Errorf("forty characters become %q", f.Value)
	}
}

// At moves every fault, however deep, and gives a place to those without one.
func TestAt(t *testing.T) {
	plain := errors.New("the file ends")
	err := At("row 17, ", errors.Join(
		Fault("funding.projects", 150, ErrRange, ""),
		errors.Join(Fault("unit.type", "", ErrMissing, ""), plain),
		fmt.Errorf("wrapped: %w", Fault("unit.id", "", ErrClash, "")),
	))
	want := "row 17, funding.projects = 150: out of range\nrow 17, unit.type: missing\nrow 17: the file ends\n" +
		"row 17, unit.id: wrapped: contradicting"
	if err.Error() != want {
		t.Errorf("%v\nwant\n%s", err, want)
	}
	for _, sentinel := range []error{ErrRange, ErrMissing, ErrClash, plain} {
		if !errors.Is(err, sentinel) {
			t.Errorf("lost %v", sentinel)
		}
	}
	if errors.Is(err, ErrSum) || At("row 1, ", nil) != nil || At("row 1, ", errors.Join()) != nil {
		t.Error("a fault came from nowhere")
	}
	var f *FieldError
	if !errors.As(err, &f) || f.Path != "row 17, funding.projects" || f.Value != "150" {
		t.Errorf("the first fault is %+v", f)
	}
}

// An error that wraps several, and says more than they do, stays one; a list is taken apart.
func TestAtKeepsMessages(t *testing.T) {
	one := fmt.Errorf("%w in line 3: %w", ErrSyntax, ErrRange)
	got := At("row 2, ", errors.Join(one, Fault("a", 1, ErrSum, "")))
	want := "row 2: not readable in line 3: out of range\nrow 2, a = 1: parts do not add up"
	if got.Error() != want || !errors.Is(got, ErrRange) {
		t.Errorf("At = %q, want %q", got, want)
	}
}

func TestFieldErrorQuotes(t *testing.T) {
	for value, want := range map[string]string{
		"1\u00a0640":    "a = 1\u00a0640: missing",
		"x\nrow 9: y":   `a = "x\nrow 9: y": missing`,
		"\x1b[2J":       `a = "\x1b[2J": missing`,
		"tyo\u0308paja": "a = tyo\u0308paja: missing",
	} {
		if got := Fault("a", value, ErrMissing, "").Error(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestNoWrappingHidesAFault: every fault is found through fmt.Errorf and json.Marshal, and At moves each by itself.
func TestNoWrappingHidesAFault(t *testing.T) {
	one, two := Fault("a", 1, ErrRange, ""), Fault("b", 2, ErrSum, "")
	_, marshal := json.Marshal(failing{errors.Join(one, two)})
	for _, err := range []error{
		errors.Join(one, two), fmt.Errorf("reading: %w", errors.Join(one, two)), fmt.Errorf("%w and %w", one, two), marshal,
		fmt.Errorf("x: %w", fmt.Errorf("y: %w", errors.Join(one, fmt.Errorf("z: %w", two)))),
	} {
		if f := Faults(err); len(f) != 2 || f[0] != one || f[1] != two {
			t.Errorf("%v: %v", err, f)
		}
		moved := Faults(At("row 5, ", err))
		if len(moved) != 2 || moved[0].Path != "row 5, a" || moved[1].Path != "row 5, b" || moved[1].Value != "2" {
			t.Errorf("%v: moved %v", err, moved)
		}
		if !errors.Is(errors.Join(moved[0]), ErrRange) || !errors.Is(moved[1], ErrSum) {
			t.Errorf("%v: %v", err, moved)
		}
	}
	if got := At("row 5, ", fmt.Errorf("reading: %w", one)).Error(); got != "row 5, a = 1: reading: out of range" {
		t.Error(got)
	}
	if got := At("row 5, ", &FieldError{Err: ErrSyntax}).Error(); got != "row 5: not readable" {
		t.Error(got)
	}
}

// TestFaultsOfAMemberAreAllThere: every fault of a member of an object stands below its name.
func TestFaultsOfAMemberAreAllThere(t *testing.T) {
	err := &wire.MemberError{Name: "mix", Err: errors.Join(Fault("a", 1, ErrRange, ""), Fault("", 2, ErrSum, ""))}
	if f := Faults(err); len(f) != 2 || f[0].Path != "mix.a" || f[1].Path != "mix" || f[1].Value != "2" {
		t.Errorf("%q", f)
	}
}

// TestWhyIsToldInThreeLanguages: the error says it in English, with what the format adds, and is of its kind.
func TestWhyIsToldInThreeLanguages(t *testing.T) {
	why := Labels{"liian suuri", "för stor", "too large"}
	for want, err := range map[string]error{
		"out of range: too large":          Because(ErrRange, why, ""),
		"out of range: 5 is too large":     Because(ErrRange, why, "%d is too large", 5),
		"a = 5: out of range: too large":   FaultBecause("a", 5, ErrRange, why, ""),
		"a = 5: out of range: larger, 4 %": FaultBecause("a", 5, ErrRange, why, "larger, %d %%", 4),
	} {
		told, ok := err.(interface{ Text(Language) string })
		if f := (*FieldError)(nil); errors.As(err, &f) {
			told, ok = f.Err.(interface{ Text(Language) string })
		}
		if !ok || err.Error() != want || !errors.Is(err, ErrRange) || told.Text(Swedish) != "för stor" ||
			told.Text(Finnish) != "liian suuri" {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

// failing is a value that cannot be written.
type failing struct{ err error }

func (f failing) MarshalJSON() ([]byte, error) { return nil, f.err }
