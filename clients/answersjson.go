package clients

import "github.com/socialemployment/barometer/internal/wire"

// String returns the clients by service: "practical-training 5, other-te 2".
func (c Counts) String() string { return wire.Listed[Service](c[:]) }

// String returns the clients by part: "job-coach 5".
func (c PartCounts) String() string { return wire.Listed[Part](c[:]) }

// MarshalJSON returns an object of clients by service, {"pay-subsidised-work": 5}; null when no service was filled in.
func (c Counts) MarshalJSON() ([]byte, error) { return wire.Marshal[Service](c[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (c *Counts) UnmarshalJSON(data []byte) error { return wire.Unmarshal[Service](data, c[:]) }

// MarshalJSON returns an object of clients by part, {"job-coach": 5}; null when no part was filled in.
func (c PartCounts) MarshalJSON() ([]byte, error) { return wire.Marshal[Part](c[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (c *PartCounts) UnmarshalJSON(data []byte) error { return wire.Unmarshal[Part](data, c[:]) }
