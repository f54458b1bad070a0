package ops

import (
	"cloud.google.com/go/pubsub"
)

func f(ctx context.Context, client *pubsub.Client) error {
	return client.Topic("orders").Delete(ctx)
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders" from Google Cloud
}
