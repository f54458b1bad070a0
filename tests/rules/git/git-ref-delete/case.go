package ops

func clean(ctx context.Context, client *github.Client) {
	client.Git.DeleteRef(ctx, "shop", "web", "heads/main")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "heads/main" on the server
	client.Git.GetRef(ctx, "shop", "web", "heads/main")
}
