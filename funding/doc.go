// Package funding is the money of social employment: where the income of a unit comes from (B12 3).
//
// A respondent states its income as a Mix: percentages by Source that sum to exactly 100. A Tally adds mixes up
// by unit type and answers what the report tells:
//
//   - the mean shares of all units, of any unit.Group (Mean), and weighted by clients (WeightedMean): the three
//     series of the report's chart;
//   - how the shares vary within a unit type (Spread: smallest, largest, quantiles, and the part of the units
//     above, below or at a threshold) and which part has a source at all (Having);
//   - the municipal share of all income, direct and through the sale of services, which the survey left open
//     (MunicipalTotal, an interval; MunicipalTotalAt, a figure once the missing part is given).
//
// # Base
//
// Every figure names its base. Units that left the question blank count in Units, not in Answering; a weighted
// mean is over the units that stated both mix and clients. No euros were asked: weighting by clients estimates
// the income of the field on the assumption that turnover grows with clients (B12 3).
//
// # Limits and exactness
//
// A share lies between 0 and 100 with at most two decimals. Sums are whole hundredths of a percent in int64;
// nothing is rounded before a figure is printed. A Tally takes question.MaxRespondents units with at most
// figure.MaxCount clients each, and memory of 40 KB for each unit type and source that occurs.
//
// # Errors
//
// NewMix reports every fault as a *figure.FieldError: figure.ErrRange, figure.ErrUnknown or figure.ErrSum. Add
// and Merge return figure.ErrFull when the tally is full; a refused unit is not counted at all.
package funding
