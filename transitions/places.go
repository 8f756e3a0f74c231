package transitions

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Destination is what a client of a unit moved on to.
type Destination uint8

// The destinations. B12 11 names open employment, practical training, work try-out, education, the return to
// basic services and interruption; the chart's other rows are not printed, and ours follow the workshop
// statistics. BackToBasicServices is the return to a client of the municipality's or the employment office's
// basic services. Pension and Apprenticeship are later than B12; an edition may have up to MaxOwn of its own, see
// OwnDestination.
const (
	_ Destination = iota
	OpenEmployment
	SubsidisedEmployment
	WorkTryOut
	PracticalTraining
	Education
	OtherService
	BackToBasicServices
	Unemployed
	Interrupted
	Other
	Unknown
	Pension
	Apprenticeship
	numNamedDestinations
	numDestinations = numNamedDestinations + MaxOwn
)

// MaxOwn is the number of destinations that an edition can have of its own.
const MaxOwn = 4

var destinations = enum.New[Destination]("transitions.Destination", "B12 11", []enum.Row{
	OpenEmployment: enum.Value("open-employment", enum.Labels{"työsuhteinen työ avoimilla työmarkkinoilla",
		"anställning på den öppna arbetsmarknaden", "employment in the open labour market"},
		"työ", "työhön", "avoimet työmarkkinat", "open labour market").
		Short(enum.Labels{"työ", "arbete", "work"}).Ours(),
	SubsidisedEmployment: enum.Value("subsidised-employment", enum.Labels{"palkkatuettu työ",
		"arbete med lönesubvention", "pay-subsidised work"},
		"palkkatukityö", "pay-subsidized work").
		Short(enum.Labels{"palkkatuki", "lönesubv.", "subsidised"}).From("workshop statistics").Ours(),
	WorkTryOut: enum.Value("work-try-out", enum.Labels{"työkokeilu", "arbetsprövning", "work try-out"},
		"kokeilu").
		Short(enum.Labels{"kokeilu", "prövning", "try-out"}),
	PracticalTraining: enum.Value("practical-training",
		enum.Labels{"työharjoittelu", "arbetspraktik", "practical work training"}, "practical training",
		"harjoittelu", "työelämävalmennus").
		Short(enum.Labels{"harjoittelu", "praktik", "training"}),
	Education: enum.Value("education", enum.Labels{"koulutus", "utbildning", "education"}),
	OtherService: enum.Value("other-service",
		enum.Labels{"muu palvelu", "annan tjänst", "other service"}, "annan service").
		Short(enum.Labels{"muu palv.", "annan tjänst", "other serv."}).From("workshop statistics").Ours(),
	BackToBasicServices: enum.Value("back-to-basic-services", enum.Labels{"takaisin peruspalvelujen asiakkaaksi",
		"tillbaka som klient i basservicen", "back to basic services"},
		"peruspalvelut").
		Short(enum.Labels{"peruspalv.", "basservice", "basic serv."}).Ours(),
	Unemployed: enum.Value("unemployed", enum.Labels{"työtön", "arbetslös", "unemployed"},
		"työttömäksi").From("workshop statistics"),
	Interrupted: enum.Value("interrupted", enum.Labels{"keskeytyminen", "avbrott", "interrupted"},
		"keskeyttänyt", "keskeytti").
		Short(enum.Labels{"keskeytyi", "avbrott", "interrupted"}).Ours(),
	Other:   enum.Value("other", enum.Labels{"muu", "annat", "other"}, "muualle").Ours(),
	Unknown: enum.Value("unknown", enum.Labels{"ei tiedossa", "okänt", "unknown"}, "ei tietoa").Ours(),
	Pension: enum.Value("pension", enum.Labels{"eläke", "pension", "pension"}, "eläkkeelle").From("ours").Ours(),
	Apprenticeship: enum.Value("apprenticeship",
		enum.Labels{"oppisopimuskoulutus", "läroavtalsutbildning", "apprenticeship"}, "oppisopimus", "läroavtal").
		Short(enum.Labels{"oppisop.", "läroavtal", "apprent."}).From("ours"),
}).Own(MaxOwn, "own-destination", enum.Labels{"oma siirtymä", "egen övergång", "own destination"})

// OwnDestination returns the n-th of the destinations that an edition names for itself, the first being 1; none past
// MaxOwn. By itself it is called own-destination-1.
func OwnDestination(n int) Destination { return destinations.OwnValue(n) }

// Destinations yields all destinations that have a name of ours, in the order of their constants;
// options.Set.Destinations yields those of one edition.
func Destinations() iter.Seq[Destination] { return destinations.All() }

