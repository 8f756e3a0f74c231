package table

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strconv"

	"github.com/socialemployment/barometer/figure"
)

// Cube is a dataset of JSON-stat, of whatever source: values along dimensions, exactly as they stand.
type Cube struct {
	Label, Source, Updated string
	Dimensions             []Dimension

	size     int64 // the product of the dimensions' sizes
	values   map[int64]figure.Ratio
	statuses map[int64]string
	every    string            // the status of all values, where it is one
	words    map[string]string // what statuses mean, where the file says so
	own      tree              // the extension
}

// Dimension is one of the dimensions of a cube.
type Dimension struct {
	ID, Label  string
	Role       string // "time", "geo", "metric" or ""
	Categories []Category
}

// Category is one of the categories of a dimension.
type Category struct {
	ID, Label string
	Unit      string   // "%", "euro"; "" where the file says none
	Decimals  int      // of the values, -1 where the file says nothing
	Parts     []string // ids of the categories that this one is the whole of, where the file says so
}

// MaxCells is the largest product of sizes that is read, as sparse as its values may be. maxTableCells bounds a table.
const (
	MaxCells      = 2_000_000_000
	maxTableCells = 1_000_000
	maxDimensions = 50
)

// ReadJSONStat reads a dataset of JSON-stat 2.0, or the datasets that stand in a collection, such as WriteJSONStat,
// WriteCollection and PxWeb (as "json-stat2") write them. Nothing is guessed and nothing is left out in silence: what
// is not of the format is refused with its place.
func ReadJSONStat(in io.Reader) ([]Cube, error) {
	t, err := readTree(in, maxFileBytes)
	if err != nil {
		return nil, err
	}
	return cubes(t)
}

// cubes returns the datasets of a value.
func cubes(t tree) ([]Cube, error) {
	if err := t.object(); err != nil {
		return nil, err
	}
	class, err := t.member("class").text()
	switch {
	case err != nil:
		return nil, err
	case class == "dataset":
		c, err := readCube(t)
		if err != nil {
			return nil, err
		}
		return []Cube{c}, nil
	case class == "collection":
		return collection(t)
	case class == "" && t.member("dataset").has():
		return nil, t.member("class").fault(figure.ErrMissing, "a bundle of version 1: ask its source for json-stat2")
	case class == "":
		return nil, t.member("class").fault(figure.ErrMissing, "dataset or collection is needed")
	}
	return nil, t.member("class").fault(figure.ErrUnknown, "dataset or collection is read")
}

// collection returns the datasets that stand in a collection; one that stands elsewhere is not fetched.
func collection(t tree) (all []Cube, err error) {
	items, err := t.member("link").member("item").list()
	if err != nil {
		return nil, err
	}
	for _, item := range items {
		if item.member("href").has() && !item.member("id").has() {
			return nil, item.fault(figure.ErrMissing, "the item stands elsewhere: read it by itself")
		}
		cubes, err := cubes(item)
		if err != nil {
			return nil, err
		}
		all = append(all, cubes...)
	}
	return all, nil
}

// readCube reads a dataset.
func readCube(t tree) (c Cube, err error) {
	c = Cube{values: map[int64]figure.Ratio{}, statuses: map[int64]string{}, words: map[string]string{}}
	for _, x := range []struct {
		into *string
		name string
	}{{&c.Label, "label"}, {&c.Source, "source"}, {&c.Updated, "updated"}} {
		if *x.into, err = t.member(x.name).text(); err != nil {
			return c, err
		}
	}
	if version, err := t.member("version").text(); err != nil || version != "" && version[0] != '2' {
		return c, t.member("version").fault(figure.ErrUnknown, "version 2 is read")
	}
	for _, read := range []func(tree) error{c.readDimensions, c.readRoles, c.readValues, c.readStatuses} {
		if err := read(t); err != nil {
			return c, err
		}
	}
	c.own = t.member("extension")
	return c, nil
}

