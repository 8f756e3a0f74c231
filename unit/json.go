package unit

import (
	"encoding/json"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// String returns the persons by role: "management 1.5, expert 2".
func (s Staff) String() string { return wire.Listed[StaffRole](s[:]) }

// MarshalJSON returns an object of persons by role, {"management": 1.5}; null when no role has a number.
func (s Staff) MarshalJSON() ([]byte, error) { return wire.Marshal[StaffRole](s[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (s *Staff) UnmarshalJSON(data []byte) error {
	var read Staff
	err := wire.Unmarshal[StaffRole](data, read[:])
	if err == nil {
		err = read.check()
	}
	if err == nil {
		*s = read
	}
	return err
}

// MarshalJSON returns an object of the values by unit type, without those that are zero; null when all are.
func (b ByType[T]) MarshalJSON() ([]byte, error) { return wire.Marshal[Type](b[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (b *ByType[T]) UnmarshalJSON(data []byte) error { return wire.Unmarshal[Type](data, b[:]) }

// MarshalJSON returns the types of the group as a list of their keys.
func (g Group) MarshalJSON() ([]byte, error) {
	if g&^Everyone != 0 {
		return nil, figure.Fault("group", uint16(g), figure.ErrUnknown, "not only unit types")
	}
	return json.Marshal(slices.AppendSeq([]Type{}, g.All()))
}

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (g *Group) UnmarshalJSON(data []byte) error {
	var types []Type
	if err := json.Unmarshal(data, &types); err != nil {
		return err
	}
	for _, t := range types {
		if err := t.Check(); err != nil {
			return err
		}
	}
	*g = Of(types...)
	return nil
}
