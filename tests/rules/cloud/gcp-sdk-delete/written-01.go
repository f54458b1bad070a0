package ops

import (
	"cloud.google.com/go/storage"
)

func f(ctx context.Context) error {
	client, _ := storage.NewClient(ctx)
	bkt := client.Bucket("shop-backups")
	return bkt.Delete(ctx)
//      ^^^^^^^^^^^^^^^ critical: deletes the bucket "shop-backups"
}
