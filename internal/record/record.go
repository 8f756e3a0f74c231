// Package record reads the records of a CSV file one by one, and never holds more
// of the file than one record may be long.
//
// Cells are what encoding/csv reads, which a fuzz test compares. This package finds the separator
// and the end of each record, so that a limit is met before a record is stored and a
// fault costs one record and not the file. A record is then cut into the cells that are
// not empty, which several goroutines can do, each with a Cutter of its own.
//
// Form of the file. UTF-8, with or without a byte order mark; lines that end in
// LF or CRLF; a header; one separator among semicolon, comma and tab. A cell that
// begins with a quote ends with one, a quote within it is doubled, and it may have
// line ends, which are kept (CRLF as LF). A first line sep=; names the separator.
// Otherwise the header is read with each of the three, and the one whose
// header has most columns that the caller knows is taken; then the one with most
// columns; then the first of the three.
//
// Rows. A row number is the one that a spreadsheet shows for the file: the header
// is row 1, a record of many lines is one row, an empty line is skipped but
// counted, and a line sep=; is not counted. A line number is the one that
// a text editor shows.
//
// Faults. A fault of one record is a *RowError and reading goes on after it.
// Any other error is a fault of the file: reading has ended, and the same error
// comes again. Records that stand whole before such a fault are read first.
//
// Unclosed quotes. When a record cannot be ended as its quotes demand (the end of
// the file or the limit of a record comes first, or text follows a closing quote),
// it is one fault, and reading goes on with the line after the one where the record
// began. So an unclosed quote costs its own line only. Each line is looked at twice
// at the most: a line that leaves a quote open has an odd number of quotes,
// and a line within an open quote that leaves it open has an even number; so
// none of the lines that a failed record has run over can run far itself.
// A forgotten quote that the next quote happens to close cannot be told from a
// cell of many lines; what betrays it is the number of cells.
//
// Limits. See Limits. Memory is at most a few times the limit of a record.
package record

// Limits bounds what a Reader accepts. A limit that is not positive stands for
// the default.
type Limits struct {
	Rows        int64 // records after the header
	Columns     int64 // cells of the header
	CellBytes   int64 // bytes of a cell
	RecordBytes int64 // bytes of a record, with its quotes and line ends
	FileBytes   int64 // bytes of the file
}

// Default is the limits for the answers of a survey: 10 million rows, 2 000
// columns, 64 KiB a cell, 1 MiB a record, 4 GiB a file.
func Default() Limits {
	return Limits{
		Rows:        10_000_000,
		Columns:     2_000,
		CellBytes:   64 << 10,
		RecordBytes: 1 << 20,
		FileBytes:   4 << 30,
	}
}

// OrDefault puts the default in the place of every limit that is not positive.
func (l Limits) OrDefault() Limits {
	d := Default()
	for _, p := range []struct{ limit, fallback *int64 }{
		{&l.Rows, &d.Rows},
		{&l.Columns, &d.Columns},
		{&l.CellBytes, &d.CellBytes},
		{&l.RecordBytes, &d.RecordBytes},
		{&l.FileBytes, &d.FileBytes},
	} {
		if *p.limit <= 0 {
			*p.limit = *p.fallback
		}
	}
	return l
}
