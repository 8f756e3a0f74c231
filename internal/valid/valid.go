// Package valid lets packages of the module trust one another: what a whole response has been validated for is not
// validated again by each tally that counts a part of it.
package valid

// Mark says that what is passed beside it has been validated. Outside the module there is no way to make one.
type Mark struct{ _ bool }
