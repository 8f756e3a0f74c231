package transitions

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/internal/wire"
)

// String returns the clients by destination: "education 5, other 2".
func (c Counts) String() string { return wire.Listed[Destination](c[:]) }

// String returns the counts by service: "pay-subsidised-work (education 5), other-te (other 2)".
func (b ByService) String() string {
	var parts []string
	for s := range b {
		if b[s].Given() {
			parts = append(parts, fmt.Sprintf("%v (%v)", clients.Service(s), b[s]))
		}
	}
	return strings.Join(parts, ", ")
}

// MarshalJSON returns an object of clients by destination, {"education": 5}; null when no destination has a number.
func (c Counts) MarshalJSON() ([]byte, error) { return wire.Marshal[Destination](c[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (c *Counts) UnmarshalJSON(data []byte) error { return wire.Unmarshal[Destination](data, c[:]) }

// MarshalJSON returns an object of counts by service, {"pay-subsidised-work": {"education": 5}}; null when no service
// has a number.
func (b ByService) MarshalJSON() ([]byte, error) { return wire.Marshal[clients.Service](b[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (b *ByService) UnmarshalJSON(data []byte) error {
	return wire.Unmarshal[clients.Service](data, b[:])
}
