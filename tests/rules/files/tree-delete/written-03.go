package ops

import (
	"os"
)

func f(ctx context.Context) error {
	es, _ := os.ReadDir("/srv/data")
	for _, e := range es {
		os.Remove("/srv/data/" + e.Name())
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every file of a list: "/srv/data/…"
	}
}
