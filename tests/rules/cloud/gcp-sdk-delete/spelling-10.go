package ops

import (
	"cloud.google.com/go/storage"
)

func clean(ctx context.Context, client Any) {
	for _, one := range things {
		client.Object().Delete()
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object of the bucket that it is given
		made := lib.NewObjectHandle()
		made.Delete()
//^^^^^^^^^^^^^ critical: deletes every object of the bucket that it is given
		client.List("one")
	}
}
