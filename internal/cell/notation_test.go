package cell

import (
	"errors"
	"strings"
	"testing"
)

// TestThreeDigitsAfterAMarkAreNotGuessed: what some write for thousands and others for decimals is refused with both
// readings, unless the notation tells; one digit less or more is no question.
func TestThreeDigitsAfterAMarkAreNotGuessed(t *testing.T) {
	for _, c := range []struct {
		in   string
		want [4]int64 // in thousandths, by notation: unknown, comma, point, wire; -1 is refused
	}{
		{"1.250", [4]int64{-1, -1, 1250, 1250}},
		{"1,250", [4]int64{-1, 1250, 1_250_000, -1}},
		{"1.800", [4]int64{-1, -1, 1800, 1800}},
		{"8,167", [4]int64{-1, 8167, 8_167_000, -1}},
		{"999,999", [4]int64{-1, 999_999, 999_999_000, -1}},
		{"33,330", [4]int64{-1, 33_330, 33_330_000, -1}},
		{"1.25", [4]int64{1250, 1250, 1250, 1250}},
		{"1,25", [4]int64{1250, 1250, 1250, -1}},
		{"1.2500", [4]int64{1250, 1250, 1250, 1250}},
		{"0,125", [4]int64{125, 125, 125, -1}},
		{"0.125", [4]int64{125, 125, 125, 125}},
		{"1640,125", [4]int64{1_640_125, 1_640_125, 1_640_125, -1}},
		{"1 640,125", [4]int64{1_640_125, 1_640_125, 1_640_125, -1}},
		{"1,640.5", [4]int64{1_640_500, 1_640_500, 1_640_500, -1}},
		{"1,640,000", [4]int64{1_640_000_000, 1_640_000_000, 1_640_000_000, -1}},
		{"1.640,5", [4]int64{-1, -1, -1, -1}},
		{"1.640.000", [4]int64{-1, -1, -1, -1}},
		{"1,64,000", [4]int64{-1, -1, -1, -1}},
	} {
		for n, want := range c.want {
			got, err := Notation(n).Decimal(c.in, 3, 1e12)
			if want < 0 && !errors.Is(err, ErrSyntax) || want >= 0 && (err != nil || got != want) {
				t.Errorf("%q in notation %d: %d, %v, want %d", c.in, n, got, err, want)
			}
		}
	}
	for in, want := range map[string]int64{
		"1.250": -1, "43.000": -1, "8,167": 8_167_000, "1.25": 1250, "1.2500": 1250, "0.125": 125, "1,640.125": 1_640_125,
		"1640.125": 1_640_125, "1,5": 1500,
	} {
		if got, err := ShortPoint.Decimal(in, 3, 1e12); (err != nil) != (want < 0) || want >= 0 && got != want {
			t.Errorf("%q: %d, %v, want %d", in, got, err, want)
		}
	}
	_, err := Decimal("1.800", 2, 1e9)
	if err == nil || !strings.Contains(err.Error(), "it may be 1800, or 1.800 with three decimals") {
		t.Errorf("both readings are not named: %v", err)
	}
}

// TestNothingIsLostWithoutZerosAndNoise: a whole number may have decimals that are zeros, and a binary number the
// digits that it leaves beyond its fifteenth; anything that would be rounded is refused.
func TestNothingIsLostWithoutZerosAndNoise(t *testing.T) {
	for in, want := range map[string]int64{
		"43": 43, "43.0": 43, "43,00": 43, "45.0000000000": 45, "43.00000000000001": 43, "42.99999999999999": 43,
		"99.99999999999999": 100, "43.5": -1, "43.01": -1, "43.000": -1, "42.9999999999999": -1, "43.0000000000001": -1,
		"43.000000000000000001": -1, "0.9999999999999999": 1, "1 640,0": 1640,
	} {
		if got, err := Count(in, 1e6); want < 0 && !errors.Is(err, ErrSyntax) || want >= 0 && (err != nil || got != want) {
			t.Errorf("Count(%q) = %d, %v, want %d", in, got, err, want)
		}
	}
	for in, want := range map[string]int64{
		"33.300000000000004": 3330, "29.999999999999996": 3000, "0.30000000000000004": 30, "33.333333333333336": -1,
		"60,50000": 6050, "33.3333": -1, "2.675": -1, "16.666666666666668": -1,
	} {
		if got, err := Hundredths(in, 1e6); want < 0 && !errors.Is(err, ErrSyntax) ||
			want >= 0 && (err != nil || got != want) {
			t.Errorf("Hundredths(%q) = %d, %v, want %d", in, got, err, want)
		}
	}
}

