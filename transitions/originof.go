package transitions

import "github.com/socialemployment/barometer/clients"

// OriginOf returns the origin that B12 11.2 counts the service in; for what is no service, none.
func OriginOf(s clients.Service) Origin {
	switch s {
	case clients.PracticalTraining, clients.PreparatoryTraining:
		return Training
	case clients.PaySubsidisedWork:
		return PaySubsidisedWork
	case clients.TEWorkTryOut, clients.KelaWorkTryOut:
		return TryOut
	case clients.RehabilitativeWorkActivity:
		return RehabilitativeWork
	case clients.MunicipalJobCoaching, clients.TEJobCoaching, clients.KelaMentalHealthJobCoaching, clients.KelaJobCoaching:
		return JobCoaching
	}
	if s.Valid() {
		return OtherServices
	}
	return 0
}
