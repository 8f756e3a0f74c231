package clients

import (
	"slices"

	"github.com/socialemployment/barometer/unit"
)

// facts is what the law and the report say of a service.
type facts struct {
	payer Provider
	group MainGroup
	law   string
}

// placement holds the facts of each service, as of 2011. Municipal job coaching and the others of a provider rest
// on no one Act.
var placement = [numServices]facts{
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

// facts returns the facts of s, none when it is no service.
func (s Service) facts() facts {
	if !s.Valid() {
		return facts{}
	}
	return placement[s]
}

// Provider returns who pays for the service (B12 5.3.2; that the municipality pays for work in an employment
// relationship under the Social Welfare Act is what the Act says, not the report).
func (s Service) Provider() Provider { return s.facts().payer }

// LegalBasis returns the Act that the service rested on in 2011, by its number and year, with the section where the Act
// has several services ("710/1982 27 e §"); "" where there is none.
func (s Service) LegalBasis() string { return s.facts().law }

// MainGroup returns the group that an edition counts the service in: the standard one of 2011 unless the edition
// places it elsewhere (B12 5.3: in 2006 rehabilitative work activity stood in the other rehabilitative or
// coaching activity). An edition that places it in no known group counts it in none, the zero value.
func (s Service) MainGroup(e unit.Edition) MainGroup {
	key := e.Placed(s.String())
	if key == "" {
		return s.facts().group
	}
	g, err := ParseMainGroup(key)
	if err != nil {
		return 0
	}
	return g
}

// ServicesOf returns the services that the provider pays for.
func ServicesOf(p Provider) []Service {
	return servicesWhere(func(s Service) bool { return s.Provider() == p })
}

// ServicesIn returns the services that an edition counts in the groups.
func ServicesIn(e unit.Edition, groups ...MainGroup) []Service {
	return servicesWhere(func(s Service) bool { return s.in(e, groups) })
}

// in reports whether an edition counts the service in one of the groups.
func (s Service) in(e unit.Edition, groups []MainGroup) bool {
	g := s.MainGroup(e)
	return g.Valid() && slices.Contains(groups, g)
}

func servicesWhere(holds func(Service) bool) (all []Service) {
	for s := range Services() {
		if holds(s) {
			all = append(all, s)
		}
	}
	return all
}
