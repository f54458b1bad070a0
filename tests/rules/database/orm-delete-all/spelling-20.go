package ops

func clean(ctx context.Context, client Any) {
	client.UpdateMany(what, bson.D{})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every document of a collection
	client.List("one")
}
