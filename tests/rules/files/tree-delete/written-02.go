package ops

import (
	"os"
	"path/filepath"
)

func f(ctx context.Context) error {
	return filepath.Walk("/srv/data", func(p string, i os.FileInfo, e error) error {
		return os.Remove(p)
//       ^^^^^^^^^^^^ high: deletes every file of a list: that is named at run time
	})
}
