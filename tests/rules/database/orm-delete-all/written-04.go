package ops

import (
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/bson"
)

func f(ctx context.Context, c *mongo.Collection) error {
	filter := bson.D{}
	_, err := c.DeleteMany(ctx, filter)
//         ^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
}
