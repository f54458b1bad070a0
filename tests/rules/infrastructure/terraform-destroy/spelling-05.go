package ops

import (
	"github.com/hashicorp/terraform-exec/lib"
)

func clean(ctx context.Context, client Any) {
	client.Destroy()
//^^^^^^^^^^^^^^^ critical: destroys everything that the configuration holds
	client.List("one")
}
