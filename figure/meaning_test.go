package figure

import (
	"errors"
	"math/rand/v2"
	"testing"
)

// The interval of a figure, ends in units of the exact value.
func TestInterval(t *testing.T) {
	for _, c := range []struct {
		text string
		rule Rounding
		want string
	}{
		{"40 %", HalfUp, "[79/200, 81/200)"},
		{"40 %", 0, "[79/200, 81/200)"},
		{"4,0 %", HalfUp, "[79/2000, 81/2000)"},
		{"40 %", HalfEven, "[79/200, 81/200]"},
		{"41 %", HalfEven, "(81/200, 83/200)"},
		{"40 %", RoundDown, "[40/100, 41/100)"},
		{"-12 %", HalfUp, "(-25/200, -23/200]"},
		{"-12 %", HalfEven, "[-25/200, -23/200]"},
		{"-12 %", RoundDown, "(-13/100, -12/100]"},
		{"0 %", HalfUp, "(-1/200, 1/200)"},
		{"0 %", HalfEven, "[-1/200, 1/200]"},
		{"0 %", RoundDown, "(-1/100, 1/100)"},
		{"9", HalfUp, "[17/2, 19/2)"},
		{"30 - 35 %", HalfUp, "[59/200, 71/200)"},
		{"30 - 35 %", HalfEven, "[59/200, 71/200)"},
		{"n. 350", HalfUp, "[345, 355)"},
		{"n. 350", RoundDown, "[345, 355)"},
		{"noin 500", HalfUp, "[450, 550)"},
		{"noin 17 %", HalfUp, "[33/200, 35/200)"},
		{"noin 17 %", RoundDown, "[33/200, 36/200)"},
		{"noin 40 %", HalfUp, "[7/20, 9/20)"},
		{"noin -12 %", HalfUp, "(-25/200, -23/200]"},
		{"noin 0", HalfUp, "(-1/2, 1/2)"},
		{"noin 1,50", HalfUp, "[29/20, 31/20)"},
		{"n. 123 - 250", HalfUp, "[245/2, 255)"},
		{"reilu 20 %", HalfUp, "(1/5, 1/4)"},
		{"vajaa 20 %", HalfUp, "[3/20, 1/5)"},
		{"yli 25 %", HalfUp, "(25/100, ∞)"},
		{"alle 15", HalfUp, "(−∞, 15)"},
		{"vähintään 3", HalfUp, "[3, ∞)"},
		{"enintään 3", HalfUp, "(−∞, 3]"},
		{"ainakin n. 45 %", HalfUp, "[89/200, ∞)"},
		{"korkeintaan noin 45 %", HalfUp, "(−∞, 91/200)"},
		{"noin kolmannes", HalfUp, "[7/24, 11/30]"},
		{"kolmannes", HalfUp, "[7/24, 11/30]"},
		{"reilu kolmannes", HalfUp, "(1/3, 11/30]"},
		{"vajaa viidennes", HalfUp, "[11/60, 1/5)"},
		{"noin kaksi kolmasosaa", HalfUp, "[19/30, 17/24]"},
		{"kaksi viidestä", HalfUp, "[11/30, 9/20]"},
		{"joka kymmenes", HalfUp, "[1/20, 2/15]"},
		{"noin seitsemäsosa", HalfUp, "[17/140, 13/84]"},
		{"yli puolet", HalfUp, "(1/2, 1]"},
		{"alle puoleen", HalfUp, "[0, 1/2)"},
		{"ainakin puolet", HalfUp, "[1/2, 1]"},
		{"ainakin noin puolet", HalfUp, "[9/20, 1]"},
		{"kaikki", HalfUp, "[1, 1]"},
		{"noin kaikki", HalfUp, "[19/20, 1]"},
		{"miltei kaikki", HalfUp, "[19/20, 1)"},
		{"toiseksi", HalfUp, "[2, 2]"},
		{"–", HalfUp, "(−∞, ∞)"},
	} {
		got := MustParse(c.text).Interval(Convention{Rounding: c.rule})
		if !got.Equal(parsedInterval(t, c.want)) {
			t.Errorf("%s under %v stands for %v, want %s", c.text, c.rule, got, c.want)
		}
	}
}

