package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Activity is what a unit offers its clients to take part in.
type Activity uint8

// The activities of B12 9.1. Excursion, PairWork and CareerPlanning were named in open answers; further options
// of the form are not printed. TasksOutside are work tasks outside the unit; ClientCouncil is a council through
// which clients give feedback.
const (
	_ Activity = iota
	GroupActivity
	WorkshopWork
	IndividualDiscussion
	JobCoachSupport
	TasksOutside
	ClientCouncil
	Excursion
	PairWork
	CareerPlanning
	OtherActivity
)

var activities = enum.New[Activity]("unit.Activity", "B12 9.1", []enum.Row{
	GroupActivity: enum.Value("group-activity",
		enum.Labels{"ryhmätoiminta", "gruppverksamhet", "group activity"}).Ours(),
	WorkshopWork: enum.Value("workshop-work",
		enum.Labels{"työpajatyöskentely", "verkstadsarbete", "workshop work"}).Ours(),
	IndividualDiscussion: enum.Value("individual-discussion", enum.Labels{"yksilökeskustelut",
		"individuella samtal", "individual discussions"},
		"yksilökeskustelu", "individuellt samtal", "individual discussion").
		Short(enum.Labels{"yksilökesk.", "samtal", "discussion"}).Ours(),
	JobCoachSupport: enum.Value("job-coach-support", enum.Labels{"työhönvalmentajan tuki",
		"stöd av arbetstränare", "support of a job coach"}).
		Short(enum.Labels{"työhönvalm.", "arb.tränare", "job coach"}).Ours(),
	TasksOutside: enum.Value("tasks-outside", enum.Labels{"työtehtävät yksikön ulkopuolella",
		"arbetsuppgifter utanför enheten", "work tasks outside the unit"}).
		Short(enum.Labels{"ulkopuol.", "utanför", "outside"}).Ours(),
	ClientCouncil: enum.Value("client-council", enum.Labels{"asiakasraati", "klientråd", "client council"}).Ours(),
	Excursion: enum.Value("excursion",
		enum.Labels{"retket ja tutustumiskäynnit", "utflykter och studiebesök", "trips and visits"},
		"retket", "tutustumiskäynnit").
		Short(enum.Labels{"retket", "utflykter", "trips"}).Ours(),
	PairWork: enum.Value("pair-work", enum.Labels{"parityöskentely", "pararbete", "pair work"}).Ours(),
	CareerPlanning: enum.Value("career-planning",
		enum.Labels{"urasuunnittelu", "karriärplanering", "career planning"}).Ours(),
	OtherActivity: enum.Value("other", enum.Labels{"muu toiminta", "annan verksamhet", "other activity"},
		"muu", "annan").
		Short(enum.Labels{"muu", "annan", "other"}).Ours(),
})

// Activities yields the values in the order of their constants.
func Activities() iter.Seq[Activity] { return activities.All() }

