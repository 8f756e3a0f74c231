package examples

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// built builds the programs once for all tests, into a folder that TestMain removes.
var built = sync.OnceValues(func() (dir string, err error) {
	if err = lookAround(); err != nil {
		return "", err
	}
	if dir, err = os.MkdirTemp("", "programs"); err != nil {
		return "", err
	}
	if out, err := exec.Command("go", "build", "-o", dir+"/", "./...").CombinedOutput(); err != nil {
		return dir, fmt.Errorf("%w\n%s", err, out)
	}
	return dir, nil
})

// lookAround opens the folders that the programs are built from: go test takes an earlier result for a new one unless
// something has changed that the test itself has opened.
func lookAround() error {
	return filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() == ".git" {
			return filepath.SkipDir
		}
		return err
	})
}

// programs returns the folder of the programs.
func programs(t *testing.T) string {
	t.Helper()
	dir, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestMain(m *testing.M) {
	if flag.Parse(); testing.Short() {
		fmt.Println("left out by -short, with which the race detector runs: the programs are built without it")
		return
	}
	status := m.Run()
	if dir, _ := built(); dir != "" {
		_ = os.RemoveAll(dir)
	}
	os.Exit(status)
}