// TestWhatIsNoNumberIsCalledSo: a fault says what is wrong, not something about thousands.
func TestWhatIsNoNumberIsCalledSo(t *testing.T) {
	for in, want := range map[string]string{
		"ei tietoa":             `not a number: "ei tietoa"`,
		"noin 5":                `not a number: "noin 5"`,
		"–":                     `not a number: "–"`,
		"43,5":                  `not readable: "43,5": a whole number is needed`,
		"16 40":                 `not readable: "16 40": thousands are not in groups of three digits`,
		"5,":                    `not readable: "5,": decimals are missing`,
		",5":                    `not readable: ",5": digits and separators are out of order`,
		"5 ,5":                  `not readable: "5 ,5": thousands are not in groups of three digits`,
		"1,64,000":              `not readable: "1,64,000": thousands are not in groups of three digits`,
		"5,5 5":                 `not readable: "5,5 5": digits and separators are out of order`,
		"":                      `not readable: "": the cell is empty`,
		strings.Repeat("1", 65): `too long: "` + strings.Repeat("1", 40) + `"…: a number has at most 64 bytes`,
		"-5":                    `out of range: negative: "-5": a minus sign is not allowed`,
	} {
		_, err := Count(in, 1e6)
		if err == nil || err.Error() != want {
			t.Errorf("Count(%q): %v, want %s", in, err, want)
		}
		if errors.Is(err, ErrNoNumber) != strings.HasPrefix(want, "not a number") {
			t.Errorf("Count(%q): %v is no number", in, err)
		}
	}
}

// TestADateIsNoThousands: points as in a date are told so, and others as they stand.
func TestADateIsNoThousands(t *testing.T) {
	for s, want := range map[string]string{
		"1.9.2005": "points as in a date", "31.12.2026": "points as in a date", "1.9.": "points as in a date",
		"1.9.05": "points as in a date", "1.234.567": "points between thousands", "1.250,5": "points between thousands",
		"30..35": "points between thousands", "1.2.3.4": "points between thousands", "2005.9.1": "points between thousands",
		"1.9.205": "points between thousands", "1.9.20055": "points between thousands", "1..2005": "points between thousands",
		"100.9.2005": "points between thousands", "..": "points between thousands", "1.9.2005.": "points as in a date",
	} {
		if _, _, reason := Unknown.Split(s); reason.English != want {
			t.Errorf("%s: %s", s, reason)
		}
	}
}

// TestSettledNumbersReadAlike: a number with a mark before three digits is written so that every notation reads it as
// its own does; what its own does not read, and what has no such mark, stays.
func TestSettledNumbersReadAlike(t *testing.T) {
	for _, c := range []struct {
		in   string
		want [4]string // by notation: unknown, comma, point, wire
	}{
		{"8,167", [4]string{"8,167", "8.1670", "8167", "8,167"}},
		{"8.167", [4]string{"8.167", "8.167", "8.1670", "8.1670"}},
		{"0,125", [4]string{"0,125", "0.1250", "0.1250", "0,125"}},
		{"1 640,125", [4]string{"1 640,125", "1640.1250", "1640.1250", "1 640,125"}},
		{"1,640,125", [4]string{"1,640,125", "1640125", "1640125", "1,640,125"}},
		{"1,640.125", [4]string{"1,640.125", "1640.1250", "1640.1250", "1,640.125"}},
		{",125", [4]string{",125", ",125", ",125", ",125"}}, {"125", [4]string{"125", "125", "125", "125"}},
		{"", [4]string{"", "", "", ""}}, {"8,16", [4]string{"8,16", "8,16", "8,16", "8,16"}},
		{"8,1670", [4]string{"8,1670", "8,1670", "8,1670", "8,1670"}},
		{"a.125", [4]string{"a.125", "a.125", "a.125", "a.125"}},
		{"8,16x", [4]string{"8,16x", "8,16x", "8,16x", "8,16x"}}, {"8 167", [4]string{"8 167", "8 167", "8 167", "8 167"}},
	} {
		for n, want := range c.want {
			if got := Notation(n).Settled(c.in); got != want {
				t.Errorf("%q in notation %d: %q, want %q", c.in, n, got, want)
			}
		}
	}
	for in, want := range map[string]bool{
		"1.250": true, " 1,250\u00a0": true, "125,000": true, "1250,125": false, "0,125": false, "1,25": false, "1250": false,
		"": false, ",125": false,
	} {
		if Ambiguous(in) != want {
			t.Errorf("%q: ambiguous %v", in, !want)
		}
	}
}
