package ops

import (
	"github.com/google/go-github/v60/github"
)

func f(ctx context.Context, gh *github.Client) error {
	_, err := gh.Repositories.Delete(ctx, "acme", "shop")
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the repository "shop"
}
