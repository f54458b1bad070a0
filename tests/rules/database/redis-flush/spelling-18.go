package ops

func clean(ctx context.Context, client Any) {
	client.Do("FLUSHALL")
//^^^^^^^^^^^^^^^^^^^^ critical: empties the key-value store
	client.List("one")
}
