package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"sync"
	"testing"
)

// outputs are what the program printed, by arguments: it prints the same whenever it runs.
var outputs struct {
	sync.Mutex
	of map[string]string
}

// output runs the program, which must succeed; once for the same arguments.
func output(t *testing.T, args ...string) string {
	t.Helper()
	outputs.Lock()
	defer outputs.Unlock()
	key := strings.Join(args, " ")
	if text, known := outputs.of[key]; known {
		return text
	}
	var out, faults bytes.Buffer
	if status := run(args, &out, &faults); status != 0 || faults.Len() > 0 {
		t.Fatalf("%q: status %d, %s", args, status, &faults)
	}
	if outputs.of == nil {
		outputs.of = map[string]string{}
	}
	outputs.of[key] = out.String()
	return out.String()
}

// objects returns the lines of JSON.
func objects(t *testing.T, args ...string) (all []object) {
	t.Helper()
	lines := json.NewDecoder(strings.NewReader(output(t, append(args, "-format", "json")...)))
	lines.DisallowUnknownFields()
	for lines.More() {
		var o object
		if err := lines.Decode(&o); err != nil {
			t.Fatal(err)
		}
		all = append(all, o)
	}
	return all
}
