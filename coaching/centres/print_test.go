package centres

import (
	"fmt"
	"testing"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
)

// TestWhatUsersHoldPrintsReadably: %v says what a value holds, not how it is stored.
func TestWhatUsersHoldPrintsReadably(t *testing.T) {
	s := syntheticTally()
	about, _ := Between(figure.AmountOf(123_00), figure.AmountOf(250_00))
	for _, c := range []struct {
		value any
		want  string
	}{
		{about, "123–250"}, {PersonsOf(40), "40"}, {Estimate{}, ""},
		{ByBasis{coaching.PerHour: exactly(23_00), coaching.PerDay: about}, "hour 23, day 123–250"},
		{ByEmployer{SocialWork: figure.AmountOf(4_50), Kela: figure.AmountOf(1_00)}, "social-work 4.5, kela 1"},
		{Spring(2004), "2004-01 to 2004-07"}, {Period{}, ""},
		{&s.Started, "24 centres, 2002-01 to 2005-09"}, {new(Months), "no centre"},
		{&s.Staff, "24 centres: labour-administration 216.5, health-services 16.7, social-work 148.8, kela 10, others 36"},
		{&s.DaysAClient, "3 centres, sum 74, from 1 to 70"}, {new(Quantity), "no centre"},
		{s.Clients.Max(), "120 (n 12, small-base)"}, {s, "24 centres"},
	} {
		if got := fmt.Sprint(c.value); got != c.want {
			t.Errorf("%T prints %q, want %q", c.value, got, c.want)
		}
	}
}

// TestNoResponseRateAboveAll: fewer forms sent than came back are a wrong argument, and no rate of 104 %.
func TestNoResponseRateAboveAll(t *testing.T) {
	s := syntheticTally()
	for sent, want := range map[uint32]bool{0: false, 23: false, 24: true, 37: true} {
		if f := s.ResponseRate(figure.N(sent)); f.Defined() != want {
			t.Errorf("of %d: %v", sent, f)
		}
	}
}