// parsedInterval reads what Interval.String writes.
func parsedInterval(t *testing.T, s string) Interval {
	t.Helper()
	var ends [2]Ratio
	at := 0
	number, sign, den := int64(0), int64(1), int64(0)
	flush := func() {
		if den > 0 {
			ends[at] = Of(sign*ends[at].num, number)
		} else {
			ends[at] = Whole(sign * number)
		}
	}
	seen := false
	for _, r := range s {
		switch {
		case r == '-':
			sign = -1
		case r == '/':
			ends[at], number, den = Whole(number), 0, 1
		case r >= '0' && r <= '9':
			number, seen = number*10+int64(r-'0'), true
		case r == ',' || r == ')' || r == ']':
			if seen {
				flush()
			}
			at, number, sign, den, seen = min(at+1, 1), 0, 1, 0, false
		}
	}
	return Between(ends[0], s[0] == '(' && ends[0].Defined(), ends[1], s[len(s)-1] == ')' && ends[1].Defined())
}

// The figures of B12 2.1 and 1, and T05 2 and 4.1, under their own base.
func TestAdmits(t *testing.T) {
	for _, c := range []struct {
		text string
		x    Ratio
		base int64
		want bool
	}{
		{"40 %", Of(211, 531), 0, true},
		{"39 %", Of(211, 531), 0, false},
		{"30 - 35 %", Of(211, 700), 0, true},
		{"30 - 35 %", Of(211, 600), 0, true},
		{"noin kolmannes", Of(211, 700), 0, true},
		{"noin kolmasosaa", Of(211, 600), 0, true},
		{"4,1 %", Of(1, 24), 0, false},
		{"reilu puolet", Of(4, 7), 0, false},
		{"reilu puolet", Of(4, 7), 7, true},
		{"reilu puolet", Of(5, 7), 7, false},
		{"reilu puolet", Of(8, 14), 7, true},
		{"noin puolet", Of(3, 7), 7, true},
		{"noin puolet", Of(4, 7), 7, true},
		{"noin puolet", Of(2, 7), 7, false},
		{"lähes puolet", Of(6, 13), 13, true},
		{"lähes puolet", Of(3, 7), 7, true},
		{"lähes puolet", Of(3, 7), 0, false},
		{"miltei kaikki", Of(12, 13), 13, true},
		{"miltei kaikki", Of(13, 13), 13, false},
		{"kaikki", Of(6, 7), 7, false},
		{"yli kolmannes", Of(3, 7), 7, true},
		{"noin puolet", Of(43, 100), 7, false},
		{"20 %", Of(1, 7), 7, false},
		{"toiseksi", Whole(2), 0, true},
		{"toiseksi", Whole(3), 0, false},
		{"puolet", Ratio{}, 0, false},
	} {
		if got := MustParse(c.text).Admits(c.x, Convention{Base: c.base}); got != c.want {
			t.Errorf("%q of base %d admits %v: %v, want %v", c.text, c.base, c.x, got, c.want)
		}
	}
}

// A number rounds to a figure exactly when it lies in the figure's interval; about admits what the plain figure does.
func TestIntervalIsRounding(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	rounds := 2_000
	if *many {
		rounds = 20_000
	}
	for range rounds {
		x := Of(random.Int64N(4001)-2000, []int64{1, 2, 3, 7, 8, 24, 200, 2000, 20000}[random.IntN(9)])
		y := x.Add(Of(random.Int64N(21)-10, 2000))
		for rule := range Roundings() {
			for decimals := range 3 {
				for _, k := range []Kind{Number, Percent} {
					p, q := Print(x, k, decimals, rule), Print(y, k, decimals, rule)
					c := Convention{Rounding: rule}
					if p.Admits(y, c) != p.Equal(q) || !p.Admits(x, c) {
						t.Fatalf("%v prints %v and %v prints %v under %v, but %v admits %v: %v", x, p, y, q, rule, p, y, p.Admits(y, c))
					}
					about, _ := p.under(HedgeAbout)
					if !about.Admits(x, c) {
						t.Fatalf("%v does not admit %v", about, x)
					}
				}
			}
		}
	}
}

