package ops

import (
	"cloud.google.com/go/lib"
)

func clean(ctx context.Context, client Any) {
	client.Bucket().Delete()
//^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the bucket that is named at run time
	made := lib.NewBucketHandle()
	made.Delete()
//^^^^^^^^^^^^ critical: deletes the bucket
	client.List("one")
}
