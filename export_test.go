package barometer

// AddValid is what a reader calls, which has validated the response.
func (t *Tally) AddValid(r *Response) error { return t.add(r) }
