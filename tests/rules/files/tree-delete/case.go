package ops

import (
	"os"
	"path/filepath"
	"testing"
)

func clean(root string) error {
	os.Remove("one.txt")
	os.RemoveAll("dist")
	os.RemoveAll("/tmp/work")
//^^^^^^^^^^^^^^^^^^^^^^^^ low: deletes the folder "/tmp/work" and everything below
	dir, err := os.MkdirTemp("", "work")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	os.RemoveAll(filepath.Join(dir, "cache"))
	if err := os.RemoveAll(filepath.Join(root, "data")); err != nil {
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "…/data" and everything below
		return err
	}
	fs.RemoveAll("/srv/data")
	log.Println("os.RemoveAll")
	return os.RemoveAll("/srv/data")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
}

func TestClean(t *testing.T) {
	os.RemoveAll(t.TempDir())
}