func FuzzPrintAdmits(f *testing.F) {
	f.Add(int64(211), int64(531), 0, uint8(1), uint8(2))
	f.Add(int64(-9223372036854775808), int64(-1), 9, uint8(3), uint8(1))
	f.Add(int64(9223372036854775807), int64(3), 9, uint8(2), uint8(2))
	f.Add(int64(1), int64(3), 0, uint8(2), uint8(3))
	f.Fuzz(func(t *testing.T, part, whole int64, decimals int, rule, kind uint8) {
		x, by := Of(part, whole), Convention{Rounding: Rounding(rule % 4)}
		p := Print(x, Kind(kind), decimals, by.Rounding)
		if p.Defined() && !p.Admits(x, by) {
			t.Fatalf("%v prints %v, which does not admit it: %v", x, p, p.Interval(by))
		}
		for l := range Languages() {
			if p.Format(l) == "" {
				t.Fatalf("%v prints nothing in %v", x, l)
			}
		}
		Parts(p, whole, by)
		if r := Wholes(p, part, by); p.Defined() && whole > 0 && p.kind == Number && !r.Contains(whole) {
			t.Fatalf("%d/%d prints %v, but the wholes are %v", part, whole, p, r)
		}
		Sums(p, whole, by)
	})
}

func TestLadder(t *testing.T) {
	for _, rungs := range [][]Ratio{nil, {Whole(0)}, {Whole(1)}, {Of(1, 2), Of(1, 3)}, {Of(1, 2), Of(2, 4)}, {{}}, {Of(-1,
		2)},
		make([]Ratio, 101)} {
		if _, err := NewLadder(rungs...); !errors.Is(err, ErrRange) {
			t.Errorf("NewLadder(%v): %v", rungs, err)
		}
	}
	rungs := []Ratio{Of(1, 4), Of(1, 2), Of(3, 4)}
	quarters, err := NewLadder(rungs...)
	rungs[1] = Of(2, 5)
	if err != nil || !quarters.Around(Of(1, 2)).Equal(Closed(Of(3, 8), Of(5, 8))) {
		t.Errorf("half among quarters: %v, %v", quarters.Around(Of(1, 2)), err)
	}
	got := MustParse("reilu puolet").Interval(Convention{Ladder: quarters})
	if want := Between(Of(1, 2), true, Of(5, 8), false); !got.Equal(want) {
		t.Errorf("just over half among quarters: %v, want %v", got, want)
	}
	for _, x := range []Ratio{{}, Of(-1, 9), Of(10, 9)} {
		if !(Ladder{}).Around(x).Empty() {
			t.Errorf("around %v there is %v", x, Ladder{}.Around(x))
		}
	}
}

// Together the rungs of the ladder leave no share without a word.
func TestLadderCovers(t *testing.T) {
	reach := Ladder{}.Around(Whole(0))
	for r := range (Ladder{}).Rungs() {
		next := Ladder{}.Around(r)
		if lo, _ := next.Lo(); !reach.Contains(lo) {
			t.Errorf("a gap below %v: %v, %v", r, reach, next)
		}
		reach = next
	}
	for k := range int64(1001) {
		x := Of(k, 1000)
		if p := Print(x, Fraction, 0, HalfUp); !p.Admits(x, Convention{}) || !p.Admits(x, Convention{Base: 7}) {
			t.Errorf("%v is worded %v, which does not admit it", x, p)
		}
	}
}