// readDimensions reads id, size and dimension.
func (c *Cube) readDimensions(t tree) error {
	ids, err := t.member("id").texts()
	if err != nil {
		return err
	}
	sizes, err := t.member("size").list()
	switch {
	case err != nil:
		return err
	case len(ids) == 0 || len(ids) > maxDimensions || len(ids) != len(sizes):
		return t.member("size").fault(figure.ErrClash, "%d sizes for %d dimensions; 1 to %d are read", len(sizes), len(ids),
			maxDimensions)
	}
	c.size = 1
	for i, id := range ids {
		n, err := sizes[i].whole(MaxCells)
		switch {
		case err != nil:
			return err
		case slices.Contains(ids[:i], id):
			return t.member("id").fault(figure.ErrClash, "%s stands twice", id)
		case c.size*n > MaxCells:
			return t.member("size").fault(figure.ErrRange, "more than %d values", MaxCells)
		}
		c.size *= n
		d, err := readDimension(id, n, t.member("dimension").member(id))
		if err != nil {
			return err
		}
		c.Dimensions = append(c.Dimensions, d)
	}
	if stated := t.member("dimension").names(); len(stated) != len(ids) {
		return t.member("dimension").fault(figure.ErrClash, "%d dimensions for %d ids", len(stated), len(ids))
	}
	return nil
}

// readDimension reads a dimension of so many categories.
func readDimension(id string, n int64, t tree) (d Dimension, err error) {
	d.ID = id
	if d.Label, err = t.member("label").text(); err != nil {
		return d, err
	}
	if d.Label == "" {
		d.Label = id
	}
	category := t.member("category")
	if err := errors.Join(category.object(), category.objects("label", "unit", "child")); err != nil {
		return d, err
	}
	ids, err := categoryIDs(category)
	if err != nil {
		return d, err
	}
	if int64(len(ids)) != n {
		return d, category.fault(figure.ErrClash, "%d categories, its size is %d", len(ids), n)
	}
	for _, id := range ids {
		x := Category{ID: id, Decimals: -1}
		if x.Label, err = category.member("label").member(id).text(); err != nil {
			return d, err
		}
		if x.Label == "" {
			x.Label = id
		}
		if err := x.readUnit(category.member("unit"), id); err != nil {
			return d, err
		}
		if parts := category.member("child").member(id); parts.has() {
			if x.Parts, err = parts.texts(); err != nil {
				return d, err
			}
			for k, part := range x.Parts {
				if part == id || slices.Contains(x.Parts[:k], part) {
					return d, parts.fault(figure.ErrClash, "%s is a part of itself, or stands twice", part)
				}
			}
		}
		d.Categories = append(d.Categories, x)
	}
	return d, nil
}

// categoryIDs returns the ids of the categories in their order: a list, an object of places, or, for one category, the
// name of its label.
func categoryIDs(category tree) ([]string, error) {
	index := category.member("index")
	if _, ok := index.value.(map[string]any); ok {
		names := index.names()
		ids := make([]string, len(names))
		for _, name := range names {
			at, err := index.member(name).whole(int64(len(ids)) - 1)
			switch {
			case err != nil:
				return nil, err
			case ids[at] != "":
				return nil, index.member(name).fault(figure.ErrClash, "%s has the same place", ids[at])
			}
			ids[at] = name
		}
		return ids, nil
	}
	if !index.has() {
		names := category.member("label").names()
		if len(names) != 1 {
			return nil, index.fault(figure.ErrMissing, "the order of %d categories", len(names))
		}
		return names, nil
	}
	ids, err := index.texts()
	seen := map[string]bool{}
	for _, id := range ids {
		if seen[id] {
			return nil, index.fault(figure.ErrClash, "%s stands twice", id)
		}
		seen[id] = true
	}
	return ids, err
}

// readUnit reads the unit of a category: its sign, or its name.
func (x *Category) readUnit(units tree, id string) error {
	if err := units.objects(id); err != nil {
		return err
	}
	t := units.member(id)
	for _, name := range []string{"symbol", "base", "label"} { // base is PxWeb's
		text, err := t.member(name).text()
		if err != nil {
			return err
		}
		if x.Unit == "" {
			x.Unit = text
		}
	}
	if decimals := t.member("decimals"); decimals.has() {
		n, err := decimals.whole(figure.MaxDecimals)
		if err != nil {
			return err
		}
		x.Decimals = int(n)
	}
	return nil
}

