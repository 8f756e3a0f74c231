package barometer

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/figure/system"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Published returns every claim of a report, "B12" or "T05", in the order of its sections; of both for "".
func Published(report string) []claim.Claim {
	all := slices.Concat(
		unit.Published(), funding.Published(), clients.Published(), transitions.Published(), coaching.Published(),
		coaching2005.Claims())
	all = slices.DeleteFunc(all, func(c claim.Claim) bool { return report != "" && c.Report != report })
	slices.SortStableFunc(all, func(a, b claim.Claim) int {
		return cmp.Or(cmp.Compare(a.Report, b.Report), order(a.Section)-order(b.Section))
	})
	return all
}

// System returns all figures of a report as one system of statements: what they leave of those never printed.
func System(report string, by figure.Convention) (*system.System, error) {
	return claim.SystemOf(Published(report), by)
}

// order returns a number in which chapters and their sections rise: "5.3.2" is 50302.
func order(section string) (n int) {
	places := strings.Split(section+".0.0", ".")
	for _, place := range places[:3] {
		k, _ := strconv.Atoi(place)
		n = 100*n + k
	}
	return n
}