// ParseDestination returns the value with the given key or label.
func ParseDestination(s string) (Destination, error) { return destinations.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (d Destination) Valid() bool                      { return destinations.Valid(d) }
func (d Destination) String() string                   { return destinations.String(d) }
func (d Destination) Label(l figure.Language) string   { return l.Of(destinations.Labels(d)) }
func (d Destination) Short(l figure.Language) string   { return l.Of(destinations.Short(d)) }
func (d Destination) MarshalText() ([]byte, error)     { return destinations.Text(d) }
func (d *Destination) UnmarshalText(text []byte) error { return destinations.Unmarshal(text, d) }
func (d *Destination) UnmarshalJSON(data []byte) error { return destinations.FromJSON(data, d) }
func (d Destination) Value() (driver.Value, error)     { return destinations.SQL(d) }
func (d *Destination) Scan(src any) error              { return destinations.Scan(src, d) }

// Origin is the kind of service that a client moved on from, as the chart of B12 11.2 puts services together.
type Origin uint8

// The origins of B12 11.2: practical and preparatory training are one row there, and work try-outs and job coaching
// stand without their payer.
const (
	_ Origin = iota
	Training
	PaySubsidisedWork
	TryOut
	RehabilitativeWork
	JobCoaching
	OtherServices
	numOrigins
)

var origins = enum.New[Origin]("transitions.Origin", "B12 11.2", []enum.Row{
	Training: enum.Value("training", enum.Labels{"työharjoittelu/työelämävalmennus",
		"arbetspraktik/arbetslivsträning", "practical work training or coaching for working life"},
		"practical or preparatory training",
		"työharjoittelu", "työelämävalmennus").
		Short(enum.Labels{"harjoittelu", "praktik", "training"}).Ours(),
	PaySubsidisedWork: enum.Value("pay-subsidised-work", enum.Labels{"palkkatukityö",
		"arbete med lönesubvention", "pay-subsidised work"},
		"palkkatuettu työ").
		Short(enum.Labels{"palkkatuki", "lönesubv.", "subsidised"}),
	TryOut: enum.Value("work-try-out", enum.Labels{"työkokeilu", "arbetsprövning", "work try-out"}).
		Short(enum.Labels{"kokeilu", "prövning", "try-out"}),
	RehabilitativeWork: enum.Value("rehabilitative-work-activity", enum.Labels{"kuntouttava työtoiminta",
		"arbetsverksamhet i rehabiliteringssyfte", "rehabilitative work activities"}, "rehabilitative work activity").
		Short(enum.Labels{"kuntouttava", "rehab.", "rehab."}),
	JobCoaching: enum.Value("job-coaching", enum.Labels{"työhönvalmennus", "arbetsträning", "job coaching"}).
		Short(enum.Labels{"valmennus", "träning", "coaching"}),
	OtherServices: enum.Value("other",
		enum.Labels{"muut palvelut", "övriga tjänster", "other services"}, "övrig service",
		"muu palvelu", "muut").
		Short(enum.Labels{"muut", "övriga", "other"}).Ours(),
})

// Origins yields the values in the order of their constants.
func Origins() iter.Seq[Origin] { return origins.All() }

// ParseOrigin returns the value with the given key or label.
func ParseOrigin(s string) (Origin, error) { return origins.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (o Origin) Valid() bool                      { return origins.Valid(o) }
func (o Origin) String() string                   { return origins.String(o) }
func (o Origin) Label(l figure.Language) string   { return l.Of(origins.Labels(o)) }
func (o Origin) Short(l figure.Language) string   { return l.Of(origins.Short(o)) }
func (o Origin) MarshalText() ([]byte, error)     { return origins.Text(o) }
func (o *Origin) UnmarshalText(text []byte) error { return origins.Unmarshal(text, o) }
func (o *Origin) UnmarshalJSON(data []byte) error { return origins.FromJSON(data, o) }
func (o Origin) Value() (driver.Value, error)     { return origins.SQL(o) }
func (o *Origin) Scan(src any) error              { return origins.Scan(src, o) }

// OriginOf returns the origin that B12 11.2 counts the service in; for what is no service, none.
func OriginOf(s clients.Service) Origin {
	switch s {
	case clients.PracticalTraining, clients.PreparatoryTraining:
		return Training
	case clients.PaySubsidisedWork:
		return PaySubsidisedWork
	case clients.TEWorkTryOut, clients.KelaWorkTryOut, clients.WorkTryOut, clients.RecruitmentTryOut:
		return TryOut
	case clients.RehabilitativeWorkActivity:
		return RehabilitativeWork
	case clients.MunicipalJobCoaching, clients.TEJobCoaching,
		clients.KelaMentalHealthJobCoaching, clients.KelaJobCoaching, clients.JobCoaching,
		clients.QualitySupportedEmployment:
		return JobCoaching
	}
	if s.Valid() {
		return OtherServices
	}
	return 0
}

// everyService yields all services, those of an edition's own among them.
func everyService() iter.Seq[clients.Service] {
	return func(yield func(clients.Service) bool) {
		for s := clients.Service(1); s.Valid(); s++ {
			if !yield(s) {
				return
			}
		}
	}
}

// Services returns the services that B12 11.2 counts in the origin; none for what is no origin.
func (o Origin) Services() (services []clients.Service) {
	for s := range everyService() {
		if o.Valid() && OriginOf(s) == o {
			services = append(services, s)
		}
	}
	return services
}
