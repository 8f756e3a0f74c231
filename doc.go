// Package barometer turns the Finnish social-employment barometer into code: whole responses in, the whole report
// out. The domain packages below it compute and name; this package reads responses, adds them up and presents the
// answers as tables in Finnish, Swedish and English.
//
//	report, err := barometer.Reader{}.CSV(file).Compute()
//	f := report.Funding.Mean(unit.Everyone.Without(unit.SocialEnterprise), funding.Municipal)
//	err = report.Table("funding.by-type").WriteMarkdown(os.Stdout, figure.Finnish)
//
// The sources are B12, the barometer of 2012 (data of 2011, compared with 2006), and T05, the survey of 2005 on job
// coaching among labour force service centres.
//
// # Where the report stands in the code
//
// Every table and chart has an id, by which Report.Table finds it and Report.Chart draws it, and a function that gives
// one of its cells.
//
//	B12      table                                what computes it
//	1        unit.response                        unit.Tally.ResponseRate, Part2Rate
//	2.1      unit.coverage                        Frame.Coverage, TotalCoverage
//	2.2      unit.maintainer, -by-type            unit.Tally.Maintainer.In(g).Share
//	2.3      unit.age, -by-type                   unit.Tally.Founded.Share; OlderThan, YoungerThan, AgeBands
//	3        funding.mean, funding.by-type        funding.Tally.Mean, WeightedMean
//	3        funding.spread                       funding.Tally.Spread, Having
//	3        funding.municipal-total              funding.Tally.MunicipalTotal, MunicipalTotalAt
//	4        unit.situation                       unit.Tally.Situation.Share; Situation.AtLeast, AtMost
//	4        unit.outlook, -by-type               unit.Tally.Outlook.Share
//	5.1      clients.referrers, -by-type          clients.Tally.Referring; Comparison.ReferrerShift
//	5.1      clients.referrer-change, -by-type    clients.Tally.Change.Share, ReferrerBalance
//	5.2      clients.cooperation, -change         clients.Tally.Cooperating, PartnerRank; Comparison.PartnerShift
//	5.3      clients.groups, -by-type             clients.Tally.In; clients.Classification.InGroup, Comparison.Growth
//	5.3      clients.panel, -groups               panel.Panel.Comparison: the units that answered both editions
//	5.3.1    clients.by-type                      clients.Tally.Total, ShareOfAll; Comparison.Growth
//	5.3.2    clients.services, clients.providers  clients.Tally.In, ShareIn; Classification.PaidBy
//	5.3.2    clients.job-coach, clients.pension   clients.Tally.Part, PartShareOfAll, PartShare
//	5.3.3    clients.mean-by-type                 clients.Tally.Mean; Comparison.MeanGrowth
//	5.3.4    clients.trend                        clients.Tally.Trend.Share
//	5.3.4    clients.growing-groups               clients.Tally.Growing.Share
//	6        unit.staff                           unit.Tally.Staff.Share, Within
//	7        clients.per-instructor, -units       clients.Tally.PerInstructor, PerInstructorPooled, Loads
//	8        clients.causes, clients.obstacles    clients.Tally.CauseFirst, CauseNamed, CauseClients, Hindering
//	9.1      unit.activities, -by-type            unit.Tally.Activities.Share
//	9.2      coaching.contents                    coaching.Tally.Share
//	9.3      unit.tasks, unit.tasks-outside       unit.Tally.Tasks.Share, TasksOutside.Share
//	9.3      clients.outside                      clients.Tally.PartShare
//	10       clients.statements                   clients.Tally.Agreeing
//	11       transitions.all                      transitions.Tally.Count, Share, ShareOfServed, Proportion
//	11.1     transitions.by-type                  transitions.Tally.Share
//	11.2     transitions.by-service, -served      transitions.Tally.FromOrigin, FromOriginServed
//	12       unit.strengths, unit.needs           unit.Tally.Strengths.Share, Needs.Share
//	T05      reports/coaching2005.Tables          centres.Tally; prices: coaching.Price.Convert, Compare
//	figures  every figure that is printed         reports/barometer2012 and reports/coaching2005: Claims, Check;
//	         what each of them is about           reports/subject.Of
//
// # The time of an edition
//
// What can be answered changes with the acts. Every service, payer, referring body, partner, unit type, maintainer,
// source of income and destination has its spans; an Edition offers those that are valid at its reference date, and its
// own (With); package options asks about them (Edition.Options). Its tables, columns and forms have these and no
// others. Edition2006 and Edition2011 keep the options and the classification of B12, in whose words both are told. An
// answer that is no option is refused with the reason. Editions that ask them (Asks) have the tables unit.region,
// clients.under-30, unit.person-years, -by-type, and transitions.follow-up, which B12 has not.
//
// B12 leaves chapter 9.4 and the questions on follow-up and evaluation without figures; nothing computes them. What
// chapter 13 repeats is published as claims that name the figure they repeat.
//
// # Input
//
// A Response is one unit's answers. Its columns, in CSV and in JSON lines alike, are named section.item by our keys
// ("funding.municipal", "clients.rehabilitative-work-activity", "transitions.education"); WriteTemplate prints them
// all. Labels in the three languages are accepted as names and as answers. Of a row with a fault nothing is counted,
// and every fault names its place. A Reader is bounded by its Limits; Report.Read tells how many rows were read,
// counted and refused. Package survey/sheet reads and writes, for a survey of any field; survey/mapping says what the
// export of a survey tool means, and survey/reading what became of the rows.
//
// The answers of units that left a question blank are missing, not zero: every figure has a base of its own. Units of
// an earlier edition stand in the same file, told apart by unit.edition. Rows that name no edition are of the Reader's;
// where it has none they are of no known one, which Report.Read asks about, and are compared with nothing.
//
// # Zero values, nil and wrong arguments
//
// The zero value of a tally is ready for use; that of an Edition or a Frame is none. Nil answers are figure.ErrMissing,
// and so is a nil tally to merge; a tally is not merged into itself. A nil Panel knows nothing. The methods of another
// nil pointer, and of a Report that no Tally made, panic, as do nil readers and writers. What is asked of no group, of
// what is no value of an enumeration or of an empty list has no figure; what is told twice, or of a year that cannot
// be, is an error.
//
// # Storing values
//
// What a unit, a centre, a provider or a caller states goes through encoding/json and comes back equal: enumerations as
// keys, numbers that were not answered as null, arrays indexed by an enumeration as objects by its keys, never by
// position. Reading labels for keys is fine; unknown keys, keys that stand twice and numbers out of range are refused.
// Structs of exported fields are left to encoding/json: Go names, and unknown ones refused by DisallowUnknownFields.
// Enumerations, numbers, months, prices and printed figures are columns of a database as well. What is computed, such
// as a tally, is not stored: it is figure.ErrNotStored in JSON.
//
// # What compares
//
// Between the barometers of 2006 and 2011 everything but social enterprises does (B12 1). Between others options.Links
// says what of the one compares with what of the other, from the spans of the answer options and from what the acts
// moved: alike, as a sum, with a mark, or not, and why. Tables, Comparison and programs keep to it.
//
// # Limits and exactness
//
// Nothing is rounded before a figure is printed, and then once, half up. A tally takes question.MaxRespondents units.
// Figures over fewer than figure.SmallBase respondents, figures that two editions do not measure alike, shares whose
// parts come from different respondents and figures that rest on an assumption are marked. A number of respondents, and
// a list of the units themselves, is never marked for being small; what nobody answered is no figure.
package barometer
