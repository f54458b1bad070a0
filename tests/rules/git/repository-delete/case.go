package ops

import "github.com/google/go-github/v66/github"

func clean(ctx context.Context, client *github.Client) {
	client.Repositories.Delete(ctx, "shop", "web")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the repository "web"
	client.Repositories.RemoveBranchProtection(ctx, "shop", "web", "main")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the protection of the branch "main"
	client.Repositories.RemoveAdminEnforcement(ctx, "shop", "web", "main")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: removes the protection of the branch "main"
	client.Repositories.Get(ctx, "shop", "web")
	cache.Delete("web")
}
