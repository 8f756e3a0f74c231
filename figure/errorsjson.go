package figure

import (
	"encoding/json"
	"fmt"
)

// MarshalJSON returns {"fault": "out of range: from 0 to 100", "path": "funding.projects", "value": "160"}, to be
// shown.
func (e FieldError) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"fault": fmt.Sprint(e.Err), "path": e.Path, "value": e.Value})
}

// UnmarshalJSON returns ErrNotStored: a fault that was read back could not be told by errors.Is.
func (*FieldError) UnmarshalJSON([]byte) error { return ErrNotStored }
