package mapping

import (
	"cmp"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/alike"
)

// separators are what stands between the ticks of a cell, the likeliest first.
var separators = []string{";", ",", "\n", "|", " "}

// cutCells are the cells of a column, cut at a separator.
type cutCells struct {
	by    string
	parts []tickText // as they were met first
	sure  int64      // rows all parts of whose cell are options
	found int        // percent of the parts that are like an option
}

// tickText is a part of cells, in how many rows it is, and the option that it is like; nil for none, or for one that
// another part is like already. It is sure where it says nothing else.
type tickText struct {
	text   string
	rows   int64
	option *Column
	sure   bool
}

// cut cuts the cells of a column at the separator that fits best: where most cells are options and nothing else, then
// where most parts are like an option.
func (s *suggestion) cut(column int, section string) (best cutCells) {
	for _, separator := range separators {
		x := s.cutAt(separator, s.columns[column].values, section)
		if x.found > 0 && cmp.Or(cmp.Compare(x.sure, best.sure), cmp.Compare(x.found, best.found)) > 0 {
			best = x
		}
	}
	return best
}

// cutAt cuts cells at a separator, if any has it.
func (s *suggestion) cutAt(separator string, cells []valueCount, section string) cutCells {
	x := cutCells{by: separator}
	cuts, index := 0, map[string]int{}
	for _, v := range cells {
		for _, part := range partsOf(v.text, separator) {
			i, there := index[part]
			if !there {
				i = len(x.parts)
				index[part], x.parts = i, append(x.parts, tickText{text: part})
			}
			x.parts[i].rows += v.rows
		}
		cuts += strings.Count(v.text, separator)
	}
	if cuts == 0 || len(x.parts) > maxSuggested {
		return cutCells{}
	}
	x.found = 100 * s.findOptions(x.parts, section) / max(1, len(x.parts))
	for _, v := range cells {
		unsure := func(part string) bool { return !x.parts[index[part]].sure }
		if !slices.ContainsFunc(partsOf(v.text, separator), unsure) {
			x.sure += v.rows
		}
	}
	return x
}

// partsOf returns what stands between the separators of a cell.
func partsOf(text, separator string) (all []string) {
	for part := range strings.SplitSeq(text, separator) {
		if part = strings.TrimSpace(part); part != "" {
			all = append(all, part)
		}
	}
	return all
}

// findOptions finds the options of the parts, and returns how many parts have one: an option is that of the part that
// is its name, before one that says nothing else, before one that is like it.
func (s *suggestion) findOptions(parts []tickText, section string) (found int) {
	used := map[*Column]bool{}
	for _, fits := range []func(*Column, string) bool{
		func(c *Column, text string) bool { return s.form.item(section, text) == c }, s.nothingElse,
		func(*Column, string) bool { return true },
	} {
		for i := range parts {
			p := &parts[i]
			c := s.option(section, p.text)
			if c != nil && !used[c] && p.option == nil && fits(c, p.text) {
				p.option, p.sure, used[c] = c, s.nothingElse(c, p.text), true
				found++
			}
		}
	}
	return found
}

// nothingElse reports whether a text that is like an option is its name, or has no word that is like none of its name,
// nor what may stand between two: "not rooms" and "rooms, papers" say more than "rooms".
func (s *suggestion) nothingElse(c *Column, text string) bool {
	if s.form.item(c.Section, text) == c {
		return true
	}
	i := slices.IndexFunc(s.form.Columns, func(o Column) bool { return o.Key == c.Key })
	if strings.ContainsAny(text, ";,\n|") {
		return false
	}
	words := alike.Words(text)
	return slices.ContainsFunc(s.words[i].item, func(name []string) bool {
		return !slices.ContainsFunc(words, func(w string) bool { return !among(w, name) })
	})
}
