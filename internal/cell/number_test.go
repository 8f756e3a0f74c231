package cell

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"testing"
)

// The forms follow the figures of the barometer 2012: 1 640 and 15 423 with
// no-break spaces, 4,1 % with a decimal comma.
var counts = []struct {
	in   string
	want int64
	err  error
}{
	{"0", 0, nil},
	{"007", 7, nil},
	{" 43\t", 43, nil},
	{"1640", 1640, nil},
	{"1 640", 1640, nil},
	{"15\u00a0423", 15423, nil},
	{"1\u202f000\u2009000", 1_000_000, nil},
	{"999\u2007999", 999_999, nil},
	{"1000000", 1_000_000, nil},
	{"1000001", 0, ErrRange},
	{"99999999999999999999", 0, ErrRange},
	{"", 0, ErrSyntax},
	{" \u00a0", 0, ErrSyntax},
	{"16 40", 0, ErrSyntax},
	{"1640 000", 0, ErrSyntax},
	{"1  640", 0, ErrSyntax},
	{"1\t640", 0, ErrSyntax},
	{"1.640", 0, ErrSyntax},
	{"1,640", 0, ErrSyntax},
	{"1,5", 0, ErrSyntax},
	{"1'640", 0, ErrSyntax},
	{"+5", 0, ErrSyntax},
	{"-", 0, ErrSyntax},
	{"–", 0, ErrSyntax},
	{"-5", 0, ErrNegative},
	{"− 5", 0, ErrNegative},
	{"1e5", 0, ErrSyntax},
	{"0x10", 0, ErrSyntax},
	{"1_000", 0, ErrSyntax},
	{"٣", 0, ErrSyntax},
	{"５", 0, ErrSyntax},
	{"\xff", 0, ErrSyntax},
	{"noin 5", 0, ErrSyntax},
	{strings.Repeat("9", 65), 0, ErrTooLong},
}

func TestCount(t *testing.T) {
	for _, c := range counts {
		got, err := Count(c.in, 1_000_000)
		if got != c.want || !errors.Is(err, c.err) {
			t.Errorf("Count(%q) = %d, %v; want %d, %v", c.in, got, err, c.want, c.err)
		}
	}
}

// Every grouping of up to seven digits by spaces is read exactly when it is the
// one that counting from the right gives.
func TestCountGroups(t *testing.T) {
	const digits = "1234567"
	for n := 1; n <= len(digits); n++ {
		for mask := range 1 << (n - 1) {
			in, proper := grouped(digits[:n], mask)
			want, _ := strconv.ParseInt(digits[:n], 10, 64)
			got, err := Count(in, math.MaxInt64)
			if ok := mask == 0 || proper; ok != (err == nil) || ok && got != want {
				t.Errorf("Count(%q) = %d, %v", in, got, err)
			}
		}
	}
}

// grouped puts a space before each digit of the mask, and tells whether the
// spaces stand exactly before every third digit from the right.
func grouped(digits string, mask int) (string, bool) {
	var b strings.Builder
	proper := true
	for i := range len(digits) {
		space := i > 0 && mask>>(i-1)&1 == 1
		if space {
			b.WriteByte(' ')
		}
		if third := i > 0 && (len(digits)-i)%3 == 0; third != space {
			proper = false
		}
		b.WriteByte(digits[i])
	}
	return b.String(), proper
}

func TestHundredths(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int64
		err  error
	}{
		{"60", 6000, nil},
		{"60,5", 6050, nil},
		{"60.05", 6005, nil},
		{"4,1 %", 410, nil},
		{"4,1\u00a0%", 410, nil},
		{"4%", 400, nil},
		{"0,00", 0, nil},
		{"33,330000", 3333, nil},
		{"100", 10000, nil},
		{"100.00000000", 10000, nil},
		{"100,01", 0, ErrRange},
		{"1 640,5", 0, ErrRange},
		{"33,333", 0, ErrSyntax},
		{"33,33000000000000000", 3333, nil},
		{"1,2,3", 0, ErrSyntax},
		{"1.640,5", 0, ErrSyntax},
		{"5,", 0, ErrSyntax},
		{",5", 0, ErrSyntax},
		{"5, 5", 0, ErrSyntax},
		{"%", 0, ErrSyntax},
		{"5 %%", 0, ErrSyntax},
		{"%5", 0, ErrSyntax},
		{"NaN", 0, ErrSyntax},
		{"Inf", 0, ErrSyntax},
		{"1e2", 0, ErrSyntax},
		{"1e999999999", 0, ErrSyntax},
		{"+1", 0, ErrSyntax},
		{"-1", 0, ErrNegative},
		{"-0", 0, ErrNegative},
		{"–5,5 %", 0, ErrNegative},
	} {
		got, err := Hundredths(c.in, 10000)
		if got != c.want || !errors.Is(err, c.err) {
			t.Errorf("Hundredths(%q) = %d, %v; want %d, %v", c.in, got, err, c.want, c.err)
		}
	}
}

// Every hundredth from 0 to 100 % reads back, with a comma and with a point.
func TestHundredthsAll(t *testing.T) {
	for want := int64(0); want <= 10000; want++ {
		for _, mark := range []string{",", "."} {
			in := fmt.Sprintf("%d%s%02d", want/100, mark, want%100)
			if got, err := Hundredths(in, 10000); got != want || err != nil {
				t.Fatalf("Hundredths(%q) = %d, %v", in, got, err)
			}
		}
	}
}

