package ops

import (
	"github.com/hetznercloud/hcloud-go/v2/hcloud"
)

func f(ctx context.Context, c *hcloud.Client) error {
	_, err := c.Server.Delete(ctx, s)
//         ^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time from its platform
}
