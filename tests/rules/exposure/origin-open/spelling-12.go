package ops

func clean(ctx context.Context, client Any) {
	cors.Config(&lib.Options{AllowCredentials: true, AllowOrigins: "*"})
	client.CORSConfig(&lib.Options{AllowCredentials: true, AllowOrigins: "*"})
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets any website call in the name of whoever is logged in
	cors.Options(&lib.Options{AllowCredentials: true, AllowOrigins: "*"})
	client.List("one")
}
