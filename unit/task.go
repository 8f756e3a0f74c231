package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

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
	PropertyMaintenance: enum.Value("property-maintenance", "kiinteistöhoito",
		"fastighetsskötsel", "property maintenance",
		"kiinteistönhoito", "kiinteistöhoito- ja pihatyöt", "pihatyöt").
		Short("kiinteistöt", "fastighet", "property").Ours(),
	Cleaning: enum.Value("cleaning", "siivous", "städning", "cleaning").Ours(),
	TextileWork: enum.Value("textile", "tekstiilityö", "textilarbete", "textile work",
		"tekstiilityöt").Ours(),
	WoodWork: enum.Value("wood", "puutyö", "träarbete", "wood work", "puutyöt").Ours(),
	MetalWork: enum.Value("metal", "metallityö", "metallarbete", "metal work",
		"metallityöt").Ours(),
	KitchenWork: enum.Value("kitchen", "keittiötyö", "köksarbete", "kitchen work",
		"keittiötyöt").Ours(),
	IndustrialSubcontracting: enum.Value("industrial-subcontracting", "teollisuuden alihankinta",
		"underleverans till industrin", "industrial subcontracting",
		"teollisuuden alihankintatyöt", "alihankinta").
		Short("alihankinta", "underlev.", "subcontr.").Ours(),
	Packing: enum.Value("packing", "pakkaustyö", "förpackningsarbete", "packing",
		"pakkaus", "pakkaustyöt").
		Short("pakkaus", "förpackning", "packing").Ours(),
	Copying:  enum.Value("copying", "kopiointi", "kopiering", "copying").Ours(),
	ParkWork: enum.Value("park", "puistotyö", "parkarbete", "park work", "puistotyöt").Ours(),
	Laundry: enum.Value("laundry", "pesulatyö", "tvätteriarbete", "laundry",
		"pesula", "pesulatyöt").Ours(),
	ElectronicsRecycling: enum.Value("electronics-recycling", "SER-kierrätys",
		"återvinning av elektronik", "recycling of electronics",
		"sähkö- ja elektroniikkaromun kierrätys").
		Short("SER", "elektronik", "e-waste").Ours(),
	OfficeWork: enum.Value("office", "toimistotyö", "kontorsarbete", "office work",
		"toimistotyöt").Ours(),
	InformationTechnology: enum.Value("information-technology", "tietotekniikkaan liittyvä työ",
		"arbete med informationsteknik", "information technology",
		"tietotekniikka").
		Short("tietotekn.", "it", "IT").Ours(),
	CustomerService: enum.Value("customer-service", "kassa- ja asiakaspalvelutyö",
		"kassaarbete och kundtjänst", "cashier and customer service",
		"kassatyö", "asiakaspalvelu").
		Short("asiakaspalv.", "kundtjänst", "customer s.").Ours(),
	VehicleAndBicycleRepair: enum.Value("vehicle-and-bicycle-repair", "autojen ja polkupyörien korjaus",
		"reparation av bilar och cyklar", "repair of cars and bicycles",
		"autojen korjaus", "polkupyörien korjaus").
		Short("korjaus", "reparation", "repair").Ours(),
	Retail: enum.Value("retail", "kaupan hyllytys-, pakkaus- ja järjestelytyöt",
		"hyllpåfyllning, packning och sortering i butik", "shelving, packing and sorting in shops",
		"kaupan hyllytys-, pakkaus- ja järjestytyöt", "hyllytystyöt", "kaupan työt").
		Short("kauppa", "butik", "shop").Ours(),
	OtherTask: enum.Value("other", "muu työtehtävä", "annan arbetsuppgift", "other task",
		"muu", "annan").
		Short("muu", "annan", "other").Ours(),
})

// Tasks yields the values in the order of their constants.
func Tasks() iter.Seq[Task] { return tasks.All() }

// ParseTask returns the value with the given key or label.
func ParseTask(s string) (Task, error) { return tasks.Parse(s) }

// Valid reports whether t is a value; the zero value, "not stated", is not.
func (t Task) Valid() bool { return tasks.Valid(t) }

// String returns the key.
func (t Task) String() string { return tasks.String(t) }

// Label returns the name.
func (t Task) Label(l figure.Language) string { return tasks.Label(t, l.Index()) }

// Short returns a name for narrow columns.
func (t Task) Short(l figure.Language) string { return tasks.Short(t, l.Index()) }

// MarshalText returns the key.
func (t Task) MarshalText() ([]byte, error) { return tasks.Text(t) }

// UnmarshalText sets t from a key or label.
func (t *Task) UnmarshalText(text []byte) error { return tasks.Unmarshal(text, t) }

// Value returns the key, or NULL when not stated.
func (t Task) Value() (driver.Value, error) { return tasks.SQL(t) }

// Scan sets t from a database column of text.
func (t *Task) Scan(src any) error { return tasks.Scan(src, t) }