// readRoles reads what dimensions are.
func (c *Cube) readRoles(t tree) error {
	if err := t.objects("role"); err != nil {
		return err
	}
	role := t.member("role")
	for _, name := range role.names() {
		ids, err := role.member(name).texts()
		if err != nil {
			return err
		}
		if !slices.Contains([]string{"time", "geo", "metric"}, name) {
			return role.member(name).fault(figure.ErrUnknown, "time, geo or metric is needed")
		}
		for _, id := range ids {
			i := slices.IndexFunc(c.Dimensions, func(d Dimension) bool { return d.ID == id })
			if i < 0 || c.Dimensions[i].Role != "" {
				return role.member(name).fault(figure.ErrClash, "%s is no dimension, or has another role", id)
			}
			c.Dimensions[i].Role = name
		}
	}
	return nil
}

// readValues reads the values: a list of all, or an object of those that there are.
func (c *Cube) readValues(t tree) error {
	return c.places(t.member("value"), func(at int64, x tree) error {
		number, ok := x.value.(json.Number)
		if !ok {
			return x.fault(figure.ErrSyntax, "a number or null is needed")
		}
		r, err := readNumber(string(number))
		c.values[at] = r
		return figure.At(x.path, err)
	})
}

// readStatuses reads the statuses: a list of all, an object of those that there are, or one text for all; and what they
// mean, where the extension says so.
func (c *Cube) readStatuses(t tree) (err error) {
	extension := t.member("extension")
	words := extension.member("status")
	if err := errors.Join(t.objects("extension"), extension.objects("status"), words.objects("label")); err != nil {
		return err
	}
	labels := words.member("label")
	for _, name := range labels.names() {
		if c.words[name], err = labels.member(name).text(); err != nil {
			return err
		}
	}
	status := t.member("status")
	if list, ok := status.value.([]any); ok && len(list) == 1 {
		status = tree{status.path + "[0]", list[0]}
		if _, err := status.text(); err != nil {
			return err
		}
	}
	if text, err := status.text(); err == nil { // none, or one for all
		c.every = text
		return nil
	}
	return c.places(status, func(at int64, x tree) error {
		text, err := x.text()
		c.statuses[at] = text
		return err
	})
}

// places hands every item that is not null to use, with its place in the cube.
func (c *Cube) places(t tree, use func(at int64, x tree) error) error {
	if _, sparse := t.value.(map[string]any); sparse {
		for _, name := range t.names() {
			at, err := strconv.ParseInt(name, 10, 64)
			x := t.member(name)
			switch {
			case err != nil || at < 0 || at >= c.size || strconv.FormatInt(at, 10) != name:
				return x.fault(figure.ErrRange, "a place from 0 to %d is needed", c.size-1)
			case !x.has():
			default:
				if err := use(at, x); err != nil {
					return err
				}
			}
		}
		return nil
	}
	list, err := t.list()
	switch {
	case err != nil:
		return err
	case int64(len(list)) != c.size:
		return t.fault(figure.ErrClash, "%d items for %d values", len(list), c.size)
	}
	for at, x := range list {
		if x.has() {
			if err := use(int64(at), x); err != nil {
				return err
			}
		}
	}
	return nil
}

// Len returns the product of the sizes: the number of values with those that are missing.
func (c Cube) Len() int64 { return c.size }

// Value returns the value at the places of a category in each dimension, no number where there is none, and its status;
// false for places that the cube does not have.
func (c Cube) Value(places ...int) (value figure.Ratio, status string, ok bool) {
	if len(places) != len(c.Dimensions) {
		return value, "", false
	}
	at := int64(0)
	for i, d := range c.Dimensions {
		if places[i] < 0 || places[i] >= len(d.Categories) {
			return value, "", false
		}
		at = at*int64(len(d.Categories)) + int64(places[i])
	}
	return c.values[at], c.status(at), true
}

func (c Cube) status(at int64) string {
	if c.every != "" {
		return c.every
	}
	return c.statuses[at]
}

// StatusLabel returns what the file says that a status means, itself where it says nothing.
func (c Cube) StatusLabel(status string) string {
	if words, ok := c.words[status]; ok {
		return words
	}
	return status
}

// MarshalJSON returns figure.ErrNotStored: the file is what is stored.
func (Cube) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }
