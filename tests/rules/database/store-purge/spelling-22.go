package ops

import (
	"github.com/minio/lib"
)

func clean(ctx context.Context, client Any) {
	client.RemoveBucket(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.RemoveObjects(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.RemoveBucketWithOptions(what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.List("one")
}
