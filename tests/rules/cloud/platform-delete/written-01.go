package ops

import (
	"github.com/digitalocean/godo"
)

func f(ctx context.Context, c *godo.Client) error {
	_, err := c.Databases.Delete(ctx, "id")
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "id" from its platform
}
