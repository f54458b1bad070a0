package ops

func clean(ctx context.Context, client Any) {
	client.grantPublicAccess()
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
	client.grant_public_access()
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
	client.GrantPublicAccess()
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the bucket declared here readable for everyone
	client.List("one")
}
