package clients

import (
	"encoding/json"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalJSON returns {"rehabilitative-work-activity": {"provider": "municipality", "group": "work-activity", "act":
// "189/2001"}, …} with every service; null for no classification.
func (c Classification) MarshalJSON() ([]byte, error) {
	if c == (Classification{}) {
		return []byte("null"), nil
	}
	all := map[string]Class{}
	for s := range Services() {
		all[s.String()] = c.classes[s]
	}
	return json.Marshal(all)
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of With; a service that is left out has its class of 2011.
func (c *Classification) UnmarshalJSON(data []byte) error {
	read := map[Service]*Class{}
	err := wire.Members(data, func(key string) (any, error) {
		s, err := ParseService(key)
		if err != nil {
			return nil, err
		}
		if read[s] != nil {
			return nil, figure.Fault("classification."+s.String(), key, figure.ErrClash, "given twice")
		}
		read[s] = new(Class)
		return read[s], nil
	})
	if err != nil {
		return err
	}
	if string(data) == "null" {
		*c = Classification{}
		return nil
	}
	changes := map[Service]Class{}
	for s, class := range read {
		changes[s] = *class
	}
	changed, err := Classification2011().With(changes)
	if err == nil {
		*c = changed
	}
	return err
}

// UnmarshalJSON reads {"provider": …, "group": …, "act": …}; the provider and the group are needed.
func (c *Class) UnmarshalJSON(data []byte) error {
	var read Class
	err := wire.Fields(data, map[string]any{"provider": &read.Provider, "group": &read.MainGroup, "act": &read.Act})
	if err == nil {
		*c = read
	}
	return err
}
