package options

import (
	"encoding/json"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// option is the wire form of an option of an edition's own.
type option struct {
	Key      string            `json:"key"`
	Finnish  string            `json:"fi"`
	Swedish  string            `json:"sv"`
	English  string            `json:"en"`
	Provider string            `json:"provider,omitempty"` // of a service, as its group and act
	Group    clients.MainGroup `json:"group,omitzero"`
	Act      string            `json:"act,omitempty"`
}

// named returns the wire form of a name.
func named(n question.Name) option {
	return option{Key: n.Key, Finnish: n.Labels.Finnish, Swedish: n.Labels.Swedish, English: n.Labels.English}
}

// lists returns the lists of options that are names alone, by the names of their vocabularies.
func (o *Own) lists() map[string]*[]question.Name {
	return map[string]*[]question.Name{
		"providers": &o.Providers, "referrers": &o.Referrers, "partners": &o.Partners, "types": &o.Types,
		"maintainers": &o.Maintainers, "sources": &o.Sources, "destinations": &o.Destinations,
	}
}

// MarshalJSON returns the options by the names of their vocabularies: {"types": [{"key": "ship", "fi": "laiva", …}]}.
func (o Own) MarshalJSON() ([]byte, error) {
	all := map[string][]option{}
	for _, s := range o.Services {
		x := named(s.Name)
		x.Provider, x.Group, x.Act = s.Provider, s.MainGroup, s.Act
		all[services.name()] = append(all[services.name()], x)
	}
	for name, list := range o.lists() {
		for _, n := range *list {
			all[name] = append(all[name], named(n))
		}
	}
	return json.Marshal(all)
}

// UnmarshalJSON reads what MarshalJSON returns.
func (o *Own) UnmarshalJSON(data []byte) error {
	var all map[string][]option
	if err := json.Unmarshal(data, &all); err != nil {
		return err
	}
	var own Own
	lists := own.lists()
	for name, options := range all {
		for _, x := range options {
			n := question.Name{Key: x.Key, Labels: figure.Labels{x.Finnish, x.Swedish, x.English}}
			switch {
			case name == services.name():
				own.Services = append(own.Services, Service{n, x.Provider, x.Group, x.Act})
			case lists[name] == nil:
				return figure.Fault("", name, figure.ErrUnknown, "no vocabulary")
			default:
				*lists[name] = append(*lists[name], n)
			}
		}
	}
	*o = own
	return nil
}
