package ops

import (
	"go.mongodb.org/mongo-driver/mongo"
)

func f(ctx context.Context, client *mongo.Client) error {
	return client.Database("shop").Drop(ctx)
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a database with everything in it
}
