package enum

// Labels are a text in every language of the library. It is an alias of an unnamed struct, so that a literal without
// names of fields, Labels{"kunta", "kommun", "municipality"}, is complete or does not compile.
type Labels = struct{ Finnish, Swedish, English string }
