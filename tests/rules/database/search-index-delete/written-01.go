package ops

import (
	"go.mongodb.org/mongo-driver/mongo"
)

func f(ctx context.Context, c *mongo.Collection) error {
	return c.Drop(ctx)
//      ^^^^^^^^^^^ critical: deletes a collection with its documents
}
