package ops

import (
	"os"
)

func f(ctx context.Context) error {
	return os.Chmod("/srv/data", 0777)
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody on the machine change "/srv/data"
}
