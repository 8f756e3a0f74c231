package question_test

import (
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// A library asks its readers: how often they visit, what they use, and how well each of these works.

// Visits is how often a reader visits the library.
type Visits uint8

// The answers, from the most often.
const (
	_ Visits = iota
	Weekly
	Monthly
	Seldom
)

func (v Visits) Valid() bool    { return Weekly <= v && v <= Seldom }
func (v Visits) String() string { return key([]string{"", "weekly", "monthly", "seldom"}, v) }

// Service is what a library offers.
type Service uint8

// The services.
const (
	_ Service = iota
	Loans
	Newspapers
	Rooms
)

var services = []string{"", "loans", "newspapers", "rooms"}

func (s Service) Valid() bool                  { return Loans <= s && s <= Rooms }
func (s Service) String() string               { return key(services, s) }
func (s Service) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText sets s from a key.
func (s *Service) UnmarshalText(text []byte) error { return read(services, text, s) }

// Grade is how well a service works.
type Grade uint8

// The grades, from the lowest.
const (
	_ Grade = iota
	Poor
	Fair
	Good
)

var grades = []string{"", "poor", "fair", "good"}

func (g Grade) Valid() bool                  { return Poor <= g && g <= Good }
func (g Grade) String() string               { return key(grades, g) }
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText sets g from a key.
func (g *Grade) UnmarshalText(text []byte) error { return read(grades, text, g) }

// key returns the key of a category.
func key[A ~uint8](keys []string, a A) string {
	if int(a) < len(keys) {
		return keys[a]
	}
	return fmt.Sprint("unknown ", uint8(a))
}

// read sets a to the category with a key.
func read[A ~uint8](keys []string, text []byte, a *A) error {
	i := slices.Index(keys, string(text))
	if i <= 0 {
		return fmt.Errorf("%w: %q", figure.ErrUnknown, text)
	}
	*a = A(i)
	return nil
}
