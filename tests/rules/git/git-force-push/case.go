package ops

func push(ctx context.Context, client *github.Client) {
	client.Git.UpdateRef(ctx, "shop", "web", ref, true)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: overwrites the branch on the server
	client.Git.UpdateRef(ctx, "shop", "web", ref, false)
}
