// Package sheet reads and writes the answers to a survey, one respondent a row, in CSV or JSON lines.
//
// A respondent is a type of the caller's own, R. A Column binds a name to a value of it, a Book holds the columns of a
// respondent, a Reader yields respondents and faults from a file, and a Writer writes them so that they are read back
// as they were. Text, Count, Amount, Choice, Ticks and Grades are columns for the usual kinds of questions.
//
//	var book = sheet.MustNew((*library).Validate,
//		sheet.ID("library.id", figure.Labels{"kirjaston tunnus", "bibliotekets id", "library id"},
//			func(l *library) *string { return &l.ID }),
//		sheet.Count("library.loans", figure.Labels{"lainoja", "lån", "loans"},
//			func(l *library) *figure.Count { return &l.Loans }),
//	)
//	for l, err := range sheet.Reader[library]{Book: book}.CSV(file).All() { … }
//
// # Names
//
// A column is named by its key, section.item in ASCII, or by its label in Finnish, Swedish or English; letter case and
// spaces do not matter. The label of an item without that of its section, an option's own text, is no name, for it may
// stand under another question: it is refused with the names that it may mean. Two columns of one name make no book. A
// Reader can be given further names, those of an export: see package survey/mapping.
//
// # Files
//
// CSV is UTF-8 with a header; the separator (semicolon, comma or tab) is found, cells may be quoted and hold line
// breaks, and a decimal comma or point is accepted. JSON lines hold one flat object a line, whose members are named as
// columns are. Columns are in any order; one that is missing was not asked, and an empty cell was not answered.
//
// # What was not asked
//
// An option of a question that has no column was not on the form. In a file of several forms, a cell holds "not-asked"
// where its respondent's form did not have the column. A line of JSON names what it answers, and may leave out what was
// not ticked: an option that another line names, of those that answer the question, was asked about and not ticked; one
// that none names was not asked. Lines of different forms must therefore say "not-asked". In CSV, such lines hold
// "not-named" in the cells of what they leave out. See Column.Left.
//
// Rows yields the rows of a CSV file as they stand, for what is no survey; Name, Fold and Shown read, compare and print
// the names in it.
//
// # Faults
//
// Every fault is a *figure.FieldError with the row as a spreadsheet numbers it (the header is row 1), the column, the
// value and what is wrong. A row with a fault is refused whole, with all its faults joined, and reading goes on. A
// respondent is validated once, when its row has been read. A row without an id whose numbers are the sums of those
// before it is a total, and no respondent: it is refused. A fault that may follow from a cell that could not be read
// is not reported: see Column.Affects. A fault of the file ends reading. How many rows were read, counted and refused
// is told by File.Read, in the words of package survey/reading.
//
// # Limits
//
// Rows, columns, bytes of a cell, of a record and of a file, and ids that are remembered are bounded by Limits. A
// record over its limit is not stored. In CSV, text that a spreadsheet would take for a formula is guarded by an
// apostrophe.
package sheet
