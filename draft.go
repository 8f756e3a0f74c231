package barometer

import (
	"errors"
	"iter"

	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
)

// draft is a response while it is read: what a value validates as a whole is collected first.
type draft struct {
	Response
	mix     funding.Hundredths
	mixRead bool // a share has been read
	left    []leftSource
	form    *form // that the response is written in; nil while it is read

	succeeded options.Successions // options that were read as what took their place
}

// leftSource is a source of income that the form did not have, or, where the form is not known, was not named.
type leftSource struct {
	source funding.Source
	known  bool
}

// validate completes the response and returns its faults.
func (d *draft) validate() error {
	err := errors.Join(d.complete(), d.Response.Validate())
	if err == nil && d.form != nil {
		err = d.form.Refuse(d.options())
	}
	return err
}

// complete makes values of what has been read of them.
func (d *draft) complete(shares ...funding.MixOption) (err error) {
	if !d.mixRead {
		return nil
	}
	if d.Funding, err = funding.NewMixHundredths(d.mix, shares...); err != nil {
		return err
	}
	for _, s := range d.left {
		leave := d.Funding.NotNamed
		if s.known {
			leave = d.Funding.NotAsked
		}
		if d.Funding, err = leave(s.source); err != nil {
			return err
		}
	}
	return nil
}

// drafts returns the drafts of finished responses, from which they are written in a form; nil for one that holds all.
func drafts(responses iter.Seq[Response], f *form) iter.Seq[draft] {
	return func(yield func(draft) bool) {
		for r := range responses {
			if !yield(draft{Response: r, form: f}) {
				return
			}
		}
	}
}