// ParseActivity returns the value with the given key or label.
func ParseActivity(s string) (Activity, error) { return activities.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (a Activity) Valid() bool                      { return activities.Valid(a) }
func (a Activity) String() string                   { return activities.String(a) }
func (a Activity) Label(l figure.Language) string   { return l.Of(activities.Labels(a)) }
func (a Activity) Short(l figure.Language) string   { return l.Of(activities.Short(a)) }
func (a Activity) MarshalText() ([]byte, error)     { return activities.Text(a) }
func (a *Activity) UnmarshalText(text []byte) error { return activities.Unmarshal(text, a) }
func (a *Activity) UnmarshalJSON(data []byte) error { return activities.FromJSON(data, a) }
func (a Activity) Value() (driver.Value, error)     { return activities.SQL(a) }
func (a *Activity) Scan(src any) error              { return activities.Scan(src, a) }

// Task is the kind of work that clients do, in the unit or outside it.
type Task uint8

// The tasks of B12 9.3, one list for work in the unit and outside it. PropertyMaintenance takes in yard work;
// CustomerService is cashier and customer service; Retail is shelving, packing and sorting in shops, which the
// report names outside the unit only. The report's list is not complete ("mm."), hence OtherTask.
const (
	_ Task = iota
	PropertyMaintenance
	Cleaning
	TextileWork
	WoodWork
	MetalWork
	KitchenWork
	IndustrialSubcontracting
	Packing
	Copying
	ParkWork
	Laundry
	ElectronicsRecycling
	OfficeWork
	InformationTechnology
	CustomerService
	VehicleAndBicycleRepair
	Retail
	OtherTask
)

var tasks = enum.New[Task]("unit.Task", "B12 9.3", []enum.Row{
	PropertyMaintenance: enum.Value("property-maintenance", enum.Labels{"kiinteistöhoito",
		"fastighetsskötsel", "property maintenance"},
		"kiinteistönhoito", "kiinteistöhoito- ja pihatyöt", "pihatyöt").
		Short(enum.Labels{"kiinteistöt", "fastighet", "property"}).Ours(),
	Cleaning: enum.Value("cleaning", enum.Labels{"siivous", "städning", "cleaning"}).Ours(),
	TextileWork: enum.Value("textile", enum.Labels{"tekstiilityö", "textilarbete", "textile work"},
		"tekstiilityöt").Ours(),
	WoodWork: enum.Value("wood", enum.Labels{"puutyö", "träarbete", "wood work"}, "puutyöt").Ours(),
	MetalWork: enum.Value("metal", enum.Labels{"metallityö", "metallarbete", "metal work"},
		"metallityöt").Ours(),
	KitchenWork: enum.Value("kitchen", enum.Labels{"keittiötyö", "köksarbete", "kitchen work"},
		"keittiötyöt").Ours(),
	IndustrialSubcontracting: enum.Value("industrial-subcontracting", enum.Labels{"teollisuuden alihankinta",
		"underleverans till industrin", "industrial subcontracting"},
		"teollisuuden alihankintatyöt", "alihankinta").
		Short(enum.Labels{"alihankinta", "underlev.", "subcontr."}).Ours(),
	Packing: enum.Value("packing", enum.Labels{"pakkaustyö", "förpackningsarbete", "packing"},
		"pakkaus", "pakkaustyöt").
		Short(enum.Labels{"pakkaus", "förpackning", "packing"}).Ours(),
	Copying:  enum.Value("copying", enum.Labels{"kopiointi", "kopiering", "copying"}).Ours(),
	ParkWork: enum.Value("park", enum.Labels{"puistotyö", "parkarbete", "park work"}, "puistotyöt").Ours(),
	Laundry: enum.Value("laundry", enum.Labels{"pesulatyö", "tvätteriarbete", "laundry"},
		"pesula", "pesulatyöt").Ours(),
	ElectronicsRecycling: enum.Value("electronics-recycling", enum.Labels{"SER-kierrätys",
		"återvinning av elektronik", "recycling of electronics"},
		"sähkö- ja elektroniikkaromun kierrätys").
		Short(enum.Labels{"SER", "elektronik", "e-waste"}).Ours(),
	OfficeWork: enum.Value("office", enum.Labels{"toimistotyö", "kontorsarbete", "office work"},
		"toimistotyöt").Ours(),
	InformationTechnology: enum.Value("information-technology", enum.Labels{"tietotekniikkaan liittyvä työ",
		"arbete med informationsteknik", "information technology"},
		"tietotekniikka").
		Short(enum.Labels{"tietotekn.", "it", "IT"}).Ours(),
	CustomerService: enum.Value("customer-service", enum.Labels{"kassa- ja asiakaspalvelutyö",
		"kassaarbete och kundtjänst", "cashier and customer service"},
		"kassatyö", "asiakaspalvelu").
		Short(enum.Labels{"asiakaspalv.", "kundtjänst", "customer s."}).Ours(),
	VehicleAndBicycleRepair: enum.Value("vehicle-and-bicycle-repair", enum.Labels{"autojen ja polkupyörien korjaus",
		"reparation av bilar och cyklar", "repair of cars and bicycles"},
		"autojen korjaus", "polkupyörien korjaus").
		Short(enum.Labels{"korjaus", "reparation", "repair"}).Ours(),
	Retail: enum.Value("retail", enum.Labels{"kaupan hyllytys-, pakkaus- ja järjestelytyöt",
		"hyllpåfyllning, packning och sortering i butik", "shelving, packing and sorting in shops"},
		"kaupan hyllytys-, pakkaus- ja järjestytyöt", "hyllytystyöt", "kaupan työt").
		Short(enum.Labels{"kauppa", "butik", "shop"}).Ours(),
	OtherTask: enum.Value("other", enum.Labels{"muu työtehtävä", "annan arbetsuppgift", "other task"},
		"muu", "annan").
		Short(enum.Labels{"muu", "annan", "other"}).Ours(),
})

// Tasks yields the values in the order of their constants.
func Tasks() iter.Seq[Task] { return tasks.All() }

// ParseTask returns the value with the given key or label.
func ParseTask(s string) (Task, error) { return tasks.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (t Task) Valid() bool                      { return tasks.Valid(t) }
func (t Task) String() string                   { return tasks.String(t) }
func (t Task) Label(l figure.Language) string   { return l.Of(tasks.Labels(t)) }
func (t Task) Short(l figure.Language) string   { return l.Of(tasks.Short(t)) }
func (t Task) MarshalText() ([]byte, error)     { return tasks.Text(t) }
func (t *Task) UnmarshalText(text []byte) error { return tasks.Unmarshal(text, t) }
func (t *Task) UnmarshalJSON(data []byte) error { return tasks.FromJSON(data, t) }
func (t Task) Value() (driver.Value, error)     { return tasks.SQL(t) }
func (t *Task) Scan(src any) error              { return tasks.Scan(src, t) }
