package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Service is what a client takes part in, told apart by who pays for it: work try-outs and job coaching exist
// with several payers.
type Service uint8

// The services that B12 5.3, 9.3, 9.4 and 11.2 name, and an other for each provider. PaySubsidisedWork is paid to
// the employer by the TE office; SocialWelfareEmployment is the rare work in an employment relationship under
// the Social Welfare Act, which the Act lays on the municipality.
const (
	_ Service = iota
	IntellectualDisabilityActivity
	RehabilitativeWorkActivity
	SocialWelfareWorkActivity
	SocialWelfareEmployment
	MunicipalJobCoaching
	OtherMunicipal
	PracticalTraining
	PreparatoryTraining
	PaySubsidisedWork
	TEWorkTryOut
	TEJobCoaching
	OtherTE
	KelaWorkTryOut
	KelaMentalHealthJobCoaching
	KelaJobCoaching
	OtherKela
	OtherService
	numServices
)

var services = enum.New[Service]("clients.Service", "B12 5.3.2", []enum.Row{
	IntellectualDisabilityActivity: enum.Value("intellectual-disability-activity", enum.Labels{"kehitysvammalain mukainen työ- tai päivätoiminta", "arbets- eller dagverksamhet enligt specialomsorgslagen", "work or day activity under the Act on Special Care for Persons with Intellectual Disabilities"}, "kehitysvammalain mukainen työ- ja päivätoiminta").
		Short(enum.Labels{"kehitysv.laki", "specialoms.", "ID Act"}).Ours(),
	RehabilitativeWorkActivity: enum.Value("rehabilitative-work-activity", enum.Labels{"kuntouttava työtoiminta", "arbetsverksamhet i rehabiliteringssyfte", "rehabilitative work activities"}, "rehabilitative work activity", "rehabilitative work").
		Short(enum.Labels{"kuntouttava", "rehab.", "rehab."}),
	SocialWelfareWorkActivity: enum.Value("social-welfare-work-activity", enum.Labels{"sosiaalihuoltolain mukainen työtoiminta", "arbetsverksamhet för handikappade (27\u00a0e\u00a0§)", "work activity under the Social Welfare Act"}, "SHL työtoiminta", "arbetsverksamhet enligt socialvårdslagen", "SVL verks.").
		Short(enum.Labels{"SHL toim.", "SVL arb.verks.", "SWA act."}),
	SocialWelfareEmployment: enum.Value("social-welfare-employment", enum.Labels{"sosiaalihuoltolain mukainen työsuhteinen työ", "arbete i anställningsförhållande (27\u00a0d\u00a0§ 3\u00a0mom.)", "work in an employment relationship under the Social Welfare Act"}, "SHL työsuhteinen työ", "arbete i anställningsförhållande enligt socialvårdslagen").
		Short(enum.Labels{"SHL työ", "SVL arbete", "SWA work"}),
	MunicipalJobCoaching: enum.Value("municipal-job-coaching", enum.Labels{"kunnan työhönvalmennus", "kommunens arbetsträning", "municipal job coaching"}).
		Short(enum.Labels{"valm. (ku)", "träning (k)", "coach. (m)"}).Ours(),
	OtherMunicipal: enum.Value("other-municipal", enum.Labels{"muu kunnan palvelu", "annan kommunal tjänst", "other municipal service"}, "annan kommunal service").
		Short(enum.Labels{"muu kunta", "annan kom.", "other mun."}).Ours(),
	PracticalTraining: enum.Value("practical-training", enum.Labels{"työharjoittelu", "arbetspraktik", "practical work training"}, "practical training").
		Short(enum.Labels{"harjoittelu", "praktik", "training"}),
	PreparatoryTraining: enum.Value("preparatory-training", enum.Labels{"työelämävalmennus", "arbetslivsträning", "coaching for working life"}, "preparatory training for working life", "preparatory training", "livsträning", "preparatory").
		Short(enum.Labels{"työel.valm.", "arb.livstr.", "working life"}).Ours(),
	PaySubsidisedWork: enum.Value("pay-subsidised-work", enum.Labels{"palkkatuettu työ", "arbete med lönesubvention", "pay-subsidised work"}, "palkkatukityö", "pay-subsidized work").
		Short(enum.Labels{"palkkatuki", "lönesubv.", "subsidised"}),
	TEWorkTryOut: enum.Value("te-work-try-out", enum.Labels{"TE-toimiston työkokeilu", "arbets- och näringsbyråns arbetsprövning", "work trial of the TE office"}, "work try-out of the TE office", "try-out (TE)").
		Short(enum.Labels{"kokeilu (TE)", "prövn. (TE)", "trial (TE)"}).Ours(),
	TEJobCoaching: enum.Value("te-job-coaching", enum.Labels{"TE-toimiston työhönvalmennus", "arbets- och näringsbyråns arbetsträning", "job coaching of the TE office"}).
		Short(enum.Labels{"valm. (TE)", "träning (TE)", "coach. (TE)"}).Ours(),
	OtherTE: enum.Value("other-te", enum.Labels{"muu TE-toimiston palvelu", "annan tjänst från arbets- och näringsbyrån", "other service of the TE office"}, "annan service från arbets- och näringsbyrån").
		Short(enum.Labels{"muu TE", "annan TE", "other TE"}).Ours(),
	KelaWorkTryOut: enum.Value("kela-work-try-out", enum.Labels{"Kelan työkokeilu", "FPA:s arbetsprövning", "work try-out of Kela"}).
		Short(enum.Labels{"kokeilu (Kela)", "prövn. (FPA)", "try-out (Kela)"}).Ours(),
	KelaMentalHealthJobCoaching: enum.Value("kela-mental-health-job-coaching", enum.Labels{"Kelan mielenterveyskuntoutujien työhönvalmennus", "FPA:s arbetsträning för mentalvårdsklienter", "job coaching of Kela for mental health rehabilitees"}, "mielenterveyskuntoutujien työhönvalmennus", "mv-träning").
		Short(enum.Labels{"mt-valm.", "mentalv.trän.", "MH coach."}).Ours(),
	KelaJobCoaching: enum.Value("kela-job-coaching", enum.Labels{"Kelan muu työhönvalmennus", "FPA:s övriga arbetsträning", "other job coaching of Kela"}).
		Short(enum.Labels{"valm. (Kela)", "träning (FPA)", "coach. (Kela)"}).Ours(),
	OtherKela: enum.Value("other-kela", enum.Labels{"muu Kelan palvelu", "annan tjänst från FPA", "other service of Kela"}, "annan service från FPA").
		Short(enum.Labels{"muu Kela", "annan FPA", "other Kela"}).Ours(),
	OtherService: enum.Value("other", enum.Labels{"muu palvelu", "annan tjänst", "other service"}, "muu", "annan", "other", "annan service").
		Short(enum.Labels{"muu", "annan", "other"}).Ours(),
})

