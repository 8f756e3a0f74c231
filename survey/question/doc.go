// Package question counts the answers to one question of a survey, whoever the respondents are: Single where one answer
// is given, Multi where any number of categories may be ticked, Battery where several items are graded on one scale. It
// knows no field: the categories are the caller's enumerations.
//
// # Answers
//
// A Category is an enumeration whose zero value is "not answered". One answer to a question is a category, a Set of
// ticked ones, or the Ratings of items. A Set and Ratings are valid whenever they exist: Ticked and With refuse what is
// no category. In JSON they are a list of keys, and an object of grades by item. YesNo is the category of a question
// that is answered with yes or no.
//
// # Time
//
// What can be answered changes between surveys. A Day is one of the calendar, a Span the time in which an option is
// valid with what it rests on, and a Calendar has the spans and the successors of every option of an enumeration: On
// tells whether one is valid on a day, Check why it is not, in three languages, and ReadAs what took its place.
//
// # Base
//
// Not answered is not zero. Answering is the number of respondents that answered, Respondents that of all; Share is
// over the first, ShareOfEveryone over the second, and each figure says which. In a Battery each item has its own
// number of answers. An answer, item or grade that is not of the enumeration counts nobody, and has no figure; nor has
// a list of none. A question that nobody answered has none either, whatever the base: it may not have been asked. A
// category of a Set was asked about unless Set.NotAsked or Set.NotNamed says otherwise; Multi.Asked is the base of
// each.
//
// # Exactness and limits
//
// A tally counts in int64 and rounds nothing. It needs no memory for a further respondent, and is the same whatever
// the order of adding; merging parts equals adding all, and a tally merged into itself is refused. It takes
// MaxRespondents respondents, and is for one goroutine at a time. An enumeration has at most 31 values, a scale at most
// 7 steps. A tally is a plain value: a copy counts on by itself.
//
// # Errors
//
// Add refuses an unknown answer with a *figure.FieldError that wraps figure.ErrUnknown, and counts nothing of it. Add
// and Merge return figure.ErrFull when a tally is full; Merge returns figure.ErrMissing for nothing, and
// figure.ErrClash for the tally itself. Tallies are not stored: their MarshalJSON returns figure.ErrNotStored. Carry is
// how a tally of whole responses sends their sums to another process.
package question
