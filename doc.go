// Package barometer is being built.
package barometer
