package clients

import (
	"encoding/json"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalJSON returns {"rehabilitative-work-activity": {"provider": "municipality", "group": "work-activity", "act":
// "189/2001"}, …} with every service that has a class; null for no classification.
func (c Classification) MarshalJSON() ([]byte, error) {
	if !c.Valid() {
		return []byte("null"), nil
	}
	all := map[string]Class{}
	for _, s := range c.Services() {
		all[s.String()] = c.Of(s)
	}
	return json.Marshal(all)
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of With; a service that is left out has no class.
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
	changed, err := Classification{}.With(changes)
	if err == nil {
		*c = changed
	}
	return err
}

// UnmarshalJSON reads {"provider": …, "group": …, "act": …}; all three are needed, the act as "" where there is none.
func (c *Class) UnmarshalJSON(data []byte) error {
	var read Class
	err := wire.Fields(data, map[string]any{"provider": &read.Provider, "group": &read.MainGroup, "act": &read.Act})
	if err == nil {
		*c = read
	}
	return err
}
