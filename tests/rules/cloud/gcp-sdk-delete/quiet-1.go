package ops

import (
	"cloud.google.com/go/storage"
)

func f(ctx context.Context, client *storage.Client) error {
	return client.Bucket("b").Object("one").Delete(ctx)
}
