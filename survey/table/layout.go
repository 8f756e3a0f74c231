package table

// layout is a grid with its widths settled for a page.
type layout struct {
	label  int // the width of the labels
	corner []string
	rows   []row
	blocks [][]column
}

// row is a row with its label wrapped.
type row struct {
	label []string
	cells []string
}

// column is a value column.
type column struct {
	index int // in the grid
	width int
	head  []string
}

// newLayout gives the labels all the width they need if the columns fit
// beside them, and else at most two fifths of the page.
func newLayout(g Grid, width int) layout {
	total := 0
	for i := range g.Columns {
		total += gap + columnWidth(g, i)
	}
	l := wrapLabels(g, max(width-total, width*2/5))
	l.blocks = split(columns(g, width-l.label-gap), width-l.label)
	return l
}

// wrapLabels wraps the labels and the corner to at most the given width.
func wrapLabels(g Grid, limit int) layout {
	l := layout{corner: Wrap(g.Corner, limit, 0)}
	l.label = widest(l.corner)
	for _, r := range g.Rows {
		label := Wrap(r.Label, limit, indent)
		l.label = max(l.label, widest(label))
		l.rows = append(l.rows, row{label, r.Cells})
	}
	return l
}

// columnWidth is the width that column i would have on an endless page: of its
// widest cell, or of the longest word of its heading.
func columnWidth(g Grid, i int) int {
	w := max(1, widest(words(g.Columns[i])))
	for _, r := range g.Rows {
		w = max(w, runes(line(r.Cells[i])))
	}
	return w
}

// columns lays out the value columns, none of them wider than limit.
func columns(g Grid, limit int) []column {
	out := make([]column, len(g.Columns))
	for i, head := range g.Columns {
		w := min(columnWidth(g, i), limit)
		out[i] = column{i, w, Wrap(head, w, 0)}
	}
	return out
}

// split puts columns, none of which is too wide, into blocks of at most the given width. There
// is always a block, for the labels alone if there are no columns.
func split(columns []column, width int) [][]column {
	blocks := [][]column{nil}
	used := 0
	for _, c := range columns {
		last := len(blocks) - 1
		if used+gap+c.width > width {
			blocks = append(blocks, nil)
			last, used = last+1, 0
		}
		blocks[last] = append(blocks[last], c)
		used += gap + c.width
	}
	return blocks
}

// empty tells whether there is nothing to show.
func (l layout) empty() bool {
	return len(l.rows) == 0 && len(l.blocks[0]) == 0 && l.label == 0
}
