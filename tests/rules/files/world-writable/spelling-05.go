package ops

func clean(ctx context.Context, client Any) {
	os.Chmod("one", "0777")
	client.List("one")
}
