package barometer

import "github.com/socialemployment/barometer/figure"

// MarshalJSON returns figure.ErrNotStored: store the responses.
func (Tally) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored: store the responses, and write tables with WriteJSON, in a language.
func (Table) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored, as that of Table.
func (Heading) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }
