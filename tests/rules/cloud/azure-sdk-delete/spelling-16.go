package ops

import (
	"github.com/Azure/lib"
)

func clean(ctx context.Context, client Any) {
	client.BeginDeallocate(what, what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
	client.BeginPowerOff(what, what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
	client.BeginRestart(what, what, "one")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
	client.List("one")
}
