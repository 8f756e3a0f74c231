package transitions

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/internal/wire"
)

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
