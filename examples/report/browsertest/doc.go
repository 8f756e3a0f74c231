// Package browsertest looks at the page of examples/report in a browser: its accessibility (axe-core), reflow on a
// telephone, dark and forced colours, the keyboard, and what paper cuts. It is a module of its own, for what it needs
// is needed nowhere else. Where there is no browser, or axe-core cannot be fetched, its tests say so and are left
// out.
package browsertest
