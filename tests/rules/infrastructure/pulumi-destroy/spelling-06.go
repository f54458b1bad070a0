package ops

import (
	"pulumi/lib"
)

func clean(ctx context.Context, client Any) {
	client.remove_stack("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
	client.removeStack("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
	client.RemoveStack("one")
//^^^^^^^^^^^^^^^^^^^^^^^^ critical: destroys every resource of the Pulumi stack
	client.List("one")
}
