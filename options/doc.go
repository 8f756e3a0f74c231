// Package options holds the answer options that have their time: the values of eight vocabularies that acts change.
//
// A Set is what an edition says of them: those that are valid on its reference date, and its own; Edition.Options
// returns it. Offers, Check, NameOf, Parse and Successor ask a Set about a value, and Links says how the options of two
// editions compare, by their spans and by what the acts moved. Own are the options that an edition adds.
//
// What reads and writes whole responses asks for more: Set.Refuse checks the answers of a unit, Successions read them
// as an edition has them, and a Form has the places for options, with their names, in a file of several editions.
package options