func TestDecimalBounds(t *testing.T) {
	for _, c := range []struct {
		in       string
		decimals int
		max      int64
		want     int64
		err      error
	}{
		{"5", 0, 5, 5, nil},
		{"5,0", 0, 5, 5, nil},
		{"5,1", 0, 5, 0, ErrSyntax},
		{"9", 18, math.MaxInt64, 9_000_000_000_000_000_000, nil},
		{"10", 18, math.MaxInt64, 0, ErrRange},
		{"9223372036854775807", 0, math.MaxInt64, math.MaxInt64, nil},
		{"9223372036854775808", 0, math.MaxInt64, 0, ErrRange},
		{"1", -1, 5, 0, ErrSyntax},
		{"1", 19, 5, 0, ErrSyntax},
		{"0", 2, -1, 0, ErrRange},
	} {
		got, err := Decimal(c.in, c.decimals, c.max)
		if got != c.want || !errors.Is(err, c.err) {
			t.Errorf("Decimal(%q, %d, %d) = %d, %v", c.in, c.decimals, c.max, got, err)
		}
	}
}

func TestMessages(t *testing.T) {
	_, point := Count("1.640", 10000)
	_, over := Count("10 001", 10000)
	_, digits := Count("10001", 10000)
	_, share := Hundredths("100,5 %", 10000)
	_, half := Decimal("0,6", 1, 5)
	_, least := Decimal("1", 18, 3)
	_, long := Count(strings.Repeat("ä", 40000), 10000)
	for err, want := range map[error]string{
		point:  "it may be 1640, or 1.640 with three decimals",
		over:   "the limit is 10000",
		digits: "the limit is 10000",
		share:  "the limit is 100",
		half:   "the limit is 0.5",
		least:  "the limit is 0.000000000000000003",
		long:   `"` + strings.Repeat("ä", 20) + `"…`,
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: want %q in it", err, want)
		}
	}
	_, many := Decimal("1", 19, 5)
	if many.Error() != `not readable: "1": cannot be read with 19 decimals, only with 0 to 18` {
		t.Error(many)
	}
	if n := len(long.Error()); n > 150 {
		t.Errorf("a message of %d bytes", n)
	}
}

func FuzzCount(f *testing.F) {
	for _, c := range counts {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := Count(s, math.MaxInt64)
		if err != nil {
			return
		}
		if want, ok := written(s); !ok || !near(want, got, 1) {
			t.Errorf("Count(%q) = %d, want %v", s, got, want)
		}
	})
}

// Numbers that are bytes need no copy of their own to be read.
func TestNumbersAllocateNothing(t *testing.T) {
	count, share := []byte("1640"), []byte("60,5 %")
	if n := testing.AllocsPerRun(100, func() {
		if v, err := Count(string(count), 10_000); v != 1640 || err != nil {
			t.Fatal(v, err)
		}
	}); n != 0 {
		t.Errorf("a count allocates %v times", n)
	}
	if n := testing.AllocsPerRun(100, func() {
		if v, err := Hundredths(string(share), 100_00); v != 60_50 || err != nil {
			t.Fatal(v, err)
		}
	}); n > 1 { // the decimals, brought to two
		t.Errorf("a share allocates %v times", n)
	}
}

func FuzzHundredths(f *testing.F) {
	for _, s := range []string{"60,5", "4,1 %", "1 640,25", "33.330", "-5", "1e2", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := Hundredths(s, math.MaxInt64)
		if err != nil {
			return
		}
		if want, ok := written(s); !ok || !near(want, got, 100) {
			t.Errorf("Hundredths(%q) = %d, want %v", s, got, want)
		}
	})
}

// written returns the number that a text writes; a comma is a decimal one unless there are several, or a point follows.
func written(s string) (*big.Rat, bool) {
	comma := "."
	if strings.Count(s, ",") > 1 || strings.Contains(s, ",") && strings.Contains(s, ".") {
		comma = ""
	}
	s = strings.ReplaceAll(s, ",", comma)
	return new(big.Rat).SetString(strings.Map(func(r rune) rune {
		if r == '%' || r == '\t' || isSpace(r) {
			return -1
		}
		return r
	}, s))
}

// near reports whether got units are want, but for what lies beyond the fifteenth digit.
func near(want *big.Rat, got, units int64) bool {
	far := new(big.Rat).Sub(want, big.NewRat(got, units))
	limit := new(big.Rat).Quo(want, new(big.Rat).SetInt64(1e14))
	return far.Abs(far).Cmp(limit) <= 0
}

// TestNumbersToTheLastDigit: a number may be as long as its limit, and what a binary number of fifteen digits leaves
// behind is one or two digits, and not three.
func TestNumbersToTheLastDigit(t *testing.T) {
	for n, want := range map[int]error{maxNumber: nil, maxNumber + 1: ErrTooLong} {
		if _, err := Count(strings.Repeat("0", n-1)+"7", 7); !errors.Is(err, want) || want == nil && err != nil {
			t.Errorf("%d digits: %v", n, err)
		}
	}
	for text, want := range map[string]int64{
		"1.00000000000000": 100, "1.000000000000001": 100, "1.0000000000000001": 100, "1.00000000000000001": -1,
		"1.00000000000001":  -1,
		"2.999999999999995": 300, "2.999999999999994": -1,
		"123456789012.3004": 12345678901230, "123456789012.30004": 12345678901230, "123456789012.3014": -1,
		"1234567890123.456": -1, "1234567890123.4004": -1, "1234567890123.450": 123456789012345, "0.1000000000000001": 10,
		"0.10000000000000001": 10, "0.100000000000000001": -1,
		"33.300000000000004": 3330, "33.299999999999997": 3330, "33.2999999999999": -1,
	} {
		got, err := Decimal(text, 2, 1e15)
		if (err == nil) != (want >= 0) || err == nil && got != want {
			t.Errorf("%s: %d, %v", text, got, err)
		}
	}
}
