package sheet

import "github.com/socialemployment/barometer/internal/record"

// Limits bound what a Reader takes. A limit of zero or less is the default.
type Limits struct {
	Rows        int64 // after the header
	Columns     int64 // of the header
	CellBytes   int64
	RecordBytes int64 // of a row with its quotes and line breaks, or of a line of JSON
	FileBytes   int64
	IDs         int // remembered to find one that stands twice; past it, the reader says once that it no longer looks
}

// DefaultLimits returns the limits that hold when no others are given: 10 million rows, 2 000 columns, 64 KiB a cell,
// 1 MiB a record, 4 GiB a file and a million ids.
func DefaultLimits() Limits {
	l := record.Default()
	return Limits{
		Rows: l.Rows, Columns: l.Columns, CellBytes: l.CellBytes, RecordBytes: l.RecordBytes, FileBytes: l.FileBytes,
		IDs: 1_000_000,
	}
}

// record returns the limits of a file.
func (l Limits) record() record.Limits {
	return record.Limits{
		Rows: l.Rows, Columns: l.Columns, CellBytes: l.CellBytes, RecordBytes: l.RecordBytes, FileBytes: l.FileBytes,
	}
}

// ids returns the number of ids to remember.
func (l Limits) ids() int {
	if l.IDs <= 0 {
		return DefaultLimits().IDs
	}
	return l.IDs
}
