package ops

func clean(ctx context.Context, client Any) {
	for _, one := range things {
		os.Remove("one")
		client.List("one")
	}
}
