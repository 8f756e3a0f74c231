package mapping

import (
	"slices"
	"strings"
)

// tool is a survey tool by the marks that its exports have.
type tool struct {
	name   string
	marks  []string // names of columns, two of which tell it
	prefix []string // beginnings of the names of technical columns
	suffix []string // and ends
}

// tools are those that are recognised, and the names of their technical columns, folded.
var tools = []tool{
	{name: "Qualtrics", marks: []string{
		"startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)", "finished", "recordeddate",
		"responseid", "recipientlastname", "recipientfirstname", "recipientemail", "externalreference",
		"locationlatitude", "locationlongitude", "distributionchannel", "userlanguage",
	}},
	{name: "SurveyMonkey", marks: []string{
		"respondent id", "collector id", "date created", "date modified", "ip address", "email address", "first name",
		"last name", "custom data 1", "vastaajan tunnus", "kerääjän tunnus",
	}},
	{name: "LimeSurvey", marks: []string{
		"submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl", "token",
		"response id", "date submitted", "last page", "start language", "date started", "date last action",
		"vastauksen id", "lähetyspäivä", "viimeinen sivu", "aloituskieli", "siemen", "aloituspäivä", "viimeisin toiminto",
		"svars id", "datum inskickat", "sista sidan", "startspråk",
	}},
	{name: "REDCap",
		marks: []string{"record_id", "redcap_survey_identifier", "redcap_event_name", "redcap_data_access_group",
			"redcap_repeat_instrument", "redcap_repeat_instance"}, suffix: []string{"_timestamp", "_complete"}},
	{name: "Kobo", marks: []string{
		"start", "end", "today", "deviceid", "username", "_id", "_uuid", "_submission_time", "_validation_status", "_status",
		"_submitted_by", "__version__", "_tags", "_index", "_notes", "formhub/uuid", "meta/instanceid",
	}, prefix: []string{"_", "meta/"}},
	{name: "Webropol", marks: []string{
		"vastaajan id", "vastausaika", "kieli", "respondent id", "response time", "language", "vastaajaryhmä",
		"respondentens id", "svarstid", "språk",
	}},
	{name: "Microsoft Forms", marks: []string{
		"start time", "completion time", "email", "name", "last modified time", "aloitusaika", "valmistumisaika",
		"sähköposti", "nimi", "starttid", "slutförandetid", "e-post", "namn",
	}},
	{name: "SoSci Survey", marks: []string{
		"case", "serial", "ref", "questnnr", "mode", "started", "lastdata", "finished", "q_viewer", "lastpage", "maxpage",
		"missing", "missrel", "time_sum", "time_rsi", "deg_time",
	}, prefix: []string{"time0", "mailsent"}},
	{name: "Alchemer", marks: []string{
		"response id", "time started", "date submitted", "status", "contact id", "legacy comments", "comments", "language",
		"referer", "sessionid", "user agent", "tags", "ip address", "longitude", "latitude", "country", "city",
		"state/region",
		"postal",
	}},
	{name: "SurveyXact", marks: []string{
		"respondentid", "statoverall_1", "statoverall_2", "statoverall_3", "statoverall_4", "statoverall_5",
	}, prefix: []string{"statinternal_", "statcreation_", "statdistribution_", "statsource_", "statcollect_"}},
	{name: "Google Forms", marks: []string{"timestamp", "aikaleima", "tidstämpel"}},
}

// idNames are the names of columns that hold an id.
var idNames = []string{
	"responseid", "respondent id", "record_id", "_id", "id", "vastaajan id", "vastauksen id", "response id", "svars id",
	"vastaajan tunnus", "respondentens id", "case", "respondentid",
}

// toolOf returns the tool with the most marks in a header; none with fewer than two, but for one with a single mark.
func toolOf(header []string) (best *tool) {
	most := 0
	for i := range tools {
		t, n := &tools[i], 0
		for _, name := range header {
			if slices.Contains(t.marks, Key(name)) {
				n++
			}
		}
		if n > most && (n > 1 || len(t.marks) <= 3) {
			best, most = t, n
		}
	}
	return best
}

// technical reports whether a column tells of the answering, and not of the respondent.
func (t *tool) technical(name string) bool {
	if name = Key(name); name == "" || t == nil {
		return false
	}
	begins := func(p string) bool { return strings.HasPrefix(name, p) }
	ends := func(p string) bool { return strings.HasSuffix(name, p) }
	return slices.Contains(t.marks, name) || slices.ContainsFunc(t.prefix, begins) || slices.ContainsFunc(t.suffix, ends)
}

// filterOf returns what says in a column of the tool which rows are finished, and no trial; false for a column that
// says nothing.
func (t *tool) filterOf(s *Source, values []valueCount) bool {
	name := Key(s.Name)
	has := func(value string) bool {
		return slices.ContainsFunc(values, func(v valueCount) bool { return Key(v.text) == value })
	}
	switch {
	case t == nil:
	case t.name == "Qualtrics" && name == "finished" && has("true"):
		s.Keep = []string{"True"}
	case t.name == "Qualtrics" && name == "finished" && has("1"):
		s.Keep = []string{"1"}
	case t.name == "SoSci Survey" && name == "finished" && has("1"):
		s.Keep = []string{"1"}
	case t.name == "Alchemer" && name == "status" && has("complete"):
		s.Keep = []string{"Complete"}
	case t.name == "SurveyXact" && name == "statoverall_4" && has("1"): // completed
		s.Keep = []string{"1"}
	case t.name == "Qualtrics" && name == "status":
		s.Drop = []string{"Survey Preview", "Survey Test"}
	case t.name == "LimeSurvey" && slices.Contains([]string{"submitdate", "lähetyspäivä", "date submitted",
		"datum inskickat"}, name):
		s.Drop = []string{""}
	case t.name == "REDCap" && strings.HasSuffix(name, "_complete") && has("2"):
		s.Keep = []string{"2"}
	case t.name == "REDCap" && strings.HasSuffix(name, "_complete") && has("complete"):
		s.Keep = []string{"Complete"}
	}
	return len(s.Keep)+len(s.Drop) > 0
}
