package ops

import (
	"github.com/hashicorp/nomad/lib"
)

func clean(ctx context.Context, client Any) {
	client.Jobs().Deregister("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
	client.Nodes().UpdateDrain("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
	client.Sys().Seal("one")
//^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
	client.Operator().RaftRemovePeerByID("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
	client.System().GarbageCollect("one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "one" out of the cluster, or seals it
	client.List("one")
}
