package snapshots

import (
	"os"
	"path/filepath"
)

func create(root string, active bool) (err error) {
	var path, td string
	defer func() {
		if td != "" {
			os.RemoveAll(td)
		}
		if path != "" {
			os.RemoveAll(path)
// ^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
		}
	}()
	if active {
		td, err = os.MkdirTemp(filepath.Join(root, "snapshots"), "new-")
		if err != nil {
			return err
		}
		path = filepath.Join(root, "active")
		err = os.Rename(td, path)
		td = ""
	}
	return err
}
