package ops

import (
	"@influxdata/lib"
)

func clean(ctx context.Context, client Any) {
	client.deleteBucketsID("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.postDelete("one")
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.dropDatabase("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.dropMeasurement("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteBucket("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteBucketWithID("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.BucketsAPI().DeleteBucket("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.DeleteAPI().Delete("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
	client.List("one")
}
