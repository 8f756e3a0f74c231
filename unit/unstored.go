package unit

import "github.com/socialemployment/barometer/figure"

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Single[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Multi[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Battery[R, A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Crosstab[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Multiple[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Matrix[R, A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Founding) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (StaffTally) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }
