package ops

func clean(ctx context.Context, client Any) {
	client.Do(what, "FLUSHALL")
//^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
	client.List("one")
}
