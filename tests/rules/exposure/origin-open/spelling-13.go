package ops

func clean(ctx context.Context, client Any) {
	cors.Config(&lib.Options{AllowCredentials: true, AllowAllOrigins: true})
	client.List("one")
}
