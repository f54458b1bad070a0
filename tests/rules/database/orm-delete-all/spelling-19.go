package ops

func clean(ctx context.Context, client Any) {
	client.deleteMany(what, bson.D{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
	client.DeleteMany(what, bson.D{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every document of a collection
	client.List("one")
}
