package ops

import (
	"go.mongodb.org/mongo-driver/bson"
)

func f(ctx context.Context, c *mongo.Collection) error {
	_, err := c.DeleteMany(ctx, bson.M{"done": true})
	_, err = c.DeleteMany(ctx, bson.D{{"done", true}})
}
