package barometer

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/socialemployment/barometer/clients/panel"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/reading"
)

// The wire form of a tally begins with its name and version, and ends with a checksum of all before. A list of sums
// that changes in any way makes another version.
const (
	wireName    = "barometer.Tally\n"
	wireVersion = 2
)

// MarshalBinary returns the sums of the tally, so that parts of a survey can be counted by several processes and merged
// in one. It holds no response; of a panel, a hash of each id and its clients. Only this version of the library reads
// it: store the responses.
func (t *Tally) MarshalBinary() ([]byte, error) {
	w := sums.Writer(append([]byte(wireName), wireVersion))
	t.carry(w)
	data, err := w.Written()
	if err != nil {
		return nil, figure.Fault("tally", "", figure.ErrClash, "%v", err)
	}
	sum := sha256.Sum256(data)
	return append(data, sum[:]...), nil
}

// UnmarshalBinary sets the tally to one that MarshalBinary returned, of the same editions: those of NewTally, or of
// Reader.Tally. The zero Tally takes those of the data. Data that is damaged or cut off is figure.ErrSyntax, of another
// version figure.ErrUnknown, of other editions figure.ErrNotComparable; the tally is then as it was.
func (t *Tally) UnmarshalBinary(data []byte) error {
	read, err := tallyOf(data)
	if err != nil {
		return err
	}
	if t.edition.Valid() || t.earlier.Valid() || t.paired != nil {
		if err := t.mergeable(read); err != nil {
			return err
		}
	}
	*t = Tally{edition: read.edition, earlier: read.earlier}
	if read.paired != nil {
		t.paired = panel.Pairs{}
	}
	return t.Merge(read)
}

// tallyOf returns the tally that was written.
func tallyOf(data []byte) (*Tally, error) {
	head := len(wireName) + 1
	switch {
	case len(data) < head+sha256.Size || string(data[:len(wireName)]) != wireName:
		return nil, figure.Fault("tally", "", figure.ErrSyntax, "these %d bytes are no tally, or its beginning", len(data))
	case data[head-1] != wireVersion:
		return nil, figure.Fault("tally", "", figure.ErrUnknown, "version %d; this library reads version %d",
			data[head-1], wireVersion)
	}
	body, sum := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	if of := sha256.Sum256(body); !bytes.Equal(of[:], sum) {
		return nil, figure.Fault("tally", "", figure.ErrSyntax, "damaged or cut off: the checksum is of other bytes")
	}
	read := new(Tally)
	w := sums.Reader(body[head:], question.MaxRespondents)
	read.carry(w)
	err := w.End()
	if err != nil {
		return nil, figure.Fault("tally", "", figure.ErrSyntax, "%v", err)
	}
	again, err := read.MarshalBinary()
	if err != nil || !bytes.Equal(again, data) {
		return nil, figure.Fault("tally", "", figure.ErrSyntax, "not as a tally is written")
	}
	return read, nil
}

// carry lists the sums for the wire.
func (t *Tally) carry(w *sums.Wire) {
	t.edition.carry(w)
	t.earlier.carry(w)
	keeps := t.paired != nil
	if sums.Flag(w, &keeps); keeps {
		if w.Reads() {
			t.paired = panel.Pairs{}
		}
		t.paired.Carry(w)
	}
	read := t.read.Plus(reading.Count{}) // in the order that reading leaves them in
	read.Carry(w)
	if w.Reads() {
		t.read = read
	}
	units := int64(0)
	for _, a := range []*answers{&t.now, &t.before, &t.undated} {
		a.carry(w)
		units += a.units()
	}
	w.Check(units == t.read.Counted, "more or fewer units than rows were counted")
}

func (a *answers) carry(w *sums.Wire) {
	sums.Flag(w, &a.offered)
	for _, of := range []interface{ Carry(*sums.Wire) }{&a.unit, &a.funding, &a.clients, &a.transitions, &a.coaching} {
		of.Carry(w)
	}
	for _, n := range a.counted() {
		w.Check(n == a.units(), "chapters with more or fewer units than others")
	}
}

// mostEdition bounds the bytes of an edition that is read.
const mostEdition = 1 << 20

// carry carries an edition as JSON; of none, nothing.
func (e *Edition) carry(w *sums.Wire) {
	var text []byte
	var err error
	if e.Valid() && !w.Reads() {
		text, err = json.Marshal(e)
	}
	told := string(text)
	if sums.Text(w, &told, mostEdition); told != "" && w.Reads() {
		err = json.Unmarshal([]byte(told), e)
	}
	w.Check(err == nil, fmt.Sprintf("no edition: %v", err))
}
