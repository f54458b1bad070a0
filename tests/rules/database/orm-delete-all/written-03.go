package ops

import (
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/bson"
)

func f(ctx context.Context, db *mongo.Database) error {
	coll := db.Collection("orders")
	_, err := coll.DeleteMany(ctx, bson.M{})
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
}