// Services yields the values in the order of their constants.
func Services() iter.Seq[Service] { return services.All() }

// ParseService returns the value with the given key or label.
func ParseService(s string) (Service, error) { return services.Parse(s) }

// Valid reports whether s is a value; the zero value, "not stated", is not.
func (s Service) Valid() bool { return services.Valid(s) }

// String returns the key.
func (s Service) String() string { return services.String(s) }

// Label returns the name.
func (s Service) Label(l figure.Language) string { return l.Of(services.Labels(s)) }

// Short returns a name for narrow columns.
func (s Service) Short(l figure.Language) string { return l.Of(services.Short(s)) }

// MarshalText returns the key.
func (s Service) MarshalText() ([]byte, error) { return services.Text(s) }

// UnmarshalText sets s from a key or label.
func (s *Service) UnmarshalText(text []byte) error { return services.Unmarshal(text, s) }

// Value returns the key, or NULL when not stated.
func (s Service) Value() (driver.Value, error) { return services.SQL(s) }

// Scan sets s from a database column of text.
func (s *Service) Scan(src any) error { return services.Scan(src, s) }

// classes2011 are the classes of the services in 2011. That the municipality pays for work in an employment relationship
// under the Social Welfare Act is what the Act says, not the report. Municipal job coaching and the other services of a
// provider rest on no one Act.
var classes2011 = [numServices]Class{
	IntellectualDisabilityActivity: {Municipality, WorkActivity, "519/1977"},
	RehabilitativeWorkActivity:     {Municipality, WorkActivity, "189/2001"},
	SocialWelfareWorkActivity:      {Municipality, WorkActivity, "710/1982 27 e §"},
	SocialWelfareEmployment:        {Municipality, EmploymentContract, "710/1982 27 d § 3 mom."},
	MunicipalJobCoaching:           {Municipality, OtherRehabilitative, ""},
	OtherMunicipal:                 {Municipality, OtherRehabilitative, ""},
	PracticalTraining:              {TEOffice, OtherRehabilitative, "1295/2002"},
	PreparatoryTraining:            {TEOffice, OtherRehabilitative, "1295/2002"},
	PaySubsidisedWork:              {TEOffice, EmploymentContract, "1295/2002"},
	TEWorkTryOut:                   {TEOffice, OtherRehabilitative, "1295/2002"},
	TEJobCoaching:                  {TEOffice, OtherRehabilitative, "1295/2002"},
	OtherTE:                        {TEOffice, OtherRehabilitative, ""},
	KelaWorkTryOut:                 {Kela, OtherRehabilitative, "566/2005"},
	KelaMentalHealthJobCoaching:    {Kela, OtherRehabilitative, "566/2005"},
	KelaJobCoaching:                {Kela, OtherRehabilitative, "566/2005"},
	OtherKela:                      {Kela, OtherRehabilitative, ""},
	OtherService:                   {OtherProvider, OtherRehabilitative, ""},
}

// NumServices is the length of an array whose index is a service, index 0 being unused.
const NumServices = int(numServices)
