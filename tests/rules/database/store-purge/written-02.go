package ops

import (
	"github.com/minio/minio-go/v7"
)

func f(ctx context.Context, c *minio.Client) error {
	return c.RemoveBucket(ctx, "invoices")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "invoices" with what is in it
}
