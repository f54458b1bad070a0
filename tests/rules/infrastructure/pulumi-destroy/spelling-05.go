package ops

import (
	"github.com/pulumi/pulumi/sdk/lib"
)

func clean(ctx context.Context, client Any) {
	client.Destroy()
//^^^^^^^^^^^^^^^ critical: destroys every resource of a stack
	client.List("one")
}
