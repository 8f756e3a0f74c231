package reading

import "github.com/socialemployment/barometer/figure"

// Found is one fault of a file.
type Found struct {
	Row    int           // as a spreadsheet numbers it; 0 for a fault of the file
	Path   string        // the key of the column, or the place
	Column figure.Labels // its label
	Value  string        // what stood there
	Fault  Fault
	Unread bool // the answer counts as not answered, and the row is counted
	Err    error
}

// Text returns what is wrong, in a language: its kind, and more where the fault says it in every language.
func (f Found) Text(l figure.Language) string {
	text := f.Fault.Label(l)
	if why := l.Of(whyOf(f.Err)); why != "" {
		text += ": " + why
	}
	return text
}

// Line returns where the fault is, what stood there and what is wrong, in a language.
func (f Found) Line(l figure.Language) string {
	place := placeText(f.Path, l)
	switch {
	case place != "" && f.Value != "":
		return place + " = " + f.Value + ": " + f.Text(l)
	case place+f.Value != "":
		return place + f.Value + ": " + f.Text(l)
	}
	return f.Text(l)
}

// FoundIn returns the faults of a row, 0 for those of a file, as far as they are known without its columns.
func FoundIn(row int, err error) (all []Found) {
	for _, x := range faultsOf(err) {
		all = append(all, Found{Row: row, Path: x.Path, Value: x.Value, Fault: faultOf(x.Err), Err: x.Err})
	}
	return all
}
