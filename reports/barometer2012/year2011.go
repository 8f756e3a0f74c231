package barometer2012

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// What the survey of 2011 asked: the answers that B12 ranks one among the others. They are written out, so that a value
// that a later survey asks for does not enter the ranks of this report.
var (
	// named are the unit types that B12 names and ranks; types are all, with those that it does not name.
	named = []unit.Type{
		unit.IntellectualDisability, unit.Workshop, unit.SocialEnterprise, unit.MultiServiceCentre,
		unit.ProductionCentre, unit.MentalHealth,
	}
	types = []unit.Type{
		unit.IntellectualDisability, unit.Workshop, unit.SocialEnterprise, unit.MultiServiceCentre,
		unit.ProductionCentre, unit.MentalHealth, unit.Other,
	}
	activities = []unit.Activity{
		unit.GroupActivity, unit.WorkshopWork, unit.IndividualDiscussion, unit.JobCoachSupport, unit.TasksOutside,
		unit.ClientCouncil, unit.Excursion, unit.PairWork, unit.CareerPlanning, unit.OtherActivity,
	}
	tasks = []unit.Task{
		unit.PropertyMaintenance, unit.Cleaning, unit.TextileWork, unit.WoodWork, unit.MetalWork, unit.KitchenWork,
		unit.IndustrialSubcontracting, unit.Packing, unit.Copying, unit.ParkWork, unit.Laundry,
		unit.ElectronicsRecycling, unit.OfficeWork, unit.InformationTechnology, unit.CustomerService,
		unit.VehicleAndBicycleRepair, unit.Retail, unit.OtherTask,
	}
	strengths = []unit.Strength{
		unit.StaffSkill, unit.ClientWorkSkill, unit.LongExperience, unit.KnowingClients, unit.ClientCentredServices,
		unit.FlexibleServices, unit.VersatileServices, unit.QualityCoaching, unit.Networks, unit.BusinessCooperation,
		unit.OtherStrength,
	}
	referrers = []clients.Referrer{
		clients.ByMunicipality, clients.ByTEOffice, clients.ByLabourForceCentre, clients.ByKela, clients.ByHealthCentre,
		clients.BySpecialisedCare, clients.ByThirdSector, clients.ByYouthServices, clients.BySchool,
		clients.ByOwnInitiative, clients.ByInsurer, clients.ByOther,
	}
	partners = []clients.Partner{
		clients.WithSocialServices, clients.WithTEOffice, clients.WithLabourForceCentre, clients.WithSpecialCareDistrict,
		clients.WithHealthServices, clients.WithDisabilityOrganisations, clients.WithKela, clients.WithEmployers,
		clients.WithSchools, clients.WithOtherUnits, clients.WithOthers,
	}
	services2011 = []clients.Service{
		clients.IntellectualDisabilityActivity, clients.RehabilitativeWorkActivity, clients.SocialWelfareWorkActivity,
		clients.SocialWelfareEmployment, clients.MunicipalJobCoaching, clients.OtherMunicipal, clients.PracticalTraining,
		clients.PreparatoryTraining, clients.PaySubsidisedWork, clients.TEWorkTryOut, clients.TEJobCoaching,
		clients.OtherTE, clients.KelaWorkTryOut, clients.KelaMentalHealthJobCoaching, clients.KelaJobCoaching,
		clients.OtherKela, clients.OtherService,
	}
	providers     = []clients.Provider{clients.Municipality, clients.TEOffice, clients.Kela, clients.OtherProvider}
	growingGroups = []clients.GrowingGroup{
		clients.SubstanceAbuseRehabilitees, clients.MentalHealthRehabilitees, clients.YoungPeople,
		clients.LongTermUnemployed, clients.PeopleWithIntellectualDisabilities, clients.Immigrants,
		clients.OtherGrowingGroup,
	}
	causes = []clients.Cause{
		clients.IntellectualDisability, clients.MentalHealthProblem, clients.SubstanceAbuse, clients.SocialReasons,
		clients.LearningDifficulties, clients.WeakPosition, clients.PhysicalIllness, clients.Neuropsychiatric,
		clients.ImmigrantBackground, clients.LongTermUnemployment, clients.OtherCause,
	}
	contents = []coaching.Content{
		coaching.GuidanceInOwnTasks, coaching.LifeManagement, coaching.SupportAtWorkplace, coaching.JobSearch,
		coaching.EmployerContact, coaching.ServiceGuidance, coaching.OtherContent,
	}
	destinations = []transitions.Destination{
		transitions.OpenEmployment, transitions.SubsidisedEmployment, transitions.WorkTryOut,
		transitions.PracticalTraining, transitions.Education, transitions.OtherService, transitions.BackToBasicServices,
		transitions.Unemployed, transitions.Interrupted, transitions.Other, transitions.Unknown,
	}
	origins = []transitions.Origin{
		transitions.Training, transitions.PaySubsidisedWork, transitions.TryOut, transitions.RehabilitativeWork,
		transitions.JobCoaching, transitions.OtherServices,
	}
	originsButJobCoaching = []transitions.Origin{
		transitions.Training, transitions.PaySubsidisedWork, transitions.TryOut, transitions.RehabilitativeWork,
		transitions.OtherServices,
	}
)
