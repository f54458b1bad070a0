package ops

func clean(ctx context.Context, db *mongo.Database) {
	db.Collection("orders").Drop(ctx)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes a collection with its documents
	db.Collection("orders").Find(ctx, filter)
}
