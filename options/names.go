package options

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
)

// names are the names of an edition's own options, in their order.
type names [numKinds][]question.Name

// equal reports whether both are the same names.
func (n *names) equal(o *names) bool {
	if n == nil || o == nil {
		return n == o
	}
	for k := range n {
		if !slices.Equal(n[k], o[k]) {
			return false
		}
	}
	return true
}

// check refuses names that are no names, that are taken, and too many of them.
func (n *names) check() error {
	var faults []error
	for k := range n {
		x := &lexicons[k]
		if len(n[k]) > x.owns {
			faults = append(faults, figure.Fault("own."+x.name, len(n[k]), figure.ErrRange, "at most %d", x.owns))
			continue
		}
		for i, name := range n[k] {
			if err := checkName(name, x, n[k][:i]); err != nil {
				faults = append(faults, figure.Fault("own."+x.name, name.Key, err, ""))
			}
		}
	}
	return errors.Join(faults...)
}

// reserved are what tables call their row or column of everyone, and files what was not asked, folded.
var reserved = [...]string{"everyone", "all", "kaikki", "alla", sheet.Fold(sheet.NotAsked)}

// checkName refuses a name that is incomplete, that means something else in tables and files, and one that another
// option of the kind has.
func checkName(n question.Name, x *lexicon, others []question.Name) error {
	if !enum.IsKey(n.Key) || strings.Trim(n.Key, "0123456789-") == "" {
		return fmt.Errorf("%w: a key is of lower-case letters, digits and hyphens, and no number", figure.ErrSyntax)
	}
	for _, s := range []string{n.Key, n.Labels.Finnish, n.Labels.Swedish, n.Labels.English} {
		if s == "" {
			return fmt.Errorf("%w: a label", figure.ErrMissing)
		}
		if _, err := sheet.Name(s, sheet.MaxID); err != nil {
			return err
		}
		if slices.Contains(reserved[:], sheet.Fold(s)) || sheet.IsTotal(s) {
			return fmt.Errorf("%w: %q names a row of totals, or what was not asked", figure.ErrClash, s)
		}
		if v, err := x.parse(s); err == nil {
			return fmt.Errorf("%w: %q is %s already", figure.ErrClash, s, x.key(v))
		}
		for _, o := range others {
			if called(o, s) {
				return fmt.Errorf("%w: %q is %s already", figure.ErrClash, s, o.Key)
			}
		}
	}
	return nil
}

// called reports whether a text is the key or a label, whatever the letter case.
func called(n question.Name, s string) bool {
	folded := sheet.Fold(s)
	return folded == sheet.Fold(n.Key) || folded == sheet.Fold(n.Labels.Finnish) ||
		folded == sheet.Fold(n.Labels.Swedish) || folded == sheet.Fold(n.Labels.English)
}
