package unpack

import "os"

func ToTemp(fn func(dir string) error) (dir string, err error) {
	dir, err = os.MkdirTemp("", "unpack-*")
	defer func() {
		if err != nil {
			// No loss: the folder is fresh. A named result is not followed into a closure yet.
			_ = os.RemoveAll(dir)
//     ^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
			dir = ""
		}
	}()
	return dir, fn(dir)
}

func Given(dir string) error {
	return os.RemoveAll(dir)
//      ^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
}
